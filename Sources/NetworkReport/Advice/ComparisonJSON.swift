public import CoordinationGaps
public import Localization

extension GapComparison {
  /// The comparison for programs: each rule that changed or still has a gap.
  public func json(in language: Language) -> String {
    let shown = changes.filter { $0.isChange || $0.after == .gap }
    return JSONValue.object([
      (
        "summary",
        .object([
          ("closed", .integer(closed.count)), ("opened", .integer(opened.count)),
          ("lasting", .integer(lasting.count)),
        ])
      ),
      (
        "rules",
        .array(
          shown.map { change in
            .object([
              ("id", .string("\(change.rule.id)")),
              ("severity", .string(change.rule.severity.identifier)),
              ("title", .string(change.rule.title(language))),
              ("before", .string(change.before.rawValue)),
              ("after", .string(change.after.rawValue)),
              ("closed", .strings(change.closed.map { $0.name(language) })),
              ("opened", .strings(change.opened.map { $0.name(language) })),
              ("lasting", .strings(change.lasting.map { $0.name(language) })),
            ])
          })
      ),
    ]).text
  }
}
