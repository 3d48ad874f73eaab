import GraphKernel
import Localization

extension Measures {
  /// How central each node or edge is.
  static let centrality: [MeasureEntry] = [
    MeasureEntry(
      "degree", Localized(da: "Grad", en: "Degree"),
      Localized(
        da: "Hvor mange andre aktøren har en relation til.",
        en: "How many others the actor is tied to.")
    ) { request in
      nodes(of: .degree(request.direction ?? .all, normalized: request.isNormalized), request)
    },
    MeasureEntry(
      "in-degree", Localized(da: "Indgående grad", en: "In-degree"),
      Localized(
        da: "Hvor mange der henvender sig til aktøren.", en: "How many turn to the actor.")
    ) { request in
      nodes(of: .degree(.in, normalized: request.isNormalized), request)
    },
    MeasureEntry(
      "out-degree", Localized(da: "Udgående grad", en: "Out-degree"),
      Localized(
        da: "Hvor mange aktøren henvender sig til.", en: "How many the actor turns to.")
    ) { request in
      nodes(of: .degree(.out, normalized: request.isNormalized), request)
    },
    MeasureEntry(
      "strength", Localized(da: "Styrke", en: "Strength"),
      Localized(
        da: "Summen af relationernes vægt.", en: "The sum of the weights of the ties.")
    ) { request in
      MeasureResult(
        .nodes(request.graph.values(of: .strength(request.direction ?? .all)).values))
    },
    MeasureEntry(
      "closeness", Localized(da: "Nærhed", en: "Closeness"),
      Localized(
        da: "Hvor kort aktøren har til alle andre.", en: "How near the actor is to all others.")
    ) { request in
      MeasureResult(
        .nodes(
          request.paths.values(
            of: .closeness(request.direction ?? .out, distance: request.distance)
          ).values), isNormalized: true)
    },
    MeasureEntry(
      "harmonic", Localized(da: "Harmonisk nærhed", en: "Harmonic closeness"),
      Localized(
        da: "Nærhed, der også kan måles, når netværket er delt.",
        en: "Closeness that can be measured in a divided network too.")
    ) { request in
      MeasureResult(
        .nodes(
          request.paths.values(
            of: .harmonic(
              request.direction ?? .out, distance: request.distance,
              normalized: request.isNormalized)
          ).values), isNormalized: request.isNormalized)
    },
    MeasureEntry(
      "betweenness", Localized(da: "Mellemposition", en: "Betweenness"),
      Localized(
        da: "Hvor ofte aktøren står på den korteste vej mellem to andre.",
        en: "How often the actor stands on the shortest path between two others.")
    ) { request in
      MeasureResult(
        .nodes(
          request.paths.values(
            of: .betweenness(normalized: request.isNormalized, distance: request.distance)
          ).values), isNormalized: request.isNormalized)
    },
    MeasureEntry(
      "edge-betweenness", Localized(da: "Relationers mellemposition", en: "Edge betweenness"),
      Localized(
        da: "Hvor mange korteste veje der går gennem relationen.",
        en: "How many shortest paths pass the tie.")
    ) { request in
      let values = request.paths.values(
        of: .edgeBetweenness(normalized: request.isNormalized, distance: request.distance))
      let edges = zip(values.edges, values.values).map { edge, value in
        (from: edge.source, to: edge.target, value: value)
      }
      return MeasureResult(.edges(edges), isNormalized: request.isNormalized)
    },
    MeasureEntry(
      "pagerank", Localized(da: "PageRank", en: "PageRank"),
      Localized(
        da: "Hvor meget aktøren er valgt af andre, der selv er valgt af mange.",
        en: "How much the actor is chosen by others who are chosen by many.")
    ) { request in
      MeasureResult(
        .nodes(
          request.graph.values(
            of: .pageRank(damping: request.damping, restart: request.restart)
          ).values))
    },
  ]

  private static func nodes(of degree: Degree, _ request: MeasureRequest) -> MeasureResult {
    MeasureResult(
      .nodes(request.graph.values(of: degree).values), isNormalized: request.isNormalized)
  }
}
