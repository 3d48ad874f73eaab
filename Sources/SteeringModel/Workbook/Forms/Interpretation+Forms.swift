/// A matrix or a survey as rows of ties.
struct FormReading {
  let source: String
  /// The rows with text, and the answers of each as rows of the sheet of ties.
  private(set) var rows: [Row] = []
  /// A header by which the issues of the form are put in order.
  let header: SheetHeader
  /// Whether the one in `from` told of the ties, and so was asked.
  let isToldByFrom: Bool

  /// One row of the form.
  struct Row {
    /// The one whose answers they are; nil when the row cannot be read.
    let respondent: String?
    let ties: [RowReader]
  }

  init(source: String, header: SheetHeader, isToldByFrom: Bool) {
    self.source = source
    self.header = header
    self.isToldByFrom = isToldByFrom
  }

  mutating func add(respondent: String?, ties: [RowReader]) {
    rows.append(Row(respondent: respondent, ties: ties))
  }

  /// What became of the rows.
  var count: SheetCount {
    let reported = rows.count { row in row.respondent == nil || row.ties.contains(where: \.hasError)
    }
    return SheetCount(
      sheet: .ties, source: source, rows: rows.count, used: rows.count - reported,
      reported: reported)
  }
}

extension Interpretation {
  /// The matrices and surveys that the area sheet names, in its order.
  mutating func formReadings() -> [FormReading] {
    formMappings.compactMap { mapping in
      guard let title = mapping.title else { return nil }
      guard let form = draft.forms.first(where: { NameKey($0.title) == NameKey(title) }) else {
        let titles = draft.forms.map(\.title) + draft.otherSources
        mapping.titleRow?.report(
          .noFormSheet(nearest: log.suggestion(for: title, among: titles)), at: AreaSheet.value)
        return nil
      }
      let reader = FormReader(form, mapping, log: log)
      return switch mapping.form {
      case .matrix: reader.matrix()
      case .survey: reader.survey { if case .none = findParty($0) { false } else { true } }
      }
    }
  }

  /// Notes that the actors who told of their own ties were asked.
  func markInterviewed(
    _ actors: inout [SteeringNetwork.Actor], by readings: [FormReading]
  ) {
    for reading in readings where reading.isToldByFrom {
      for row in reading.rows {
        guard let name = row.respondent, case .one(.actor(let actor)) = findParty(name),
          actor.index < actors.count
        else { continue }
        actors[actor.index].interviewed = true
      }
    }
  }
}
