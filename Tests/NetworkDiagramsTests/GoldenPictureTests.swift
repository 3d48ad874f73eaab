import CoordinationGaps
import DOTLanguage
import Foundation
import Localization
import NetworkAnalysis
import NetworkFormats
import SteeringModel
import TestSupport
import Testing

@testable import NetworkDiagrams

/// The pictures of the examples as DOT, with every position, against those that were looked at.
///
/// Text is measured by a rule of thumb, so that the golden files depend on no font.
@Suite struct GoldenPictureTests {
  @Test(arguments: Diagrams.all.map(\.id).filter { $0 != "diff" })
  func theSmallExampleInEveryKind(kind: String) throws {
    try compare("havreengen", kind, .danish)
  }

  @Test(arguments: ["circles", "levels", "delay", "fora"], Language.allCases)
  func theLargeExample(kind: String, language: Language) throws {
    try compare("laerkesletten", kind, language)
  }

  @Test(arguments: Language.allCases)
  func theChartOfTheEffect(language: Language) throws {
    let analysis = try Self.gaps(of: "laerkesletten").analysis
    let effect = try #require(analysis.effect())
    let picture = try EffectChart(effect, area: analysis.network.area.name)
      .picture(in: language, tools: SampleNetworks.tools)
    let snapshot = Snapshot("laerkesletten.effect.\(language.rawValue).dot", beside: #filePath)
    #expect(try snapshot.difference(from: picture.graph.description) == nil)
  }

  @Test func theMatrixOfActors() throws {
    try compare("havreengen", "matrix", .danish, name: "actors") { $0.cells = .actors }
  }

  @Test func whatHasChangedInTheSmallExample() throws {
    let earlier = DiagramNetwork(
      try Self.gaps(of: "havreengen", on: CalendarDate(year: 2025, month: 9, day: 1)))
    try compare("havreengen", "diff", .danish) { $0.earlier = earlier }
  }

  private func compare(
    _ area: String, _ kind: String, _ language: Language, name: String? = nil,
    change: (inout DiagramOptions) -> Void = { _ in }
  ) throws {
    let diagram = try #require(Diagrams[kind])
    let network = DiagramNetwork(try Self.gaps(of: area))
    var options = DiagramOptions(language: language, showsGaps: true)
    change(&options)
    let picture = try diagram.picture(of: network, options: options, tools: SampleNetworks.tools)
    let parts = [area, kind, name, language.rawValue].compactMap(\.self)
    let snapshot = Snapshot(parts.joined(separator: ".") + ".dot", beside: #filePath)
    #expect(try snapshot.difference(from: picture.graph.description) == nil)
  }

  private static func gaps(of area: String, on asked: CalendarDate? = nil) throws -> GapAnalysis {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("examples/\(area)")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      SourceFile(
        name: $0, bytes: [UInt8](try Data(contentsOf: folder.appendingPathComponent($0))))
    }
    let network = try WorkbookFolder.draft(name: area, files: files).validated()
    let day = try #require(asked ?? network.area.date)
    return GapAnalysis(Analysis(network, on: ReferenceDate(day: day, source: .area)))
  }
}
