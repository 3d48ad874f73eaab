import CoordinationGaps
import Localization
import NetworkAnalysis
import SteeringModel

/// What has happened since an earlier day: gaps that closed, opened and changed, who came and went.
struct ChangesSection: ReportSection {
  static let name = "changes"

  let heading: String
  let intro: String
  let sentences: [String]
  let groups: [Group]

  /// The gaps that something has happened to in the same way.
  struct Group: Sendable {
    let title: String
    let items: [Item]
  }

  /// One gap.
  struct Item: Sendable {
    let id: String
    let title: String
    let names: String?
  }

  init?(_ input: ReportInput) {
    guard let before = input.history?.earlier else { return nil }
    let comparison = GapComparison(before: before, after: input.gaps)
    let (from, to) = (before.analysis.date.day, input.analysis.date.day)
    heading = input(da: "Siden sidst", en: "Since last time")
    intro = input(
      da: """
        Fra \(from.text.da) til \(to.text.da), så langt projektmappens datoer rækker. Et hul kan \
        også lukke eller åbne sig, fordi man har fået mere at vide.
        """,
      en: """
        From \(from.text.en) to \(to.text.en), as far as the dates of the workbook reach. A gap can \
        also close or open because more is known.
        """)
    sentences = Self.sentences(before.analysis, input)
    let judged = comparison.closed.filter { $0.after == .ok || $0.after == .waived }
    let lost = comparison.closed.filter { $0.after == .notApplicable || $0.after == .unknown }
    groups = [
      (Localized(da: "Nye huller", en: "New gaps"), comparison.opened),
      (Localized(da: "Lukkede huller", en: "Closed gaps"), judged),
      (
        Localized(
          da: "Huller, der ikke længere kan vurderes", en: "Gaps that can no longer be judged"),
        lost
      ),
      (
        Localized(da: "Huller, der har ændret sig", en: "Gaps that have changed"),
        comparison.lasting.filter(\.isChange)
      ),
    ].filter { !$0.1.isEmpty }.map { title, changes in
      Group(
        title: "\(input(title)) (\(changes.count))",
        items: changes.map { Self.item($0, input) })
    }
  }

  private static func item(_ change: GapComparison.Change, _ input: ReportInput) -> Item {
    func names(_ label: Localized, _ subjects: [GapComparison.NamedKey]) -> String? {
      guard !subjects.isEmpty else { return nil }
      return
        "\(input(label)): \(input.language.list(subjects.map { input($0.name) }, atMost: 6))."
    }
    let isLasting = change.before == change.after
    let parts = [
      names(Localized(da: "Ikke længere", en: "No longer"), isLasting ? change.closed : []),
      names(Localized(da: "Nyt for", en: "New for"), change.opened),
    ].compactMap { $0 }
    return Item(
      id: "\(change.rule.id)", title: input(change.rule.title),
      names: parts.isEmpty ? nil : parts.joined(separator: " "))
  }

  private static func sentences(_ before: Analysis, _ input: ReportInput) -> [String] {
    let now = input.network
    let changes = NetworkComparison(before: before, after: input.analysis)
    func names(_ keys: [String], _ network: SteeringNetwork) -> String {
      input.language.list(keys.map { network.actor($0)?.name ?? $0 }, atMost: 8)
    }
    var sentences: [String] = []
    if !changes.newActors.isEmpty {
      let list = names(changes.newActors, now)
      sentences.append(input(da: "Kommet til: \(list).", en: "Joined: \(list)."))
    }
    if !changes.goneActors.isEmpty {
      let list = names(changes.goneActors, before.network)
      sentences.append(input(da: "Gået: \(list).", en: "Left: \(list)."))
    }
    sentences.append(
      input(
        da: """
          Relationer: \(changes.newTies.count) nye, \(changes.goneTies.count) er hørt op, \
          \(changes.lastingTies.count) består.
          """,
        en: """
          Ties: \(changes.newTies.count) new, \(changes.goneTies.count) ended, \
          \(changes.lastingTies.count) lasting.
          """))
    for move in changes.moves.prefix(8) {
      let name = now.actor(move.actor)?.name ?? move.actor
      sentences.append(
        input(
          da: "\(name) er flyttet fra \(move.from.name.da) til \(move.to.name.da).",
          en: "\(name) has moved from \(move.from.name.en) to \(move.to.name.en)."))
    }
    return sentences
  }
}
