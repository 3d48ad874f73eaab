import Localization
import SteeringModel

extension PlainGraph {
  /// Refuses a text that is longer than the limit on cells, and more attributes than a graph may have.
  ///
  /// - Complexity: O(texts).
  func checkSizes(source: String, limits: FormatLimits) throws(FormatError) {
    func check(_ text: String, _ column: String) throws(FormatError) {
      guard text.utf8.count > limits.cellBytes else { return }
      throw FormatError(
        "cell-too-long", source: source, column: column, value: String(text.prefix(40)) + "…",
        message: Localized(
          da: "En tekst er længere end \(limits.cellBytes) tegn.",
          en: "A text is longer than \(limits.cellBytes) characters."),
        remedy: Localized(
          da: "Forkort teksten, eller se efter, om filen er den rigtige.",
          en: "Shorten the text, or check whether this is the right file."))
    }
    // A writer asks for every attribute of every node and tie.
    let gaps =
      nodeCount * nodeAttributes.count(where: \.isScattered)
      + ties.count * tieAttributes.count(where: \.isScattered)
    if hasTooManyAttributes || gaps > 20_000_000 {
      throw FormatError(
        "too-many-columns", source: source,
        message: Localized(
          da: "Filen har flere forskellige attributter, end der læses.",
          en: "The file has more different attributes than are read."),
        remedy: Localized(
          da: "Fjern de attributter, der ikke bruges.",
          en: "Remove the attributes that are not used."))
    }
    if let name { try check(name, "name") }
    for id in nodeIDs { try check(id, "id") }
    for attribute in graphAttributes { try check(attribute.value, attribute.name) }
    for column in nodeAttributes + tieAttributes {
      try check(column.name, "name")
      for (_, value) in column.given { try check(value, column.name) }
    }
  }

  /// Refuses what looks like a CPR number in an id or attribute, and warns of ids that are not what
  /// they look like.
  ///
  /// - Complexity: O(text).
  mutating func checkTexts(source: String) throws(FormatError) {
    var errors: [Issue] = []
    var suspicions: [SuspiciousText: (node: Int, count: Int)] = [:]
    func check(_ text: String, _ column: String, _ place: Localized) {
      guard errors.count < 100, YoungPersons.hasLikelyCPRNumber(in: text) else { return }
      errors.append(.cprNumber(source: source, column: column, place: place))
    }
    func node(_ position: Int) -> Localized {
      Localized(da: "punkt nummer \(position + 1)", en: "node number \(position + 1)")
    }
    let itself = Localized(da: "grafens egne oplysninger", en: "what is said of the graph itself")
    if let name { check(name, "name", itself) }
    for attribute in graphAttributes { check(attribute.value, attribute.name, itself) }
    for column in nodeAttributes + tieAttributes {
      check(
        column.name, column.name, Localized(da: "en attributs navn", en: "the name of an attribute")
      )
    }
    for (position, id) in nodeIDs.enumerated() {
      check(id, "id", node(position))
      if let suspicion = SuspiciousText(id) {
        suspicions[suspicion, default: (position, 0)].count += 1
      }
    }
    for column in nodeAttributes {
      for (position, value) in column.given { check(value, column.name, node(position)) }
    }
    for column in tieAttributes {
      for (position, value) in column.given {
        check(
          value, column.name,
          Localized(da: "relation nummer \(position + 1)", en: "tie number \(position + 1)"))
      }
    }
    guard errors.isEmpty else { throw FormatError(issues: errors) }
    if nodeIDs.isEmpty {
      issues.append(
        Issue(
          code: "empty-graph", severity: .warning, location: Issue.Location(source: source),
          message: Localized(da: "Grafen har ingen punkter.", en: "The graph has no nodes."),
          remedy: Localized(
            da: "Se efter, om filen er den rigtige.", en: "Check whether this is the right file.")))
    }
    if let weights = tieAttributes.first(where: { $0.name.lowercased() == "weight" }),
      weights.holdsValues
    {
      let count = weights.given.count
      issues.append(
        Issue(
          code: "text-weights", severity: .warning,
          location: Issue.Location(source: source, column: weights.name),
          message: Localized(
            da: "\(count) relationer har en vægt, der er tekst; den er en attribut, og de vejer 1.",
            en: "\(count) ties have a weight that is text; it is an attribute, and they weigh 1."),
          remedy: Localized(
            da: "Skriv et tal uden citationstegn.", en: "Write a number without quotes.")))
    }
    for suspicion in [SuspiciousText.turnedDirection, .mixedScripts] {
      guard let found = suspicions[suspicion] else { continue }
      let first = node(found.node)
      issues.append(
        Issue(
          code: suspicion.code, severity: .warning, location: Issue.Location(source: source),
          message: suspicion.message
            + Localized(
              da: " Det gælder \(found.count) punkter, først \(first.da).",
              en: " This concerns \(found.count) nodes, first \(first.en)."),
          remedy: suspicion.remedy))
    }
  }
}

extension Issue {
  fileprivate static func cprNumber(source: String, column: String, place: Localized) -> Issue {
    Issue(
      code: "cpr-number", severity: .error,
      location: Issue.Location(source: source, column: YoungPersons.masked(column)),
      message: Localized(
        da: "I \(place.da) står noget, der ligner et CPR-nummer. Nummeret gengives ikke.",
        en: "Something in \(place.en) looks like a CPR number. The number is not repeated here."),
      remedy: Localized(
        da: "Slet nummeret. Spind må ikke få oplysninger om enkelte unge eller borgere.",
        en:
          "Delete the number. Spind must not hold anything about single young persons or citizens."
      ))
  }
}
