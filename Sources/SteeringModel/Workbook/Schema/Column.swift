/// A column whatever its cells become.
protocol SheetColumn: Sendable {
  var schema: ColumnSchema { get }
}

/// One column of a sheet and how its cells are read.
struct Column<Value: Sendable>: SheetColumn {
  let schema: ColumnSchema
  /// Reads a cell that is not empty and has no space around it.
  let read: @Sendable (String) throws(CellProblem) -> Value

  private init(
    _ danish: [String], _ english: [String], isRequired: Bool = false, _ content: CellContent,
    read: @escaping @Sendable (String) throws(CellProblem) -> Value
  ) {
    schema = ColumnSchema(
      names: VocabularyNames(danish: danish, english: english), isRequired: isRequired,
      content: content)
    self.read = read
  }
}

extension VocabularyNames {
  init(danish: [String], english: [String]) {
    precondition(!danish.isEmpty && !english.isEmpty, "A column has a name in each language.")
    self.danish = danish
    self.english = english
  }
}

// MARK: - Text

extension Column where Value == String {
  static func text(
    da danish: String..., en english: String..., isRequired: Bool = false
  ) -> Column {
    Column(danish, english, isRequired: isRequired, .text) { cell in cell }
  }

  /// The name or id of one entity of the sheets; the resolver finds it.
  static func reference(
    to sheets: SteeringNetwork.SheetName..., da danish: String..., en english: String...,
    isRequired: Bool = false
  ) -> Column {
    Column(danish, english, isRequired: isRequired, .reference(sheets)) { cell in cell }
  }

  /// Names or ids of entities of the sheets; the resolver finds them.
  static func references(
    to sheets: SteeringNetwork.SheetName..., da danish: String..., en english: String...,
    isRequired: Bool = false
  ) -> Column {
    Column(danish, english, isRequired: isRequired, .references(sheets)) { cell in cell }
  }

  /// Names of actors, organisations and fora.
  static func parties(
    da danish: String..., en english: String..., isRequired: Bool = false
  ) -> Column {
    Column(danish, english, isRequired: isRequired, .references([.actors, .organisations, .fora])) {
      cell in cell
    }
  }
}

extension Column where Value == [String] {
  static func texts(da danish: String..., en english: String...) -> Column {
    Column(danish, english, .texts) { cell in
      cell.split(whereSeparator: { $0 == "|" || $0 == "," }).map(\.trimmed).filter { !$0.isEmpty }
    }
  }
}

// MARK: - Numbers and days

extension Column where Value == CalendarDate {
  static func date(da danish: String..., en english: String...) -> Column {
    Column(danish, english, .date) { cell throws(CellProblem) in
      guard let date = CalendarDate(cell) else { throw .badDate(cell) }
      return date
    }
  }
}

extension Column where Value == Double {
  static func number(
    da danish: String..., en english: String..., in range: NumberRange, isRequired: Bool = false
  ) -> Column {
    Column(danish, english, isRequired: isRequired, .number) { cell throws(CellProblem) in
      try CellNumber.value(of: cell, in: range)
    }
  }

  /// How many times a year, as a number or as a frequency: `hver 14. dag` is 26.
  static func timesPerYear(da danish: String..., en english: String...) -> Column {
    let range = NumberRange(above: 0, 366)
    return Column(danish, english, .number) { cell throws(CellProblem) in
      if let days = FrequencyPhrase.days(cell) { return (365 / days).rounded() }
      return try CellNumber.value(of: cell, in: range)
    }
  }

  /// A number of people or cases, in which a single full stop separates thousands: `2.500`.
  static func count(da danish: String..., en english: String...) -> Column {
    Column(danish, english, .number) { cell throws(CellProblem) in
      guard let number = CellNumber(cell) else { throw .badNumber(cell) }
      let count = number.groupedValue ?? number.value
      guard NumberRange.count.contains(count) else { throw .outOfRange(.count) }
      return count
    }
  }

  /// A share from 0 to 1: `80 %`, `80` and `0,8` are the same; a bare `1` is everything.
  static func share(da danish: String..., en english: String...) -> Column {
    Column(danish, english, .share) { cell throws(CellProblem) in
      guard let number = CellNumber(cell, allowsPercent: true) else { throw .badNumber(cell) }
      let share = number.isPercent || number.value <= 1 ? number.value : number.value / 100
      guard (0...1).contains(share) else { throw .outOfRange(.share) }
      return share
    }
  }
}

extension Column where Value == Int {
  static func wholeNumber(
    da danish: String..., en english: String..., in range: NumberRange, isRequired: Bool = false
  ) -> Column {
    Column(danish, english, isRequired: isRequired, .wholeNumber) { cell throws(CellProblem) in
      guard let number = CellNumber(cell) else { throw .badNumber(cell) }
      guard let whole = number.wholeValue else { throw .notWhole }
      guard range.contains(Double(whole)) else { throw .outOfRange(range) }
      return whole
    }
  }
}

// MARK: - Vocabularies

extension Column where Value: Vocabulary {
  static func value(
    of type: Value.Type, da danish: String..., en english: String..., isRequired: Bool = false
  ) -> Column {
    let names = type.allCases.map(\.names)
    return Column(danish, english, isRequired: isRequired, .value(names)) {
      cell throws(CellProblem) in
      guard let value = type.init(name: cell) else { throw .unknownValue(cell, among: names) }
      return value
    }
  }
}

extension Column where Value == Bool {
  static func yesNo(da danish: String..., en english: String...) -> Column {
    Column(danish, english, .yesNo) { cell throws(CellProblem) in
      guard let answer = YesNo(name: cell) else {
        throw .unknownValue(cell, among: YesNo.allCases.map(\.names))
      }
      return answer == .yes
    }
  }
}

extension Column {
  /// Values of a closed vocabulary, each once, in the order of the vocabulary.
  static func values<Word: Vocabulary>(
    of type: Word.Type, da danish: String..., en english: String...
  ) -> Column where Value == [Word] {
    let names = type.allCases.map(\.names)
    return Column(danish, english, .values(names)) { cell throws(CellProblem) in
      let found = try CellList.words(in: cell, of: type, names: names)
      return type.allCases.filter(found.contains)
    }
  }
}

extension Column where Value == SteeringNetwork.Sector {
  static func sector(da danish: String..., en english: String...) -> Column {
    Column(danish, english, .sector(SteeringNetwork.StandardSector.allCases.map(\.names))) { cell in
      SteeringNetwork.Sector(name: cell)
    }
  }
}

extension Column where Value == SteeringNetwork.Frequency {
  static func frequency(da danish: String..., en english: String...) -> Column {
    let names = SteeringNetwork.NamedFrequency.allCases.map(\.names)
    return Column(danish, english, .frequency(names)) { cell throws(CellProblem) in
      if let frequency = FrequencyPhrase.days(cell).flatMap({ SteeringNetwork.Frequency(days: $0) })
      {
        return frequency
      }
      guard let number = CellNumber(cell, unit: ["dage", "dag", "days", "day"]) else {
        throw .unknownFrequency(cell, among: names)
      }
      if number.isAmbiguous { throw .ambiguousNumber(number) }
      guard let frequency = SteeringNetwork.Frequency(days: number.value) else {
        throw .outOfRange(.frequency)
      }
      return frequency
    }
  }
}
