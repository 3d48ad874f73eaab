import GraphKernel
import Localization

extension Measures {
  /// The build of the whole network: hierarchy, groups, what it takes to cut it.
  static let structure: [MeasureEntry] = [
    MeasureEntry(
      "gtd-hierarchy", Localized(da: "Krackhardts hierarki", en: "Krackhardt's hierarchy"),
      Localized(
        da: "Hvor stor en del af parrene der kun kan nås den ene vej.",
        en: "The share of the pairs that can be reached one way only.")
    ) { request in MeasureResult(.network(request.graph.value(of: .gtdHierarchy()))) },
    MeasureEntry(
      "gtd-efficiency", Localized(da: "Krackhardts effektivitet", en: "Krackhardt's efficiency"),
      Localized(
        da: "Hvor få relationer der er ud over dem, der holder netværket sammen.",
        en: "How few ties there are beyond those that hold the network together.")
    ) { request in MeasureResult(.network(request.graph.value(of: .gtdEfficiency()))) },
    MeasureEntry(
      "least-upper-bound", Localized(da: "Fælles overordnet", en: "Least upper bound"),
      Localized(
        da: "Hvor stor en del af parrene der har en nærmeste fælles overordnet.",
        en: "The share of the pairs that have a nearest common superior.")
    ) { request in MeasureResult(.network(request.graph.value(of: .leastUpperBound()))) },
    MeasureEntry(
      "assortativity", Localized(da: "Assortativitet", en: "Assortativity"),
      Localized(
        da: "Om aktører med mange relationer har dem til hinanden.",
        en: "Whether actors with many ties have them to each other.")
    ) { request in MeasureResult(.network(request.graph.value(of: .assortativity()))) },
    MeasureEntry(
      "community", Localized(da: "Klynger", en: "Communities"),
      Localized(
        da: "Grupper, der er tættere indbyrdes end udadtil (Leiden).",
        en: "Groups that are denser within than outwards (Leiden).")
    ) { request in MeasureResult(.sets(request.graph.communities().groups)) },
    MeasureEntry(
      "modularity", Localized(da: "Modularitet", en: "Modularity"),
      Localized(
        da: "Hvor meget tættere grupperne er indbyrdes, end tilfældet ville gøre dem.",
        en: "How much denser the groups are within than chance would make them.")
    ) { request in
      let groups = request.groups ?? request.graph.communities()
      return MeasureResult(
        .network(request.graph.value(of: .modularity(of: groups))),
        note: request.groups == nil
          ? Localized(da: "Af klyngerne (Leiden).", en: "Of the communities (Leiden).") : nil)
    },
    MeasureEntry(
      "fragmentation", Localized(da: "Opsplitning", en: "Fragmentation"),
      Localized(
        da: "Hvor stor en del af parrene der ikke kan nå hinanden.",
        en: "The share of the pairs that cannot reach each other.")
    ) { request in MeasureResult(.network(request.graph.value(of: .fragmentation()))) },
    MeasureEntry(
      "edge-connectivity", Localized(da: "Kantsammenhæng", en: "Edge connectivity"),
      Localized(
        da: "Hvor få relationer der skal falde væk, før netværket deles.",
        en: "How few ties have to go before the network is divided.")
    ) { request in MeasureResult(.network(request.graph.value(of: .edgeConnectivity()))) },
    MeasureEntry(
      "dyad-census", Localized(da: "Par efter art", en: "Dyad census"),
      Localized(
        da: "Hvor mange par der er forbundet begge veje, én vej og slet ikke.",
        en: "How many pairs are tied both ways, one way and not at all.")
    ) { request in
      let census = request.graph.dyadCensus()
      return MeasureResult(
        .namedNetwork([
          ("mutual", Double(census.mutual)), ("asymmetric", Double(census.asymmetric)),
          ("null", Double(census.null)),
        ]))
    },
    MeasureEntry(
      "triad-census", Localized(da: "Trekanter efter art", en: "Triad census"),
      Localized(
        da: "Hvor mange grupper på tre der er af hver af de 16 arter.",
        en: "How many groups of three there are of each of the 16 types.")
    ) { request in
      let census = request.graph.triadCensus()
      return MeasureResult(
        .namedNetwork(TriadType.allCases.map { (name: $0.rawValue, value: Double(census[$0])) }))
    },
    MeasureEntry(
      "core-periphery", Localized(da: "Kerne og periferi", en: "Core and periphery"),
      Localized(
        da: "De aktører, der udgør den tætteste kerne; flere kerner kan være lige gode.",
        en: "The actors that form the densest core; several cores may be equally good.")
    ) { request in
      guard let best = request.graph.corePeriphery() else { return MeasureResult(.sets([])) }
      return MeasureResult(
        .sets(best.cores),
        note: Localized { language in
          let fit = language.numbers.decimal(best.fit, decimals: 4)
          return language == .danish ? "Korrelation \(fit)." : "Correlation \(fit)."
        })
    },
    MeasureEntry(
      "key-players", Localized(da: "Nøgleaktører", en: "Key players"),
      Localized(
        da: "De to aktører, som netværket ville lide mest under at miste.",
        en: "The two actors whose loss would hurt the network most.")
    ) { request in
      guard let best = request.graph.keyPlayers(2, to: .disrupt(.distance)) else {
        return MeasureResult(.sets([]))
      }
      return MeasureResult(.sets(best.sets))
    },
  ]
}
