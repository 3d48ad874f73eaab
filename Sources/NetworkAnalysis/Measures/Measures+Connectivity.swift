import GraphKernel
import Localization

extension Measures {
  /// Where the network is joined, and where it would break.
  static let connectivity: [MeasureEntry] = [
    MeasureEntry(
      "component", Localized(da: "Sammenhængende dele", en: "Components"),
      Localized(
        da: "Hvilke aktører der hænger sammen, uanset retning.",
        en: "Which actors hang together, whatever the direction.")
    ) { request in
      MeasureResult(.sets(request.graph.components().groups))
    },
    MeasureEntry(
      "strong-component", Localized(da: "Stærkt sammenhængende dele", en: "Strong components"),
      Localized(
        da: "Hvilke aktører der kan nå hinanden begge veje.",
        en: "Which actors can reach each other both ways.")
    ) { request in
      MeasureResult(.sets(request.graph.strongComponents().groups))
    },
    MeasureEntry(
      "condensation", Localized(da: "Kondensering", en: "Condensation"),
      Localized(
        da: """
          Hvilken stærkt sammenhængende del aktøren hører til, og hvor mange andre dele der \
          peger på den, og den på.
          """,
        en: """
          The strong component of the actor, and how many other components point to it, and it to.
          """)
    ) { request in
      let condensation = request.graph.condensation()
      let components = condensation.components.groupIndices
      let into = condensation.graph.values(of: .degree(.in))
      let from = condensation.graph.values(of: .degree(.out))
      return MeasureResult(
        .namedNodes([
          ("component", components.map { Double($0 + 1) }),
          ("from-components", components.map { into[Node($0)] }),
          ("to-components", components.map { from[Node($0)] }),
        ]))
    },
    MeasureEntry(
      "biconnected", Localized(da: "Dobbelt sammenhængende dele", en: "Biconnected components"),
      Localized(
        da: "Hvilke aktører der bliver sammen, selv om én falder fra.",
        en: "Which actors stay together even if one leaves.")
    ) { request in
      MeasureResult(.sets(request.graph.biconnectedComponents()))
    },
    MeasureEntry(
      "articulation", Localized(da: "Ledpunkter", en: "Articulation points"),
      Localized(
        da: "Aktører, som netværket falder fra hinanden uden.",
        en: "Actors without whom the network falls apart.")
    ) { request in
      MeasureResult(.sets([request.graph.articulationPoints()]))
    },
    MeasureEntry(
      "bridges", Localized(da: "Broer", en: "Bridges"),
      Localized(
        da: "Relationer, som netværket falder fra hinanden uden.",
        en: "Ties without which the network falls apart.")
    ) { request in
      MeasureResult(.pairs(request.graph.bridges().map { ($0.source, $0.target) }))
    },
    MeasureEntry(
      "connectedness", Localized(da: "Sammenhæng", en: "Connectedness"),
      Localized(
        da: "Hvor stor en del af parrene der kan nå hinanden.",
        en: "The share of the pairs that can reach each other.")
    ) { request in
      MeasureResult(.network(request.graph.value(of: .connectedness())))
    },
  ]
}
