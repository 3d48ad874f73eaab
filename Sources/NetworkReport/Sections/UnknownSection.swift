import CoordinationGaps
import Localization

/// What the data do not say: first what answers most.
struct UnknownSection: ReportSection {
  static let name = "unknown"

  let heading: String
  let intro: String
  let columns: [String]
  let caption: String
  let questions: [Question]

  /// Something that is missing and the conditions that wait for it.
  struct Question: Sendable {
    let missing: String
    let rules: [RuleList.Rule]
    let count: Int
  }

  init?(_ input: ReportInput) {
    let unknown = input.gaps.results.filter { $0.outcome.state == .unknown }
    guard !unknown.isEmpty else { return nil }
    heading = input(da: "Det, vi endnu ikke ved", en: "What we do not know yet")
    intro = input(
      da: """
        Her mangler der data. Ukendt er hverken i orden eller et hul. Øverst står de oplysninger, \
        der giver svar på mest.
        """,
      en: """
        Data are missing here. Unknown is neither in place nor a gap. What answers most stands \
        first.
        """)
    columns = [
      input(da: "Oplysning, der mangler", en: "What is missing"),
      input(da: "Forhold, der venter på den", en: "Conditions that wait for it"),
    ]
    caption = input(da: "Oplysninger, der mangler", en: "What is missing")
    questions = Self.questions(unknown, input)
  }

  private static func questions(
    _ results: [GapAnalysis.Result], _ input: ReportInput
  ) -> [Question] {
    var order: [MissingData] = []
    var waiting: [MissingData: [GapAnalysis.Result]] = [:]
    for result in results {
      guard case .unknown(let missing) = result.outcome else { continue }
      for data in missing {
        if waiting[data] == nil { order.append(data) }
        waiting[data, default: []].append(result)
      }
    }
    let questions = order.enumerated().map { position, data in
      (position: position, data: data, results: waiting[data] ?? [])
    }
    return questions.sorted { ($1.results.count, $0.position) < ($0.results.count, $1.position) }
      .map { question in
        Question(
          missing: input(question.data.title).capitalizedFirst,
          rules: question.results.map { result in
            RuleList.Rule(id: "\(result.rule.id)", title: input(result.rule.title))
          },
          count: question.results.count)
      }
  }
}
