import CoordinationGaps
import Localization
import NetworkAnalysis
import SteeringModel

/// Who does what for whom: each target group with its initiatives, and whether their owners
/// coordinate.
struct OverlapSection: ReportSection {
  static let name = "overlap"

  let heading: String
  let intro: String
  let caption: String
  let columns: [String]
  let rows: [Row]
  let hasRows: Bool
  let remarks: [String]

  /// One initiative for one target group.
  struct Row: Sendable {
    let groupName: String
    let initiative: String
    let owner: String
    let coordination: String
    let isGap: Bool
  }

  init?(_ input: ReportInput) {
    let map = input.analysis.overlapMap
    guard !map.groups.isEmpty || !map.withoutTargetGroup.isEmpty else { return nil }
    heading = input(da: "Hvem gør hvad for hvem", en: "Who does what for whom")
    intro = input(
      da: """
        Når flere indsatser har samme målgruppe, bør de ansvarlige koordinere: ved en relation, et \
        fælles forum eller en aftale. Overlap er i orden, så længe man ved det om hinanden.
        """,
      en: """
        When several initiatives share a target group, their owners ought to coordinate: by a tie, a \
        shared forum or an agreement. To overlap is fine as long as they know of each other.
        """)
    caption = input(da: "Indsatser for hver målgruppe", en: "Initiatives for each target group")
    columns = [
      input(da: "Målgruppe", en: "Target group"), input(da: "Indsats", en: "Initiative"),
      input(da: "Ansvarlig", en: "Owner"), input(da: "Koordinering", en: "Coordination"),
    ]
    rows = map.groups.flatMap { group in
      group.initiatives.map { Self.row($0, in: group, input) }
    }
    hasRows = !rows.isEmpty
    remarks = Self.remarks(on: map, input)
  }

  private static func row(
    _ initiative: SteeringNetwork.Initiative.ID, in group: OverlapMap.Group, _ input: ReportInput
  ) -> Row {
    let network = input.network
    let owners = network[initiative].owners.map(network.name(of:))
    let pairs = group.pairs.filter { $0.one == initiative || $0.other == initiative }
    let missing = pairs.filter { !$0.isCoordinated }
      .map { network[$0.one == initiative ? $0.other : $0.one].name }
    let coordination: String
    if owners.isEmpty {
      coordination = input(da: "ukendt: ingen ansvarlig", en: "unknown: no owner")
    } else if pairs.isEmpty {
      coordination = input(da: "ikke nødvendig", en: "not needed")
    } else if missing.isEmpty {
      coordination = input(da: "koordineret", en: "coordinated")
    } else {
      let names = input.language.list(missing)
      coordination = input(da: "mangler med \(names)", en: "missing with \(names)")
    }
    return Row(
      groupName: network[group.targetGroup].name, initiative: network[initiative].name,
      owner: owners.isEmpty ? "–" : input.language.list(owners), coordination: coordination,
      isGap: !missing.isEmpty)
  }

  private static func remarks(on map: OverlapMap, _ input: ReportInput) -> [String] {
    var remarks: [String] = []
    if let share = map.congruence.value {
      let (met, required) = (map.congruence.met.count, map.congruence.required.count)
      let percent = input.language.numbers.percent(share)
      remarks.append(
        input(
          da: """
            \(met) af \(required) par af ansvarlige, hvis indsatser deler målgruppe, koordinerer \
            (\(percent)).
            """,
          en: """
            \(met) of \(required) pairs of owners whose initiatives share a target group coordinate \
            (\(percent)).
            """))
    }
    if !map.withoutTargetGroup.isEmpty {
      let names = input.language.list(
        map.withoutTargetGroup.map { input.network[$0].name }, atMost: 5)
      remarks.append(
        input(
          da: "Der er ikke oplyst nogen målgruppe for \(names).",
          en: "No target group is stated for \(names)."))
    }
    return remarks
  }
}
