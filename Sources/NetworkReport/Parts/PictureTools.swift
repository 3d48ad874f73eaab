import CoordinationGaps
import Localization
import NetworkAnalysis
import SteeringModel

/// The choices by which the script shows a part of the pictures: whom, which ties, which day, what
/// size.
///
/// What the script needs to know of each actor and tie stands in two short attributes, so that the
/// pictures need not say it again.
struct PictureTools: Sendable {
  let label: String
  let search: String
  let names: [Name]
  let fields: [GapFilter.Field]
  let missing: String
  let reset: String
  /// What the script writes; names in braces stand for numbers and a day.
  let status: String
  let then: String
  let hidden: String
  /// One entry an actor: sector, level, fora, days, measures, separated by colons.
  let actors: String
  /// One entry a pair: its ends, the letters of its kinds, its days.
  let ties: String
  /// One entry a pair that has ended since an earlier day, of actors that are still there: as `ties`.
  let endedTies: String
  /// One entry an earlier day: how many pairs were tied then, and of how many an actor has left since.
  let dayCounts: String

  /// An actor to be searched.
  struct Name: Sendable {
    let node: String
    let name: String
  }

  init?(_ input: ReportInput) {
    let network = input.network
    guard !network.actors.isEmpty, input.picture("circles") != nil else { return nil }
    label = input(da: "Vælg, hvad billederne viser", en: "Choose what the pictures show")
    search = input(da: "Find en aktør", en: "Find an actor")
    names = network.actors.map { Name(node: PictureNodes.name(of: $0.id), name: $0.name) }
    missing = input(da: "Manglende relationer", en: "Missing ties")
    reset = input(da: "Vis alt", en: "Show everything")
    status = input(
      da: "{shown} af {all} aktører vises.", en: "{shown} of {all} actors are shown.")
    then = input(
      da: """
         Den {day} var der {then} relationer; {ended} af dem er hørt op siden og vises \
        prikkede. Aktørerne står, hvor de står i dag.
        """,
      en: """
         On {day} there were {then} ties; {ended} of them have ended since and are dotted. \
        Actors stand where they stand today.
        """)
    hidden = input(
      da: " Relationer til aktører, der ikke er med længere, vises ikke: {hidden}.",
      en: " Ties to actors who are no longer there are not shown: {hidden}.")
    let sectors = Sectors.all(of: network)
    let days = input.history?.days ?? []
    fields = Self.fields(sectors, days, input)
    actors = Self.actors(sectors, days, input)
    let pairs = Self.pairs(days, network)
    ties = pairs.text
    endedTies = pairs.ended
    dayCounts = pairs.counts
  }

  private static func fields(
    _ sectors: [SteeringNetwork.Sector], _ days: [Analysis], _ input: ReportInput
  ) -> [GapFilter.Field] {
    let network = input.network
    let all = input(da: "Alle", en: "All")
    func options(_ names: [String]) -> [GapFilter.Option] {
      names.enumerated().map { GapFilter.Option(value: "\($0.offset)", label: $0.element) }
    }
    let levels = SteeringNetwork.Level.allCases
    let kinds = SteeringNetwork.TieKind.allCases.enumerated().filter { _, kind in
      network.ties.contains { $0.kind == kind }
    }
    var fields = [
      GapFilter.Field(
        key: "sector", label: input(da: "Sektor", en: "Sector"), all: all,
        options: options(sectors.map { input($0.title) })),
      GapFilter.Field(
        key: "level", label: input(da: "Niveau", en: "Level"), all: all,
        options: options(levels.map { input($0.name).capitalizedFirst })),
      GapFilter.Field(
        key: "forum", label: input(da: "Forum", en: "Forum"), all: all,
        options: options(network.fora.map(\.name))),
      GapFilter.Field(
        key: "kind", label: input(da: "Relation", en: "Tie"), all: all,
        options: kinds.map {
          GapFilter.Option(value: letter($0.offset), label: input($0.element.name))
        }),
      GapFilter.Field(
        key: "size", label: input(da: "Størrelse efter", en: "Size by"),
        all: input(da: "Ens", en: "The same"),
        options: options([
          input(da: "Antal relationer", en: "Number of ties"),
          input(da: "Bindeled (betweenness)", en: "Link between others (betweenness)"),
          input(da: "Nærhed (harmonic)", en: "Closeness (harmonic)"),
        ])),
    ]
    if !days.isEmpty {
      fields.append(
        GapFilter.Field(
          key: "day", label: input(da: "Dato", en: "Date"),
          all: input(input.analysis.date.day.text),
          options: options(days.map { input($0.date.day.text) })))
    }
    return fields.filter { !$0.options.isEmpty }
  }

  private static func actors(
    _ sectors: [SteeringNetwork.Sector], _ days: [Analysis], _ input: ReportInput
  ) -> String {
    let network = input.network
    let present = days.map { Set($0.network.actors.map(\.key)) }
    let central = input.analysis.centralities
    func shares(_ values: [Double]) -> [Int] {
      let most = values.max() ?? 0
      return values.map { most > 0 ? Int(($0 / most * 100).rounded()) : 0 }
    }
    let sizes = [
      shares(central.map { Double($0.degree) }), shares(central.map { $0.betweenness ?? 0 }),
      shares(central.map { $0.harmonic ?? 0 }),
    ]
    let fora = network.fora.map { Set(network.members(of: $0.id)) }
    let entries = network.actors.map { actor -> String in
      let sector = actor.sector.flatMap(sectors.firstIndex(of:)).map(String.init) ?? ""
      let level =
        actor.level.flatMap(SteeringNetwork.Level.allCases.firstIndex(of:))
        .map(String.init) ?? ""
      let seats = fora.indices.filter { fora[$0].contains(actor.id) }.map(String.init)
      let days = present.indices.filter { present[$0].contains(actor.key) }.map(String.init)
      let measures = sizes.map { String($0[actor.id.index]) }
      return [
        sector, level, seats.joined(separator: ","), days.joined(separator: ","),
        measures.joined(separator: ","),
      ].joined(separator: ":")
    }
    return entries.joined(separator: " ")
  }

  private static func pairs(
    _ days: [Analysis], _ network: SteeringNetwork
  ) -> (text: String, ended: String, counts: String) {
    struct Pair: Hashable {
      let low: String
      let high: String

      init(_ one: String, _ other: String) {
        (low, high) = one < other ? (one, other) : (other, one)
      }
    }
    func pairs(_ network: SteeringNetwork) -> [Pair: Set<Int>] {
      var pairs: [Pair: Set<Int>] = [:]
      for tie in network.ties where !tie.isLoop {
        let kind = SteeringNetwork.TieKind.allCases.firstIndex(of: tie.kind) ?? 0
        pairs[Pair(network[tie.from].key, network[tie.to].key), default: []].insert(kind)
      }
      return pairs
    }
    let now = pairs(network)
    let then = days.map { pairs($0.network) }
    func entry(_ one: Int, _ other: Int, of pair: Pair, kinds: Set<Int>) -> String {
      let letters = kinds.sorted().map(letter).joined()
      let days = then.indices.filter { then[$0][pair] != nil }.map(String.init)
      return "\(one)-\(other):\(letters):\(days.joined(separator: ","))"
    }
    var seen: Set<Pair> = []
    let entries = network.ties.compactMap { tie -> String? in
      let pair = Pair(network[tie.from].key, network[tie.to].key)
      guard !tie.isLoop, seen.insert(pair).inserted, let kinds = now[pair] else { return nil }
      return entry(tie.from.index, tie.to.index, of: pair, kinds: kinds)
    }
    // What has ended has no line in the pictures; the script draws one where both actors still are.
    let actors = Dictionary(
      network.actors.map { ($0.key, $0.id.index) }, uniquingKeysWith: { first, _ in first })
    var endings: [(entry: String, order: (Int, Int))] = []
    let ended = Set(then.flatMap(\.keys)).filter { now[$0] == nil }
    for pair in ended {
      guard let low = actors[pair.low], let high = actors[pair.high] else { continue }
      let kinds = Set(then.flatMap { $0[pair] ?? [] })
      let ends = (min(low, high), max(low, high))
      endings.append((entry(ends.0, ends.1, of: pair, kinds: kinds), ends))
    }
    let counts = then.map { pairs in
      let hidden = pairs.keys.count { actors[$0.low] == nil || actors[$0.high] == nil }
      return "\(pairs.count):\(hidden)"
    }
    return (
      entries.joined(separator: " "),
      endings.sorted { $0.order < $1.order }.map(\.entry).joined(separator: " "),
      counts.joined(separator: " ")
    )
  }

  private static func letter(_ kind: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "a") + UInt8(kind)))
  }
}

/// The sectors of a network, each once, in the order of the workbook.
enum Sectors {
  static func all(of network: SteeringNetwork) -> [SteeringNetwork.Sector] {
    var seen: Set<SteeringNetwork.Sector> = []
    return network.actors.compactMap(\.sector).filter { seen.insert($0).inserted }
  }
}
