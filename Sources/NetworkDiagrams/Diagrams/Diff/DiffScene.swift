internal import DOTLanguage
internal import Localization
internal import SteeringModel

/// Colors, counts and texts of a picture of changes.
struct DiffScene {
  let changes: NetworkChanges
  let options: DiagramOptions
  let circles: CirclesScene

  init(changes: NetworkChanges, options: DiagramOptions) {
    self.changes = changes
    self.options = options
    circles = CirclesScene(network: changes.union, options: options)
  }

  var network: DiagramNetwork { changes.union }
  var language: Language { options.language }

  static let new = DOTColor(0x117733)
  static let gone = DOTColor(0x882277)
  static let moved = DOTColor(0xB8860B)

  private static let newTie = Localized(da: "ny relation", en: "new tie")
  private static let goneTie = Localized(da: "relation faldet bort", en: "tie gone")
  private static let lastingTie = Localized(da: "uændret relation", en: "lasting tie")
  private static let newActor = Localized(da: "ny aktør", en: "new actor")
  private static let movedActor = Localized(
    da: "flyttet til en anden cirkel", en: "moved to another circle")
  private static let goneActor = Localized(da: "aktør faldet bort", en: "actor gone")

  private func count(ties change: NetworkChanges.Change) -> Int {
    network.ties.count { changes.change(of: $0) == change }
  }

  private func count(actors change: NetworkChanges.Change) -> Int {
    network.actors.indices.count { changes.change(of: $0) == change }
  }

  private var movedCount: Int {
    network.actors.indices.count {
      if case .moved = changes.change(of: $0) { true } else { false }
    }
  }

  /// The counts of what has changed.
  private var counts: Localized {
    let (newTies, goneTies) = (count(ties: .new), count(ties: .gone))
    let (newActors, goneActors) = (count(actors: .new), count(actors: .gone))
    return Localized(
      da:
        "Relationer: \(newTies) nye, \(goneTies) faldet bort. Aktører: \(newActors) nye, \(goneActors) faldet bort, \(movedCount) i en anden cirkel",
      en:
        "Ties: \(newTies) new, \(goneTies) gone. Actors: \(newActors) new, \(goneActors) gone, \(movedCount) in another circle"
    )
  }

  func subtitle(earlier: CalendarDate?) -> String {
    guard let earlier, let later = network.day else {
      return PictureTexts.subtitle(counts(language), network: network, language: language)
    }
    let days = Localized(
      da: "Fra \(earlier.text.da) til \(later.text.da)",
      en: "From \(earlier.text.en) to \(later.text.en)")
    return "\(counts(language)). \(days(language))"
  }

  var alternativeText: String {
    let text = Localized(
      da: "Ændringer i \(network.name). \(counts.da).",
      en: "Changes in \(network.name). \(counts.en).")
    return text(language)
  }

  var legend: [LegendEntry] {
    func frame(_ color: DOTColor) -> ColorPair { ColorPair(fill: .white, stroke: color) }
    let entries = [
      LegendEntry(sample: .line(color: Self.new, width: 2), text: Self.newTie(language)),
      LegendEntry(
        sample: .line(color: Self.gone, width: 1.6, .dashed), text: Self.goneTie(language)),
      LegendEntry(
        sample: .line(color: InkColor.tie, width: 1.2), text: Self.lastingTie(language)),
      LegendEntry(
        sample: .box(frame(Self.new), isDashed: false), text: Self.newActor(language)),
      LegendEntry(
        sample: .box(frame(Self.moved), isDashed: false), text: Self.movedActor(language)),
      LegendEntry(
        sample: .box(frame(Self.gone), isDashed: true), text: Self.goneActor(language)),
    ]
    let gaps = LegendEntry(
      sample: .line(color: InkColor.gap, width: TieDrawing.gapWidth, .dashed),
      text: Localized(da: "manglende relation", en: "missing tie")(language))
    let showsGaps = options.showsGaps && !network.missingTies.isEmpty
    return entries + (showsGaps ? [gaps] : []) + circles.actors.legend(isSectorByPlace: true)
  }

  var texts: [String] { legend.map(\.text) }

  /// What became of an actor, for those who point at it.
  func note(on actor: Int) -> String? {
    switch changes.change(of: actor) {
    case .lasting: nil
    case .new: Self.newActor(language)
    case .gone: Self.goneActor(language)
    case .moved(let circle):
      Localized(
        da: "flyttet fra \(circle.name.da) til \(network.actors[actor].circle.name.da)",
        en: "moved from \(circle.name.en) to \(network.actors[actor].circle.name.en)")(language)
    }
  }
}
