import ArgumentParser
import GraphKernel
import Localization
import NetworkAnalysis
import SteeringModel

/// How measures are taken.
struct MeasureOptions: ParsableArguments {
  @Flag(help: "Keep the direction of ties.")
  var directed = false

  @Flag(help: "Divide by the greatest value possible.")
  var normalized = false

  @Option(
    help: """
      What a tie weighs: none, frequency or strength; of a graph file none, weight or an attribute.
      """)
  var weight = "none"

  @Option(
    help: "The kinds of ties that count, such as contact,coordination. Default: contact.")
  var kinds: TieKinds?

  @Option(help: "Which ties count where a measure has a direction: in, out or all.")
  var direction: EdgeDirection?

  @Option(help: "The length of a tie on a path: frequency, or an attribute of a graph file.")
  var distance: String?

  @Flag(help: "Count parallel ties as several.")
  var multi = false

  @Option(help: "Katz's attenuation.")
  var alpha: Double?

  @Option(help: "PageRank's probability of following a tie, from 0 to below 1.")
  var damping = 0.85

  @Option(
    help: "A node that PageRank jumps back to, by id or name; may be given several times.")
  var restart: [String] = []

  @Option(help: "The groups of the nodes: sector, level, organisation or an attribute.")
  var group: String?

  /// Throws a failure of wrong usage when a value is out of its range.
  func check() throws {
    guard damping >= 0, damping < 1 else {
      throw Failure(
        .usage,
        Localized(
          da: "--damping er mindst 0 og under 1, ikke \(damping).",
          en: "--damping is at least 0 and below 1, not \(damping)."))
    }
  }

  /// Whether ties weigh anything but 1.
  var isWeighted: Bool { weight.lowercased() != "none" }

  /// The request for a graph.
  func request(
    _ graph: Graph, lengths: Graph?, restartNodes: [Node], groups: Partition?,
    delays: DecisionDelays? = nil
  ) -> MeasureRequest {
    MeasureRequest(
      graph: graph, lengths: lengths, isWeighted: isWeighted, isNormalized: normalized,
      direction: direction, alpha: alpha, damping: damping, restartNodes: restartNodes,
      groups: groups,
      delays: delays)
  }
}
