import CoordinationGaps
import Localization
import NetworkAnalysis
import SteeringModel

/// Every actor by partner circle, with ties and gaps: what the pictures show, as text.
struct ActorListSection: ReportSection {
  static let name = "actor-list"

  let heading: String
  let intro: String
  let columns: [String]
  let circles: [Circle]

  /// The actors of one circle, in the order of the workbook.
  struct Circle: Sendable {
    let title: String
    let actors: [Row]
  }

  /// One actor.
  struct Row: Sendable {
    let actorName: String
    let organisation: String?
    let sector: String
    let level: String
    let degree: Int
    let gaps: [GapLink]
  }

  /// A gap that names the actor.
  struct GapLink: Sendable {
    let link: String
    let id: String
    let title: String
  }

  init?(_ input: ReportInput) {
    guard !input.network.actors.isEmpty else { return nil }
    heading = input(da: "Alle aktører", en: "All actors")
    intro = input(
      da: """
        Listen siger med ord, hvad figurerne viser: hvor hver aktør står, hvor mange aktører den har \
        relation til, og hvilke huller der nævner den.
        """,
      en: """
        The list says in words what the pictures show: where each actor stands, how many actors it \
        is tied to, and which gaps name it.
        """)
    columns = [
      input(da: "Aktør", en: "Actor"), input(da: "Sektor", en: "Sector"),
      input(da: "Niveau", en: "Level"), input(da: "Relationer", en: "Ties"),
      input(da: "Huller", en: "Gaps"),
    ]
    let links = Self.links(input)
    let places = input.network.circles
    let degrees = input.analysis.centralities
    circles = SteeringNetwork.Circle.allCases.compactMap { circle in
      let rows = input.network.actors.filter { places[$0.id.index] == circle }.map { actor in
        Row(
          actorName: actor.name, organisation: actor.organisation.map { input.network[$0].name },
          sector: actor.sector.map { input($0.title) } ?? "–",
          level: actor.level.map { input($0.name).capitalizedFirst } ?? "–",
          degree: degrees[actor.id.index].degree, gaps: links[actor.id.index])
      }
      return rows.isEmpty ? nil : Circle(title: input(Self.title(of: circle)), actors: rows)
    }
  }

  /// The gaps that name each actor, the weightiest first.
  private static func links(_ input: ReportInput) -> [[GapLink]] {
    var links = [[GapLink]](repeating: [], count: input.network.actors.count)
    for result in input.gaps.gaps {
      for actor in PictureNodes.named(in: result) {
        links[actor.index].append(
          GapLink(
            link: GapView.anchor(of: result.rule.id), id: "\(result.rule.id)",
            title: input(result.rule.title)))
      }
    }
    return links
  }

  private static func title(of circle: SteeringNetwork.Circle) -> Localized {
    switch circle {
    case .unit: Localized(da: "Hotspotenheden", en: "The hotspot unit")
    case .steeringGroup: Localized(da: "Styregruppen", en: "The steering group")
    case .taskForce: Localized(da: "Task Forcen", en: "The Task Force")
    case .fora: Localized(da: "Øvrige fora", en: "Other fora")
    case .outside: Localized(da: "Endnu ikke tilknyttet", en: "Not yet connected")
    }
  }
}
