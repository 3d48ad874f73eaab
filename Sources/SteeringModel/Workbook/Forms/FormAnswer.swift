/// What a cell of a matrix or a survey says of a tie.
enum FormAnswer: Hashable {
  /// Nothing: no answer, or that the respondent does not know.
  case nothing
  /// There is no tie.
  case denial
  /// There is a tie; more is not said.
  case tie
  /// There is a tie of a frequency: a word of the vocabulary or a number of days.
  case frequency(String)
  /// There is a tie of a strength from 1 to 5.
  case strength(String)
  /// A number that is no strength.
  case outOfRange
  /// Words that no one knows.
  case unknown

  /// Reads a cell.
  ///
  /// - Parameters:
  ///   - numbers: what a number means.
  ///   - isBinary: whether the form holds no other numbers than 0 and 1, which then mean no and yes.
  ///   - meanings: what the area sheet says that answers mean.
  init(
    _ cell: String, numbers: FormMapping.Numbers, isBinary: Bool,
    meanings: [NameKey: String] = [:]
  ) {
    if let meaning = meanings[NameKey(cell)] {
      self.init(meaning, numbers: .days, isBinary: false)
      return
    }
    let word = VocabularyKey(cell).folded
    if cell.trimmed.isEmpty || Self.unknowing.contains(word) {
      self = .nothing
    } else if cell.trimmed == "-" || Self.denials.contains(word) {
      self = .denial
    } else if let number = CellNumber(cell.trimmed) {
      self.init(number, numbers: numbers, isBinary: isBinary)
    } else if let frequency = SteeringNetwork.NamedFrequency(name: cell) {
      self = .frequency(frequency.names.english[0])
    } else if let days = FrequencyPhrase.days(cell) {
      self = .frequency(Int(exactly: days).map(String.init) ?? "\(days)")
    } else if let answer = YesNo(name: cell) {
      self = answer == .yes ? .tie : .denial
    } else {
      self = .unknown
    }
  }

  private init(_ number: CellNumber, numbers: FormMapping.Numbers, isBinary: Bool) {
    switch (number.value, numbers) {
    case (0, _): self = .denial
    case (1, .strength) where isBinary: self = .tie
    case (_, .strength):
      let whole = number.wholeValue ?? -1
      self = (1...5).contains(whole) ? .strength(String(whole)) : .outOfRange
    case (let days, .days):
      self = SteeringNetwork.Frequency(days: days) == nil ? .outOfRange : .frequency("\(days)")
    }
  }

  private static let unknowing: Set<String> = [
    "vedikke", "ikkerelevant", "dontknow", "don'tknow", "don’tknow", "notapplicable", "na", "?",
  ]

  private static let denials: Set<String> = [
    "nej", "aldrig", "ingen", "ingenkontakt", "sletikke", "no", "never", "none", "nocontact",
    "notatall",
  ]
}
