internal import DOTLanguage
internal import Localization

/// What layout and drawing of the fora share.
struct ForaScene {
  let network: DiagramNetwork
  let options: DiagramOptions
  let actors: ActorDrawing
  /// The fora of each actor.
  let foraOfActor: [[Int]]
  /// The members of each forum, each once.
  let members: [[Int]]

  init(network: DiagramNetwork, options: DiagramOptions) {
    self.network = network
    self.options = options
    actors = ActorDrawing(network: network, options: options)
    var foraOfActor = [[Int]](repeating: [], count: network.actors.count)
    for (forum, value) in network.fora.enumerated() {
      for actor in value.members where foraOfActor[actor].last != forum {
        foraOfActor[actor].append(forum)
      }
    }
    self.foraOfActor = foraOfActor
    var members = [[Int]](repeating: [], count: network.fora.count)
    for (actor, fora) in foraOfActor.enumerated() {
      for forum in fora { members[forum].append(actor) }
    }
    self.members = members
  }

  var language: Language { options.language }

  func members(of forum: Int) -> [Int] { members[forum] }

  /// The missing seats, where they are asked for.
  var missingSeats: [DiagramNetwork.MissingSeat] {
    options.showsGaps ? network.missingSeats : []
  }

  var unseated: Int { foraOfActor.count(where: \.isEmpty) }

  var subtitle: String {
    let actors = CountedNoun(
      one: Localized(da: "aktør", en: "actor"), many: Localized(da: "aktører", en: "actors"))
    let fora = CountedNoun(
      one: Localized(da: "forum", en: "forum"), many: Localized(da: "fora", en: "fora"))
    let seats = CountedNoun(
      one: Localized(da: "plads", en: "seat"), many: Localized(da: "pladser", en: "seats"))
    let counts = Localized { language in
      language.list([
        actors(network.actors.count)(language), fora(network.fora.count)(language),
        seats(foraOfActor.reduce(0) { $0 + $1.count })(language),
      ])
    }
    var sentence = counts(language)
    if options.showsGaps {
      let ties = CountedNoun(
        one: Localized(da: "relation", en: "tie"), many: Localized(da: "relationer", en: "ties"))
      let missing = language.list([
        seats(network.missingSeats.count)(language), ties(network.missingTies.count)(language),
      ])
      sentence += Localized(
        da: ". Vist som manglende: \(missing)", en: ". Shown as missing: \(missing)")(language)
    }
    return PictureTexts.subtitle(sentence, network: network, language: language)
  }

  var legend: [LegendEntry] {
    let line = Localized(
      da: "Linje = plads i forummet. Forummets højde = antal pladser",
      en: "Line = seat in the forum. Height of a forum = number of seats")
    var entries = [LegendEntry(sample: .none, text: line(language))]
    if unseated > 0 {
      let open = Localized(
        da: "deltager ikke i noget forum (\(unseated))", en: "in no forum (\(unseated))")
      entries.append(
        LegendEntry(sample: .box(.gray, isDashed: true), text: open(language)))
    }
    if options.showsGaps && !(network.missingSeats.isEmpty && network.missingTies.isEmpty) {
      entries.append(
        LegendEntry(
          sample: .line(color: InkColor.gap, width: TieDrawing.gapWidth, .dashed),
          text: Localized(
            da: "plads eller relation, der mangler", en: "seat or tie that is missing")(language)))
    }
    return entries + actors.legend(isSectorByPlace: true)
  }

  var texts: [String] {
    legend.map(\.text) + ForaOfCells.legend(language).map(\.text)
      + network.actors.indices.map { String($0 + 1) }
  }

  var boldTexts: [String] {
    actors.sectors.titles.map { $0(language) } + (0...network.actors.count).map(String.init)
      + network.fora.indices.map { "(\(members(of: $0).count))" }
  }

  var alternativeText: String {
    let fora = network.fora.indices.map { "\(network.fora[$0].name): \(members(of: $0).count)" }
    let text = Localized(
      da:
        "Aktører og fora i \(network.name). Antal pladser: \(language.list(fora)). \(unseated) aktører sidder ikke i noget forum.",
      en:
        "Actors and fora of \(network.name). Numbers of seats: \(language.list(fora)). \(unseated) actors sit in no forum."
    )
    return text(language)
  }
}
