import CoordinationGaps
import Localization
import NetworkAnalysis
import SteeringModel

/// The words for the way from the street to a decision.
enum SignalText {
  /// Between whom a message waits, by what, and how long.
  static func wait(at step: TimeToDecision.Step, _ network: SteeringNetwork) -> Localized {
    let ends = "\(network[step.from].name) → \(network[step.to].name)"
    return Localized { language in
      let channel =
        switch step.channel {
        case .tie(let kind): kind.name(language)
        case .forum(let forum): network[forum].name
        }
      return "\(ends) (\(channel), \(Days.counted(step.days, language)))"
    }
  }

  /// What stands in the way of an answer, and what does not count.
  static func remarks(on time: TimeToDecision, in network: SteeringNetwork) -> [Localized] {
    var remarks = time.obstacles.map(\.text)
    guard !time.routes.isEmpty else { return remarks }
    if let median = time.medianDays, time.routes.count > 1 {
      remarks.append(
        Localized { language in
          let days = Days.counted(median, language)
          return language == .danish
            ? "For den midterste går der \(days), fra noget ses, til svaret er tilbage."
            : "For the one in the middle it takes \(days) until the answer is back."
        })
    }
    if time.untimedTies > 0 {
      let ties = CountedNoun.ties(time.untimedTies)
      remarks.append(
        Localized(
          da: "\(ties.da) uden oplyst hyppighed tæller ikke med.",
          en: "\(ties.en) without a stated frequency are left out."))
    }
    if !time.untimedFora.isEmpty {
      remarks.append(
        Localized { language in
          let names = language.list(time.untimedFora.map { network[$0].name }, atMost: 4)
          return language == .danish
            ? "Antallet af møder mangler for \(names), så det tæller ikke med."
            : "The number of meetings is missing for \(names), so they do not count."
        })
    }
    return remarks
  }
}

extension Signal.Arrival {
  /// The stable identifier in machine output.
  var identifier: String {
    switch self {
    case .way: "way"
    case .unknown: "unknown"
    case .cutOff: "cutOff"
    case .unseen: "unseen"
    case .nowhere: "nowhere"
    }
  }

  /// What becomes of the signal, for a reader.
  var title: Localized {
    switch self {
    case .way: Localized(da: "når frem", en: "arrives")
    case .unknown: Localized(da: "ukendt", en: "unknown")
    case .cutOff: Localized(da: "når ikke frem", en: "does not arrive")
    case .unseen: Localized(da: "ingen i frontlinjen ser det", en: "nobody sees it")
    case .nowhere: Localized(da: "der er ingen at nå", en: "there is nobody to reach")
    }
  }
}

extension TimeToDecision.End {
  /// The stable identifier in machine output.
  var identifier: String {
    switch self {
    case .complete: "complete"
    case .unknown: "unknown"
    case .cutOff: "cutOff"
    }
  }

  /// How the route ends, for a reader.
  var title: Localized {
    switch self {
    case .complete: Localized(da: "når frem og får svar", en: "arrives and is answered")
    case .unknown: Localized(da: "ukendt", en: "unknown")
    case .cutOff(.taskForce): Localized(da: "når ikke Task Forcen", en: "no way to the Task Force")
    case .cutOff(.decision):
      Localized(da: "når ingen, der kan beslutte", en: "no way to a decision")
    case .cutOff(.back): Localized(da: "intet svar", en: "no answer")
    }
  }
}
