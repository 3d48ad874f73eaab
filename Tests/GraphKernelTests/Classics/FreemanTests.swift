import GraphKernel
import Testing

/// Worked values of Freeman's centralities on networks that the literature knows.
struct FreemanTests {
  @Test func kiteNamesThreeHeads() {
    let kite = Network.kite
    expect(kite.graph.values(of: .degree()), in: kite, are: ["Diane": 6, "Jane": 1])
    expect(
      kite.graph.values(of: .betweenness()), in: kite,
      are: [
        "Heather": 14, "Fernando": 8.3333, "Garth": 8.3333, "Ike": 8, "Diane": 3.6667,
        "Andre": 0.8333, "Beverley": 0.8333, "Carol": 0, "Ed": 0, "Jane": 0,
      ])
    expect(
      kite.graph.values(of: .closeness()), in: kite,
      are: [
        "Fernando": 0.6429, "Garth": 0.6429, "Diane": 0.6, "Heather": 0.6, "Andre": 0.5294,
        "Beverley": 0.5294, "Carol": 0.5, "Ed": 0.5, "Ike": 0.4286, "Jane": 0.3103,
      ])
    #expect(kite.names(kite.graph.articulationPoints()) == ["Heather", "Ike"])
    #expect(kite.graph.bridges().map(\.source) == kite.nodes("Heather Ike"))
  }

  @Test func kiteIsTiedToTheWellTied() throws {
    let kite = Network.kite
    expect(
      try kite.graph.values(of: .eigenvector()), in: kite,
      are: [
        "Diane": 0.4810, "Fernando": 0.3977, "Andre": 0.3522, "Carol": 0.2858, "Heather": 0.1959,
        "Ike": 0.0481, "Jane": 0.0112,
      ])
  }

  @Test func kiteTurnsOnNobody() {
    let graph = Network.kite.graph
    expect(graph.value(of: .centralization(.degree)), is: 0.3333)
    expect(graph.value(of: .centralization(.betweenness)), is: 0.2963)
    expect(graph.value(of: .centralization(.closeness)), is: 0.2704)
  }

  @Test func mediciStandBetween() {
    let florentine = Network.florentine
    expect(
      florentine.graph.values(of: .betweenness()), in: florentine,
      are: [
        "Medici": 47.5, "Guadagni": 23.1667, "Albizzi": 19.3333, "Salviati": 13,
        "Ridolfi": 10.3333, "Bischeri": 9.5, "Strozzi": 9.3333, "Barbadori": 8.5,
        "Tornabuoni": 8.3333, "Castellani": 5, "Peruzzi": 2, "Pucci": 0,
      ])
    #expect(
      florentine.names(florentine.graph.articulationPoints())
        == ["Albizzi", "Guadagni", "Medici", "Salviati"])
    #expect(florentine.graph.bridges().count == 5)
    #expect(florentine.graph.value(of: .centralization(.closeness)) == nil)
    #expect(florentine.graph.values(of: .closeness())[florentine["Pucci"]] == 0)
  }

  @Test func florenceWithoutThePucci() {
    let graph = Network.florentine.without("Pucci")
    expect(graph.value(of: .centralization(.degree)), is: 0.2747)
    expect(graph.value(of: .centralization(.betweenness)), is: 0.4368)
    expect(graph.value(of: .centralization(.closeness)), is: 0.3225)
    expect(graph.values(of: .closeness())[8] ?? nil, is: 0.56)
  }

  @Test func karateTurnsOnItsTwoLeaders() {
    let karate = Network.karate
    expect(karate.graph.values(of: .degree()), in: karate, are: ["34": 17, "1": 16])
    expect(
      karate.graph.values(of: .betweenness()), in: karate,
      are: ["1": 231.0714286, "34": 160.5515873, "33": 76.6904762, "32": 73.0095238],
      within: 1e-7)
    expect(karate.graph.value(of: .centralization(.degree)), is: 0.3996)
    expect(karate.graph.value(of: .centralization(.betweenness)), is: 0.4056)
    expect(karate.graph.value(of: .centralization(.closeness)), is: 0.2982)
    #expect(karate.names(karate.graph.articulationPoints()) == ["1"])
  }

  @Test func karateKeepsToItsClubs() {
    let karate = Network.karate
    let instructorSide = karate.nodes(Network.karateInstructorSide)
    let clubs = Partition(karate.graph.nodes.map { instructorSide.contains($0) })
    expect(karate.graph.value(of: .eiIndex(of: clubs)), is: -0.7179)
  }

  @Test func adolescents() {
    let girls = Network.adolescents
    expect(
      girls.graph.values(of: .betweenness()), in: girls,
      are: ["Pam": 10, "Sue": 7.5, "Carol": 6, "Alice": 5.5, "Dale": 1])
    expect(girls.graph.value(of: .centralization(.closeness)), is: 0.3196)
    expect(girls.graph.value(of: .centralization(.betweenness)), is: 0.3401)
    // Counting possible self-loops would give 12/56.
    expect(girls.graph.value(of: .centralization(.degree)), is: 12.0 / 42, within: 1e-15)
  }

  @Test(arguments: Centralization.Centrality.allCases)
  func aStarIsTheMostCentralizedAndARingTheLeast(_ centrality: Centralization.Centrality) {
    expect(Graph.star(6).value(of: .centralization(centrality)), is: 1, within: 1e-14)
    expect(Graph.cycle(7).value(of: .centralization(centrality)), is: 0, within: 1e-14)
    #expect(Graph.path(2).value(of: .centralization(centrality)) == nil)
  }

  @Test func loopsDoNotCentralize() throws {
    let loops = try Graph(
      nodeCount: 4, edges: [Edge(0, 1), Edge(0, 2), Edge(0, 3), Edge(0, 0), Edge(1, 1)],
      direction: .undirected)
    expect(loops.value(of: .centralization(.degree)), is: 1, within: 1e-15)
  }

  @Test func southernWomen() {
    let women = Network.southernWomen
    expect(
      women.graph.values(of: .betweenness()), in: women,
      are: [
        "EvelynJ": 42.9802, "LauraM": 22.8541, "TheresaA": 38.9796, "BrendaR": 22.0215,
        "CharlotteM": 4.7153,
      ], within: 6e-5)
  }
}
