import CoordinationGaps
import Localization
import NetworkAnalysis
import NetworkDiagrams
import SampleAreas
import SteeringModel

/// How long pictures take, from the analyzed network to the bytes of the SVG.
///
/// The library and its fonts are loaded before, as they are after the first picture of a program.
struct SpeedReport {
  /// What the circles may take, in milliseconds.
  private static let limits = [50: 50.0, 300: 500, 2_000: 5_000]

  /// Prints the table; false when a limit does not hold.
  func print() throws -> Bool {
    var isWithin = true
    Swift.print("| kind | " + Self.sizes.map { "\($0) actors" }.joined(separator: " | ") + " |")
    Swift.print("|---|" + String(repeating: "---:|", count: Self.sizes.count))
    let networks = try Self.sizes.map(Self.network)
    for diagram in Diagrams.all {
      let times = try networks.map { try Self.milliseconds(diagram, $0) }
      let cells = times.map { $0 < 10 ? String(($0 * 10).rounded() / 10) : "\(Int($0.rounded()))" }
      Swift.print("| `\(diagram.id)` | " + cells.joined(separator: " | ") + " |")
      if diagram.id == "circles" {
        isWithin = zip(Self.sizes, times).allSatisfy { $1 < Self.limits[$0] ?? .infinity }
      }
    }
    let limits = Self.limits.sorted { $0.key < $1.key }.map { "\($0.key): \(Int($0.value))" }
    Swift.print(
      "\nMilliseconds, the best of five. Limits of circles: \(limits.joined(separator: ", ")).")
    return isWithin
  }

  private static let sizes = [50, 150, 300, 600, 2_000]

  private static func network(_ size: Int) throws -> DiagramNetwork {
    let area = SampleArea(actors: size, ties: size * 11 / 5, fora: min(24, 2 + size / 12))
    let network = try area.draft.validated()
    let date = network.referenceDate(asked: nil, today: { fatalError("The area has a date.") })
    return DiagramNetwork(GapAnalysis(Analysis(network, on: date)))
  }

  private static func milliseconds(
    _ diagram: any Diagram, _ network: DiagramNetwork
  ) throws -> Double {
    let studio = Studio()
    let options = DiagramOptions(
      language: .danish, showsGaps: true, communities: network.actors.indices.map { $0 % 7 })
    var best = Duration.seconds(1_000)
    for _ in 0..<5 {
      let start = ContinuousClock.now
      let picture = try diagram.picture(of: network, options: options, tools: studio.tools)
      guard try studio.svg(picture).count > 1_000 else { fatalError("The picture is empty.") }
      best = min(best, ContinuousClock.now - start)
    }
    return best / .milliseconds(1)
  }
}
