public import CoordinationGaps
public import Localization

extension GapComparison {
  /// The comparison as plain text: the gaps that close, that open, and that last.
  public func text(in language: Language, width: Int = 80) -> String {
    var page = PlainText(width: width)
    add(
      closed, heading: Localized(da: "Huller, der lukkes", en: "Gaps that close"), to: &page,
      language)
    add(
      opened, heading: Localized(da: "Huller, der åbnes", en: "Gaps that open"), to: &page, language
    )
    add(
      lasting, heading: Localized(da: "Huller, der består", en: "Gaps that last"), to: &page,
      language)
    if closed.isEmpty && opened.isEmpty && lasting.isEmpty {
      page.add(
        Localized(da: "Ingen huller før eller efter.", en: "No gaps before or after.")(language))
    }
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
      add(change.closed, Localized(da: "ikke længere", en: "no longer"), to: &page, language)
      add(change.opened, Localized(da: "nu også", en: "now also"), to: &page, language)
      if change.before == .gap && change.after != .gap && change.after != .ok {
        page.add(change.after.title(language), lead: "  ")
      }
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
