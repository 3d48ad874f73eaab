internal import DOTLanguage
internal import Localization

/// How ties and missing ties are drawn in every picture.
struct TieDrawing {
  let network: DiagramNetwork
  let language: Language
  /// Whether tooltips name the ends.
  var namesEnds = true

  static func width(_ intensity: DiagramNetwork.Intensity) -> Double {
    switch intensity {
    case .weak: 0.8
    case .middle: 1.5
    case .strong: 2.6
    }
  }

  static let gapWidth = 1.6

  /// Lines get thinner when there are many: from 150 ties on, to 60 percent at most.
  private var crowding: Double {
    max(0.6, min(1, (150 / Double(max(1, network.ties.count))).squareRoot()))
  }

  /// A tie along a curve from middle to middle; an arrowhead touches the box at the end.
  func edge(
    _ tie: DiagramNetwork.Tie, along curve: DOTCurve, arrowAt box: Box?,
    color: DOTColor = InkColor.tie, widthFactor: Double = 1
  ) -> DOTEdge {
    var attributes = DOTEdgeAttributes(
      classes: ["tie", DOTIdentifier("w", tie.intensity.rawValue)],
      tooltip: tooltip(of: tie), curve: curve, color: color,
      penWidth: Self.width(tie.intensity) * widthFactor * crowding)
    if tie.isDirected, let box {
      attributes.curve = curve.arrow(at: box, length: 4.5)
      attributes.direction = .forward
      attributes.arrowSize = 0.45
    }
    if tie.isConflict {
      attributes.classes.append("conflict")
      attributes.style = .dotted
      attributes.color = InkColor.conflict
      attributes.penWidth = 1.6
    }
    return DOTEdge(Canvas.actorName(tie.from), Canvas.actorName(tie.to), attributes)
  }

  /// A missing tie: red and dashed.
  func edge(_ tie: DiagramNetwork.MissingTie, along curve: DOTCurve) -> DOTEdge {
    DOTEdge(
      Canvas.actorName(tie.from), Canvas.actorName(tie.to),
      DOTEdgeAttributes(
        classes: ["gap"], tooltip: tooltip(of: tie), curve: curve, style: .dashed,
        color: InkColor.gap, penWidth: Self.gapWidth))
  }

  /// Who ought to be tied to whom.
  func tooltip(of tie: DiagramNetwork.MissingTie) -> DOTText {
    guard namesEnds else {
      return DOTText(Localized(da: "Manglende relation", en: "Missing tie")(language))
    }
    let names = "\(network.actors[tie.from].name) – \(network.actors[tie.to].name)"
    return DOTText(
      Localized(da: "Manglende relation: \(names)", en: "Missing tie: \(names)")(language))
  }

  /// Who is tied to whom, and by what.
  func tooltip(of tie: DiagramNetwork.Tie) -> DOTText {
    guard namesEnds else {
      return DOTText((tie.note ?? Localized(da: "relation", en: "tie"))(language))
    }
    let mark = tie.isDirected ? "→" : "–"
    let names = "\(network.actors[tie.from].name) \(mark) \(network.actors[tie.to].name)"
    guard let note = tie.note else { return DOTText(names) }
    return DOTText("\(names): \(note(language))")
  }

  /// The legend of the lines that are there.
  func legend(showsGaps: Bool, withoutIntensities: Bool = false) -> [LegendEntry] {
    var entries: [LegendEntry] = []
    let names: [(DiagramNetwork.Intensity, Localized)] = [
      (.strong, Localized(da: "mindst ugentlig kontakt", en: "at least weekly contact")),
      (.middle, Localized(da: "mindst månedlig", en: "at least monthly")),
      (.weak, Localized(da: "sjældnere eller ikke oplyst", en: "rarer or not stated")),
    ]
    for (intensity, name) in names
    where !withoutIntensities
      && network.ties.contains(where: { $0.intensity == intensity && !$0.isConflict })
    {
      entries.append(
        LegendEntry(
          sample: .line(
            color: InkColor.tieSolid, width: Self.width(intensity)),
          text: name(language)))
    }
    if network.ties.contains(where: \.isDirected) {
      let name = Localized(da: "envejs", en: "one way")
      entries.append(
        LegendEntry(sample: .arrow(color: InkColor.tieSolid, width: 1.2), text: name(language)))
    }
    if network.ties.contains(where: \.isConflict) {
      let name = Localized(da: "konflikt", en: "conflict")
      entries.append(
        LegendEntry(
          sample: .line(color: InkColor.conflict, width: 1.6, .dotted),
          text: name(language)))
    }
    if showsGaps && !network.missingTies.isEmpty {
      entries.append(
        LegendEntry(
          sample: .line(color: InkColor.gap, width: Self.gapWidth, .dashed),
          text: Localized(da: "manglende relation", en: "missing tie")(language)))
    }
    return entries
  }

  /// What is drawn under the title: counts, day and source.
  func subtitle(showsGaps: Bool) -> String {
    let actors = CountedNoun(
      one: Localized(da: "aktør", en: "actor"), many: Localized(da: "aktører", en: "actors"))
    let ties = CountedNoun(
      one: Localized(da: "relation", en: "tie"), many: Localized(da: "relationer", en: "ties"))
    let missing = CountedNoun(
      one: Localized(da: "manglende relation", en: "missing tie"),
      many: Localized(da: "manglende relationer", en: "missing ties"))
    var counts = [actors(network.actors.count)(language), ties(network.ties.count)(language)]
    if showsGaps { counts.append(missing(network.missingTieCount)(language)) }
    var head = language.list(counts)
    let shown = network.missingTies.count
    if showsGaps && shown < network.missingTieCount {
      let note = Localized(
        da: ". De \(shown) vigtigste manglende er vist",
        en: ". The \(shown) most important missing ones are shown")
      head += note(language)
    }
    return PictureTexts.subtitle(head, network: network, language: language)
  }
}
