internal import DOTLanguage
internal import Localization
internal import NetworkAnalysis

/// The routes that are shown and the texts around them.
struct DelayScene {
  let network: DiagramNetwork
  let options: DiagramOptions
  let actors: ActorDrawing
  /// The routes that are shown: those without end first, then the slowest.
  let routes: [DiagramNetwork.Route]

  static let most = 24

  init(network: DiagramNetwork, options: DiagramOptions) {
    self.network = network
    self.options = options
    actors = ActorDrawing(network: network, options: options)
    let routes = network.routes
    let order = routes.indices.sorted { left, right in
      (-Self.rank(routes[left]), left) < (-Self.rank(routes[right]), right)
    }
    self.routes = order.prefix(Self.most).map { routes[$0] }
  }

  private static func rank(_ route: DiagramNetwork.Route) -> Double {
    switch route.end {
    case .cutOff: 2e9
    case .unknown: 1e9
    case .complete: route.days ?? 0
    }
  }

  var language: Language { options.language }

  static let colors: [ColorPair] = [.blue, .orange, .mint]

  /// What the message has reached at the end of each leg.
  var marks: [String] {
    [
      Localized(da: "Task Force", en: "Task Force"),
      Localized(da: "kan beslutte", en: "can decide"),
      Localized(da: "har svaret", en: "has the answer"),
    ].map { $0(language) }
  }

  var startHeading: String { Localized(da: "Ser det", en: "Sees it")(language) }
  var totalHeading: String { Localized(da: "Ventetid i alt", en: "Whole wait")(language) }

  /// `7 dage`; half days are told apart below ten.
  func days(_ days: Double) -> String {
    let number = language.numbers.decimal(days, decimals: days < 9.95 ? 1 : 0)
    let isOne = days > 0.95 && days < 1.05
    let noun =
      isOne ? Localized(da: "dag", en: "day") : Localized(da: "dage", en: "days")
    return "\(number) \(noun(language))"
  }

  func channel(_ step: DiagramNetwork.Step) -> String { step.channel(language) }

  /// What is said where a route breaks off.
  func endText(_ route: DiagramNetwork.Route) -> String? {
    switch route.end {
    case .complete: nil
    case .cutOff: Localized(da: "ingen vej videre", en: "no way on")(language)
    case .unknown: Localized(da: "ventetid ikke oplyst", en: "wait not stated")(language)
    }
  }

  private var cutOffCount: Int {
    network.routes.count { if case .cutOff = $0.end { true } else { false } }
  }

  private var totals: [Double] { network.routes.compactMap(\.days).sorted() }

  /// The middle value of the complete routes, of two the mean.
  private var median: Double? {
    let days = totals
    guard !days.isEmpty else { return nil }
    let middle = days.count / 2
    return days.count.isMultiple(of: 2) ? (days[middle - 1] + days[middle]) / 2 : days[middle]
  }

  private var counts: Localized {
    let noun = CountedNoun(
      one: Localized(da: "vej", en: "way"), many: Localized(da: "veje", en: "ways"))
    let (count, cutOff, median, totals) = (network.routes.count, cutOffCount, median, totals)
    return Localized { language in
      var parts = [noun(count)(language)]
      if let median, let longest = totals.last {
        let (middle, most) = (days(median), days(longest))
        parts.append(
          language == .danish
            ? "Midt i feltet går der \(middle), længst \(most)"
            : "In the middle of the field it takes \(middle), at most \(most)")
      }
      if cutOff > 0 {
        parts.append(
          language == .danish ? "Uden vej igennem: \(cutOff)" : "Without a way through: \(cutOff)")
      }
      return parts.joined(separator: ". ")
    }
  }

  var subtitle: String {
    var sentences = counts(language)
    if network.routes.count > routes.count {
      let note = Localized(
        da: ". De \(routes.count) langsomste er vist",
        en: ". The \(routes.count) slowest are shown")
      sentences += note(language)
    }
    return PictureTexts.subtitle(sentences, network: network, language: language)
  }

  var alternativeText: String {
    let slowest = network.routes.max { ($0.days ?? -1) < ($1.days ?? -1) }
    let text = Localized { language in
      var text =
        language == .danish
        ? "Tid til beslutning i \(network.name). \(counts.da)."
        : "Time to decision in \(network.name). \(counts.en)."
      if let slowest, slowest.days != nil {
        let name = network.actors[slowest.actor].name
        text += language == .danish ? " Langsomst: \(name)." : " Slowest: \(name)."
      }
      return ([text] + network.routeObstacles.map { $0(language) }).joined(separator: " ")
    }
    return text(language)
  }

  /// What stands in place of the rows when there are none.
  var emptyTexts: [String] {
    guard routes.isEmpty else { return [] }
    let none = Localized(da: "Der er ingen vej at vise.", en: "There is no way to show.")
    return network.routeObstacles.isEmpty
      ? [none(language)] : network.routeObstacles.map { $0(language) }
  }

  private static let legNames = [
    Localized(da: "til Task Forcen", en: "to the Task Force"),
    Localized(da: "til en, der kan beslutte", en: "to one who can decide"),
    Localized(da: "tilbage med svaret", en: "back with the answer"),
  ]

  var legend: [LegendEntry] {
    guard !routes.isEmpty else { return [] }
    var entries = zip(Self.colors, Self.legNames).map { pair, name in
      LegendEntry(sample: .line(color: pair.stroke, width: 3), text: name(language))
    }
    if routes.contains(where: { $0.end != .complete }) {
      entries.append(
        LegendEntry(
          sample: .line(color: InkColor.gap, width: TieDrawing.gapWidth, .dashed),
          text: Localized(da: "her stopper beskeden", en: "here the message stops")(language)))
    }
    let notes = [
      Localized(
        da: "Tykkere linje = længere ventetid. Dage = halvdelen af tiden mellem to møder",
        en: "Thicker line = longer wait. Days = half of the time between two meetings"),
      actors.colors.note,
    ]
    return entries + notes.map { LegendEntry(sample: .none, text: $0(language)) }
      + (options.coloring == .sector ? [] : actors.colorLegend(isSectorByPlace: false))
  }

  /// The names on the boxes, and what stands on the lines.
  var names: [String] {
    let shown = Set(routes.flatMap { route in [route.actor] + route.legs.joined().map(\.to) })
    return shown.sorted().map { network.actors[$0].name }
  }

  var texts: [String] {
    legend.map(\.text) + emptyTexts + routes.compactMap(endText)
      + routes.flatMap { $0.legs.joined().map(channel) }
  }

  var boldTexts: [String] {
    marks.map { $0 + "," } + marks + [startHeading, totalHeading]
      + routes.flatMap { route in
        route.legs.joined().map { days($0.days) } + [route.days.map(days) ?? ""]
      }
  }
}
