import GraphKernel

// Times measures on generated graphs: `KernelBenchmarks [--graph ba,grid] [--nodes 10000]
// [--measure closeness] [--repeat 3]`. One line each: graph, nodes, edges, measure, seconds, a number
// of the result. With `--edges ba --nodes 1000` the edges are printed instead, one "u v w" a line.

func option(_ name: String) -> [String]? {
  let arguments = CommandLine.arguments
  guard let place = arguments.firstIndex(of: "--" + name), place + 1 < arguments.count else {
    return nil
  }
  return arguments[place + 1].split(separator: ",").map(String.init)
}

let families = option("graph")?.compactMap(GraphFamily.init) ?? [.ba, .mun, .grid]
var sizes = option("nodes")?.compactMap { Int($0) } ?? [1_000, 10_000]
let chosen = option("measure")
let repetitions = option("repeat")?.first.flatMap { Int($0) } ?? 1
let clock = ContinuousClock()

/// The lengths of edges in weighted measures: from 1 to 2, the same on every run.
func lengths(_ edges: [Edge]) -> [Edge] {
  var random = SplitMix64(seed: 7)
  return edges.map {
    Edge($0.source, $0.target, weight: 1 + Double(random.draw(1_000_000)) / 1_000_000)
  }
}

if let family = option("edges")?.first.flatMap(GraphFamily.init) {
  let (nodeCount, edges) = family.edges(sizes[0])
  print(nodeCount, edges.count, 0)
  for edge in lengths(edges) { print(edge.source, edge.target, edge.weight) }
  sizes = []
}

if !sizes.isEmpty { print("graph nodes edges measure seconds result") }
for size in sizes {
  for family in families {
    let (nodeCount, edges) = family.edges(size)
    let start = clock.now
    guard let graph = try? Graph(nodeCount: nodeCount, edges: edges, direction: .undirected) else {
      continue
    }
    let building = clock.now - start
    print(family.rawValue, nodeCount, edges.count, "build", building / .seconds(1), graph.edgeCount)
    let weighted = try? Graph(
      nodeCount: nodeCount, edges: lengths(edges), direction: .undirected)
    for measurement in Measurement.all
    where chosen?.contains(measurement.name) ?? (size <= measurement.largest) {
      let subject = measurement.name.hasPrefix("weighted") ? weighted ?? graph : graph
      var best = Duration.seconds(1_000_000)
      var result = 0.0
      for _ in 0..<repetitions {
        let start = clock.now
        result = measurement.run(subject)
        best = min(best, clock.now - start)
      }
      print(
        family.rawValue, nodeCount, edges.count, measurement.name, best / .seconds(1), result)
    }
  }
}
