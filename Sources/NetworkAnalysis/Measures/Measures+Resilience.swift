import GraphKernel
import Localization

extension Measures {
  /// What it takes to divide the network, and to keep it together.
  static let resilience: [MeasureEntry] = [
    MeasureEntry(
      "node-connectivity", Localized(da: "Aktørsammenhæng", en: "Node connectivity"),
      Localized(
        da: "Hvor få aktører der skal falde fra, før resten deles.",
        en: "How few actors have to leave before the rest is divided.")
    ) { request in MeasureResult(.network(request.graph.value(of: .nodeConnectivity()))) },
    MeasureEntry(
      "minimum-cut", Localized(da: "Svageste snit", en: "Minimum cut"),
      Localized(
        da: "De relationer med mindst samlet vægt, der deler netværket, når de falder væk.",
        en: "The ties of least weight in all whose loss divides the network.")
    ) { request in
      let cut = request.graph.minimumCut()
      return MeasureResult(.pairs(cut?.edges.map { ($0.source, $0.target) } ?? []))
    },
    MeasureEntry(
      "augmentation", Localized(da: "Manglende relationer", en: "Missing ties"),
      Localized(
        da: "De færreste nye relationer, hvorefter ingen enkelt relation kan dele netværket.",
        en: "The fewest new ties after which no single tie can divide the network.")
    ) { request in
      let ties = request.graph.edgesToRemoveBridges()
      return MeasureResult(
        .pairs(ties?.map { ($0.source, $0.target) } ?? []),
        note: ties == nil
          ? Localized(
            da: "To aktører kan kun bindes sammen af én relation.",
            en: "Two actors can be joined by one tie only.") : nil)
    },
    MeasureEntry(
      "rank-interval", Localized(da: "Mulige pladser", en: "Possible ranks"),
      Localized(
        da: "Den bedste og den ringeste plads, som noget mål for centralitet kan give aktøren.",
        en: "The best and the worst rank that any measure of centrality can give the actor.")
    ) { request in
      try refuse(request.graph, bytes: { $0 * $0 })
      let ranks = NeighborhoodInclusion(request.graph).rankIntervals
      return MeasureResult(
        .namedNodes([
          (name: "best", values: ranks.map { Double($0.lowerBound) }),
          (name: "worst", values: ranks.map { Double($0.upperBound) }),
        ]))
    },
    MeasureEntry(
      "bridging", Localized(da: "Brobygning", en: "Bridging"),
      Localized(
        da: "Hvor meget længere der i snit bliver mellem alle, når en af relationerne falder væk.",
        en: "How much farther all are from each other on average without one of the actor's ties.")
    ) { request in MeasureResult(.nodes(request.graph.values(of: .bridging()).values)) },
    MeasureEntry(
      "broker-places", Localized(da: "Mæglerpladser", en: "Places of brokers"),
      Localized(
        da: "Hvor ofte aktøren står mellem to grupper, og hvor ofte ingen anden gør.",
        en: "How often the actor stands between two groups, and how often nobody else does."),
      needsGroups: true
    ) { request in
      guard let groups = request.groups else { throw MeasureFailure.groupNeeded }
      let places = request.graph.brokerPlaces(by: groups)
      return MeasureResult(
        .namedNodes([
          (name: "activity", values: places.activity.values.map { $0 }),
          (name: "exclusivity", values: places.exclusivity.values.map { $0 }),
        ]))
    },
    MeasureEntry(
      "brokerage-z", Localized(da: "Mæglerroller mod tilfældet", en: "Brokerage against chance"),
      Localized(
        da: "Hvor mange standardafvigelser aktørens mægling ligger over det tilfældige.",
        en: "How many standard deviations the actor's brokerage is above chance."),
      needsGroups: true
    ) { request in
      guard let groups = request.groups else { throw MeasureFailure.groupNeeded }
      let brokerage = request.graph.brokerage(by: groups)
      return MeasureResult(
        .namedNodes(
          BrokerageRole.allCases.map { role in
            (name: String(describing: role), values: brokerage.zScores(role).values)
          }))
    },
    MeasureEntry(
      "ei-test", Localized(da: "E-I-indeks mod tilfældet", en: "E-I index against chance"),
      Localized(
        da: "Om grupperne betyder noget for relationerne: p er andelen af tilfældige grupper, "
          + "der ligger mindst så langt ude.",
        en: "Whether the groups matter for the ties: p is the share of chance groups that are at "
          + "least as far out."),
      needsGroups: true
    ) { request in
      guard let groups = request.groups else { throw MeasureFailure.groupNeeded }
      let test = request.graph.eiIndexTest(of: groups)
      return MeasureResult(
        .namedNetwork([
          (name: "observed", value: test?.observed), (name: "expected", value: test?.mean),
          (name: "p", value: test?.twoSided),
        ]))
    },
    MeasureEntry(
      "two-mode", Localized(da: "Centralitet i to slags", en: "Two-mode centrality"),
      Localized(
        da: "Grad, nærhed, mellemposition og egenvektor, når relationer kun går mellem to grupper, "
          + "som personer og møder.",
        en: "Degree, closeness, betweenness and eigenvector when ties only run between two groups, "
          + "such as persons and meetings."),
      needsGroups: true
    ) { request in
      let twoMode = try twoMode(request)
      let eigenvector = try settled { try twoMode.eigenvector() }
      return MeasureResult(
        .namedNodes([
          (name: "degree", values: twoMode.degree().values),
          (name: "closeness", values: twoMode.closeness().values),
          (name: "betweenness", values: twoMode.betweenness().values),
          (name: "eigenvector", values: eigenvector.values),
        ]), isNormalized: true)
    },
    MeasureEntry(
      "two-mode-centralization",
      Localized(da: "Centralisering i to slags", en: "Two-mode centralization"),
      Localized(
        da: "Hvor meget netværket mellem to grupper drejer om én enkelt af hver gruppe, og hvor "
          + "mange af de mulige relationer der findes.",
        en: "How much the network between two groups turns on a single one of each group, and how "
          + "many of the possible ties exist."),
      needsGroups: true
    ) { request in
      let twoMode = try twoMode(request)
      let isNormalized = request.isNormalized
      return MeasureResult(
        .namedNetwork([
          (
            name: "first",
            value: twoMode.degreeCentralization(around: .first, normalized: isNormalized)
          ),
          (
            name: "second",
            value: twoMode.degreeCentralization(around: .second, normalized: isNormalized)
          ),
          (name: "density", value: twoMode.density),
        ]), isNormalized: isNormalized)
    },
    MeasureEntry(
      "projection", Localized(da: "Fælles forbindelser", en: "Projection"),
      Localized(
        da: "Hvor mange af den anden gruppe to aktører af samme gruppe har til fælles.",
        en: "How many of the other group two actors of the same group share."),
      needsGroups: true
    ) { request in
      let twoMode = try twoMode(request)
      let edges = TwoModeGraph.Mode.allCases.flatMap { mode in
        let part = twoMode.projection(onto: mode)
        return part.graph.edges.map { edge in
          (
            from: part.originals[edge.source.index], to: part.originals[edge.target.index],
            value: Double?(edge.weight)
          )
        }
      }
      return MeasureResult(.edges(edges))
    },
  ]

  /// The first group as one mode, and all others as the other.
  private static func twoMode(_ request: MeasureRequest) throws -> TwoModeGraph {
    guard let groups = request.groups else { throw MeasureFailure.groupNeeded }
    let isTwo = groups.groupCount <= 2
    let first = request.graph.nodes.filter { groups[$0] == 0 }
    do {
      if isTwo { return try TwoModeGraph(request.graph, first: first) }
    } catch {}
    throw MeasureFailure(
      Localized(
        da: "Målet kræver præcis to grupper uden relationer inden for en gruppe; vælg dem med "
          + "--group.",
        en: "The measure needs exactly two groups without ties within a group; choose them with "
          + "--group."))
  }

  /// Refuses a graph for which a measure needs more memory than is reasonable, before it begins.
  private static func refuse(_ graph: Graph, bytes: (Double) -> Double) throws {
    let needed = bytes(Double(graph.nodeCount)) / 0x1p30
    guard needed > 4 else { return }
    throw MeasureFailure(
      Localized(
        da: "Målet ville kræve \(Int(needed)) GiB hukommelse til \(graph.nodeCount) aktører. "
          + "Mål en del af netværket.",
        en: "The measure would need \(Int(needed)) GiB of memory for \(graph.nodeCount) actors. "
          + "Measure a part of the network."))
  }
}
