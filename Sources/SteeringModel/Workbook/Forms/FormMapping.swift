/// How one sheet is read as a matrix or a survey, as the keys of the area sheet say.
struct FormMapping {
  /// What the numbers in the cells mean.
  enum Numbers: Vocabulary {
    /// The strength, 0 to 5.
    case strength
    /// The days between two contacts.
    case days

    var names: VocabularyNames {
      switch self {
      case .strength: VocabularyNames(da: "styrke", en: "strength")
      case .days: VocabularyNames(da: "dage", "hyppighed", en: "days", "frequency")
      }
    }
  }

  let form: FormKey.Form
  let kind: SteeringNetwork.TieKind
  /// The title of the sheet, and the row that states it.
  var title: String?
  var titleRow: RowReader?
  var respondent: String?
  var question: String?
  var date: String?
  var dateRow: RowReader?
  var numbers = Numbers.strength
  var reporter: SteeringNetwork.Reporter?
  var answers: [NameKey: String] = [:]

  init(form: FormKey.Form, kind: SteeringNetwork.TieKind) {
    self.form = form
    self.kind = kind
    reporter = form == .survey ? .from : nil
  }

  /// Takes up what one row of the area sheet says, and reports what is wrong with it.
  mutating func take(_ option: FormKey.Option, from row: RowReader) {
    guard let value = row.text(AreaSheet.value) else { return }
    switch option {
    case .sheet: (title, titleRow) = (value, row)
    case .respondent: respondent = value
    case .question: question = value
    case .date: (date, dateRow) = (value, row)
    case .numbers: numbers = row.read(AreaSheet.value, as: FormColumn.numbers) ?? numbers
    case .reporter: reporter = row.read(AreaSheet.value, as: FormColumn.reporter)
    case .answer(let answer):
      if case .unknown = FormAnswer(value, numbers: .days, isBinary: false) {
        row.report(.unknownAnswerMeaning, at: AreaSheet.value)
      }
      answers[NameKey(answer)] = value
    case .unknown(let text): row.report(.unknownFormKey(text), at: AreaSheet.key)
    }
  }
}

/// Columns that read the values of the keys of forms.
enum FormColumn {
  static let numbers = Column.value(of: FormMapping.Numbers.self, da: "tal", en: "numbers")
  static let reporter = Column.value(
    of: SteeringNetwork.Reporter.self, da: "oplyst_af", en: "reported_by")
}
