import GraphKernel
import Localization
import NetworkAnalysis
import SteeringModel

/// Nobody carries far more ties or fora than the others.
struct NET05: GapRule {
  static let deviations = Threshold(
    "deviations", standard: 2,
    meaning: Localized(
      da: "Så mange standardafvigelser over gennemsnittet må en aktørs antal relationer ligge.",
      en: "An actor's number of ties may lie so many standard deviations above the mean."))
  static let ties = Threshold(
    "ties", standard: 8,
    meaning: Localized(
      da: "Med højst så mange relationer er ingen overbelastet, hvor få de andre end har.",
      en: "With at most so many ties nobody is overloaded, however few the others have."))
  static let fora = Threshold(
    "fora", standard: 6,
    meaning: Localized(
      da: "Højst så mange fora sidder en aktør i.", en: "An actor sits in at most so many fora."))

  static let about = RuleDescription(
    id: "NET-05",
    title: Localized(
      da: "Relationer og fora er fordelt, så ingen er overbelastet",
      en: "Ties and fora are spread so that nobody is overloaded"),
    meaning: Localized(
      da: """
        En aktør med langt flere relationer eller fora end andre bliver en flaskehals. \
        Hotspotenhedens mange relationer er dens opgave og måles i NET-03; dens fora tæller med.
        """,
      en: """
        An actor with far more ties or fora than others becomes a bottleneck. The many ties of the \
        hotspot unit are its task and measured in NET-03; its fora count.
        """),
    severity: .medium,
    data: [.sheet(.ties), .sheet(.fora), .sheet(.seats)],
    thresholds: [deviations, ties, fora],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let graph = analysis.graph(.tie)
    let actors = situation.network.actors.filter(\.isListed)
    guard graph.edgeCount > 0 || !situation.network.seats.isEmpty else {
      return .notApplicable(.noTies)
    }
    let degrees = actors.filter { !$0.isInUnit }.map {
      Double(graph.degree(of: analysis.node($0.id)))
    }
    let load = Load(
      of: degrees, deviations: situation(Self.deviations), least: situation(Self.ties))
    let mostFora = situation(Self.fora)
    return .judged(
      actors.compactMap { actor in
        let ties = graph.degree(of: analysis.node(actor.id))
        let fora = analysis.fora(of: actor.id).count
        var evidence: [Localized] = []
        if !actor.isInUnit, Double(ties) > load.limit {
          evidence.append(tieEvidence(of: actor, ties: ties, load: load))
        }
        if Double(fora) > mostFora {
          let count = CountedNoun.fora(fora)
          evidence.append(
            Localized(
              da: "\(actor.name) sidder i \(count.da); grænsen er \(Int(mostFora)).",
              en: "\(actor.name) sits in \(count.en); the limit is \(Int(mostFora))."))
        }
        guard !evidence.isEmpty else { return nil }
        return Finding(
          subjects: [.actor(actor.id)],
          evidence: Localized { language in
            evidence.map { $0(language) }.joined(separator: " ")
          },
          action: Localized(
            da: "Aftal med \(actor.name), hvilke relationer og møder andre kan overtage.",
            en: "Agree with \(actor.name) which ties and meetings others can take over."),
          actors: analysis.unitLead)
      })
  }

  private func tieEvidence(
    of actor: SteeringNetwork.Actor, ties: Int, load: Load
  ) -> Localized {
    Localized { language in
      let mean = language.numbers.decimal(load.mean, decimals: 1)
      let limit = language.numbers.decimal(load.limit, decimals: 1)
      return language == .danish
        ? "\(actor.name) har relation til \(ties) aktører; snittet er \(mean) og grænsen \(limit)."
        : "\(actor.name) has ties to \(ties) actors; the mean is \(mean) and the limit \(limit)."
    }
  }

  /// The mean number of ties and the number above which somebody is overloaded.
  private struct Load {
    let mean: Double
    let limit: Double

    init(of values: [Double], deviations: Double, least: Double) {
      let count = Double(max(values.count, 1))
      let mean = values.reduce(0, +) / count
      let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
      self.mean = mean
      self.limit = max(least, mean + deviations * variance.squareRoot())
    }
  }
}
