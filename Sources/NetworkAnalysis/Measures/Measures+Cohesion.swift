import GraphKernel
import Localization

extension Measures {
  /// How the network holds together as a whole, and around each node.
  static let cohesion: [MeasureEntry] = [
    MeasureEntry(
      "clustering", Localized(da: "Lokal klyngedannelse", en: "Clustering"),
      Localized(
        da: "Hvor mange af aktørens kontakter der også har kontakt indbyrdes.",
        en: "How many of the actor's contacts are in contact with each other.")
    ) { request in
      MeasureResult(
        .nodes(request.graph.values(of: .clustering()).values),
        note: Localized(
          da: "Med færre end to kontakter er værdien 0.",
          en: "With fewer than two contacts the value is 0."))
    },
    MeasureEntry(
      "density", Localized(da: "Tæthed", en: "Density"),
      Localized(
        da: "Hvor stor en del af de mulige relationer der findes.",
        en: "The share of the possible ties that there are.")
    ) { request in
      MeasureResult(.network(request.graph.value(of: .density())))
    },
    MeasureEntry(
      "reciprocity", Localized(da: "Gensidighed", en: "Reciprocity"),
      Localized(
        da: "Hvor stor en del af relationerne der går begge veje.",
        en: "The share of the ties that go both ways.")
    ) { request in
      MeasureResult(.network(request.graph.value(of: .reciprocity())))
    },
    MeasureEntry(
      "transitivity", Localized(da: "Transitivitet", en: "Transitivity"),
      Localized(
        da: "Hvor ofte to, der kender den samme, også kender hinanden.",
        en: "How often two who know the same one know each other.")
    ) { request in
      MeasureResult(.network(request.graph.value(of: .transitivity())))
    },
    MeasureEntry(
      "centralization", Localized(da: "Centralisering", en: "Centralization"),
      Localized(
        da: "Hvor meget netværket drejer om én aktør, fra 0 til 1.",
        en: "How much the network turns on one actor, from 0 to 1.")
    ) { request in
      let kinds: [Centralization.Centrality] = [.degree, .closeness, .betweenness]
      return MeasureResult(
        .namedNetwork(
          kinds.map { kind in
            (name: kind.rawValue, value: request.graph.value(of: .centralization(kind)))
          }))
    },
    MeasureEntry(
      "diameter", Localized(da: "Diameter", en: "Diameter"),
      Localized(
        da: "Den længste af de korteste veje mellem to aktører.",
        en: "The longest of the shortest paths between two actors.")
    ) { request in
      wholeOrLargest(request) { $0.value(of: .diameter(distance: request.distance)) }
    },
    MeasureEntry(
      "average-path-length", Localized(da: "Gennemsnitlig vejlængde", en: "Average path length"),
      Localized(
        da: "Hvor mange led der i snit er mellem to aktører.",
        en: "The mean number of steps between two actors.")
    ) { request in
      wholeOrLargest(request) { $0.value(of: .averagePathLength(distance: request.distance)) }
    },
    MeasureEntry(
      "ei-index", Localized(da: "E-I-indeks", en: "E-I index"),
      Localized(
        da: "Om relationerne går ud af grupperne (1) eller bliver i dem (-1).",
        en: "Whether ties leave the groups (1) or stay within them (-1)."),
      needsGroups: true
    ) { request in
      guard let groups = request.groups else { throw MeasureFailure.groupNeeded }
      return MeasureResult(.network(request.graph.value(of: .eiIndex(of: groups))))
    },
  ]

  /// The value of a connected graph; of a divided one, nil and the largest component's in a note.
  private static func wholeOrLargest(
    _ request: MeasureRequest, _ value: (Graph) -> Double?
  ) -> MeasureResult {
    if let whole = value(request.paths) { return MeasureResult(.network(whole)) }
    let largest = request.paths.largestComponent().graph
    guard largest.nodeCount > 1, let part = value(largest) else {
      return MeasureResult(.network(nil))
    }
    let size = largest.nodeCount
    return MeasureResult(
      .network(nil),
      note: Localized { language in
        let number = language.numbers.decimal(part, decimals: 4)
        return language == .danish
          ? "Netværket hænger ikke sammen. I den største del (\(size)) er værdien \(number)."
          : "The network is not connected. In its largest part (\(size)) the value is \(number)."
      })
  }
}

extension MeasureFailure {
  static let groupNeeded = MeasureFailure(
    Localized(
      da: "Målet kræver grupper: --group sector, level eller en attribut.",
      en: "The measure needs groups: --group sector, level or an attribute."))
}
