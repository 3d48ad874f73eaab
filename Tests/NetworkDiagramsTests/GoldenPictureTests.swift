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

  @Test(arguments: ["circles", "levels"], Language.allCases)
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

  private func compare(_ area: String, _ kind: String, _ language: Language) throws {
    let diagram = try #require(Diagrams[kind])
    let network = DiagramNetwork(try Self.gaps(of: area))
    let picture = try diagram.picture(
      of: network, options: DiagramOptions(language: language, showsGaps: true),
      tools: SampleNetworks.tools)
    let snapshot = Snapshot("\(area).\(kind).\(language.rawValue).dot", beside: #filePath)
    #expect(try snapshot.difference(from: picture.graph.description) == nil)
  }

  private static func gaps(of area: String) throws -> GapAnalysis {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("examples/\(area)")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      SourceFile(
        name: $0, bytes: [UInt8](try Data(contentsOf: folder.appendingPathComponent($0))))
    }
    let network = try WorkbookFolder.draft(name: area, files: files).validated()
    let day = try #require(network.area.date)
    return GapAnalysis(Analysis(network, on: ReferenceDate(day: day, source: .area)))
  }
}
