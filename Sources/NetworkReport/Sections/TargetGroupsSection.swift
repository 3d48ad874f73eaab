import Localization
import NetworkAnalysis
import CoordinationGaps
import SteeringModel

/// The target groups: how many, where, what is done, and who knows them.
struct TargetGroupsSection: ReportSection {
  static let name = "target-groups"

  let heading: String
  let intro: String
  let columns: [String]
  let caption: String
  let rows: [Row]

  /// One group.
  struct Row: Sendable {
    let groupName: String
    let ages: String
    let size: String
    let places: String
    let initiatives: [String]
    let knowers: [String]
    let nobody: String?
  }

  init?(_ input: ReportInput) {
    guard !input.network.targetGroups.isEmpty else { return nil }
    heading = input(da: "Målgrupperne", en: "The target groups")
    intro = input(
      da: "Indsatser, der ikke er afsluttet, og de aktører, der selv kender gruppen.",
      en: "Initiatives that have not ended, and the actors who know the group themselves.")
    columns = [
      input(da: "Målgruppe", en: "Target group"), input(da: "Alder", en: "Age"),
      input(da: "Antal", en: "Number"), input(da: "Steder", en: "Places"),
      input(da: "Indsatser", en: "Initiatives"), input(da: "Kendes af", en: "Known by"),
    ]
    caption = input(
      da: "Målgrupper, indsatser og kendskab", en: "Target groups, initiatives and knowledge")
    rows = input.network.targetGroups.map { group in
      let knowers = input.analysis.knowers(of: group.id, directly: true)
      return Row(
        groupName: group.name, ages: Self.ages(group, input), size: Self.size(group),
        places: group.places.isEmpty ? "–" : group.places.joined(separator: " · "),
        initiatives: input.analysis.initiatives(for: group.id).map(\.name),
        knowers: knowers.map { input.network[$0].name },
        nobody: knowers.isEmpty ? input(da: "Ingen", en: "Nobody") : nil)
    }
  }

  private static func ages(_ group: SteeringNetwork.TargetGroup, _ input: ReportInput) -> String {
    switch (group.ageFrom, group.ageTo) {
    case (let from?, let to?): "\(from)–\(to)"
    case (let from?, nil): input(da: "fra \(from)", en: "from \(from)")
    case (nil, let to?): input(da: "til \(to)", en: "up to \(to)")
    case (nil, nil): "–"
    }
  }

  /// The number of young people; below five it is not printed, so that nobody can be recognized.
  static func size(_ group: SteeringNetwork.TargetGroup) -> String {
    guard let size = group.size else { return "–" }
    return size < 5 ? "<5" : "\(size)"
  }
}
