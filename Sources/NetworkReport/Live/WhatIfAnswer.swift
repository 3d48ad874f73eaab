public import CoordinationGaps
public import Localization

extension WhatIf {
  /// What the live page shows of a change: a sentence, and the gaps by what becomes of them.
  ///
  /// - Parameter version: the version of the page that asked.
  public func answer(in language: Language, version: Int) -> String {
    let gaps = gaps
    let groups: [(Localized, [GapComparison.Change])] = [
      (Localized(da: "Huller, der åbnes", en: "Gaps that open"), gaps.opened),
      (
        Localized(da: "Huller, der lukkes", en: "Gaps that close"),
        gaps.closed.filter { $0.after == .ok || $0.after == .waived }
      ),
      (
        Localized(
          da: "Huller, der ikke længere kan vurderes", en: "Gaps that can no longer be judged"),
        gaps.closed.filter { $0.after == .notApplicable || $0.after == .unknown }
      ),
      (
        Localized(da: "Huller, der ændrer sig", en: "Gaps that change"),
        gaps.lasting.filter(\.isChange)
      ),
    ]
    let unchanged = gaps.lasting.count { !$0.isChange }
    let sentences = [
      connectivity,
      CountedNoun.gaps(unchanged)
        + Localized(
          da: " består uændret.", en: " last unchanged."),
    ]
    return JSONValue.object([
      ("version", .integer(version)),
      ("sentences", .strings(sentences.map { $0(language) })),
      (
        "groups",
        .array(
          groups.filter { !$0.1.isEmpty }.map { title, changes in
            .object([
              ("title", .string("\(title(language)) (\(changes.count))")),
              ("gaps", .array(changes.map { json(of: $0, language) })),
            ])
          })
      ),
    ]).text
  }

  private func json(of change: GapComparison.Change, _ language: Language) -> JSONValue {
    func names(_ label: Localized, _ subjects: [GapComparison.NamedKey]) -> String? {
      guard !subjects.isEmpty else { return nil }
      let list = language.list(subjects.map { $0.name(language) }, atMost: 6)
      return "\(label(language)): \(list)"
    }
    let parts = [
      names(Localized(da: "Lukket for", en: "Closed for"), change.closed),
      names(Localized(da: "Nyt for", en: "New for"), change.opened),
    ]
    return .object([
      ("id", .string("\(change.rule.id)")),
      ("anchor", .string(GapView.anchor(of: change.rule.id))),
      ("severity", .string(change.rule.severity.title(language))),
      ("title", .string(change.rule.title(language))),
      ("names", .string(parts.compactMap { $0 }.joined(separator: ". "))),
    ])
  }
}
