import CoordinationGaps
import Localization

/// The list for the next interview: first what answers most.
struct QuestionsSection: ReportSection {
  static let name = "questions"

  let heading: String
  let intro: String
  let questions: [Question]
  let rest: String?

  /// One question.
  struct Question: Sendable {
    let text: String
    let benefit: String
  }

  /// How many questions fit an interview.
  private static let limit = 12

  init?(_ input: ReportInput) {
    let open = input.gaps.openQuestions
    guard !open.isEmpty else { return nil }
    heading = input(da: "Spørgsmål til de næste interview", en: "Questions for the next interviews")
    intro = input(
      da: "Tag listen med. De første spørgsmål giver svar på mest.",
      en: "Take the list along. The first questions answer most.")
    questions = open.prefix(Self.limit).map { question in
      let conditions = CountedNoun.conditions(question.rules.count)
      return Question(
        text: input(question.question),
        benefit: input(
          da: "hjælper med \(conditions.da); skriv svaret i \(question.place.da)",
          en: "helps with \(conditions.en); write the answer in \(question.place.en)"))
    }
    let more = open.count - questions.count
    rest =
      more > 0
      ? input(
        da: "Afsnittet om det ukendte nævner \(more) oplysninger mere.",
        en: "The section on what is unknown names \(more) more.") : nil
  }
}

extension OpenQuestion {
  /// Where the answer belongs.
  fileprivate var place: Localized {
    switch missing {
    case .need(let need): need.title
    case .statement: Localized(da: "projektmappen", en: "the workbook")
    }
  }
}
