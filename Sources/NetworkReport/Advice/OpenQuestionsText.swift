public import CoordinationGaps
public import Localization

extension OpenQuestion {
  /// Questions as plain text: a list for the next interview, with what each answers.
  public static func text(
    of questions: [OpenQuestion], in language: Language, width: Int = 80
  ) -> String {
    var page = PlainText(width: width)
    guard !questions.isEmpty else {
      page.add(
        Localized(
          da: "Ingen regel venter på data.", en: "No rule waits for data.")(language))
      return page.text
    }
    for (position, question) in questions.enumerated() {
      page.add(question.question(language), lead: "\(position + 1). ")
      let rules = question.rules.map { "\($0.id)" }
      let list = language.list(rules, atMost: 8)
      page.add(
        Localized(
          da: "Mangler: \(question.missing.title.da). Hjælper: \(list)",
          en: "Missing: \(question.missing.title.en). Helps: \(list)")(language), lead: "   ")
    }
    return page.text
  }

  /// Questions for programs, in order: what is missing, what to ask, and the rules that wait.
  public static func json(of questions: [OpenQuestion], in language: Language) -> String {
    JSONValue.object([
      (
        "questions",
        .array(
          questions.map { question in
            .object([
              ("question", .string(question.question(language))),
              ("missing", .string(question.missing.title(language))),
              ("rules", .strings(question.rules.map { "\($0.id)" })),
              ("answeredAlone", .integer(question.answeredAlone)),
            ])
          })
      )
    ]).text
  }
}
