public import CoordinationGaps
public import Localization

extension GapComparison {
  /// The comparison as plain text: the gaps that close, that open, and that last.
  public func text(in language: Language, width: Int = 80) -> String {
    var page = PlainText(width: width)
    add(
      opened, heading: Localized(da: "Huller, der åbnes", en: "Gaps that open"), to: &page, language
    )
    add(
      closed.filter { $0.after == .ok || $0.after == .waived },
      heading: Localized(da: "Huller, der lukkes", en: "Gaps that close"), to: &page, language)
    add(
      closed.filter { $0.after == .notApplicable || $0.after == .unknown },
      heading: Localized(
        da: "Huller, der ikke længere kan vurderes", en: "Gaps that can no longer be judged"),
      to: &page, language)
    add(
      lasting.filter(\.isChange),
      heading: Localized(da: "Huller, der ændrer sig", en: "Gaps that change"), to: &page, language)
    let unchanged = lasting.count { !$0.isChange }
    if !page.text.isEmpty { page.gap() }
    page.add(
      Localized(
        da: "\(CountedNoun.gaps(unchanged).da) består uændret.",
        en: "\(CountedNoun.gaps(unchanged).en) last unchanged.")(language))
    return page.text
  }

  private func add(
    _ changes: [Change], heading: Localized, to page: inout PlainText, _ language: Language
  ) {
    guard !changes.isEmpty else { return }
    if !page.text.isEmpty { page.gap() }
    page.add("\(heading(language).uppercased()) (\(changes.count))")
    for change in changes {
      page.add(change.rule.title(language), lead: "\(change.rule.id)  ")
      add(change.closed, Localized(da: "Lukket for", en: "Closed for"), to: &page, language)
      add(change.opened, Localized(da: "Nyt for", en: "New for"), to: &page, language)
    }
  }

  private func add(
    _ subjects: [NamedKey], _ label: Localized, to page: inout PlainText, _ language: Language
  ) {
    guard !subjects.isEmpty else { return }
    let names = language.list(subjects.map { $0.name(language) }, atMost: 6)
    page.add("\(label(language)): \(names)", lead: "  ")
  }
}
