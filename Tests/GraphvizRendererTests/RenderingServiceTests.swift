import DOTLanguage
import Foundation
import GraphvizRenderer
import Testing

@Suite("Rendering in a child process")
struct RenderingServiceTests {
  /// The probe stands beside the tests.
  static let probe: String = {
    let tests = Bundle.allBundles.map(\.bundleURL) + [Bundle.main.bundleURL]
    let folders = tests.flatMap { [$0, $0.deletingLastPathComponent()] }
    let candidates = folders.map { $0.appendingPathComponent("RenderingWorkerProbe").path }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? ""
  }()

  func service(_ mode: String, timeLimit: Duration = .seconds(20)) -> RenderingService {
    RenderingService(executable: Self.probe, arguments: [mode], timeLimit: timeLimit)
  }

  let request = RenderingRequest(Pictures.pair("Områdechef"), format: .svg)

  @Test("A child gives the same bytes as this process, for one picture after another")
  func sameBytes() throws {
    let service = service("serve")
    for format in OutputFormat.allCases {
      let request = RenderingRequest(Pictures.pair("Områdechef, \(format)"), format: format)
      #expect(try service.render(request) == InProcessRenderer().render(request))
    }
  }

  @Test("An error of the child is the error of the caller, and the child goes on")
  func errorsPass() throws {
    let service = service("serve")
    let bad = RenderingRequest(dot: "graph {", engine: .pinned, format: .svg)
    let error = try #require(throws: GraphvizError.self) { try service.render(bad) }
    guard case .syntax = error else {
      Issue.record("expected a syntax error, got \(error)")
      return
    }
    #expect(try service.render(request).count > 100)
  }

  @Test("A crash in the C library is an error, and the next picture has a new child")
  func realCrash() throws {
    let service = service("serve")
    let malformed = RenderingRequest(
      dot: "graph { _background=\"c 900000 -x T 1\"; a [pos=\"0,0\"] }", engine: .pinned,
      format: .svg)
    // Newer versions of Graphviz may survive the text; then there is nothing to report.
    let result = Result { try service.render(malformed) }
    if case .failure(let error) = result {
      guard case .workerCrashed(let signal, _)? = error as? GraphvizError else {
        Issue.record("expected a crash, got \(error)")
        return
      }
      #expect([SIGSEGV, SIGABRT, SIGBUS].contains(signal))
    }
    #expect(try service.render(request).count > 100)
  }

  @Test("A child that ends by a signal is reported with its last words")
  func crash() throws {
    let error = try #require(throws: GraphvizError.self) {
      try service("crash").render(request)
    }
    guard case .workerCrashed(let signal, let message) = error else {
      Issue.record("expected a crash, got \(error)")
      return
    }
    #expect(signal == SIGABRT)
    #expect(message.contains("the last words"))
  }

  @Test("A child that does not answer is ended at the time limit")
  func hang() {
    let clock = ContinuousClock()
    let elapsed = clock.measure {
      #expect(throws: GraphvizError.workerTimedOut(seconds: 0.5)) {
        try service("hang", timeLimit: .milliseconds(500)).render(request)
      }
    }
    #expect(elapsed < .seconds(10))
  }

  @Test("A layout that takes too long is ended at the time limit")
  func slowLayout() {
    var dot = "graph {"
    for first in 0..<400 {
      for step in [1, 7, 19, 31, 53, 71] { dot += "n\(first) -- n\((first * 7 + step) % 400);" }
    }
    let slow = RenderingRequest(dot: dot + "}", engine: .layered, format: .svg)
    #expect(throws: GraphvizError.workerTimedOut(seconds: 1)) {
      try service("serve", timeLimit: .seconds(1)).render(slow)
    }
  }

  @Test("A child that talks nonsense is not believed")
  func chatter() {
    #expect(throws: GraphvizError.malformedAnswer) {
      try service("chatter", timeLimit: .seconds(5)).render(request)
    }
  }

  @Test("A child that ends without an answer is reported with its status")
  func quit() {
    #expect(throws: GraphvizError.workerEnded(status: 9, message: "")) {
      try service("quit").render(request)
    }
  }

  @Test("An executable that does not exist is named")
  func missingExecutable() {
    let service = RenderingService(executable: "/nonexistent/spind", arguments: [])
    #expect(throws: GraphvizError.workerNotStarted(path: "/nonexistent/spind", code: ENOENT)) {
      try service.render(request)
    }
  }

  @Test("A request larger than the buffer of the channel arrives whole")
  func largeRequest() throws {
    var graph = Pictures.pair("Områdechef")
    graph.nodes += (0..<4000).map { index in
      DOTNode(
        DOTIdentifier("b", index),
        DOTNodeAttributes(
          label: DOTLabel("Aktør \(index) med et langt navn"), position: DOTPoint(x: 0, y: 0)))
    }
    let large = RenderingRequest(graph, format: .svg)
    #expect(large.dot.utf8.count > 200_000)
    #expect(try service("serve").render(large).count > 1_000_000)
  }
}
