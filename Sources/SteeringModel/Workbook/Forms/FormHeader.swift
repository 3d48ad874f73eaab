/// The header of a column of a survey: the question, and the partner that it is asked about.
///
/// Google Forms writes `Hvor ofte er du i kontakt med? [Skoleleder]`; SurveyXact and others
/// `Hvor ofte er du i kontakt med: - Skoleleder` or the name alone.
struct FormHeader {
  /// Whether the header is sure to be one of a partner: it has brackets, or begins with the question.
  let isAnswer: Bool
  /// The question, if the header tells it.
  let question: String?
  /// What the name of the partner may be, the likeliest first.
  let names: [String]

  /// Takes a header apart.
  ///
  /// - Parameter question: what the headers of partners begin with, if it is known.
  init(_ header: String, question: String?) {
    var names: [String] = []
    let bracket = Self.bracket(in: header)
    if let bracket { names.append(bracket.name) }
    let start = question.map { header.lowercased().hasPrefix($0.lowercased()) }
    if let question, start == true {
      let rest = header.dropFirst(question.count).trimming(Self.marks)
      if !rest.isEmpty { names.append(rest) }
    }
    for mark in [" - ", " – ", ": ", "? "] {
      if let last = header.ranges(of: mark).last {
        names.append(String(header[last.upperBound...]).trimmed)
      }
    }
    names.append(header)
    self.names = names.filter { !$0.isEmpty }
    self.question = question == nil ? bracket?.question : nil
    isAnswer = start ?? (bracket != nil)
  }

  private static let marks: Set<Character> = [":", "-", "–", "?", "[", "]", " ", "."]

  private static func bracket(in header: String) -> (question: String, name: String)? {
    guard header.last == "]", let open = header.lastIndex(of: "[") else { return nil }
    let name = header[header.index(after: open)...].dropLast().trimmed
    return name.isEmpty ? nil : (header[..<open].trimmed, name)
  }
}

extension Substring {
  /// The text without some characters at its ends.
  fileprivate func trimming(_ marks: Set<Character>) -> String {
    var text = self
    while let first = text.first, marks.contains(first) { text.removeFirst() }
    while let last = text.last, marks.contains(last) { text.removeLast() }
    return String(text)
  }
}
