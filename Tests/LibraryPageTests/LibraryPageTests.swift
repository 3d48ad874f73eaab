import CoordinationGaps
import DOTLanguage
import Foundation
import GraphKernel
import Localization
import NetworkAnalysis
import NetworkDiagrams
import NetworkFormats
import SteeringModel
import Testing

/// docs/SWIFT.md shows code that compiles, runs and gives what the page says.
@Suite struct LibraryPageTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  private static let page = folder.deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("docs/SWIFT.md")

  /// Every task of the source with its code, free of the indentation of its function.
  private static func tasks() throws -> [(name: String, code: String)] {
    let source = try String(
      contentsOf: folder.appendingPathComponent("Tasks.swift"), encoding: .utf8)
    var tasks: [(name: String, code: String)] = []
    var open: (name: String, lines: [Substring])?
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      if let name = line.split(separator: "// task: ").dropFirst().first {
        open = (String(name), [])
      } else if line.hasSuffix("// end"), let task = open {
        tasks.append((task.name, task.lines.joined(separator: "\n")))
        open = nil
      } else {
        open?.lines.append(line.dropFirst(4))
      }
    }
    return tasks
  }

  @Test func thePageShowsTheCompiledCode() throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    let tasks = try Self.tasks()
    #expect(tasks.count >= 10)
    for task in tasks {
      #expect(page.contains("```swift\n\(task.code)\n```"), "\(task.name):\n\(task.code)")
    }
  }

  @Test func theTasksGiveWhatThePageSays() throws {
    let graph = try Tasks.build()
    #expect(Tasks.rank(graph).ranking.first == 2)
    #expect(Tasks.route(graph)?.nodes == [0, 2, 3, 4])
    #expect(Tasks.weak(graph).nodes == [2, 3])
    #expect(Tasks.weak(graph).edges == [Edge(2, 3), Edge(3, 4)])
    #expect(Tasks.cut(graph).count == 1)
    #expect(Tasks.groups(graph).0.groupCount == 2)
    #expect(Tasks.broker(graph)[2] == 4)
    let drawing = String(decoding: try Tasks.drawGraph(graph), as: UTF8.self)
    #expect(drawing.contains("Job center") && drawing.contains("</svg>"))
    let (layout, places) = Tasks.positions()
    #expect(places.count == 5 && layout.crossings == 0 && places[0].x == 0 && places[0].y == 0)
    #expect(try Tasks.load(Array("from,to\na,b\nb,c\n".utf8))?.edgeCount == 2)
  }

  @Test func theTasksOfASteeringNetworkRun() throws {
    let files = WorkbookFolder.files(of: WorkbookTemplate.draft(in: .danish), in: .danish)
    #expect(try !Tasks.diagnose(files).isEmpty)
    let network = try WorkbookFolder.draft(name: "x", files: files).validated()
    let day = try #require(network.area.date)
    let analysis = Analysis(network, on: ReferenceDate(day: day, source: .area))
    let diagnosis = GapAnalysis(analysis)
    #expect(!Tasks.compare(diagnosis).opened.isEmpty)
    #expect(try Tasks.draw(diagnosis).contains("</svg>"))
    let options = DiagramOptions(language: .english)
    let tools = DiagramTools(measure: { $0.map { _ in 50 } }, forceLayout: { _ in [:] })
    let row = try Tasks.ownKind().picture(
      of: DiagramNetwork(diagnosis), options: options, tools: tools)
    #expect(row.graph.nodes.count == network.actors.count)
    #expect(!Tasks.plan(analysis).isEmpty)
  }
}
