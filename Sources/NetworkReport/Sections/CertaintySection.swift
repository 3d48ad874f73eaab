import CoordinationGaps
import Localization
import NetworkAnalysis
import SteeringModel

/// How sure the diagnosis is: on whose word it rests, how firm the places of the key actors are, and
/// which conditions hang on one uncertain tie.
struct CertaintySection: ReportSection {
  static let name = "certainty"

  let heading: String
  let basis: [String]
  let intro: String
  let caption: String
  let columns: [String]
  let rows: [Row]
  let hasRows: Bool
  let turnsTitle: String
  let turnsIntro: String
  let turns: [Turn]
  let hasTurns: Bool

  /// The place of one actor.
  struct Row: Sendable {
    let rank: Int
    let actorName: String
    let places: String
    let trust: String
  }

  /// An uncertain tie, and what hangs on it.
  struct Turn: Sendable {
    let tie: String
    let doubt: String
    let effects: [String]
  }

  /// How many uncertain ties are listed; the least sure come first.
  private static let shown = 10

  init?(_ input: ReportInput) {
    guard !input.network.ties.isEmpty else { return nil }
    heading = input(da: "Hvor sikker er diagnosen?", en: "How sure is the diagnosis?")
    basis = Self.basis(input.analysis.dataCertainty, input)
    let trials = Analysis.certaintyTrials
    intro = input(
      da: """
        Vi har prøvet, om placeringerne holder: i \(trials) forsøg er hver tiende relation fjernet og \
        lige så mange lagt til, som om vi havde hørt forkert.
        """,
      en: """
        We have tried whether the places hold: in \(trials) trials, one tie of ten was taken away \
        and as many added, as if we had heard wrong.
        """)
    caption = input(
      da: "De centrale aktørers plads i forsøgene", en: "The places of the key actors in the trials"
    )
    columns = [
      input(da: "Nr.", en: "No."), input(da: "Aktør", en: "Actor"),
      input(
        da: "Plads i mindst \(Analysis.certaintyTrialsHeld) af \(trials) forsøg",
        en: "Place in at least \(Analysis.certaintyTrialsHeld) of \(trials) trials"),
      input(da: "Hvor sikkert", en: "How sure"),
    ]
    rows = input.analysis.rankCertainties.prefix(10).map { Self.row($0, input) }
    hasRows = !rows.isEmpty
    let uncertain = input.gaps.uncertainTies ?? UncertainTies(input.gaps)
    turnsTitle = input(
      da: "Det, der hænger på én usikker relation", en: "What hangs on one uncertain tie")
    turnsIntro = Self.turnsIntro(uncertain, input)
    turns = uncertain.decisive.prefix(Self.shown).map { Self.turn($0, input) }
    hasTurns = uncertain.count > 0
  }

  private static func row(_ certainty: RankCertainty, _ input: ReportInput) -> Row {
    Row(
      rank: certainty.rank, actorName: input.network[certainty.actor].name,
      places: input(certainty.places), trust: input(certainty.trust.title))
  }

  private static func basis(_ certainty: DataCertainty, _ input: ReportInput) -> [String] {
    var basis: [String] = []
    if let share = certainty.interviewedShare {
      let known = certainty.interviewed + certainty.notInterviewed
      let percent = input.language.numbers.percent(share)
      basis.append(
        input(
          da: "\(certainty.interviewed) af \(known) aktører er interviewet (\(percent)).",
          en: "\(certainty.interviewed) of \(known) actors were interviewed (\(percent))."))
    } else {
      basis.append(
        input(
          da: "Projektmappen siger ikke, hvem der er interviewet.",
          en: "The workbook does not say who was interviewed."))
    }
    if let share = certainty.confirmedShare {
      let percent = input.language.numbers.percent(share)
      basis.append(
        input(
          da: """
            Begge parter har fortalt om \(percent) af relationerne: \(certainty.bothSides) er \
            bekræftet af begge, \(certainty.oneSide) af den ene, og om \(certainty.thirdParty) har \
            kun en tredje fortalt.
            """,
          en: """
            Both sides told of \(percent) of the ties: \(certainty.bothSides) were told of by both, \
            \(certainty.oneSide) by one side and \(certainty.thirdParty) by a third only.
            """))
      if certainty.unstated > 0 {
        let ties = CountedNoun.ties(certainty.unstated)
        basis.append(
          input(
            da: "For \(ties.da) er kilden ikke oplyst.",
            en: "For \(ties.en) the source is not stated."))
      }
    } else {
      basis.append(
        input(
          da: "Projektmappen siger ikke, hvem der har fortalt om relationerne.",
          en: "The workbook does not say who told of the ties."))
    }
    if certainty.contradicted > 0 {
      let ties = CountedNoun.ties(certainty.contradicted)
      basis.append(
        input(
          da: "Om \(ties.da) siger den ene ja og den anden nej.",
          en: "Of \(ties.en) the one says yes and the other no."))
    }
    return basis
  }

  private static func turnsIntro(_ uncertain: UncertainTies, _ input: ReportInput) -> String {
    let ties = CountedNoun.ties(uncertain.count)
    let cap =
      uncertain.tried < uncertain.count
      ? input(
        da: " De \(uncertain.tried) mest usikre er prøvet.",
        en: " The \(uncertain.tried) least sure were tried.") : ""
    let result =
      uncertain.decisive.isEmpty
      ? input(
        da: "Intet i diagnosen ændrer sig, hvis én ikke findes.",
        en: "Nothing in the diagnosis changes if one is not there.")
      : input(
        da: """
          \(uncertain.decisive.count) af dem betyder noget: findes én af dem ikke, ændrer diagnosen sig. \
          Spørg om dem, der står her, før I handler på det.
          """,
        en: """
          \(uncertain.decisive.count) of them matter: if one of them is not there, the diagnosis \
          changes. Ask about those listed here before you act on it.
          """)
    let isOne = uncertain.count == 1
    return input(
      da: """
        \(ties.da) er \(isOne ? "usikker" : "usikre"): modsagt, eller kun fortalt af den ene part \
        eller en tredje.\(cap) \(result)
        """,
      en: """
        \(ties.en) \(isOne ? "is" : "are") uncertain: contradicted, or told of by one side or a \
        third only.\(cap) \(result)
        """)
  }

  private static func turn(_ tie: UncertainTies.DecisiveTie, _ input: ReportInput) -> Turn {
    func names(_ rules: [RuleDescription]) -> String {
      rules.map { "\(input($0.title)) (\($0.id))" }.joined(separator: " · ")
    }
    var effects: [String] = []
    if !tie.opened.isEmpty {
      effects.append(
        input(
          da: "Uden den åbner der sig huller i: \(names(tie.opened))",
          en: "Without it, gaps open in: \(names(tie.opened))"))
    }
    if !tie.closed.isEmpty {
      effects.append(
        input(
          da: "Uden den er der færre huller i: \(names(tie.closed))",
          en: "Without it, there are fewer gaps in: \(names(tie.closed))"))
    }
    return Turn(
      tie: input(tie.uncertainty.name(in: input.network)), doubt: input(tie.doubt.title),
      effects: effects)
  }
}
