import Foundation
import GraphKernel
import Testing

/// Runs every case of a folder of reference files that a measure of ours covers.
///
/// The folder is named by the environment: `SPIND_REFERENCE=folder swift test --filter Reference`. A
/// table says how many cases agree, and why others are left out.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["SPIND_REFERENCE"] != nil))
struct ReferenceTests {
  @Test func everyCaseOfOursAgrees() throws {
    let folder = ProcessInfo.processInfo.environment["SPIND_REFERENCE"] ?? ""
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".json") }
    #expect(!files.isEmpty, "There are no reference files in \(folder).")
    var agreed: [String: Int] = [:]
    var leftOut: [String: Int] = [:]
    for file in files {
      for graph in try ReferenceFile.graphs(at: "\(folder)/\(file)") {
        for question in graph.cases {
          let place =
            "\(file) \(graph.name) \(question.measure) \(question.parameters.keys.sorted())"
          switch try ReferenceQuestion(graph: graph, question: question).answer() {
          case .notOurs(let reason):
            leftOut["\(question.measure): \(reason)", default: 0] += 1
          case .property(let holds):
            #expect(holds, "\(place)")
            agreed[question.measure, default: 0] += 1
          case .value(let value):
            let agrees = value.agrees(
              with: question.expected, within: max(question.tolerance, 1e-12))
            if !agrees {
              Issue.record("\(place): \(value) is not \(question.expected)")
            }
            agreed[question.measure, default: 0] += 1
          }
        }
      }
    }
    for (measure, count) in agreed.sorted(by: { $0.key < $1.key }) {
      print("compared  \(count)  \(measure)")
    }
    for (reason, count) in leftOut.sorted(by: { $0.key < $1.key }) {
      print("left out  \(count)  \(reason)")
    }
  }
}
