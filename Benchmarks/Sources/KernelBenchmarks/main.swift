import GraphKernel
import ProcessMemory

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

// `KernelBenchmarks --make ba --nodes 10000` prints the edges of a graph, one "u v" a line, with
// `--lengths` one "u v w". `KernelBenchmarks --file edges.txt` waits for lines "measure tasks turns" on
// its standard input, takes each measure so many times, and answers "seconds MiB result" for the best;
// the measure "load" reads the file anew. The file with lengths is the same path and ".w".

func option(_ name: String) -> String? {
  let arguments = CommandLine.arguments
  guard let place = arguments.firstIndex(of: "--" + name), place + 1 < arguments.count else {
    return nil
  }
  return arguments[place + 1]
}

/// The lengths of edges in weighted measures: from 1 to 2, the same on every run.
func lengths(_ edges: [Edge]) -> [Edge] {
  var random = SplitMix64(seed: 7)
  return edges.map {
    Edge($0.source, $0.target, weight: 1 + Double(random.draw(1_000_000)) / 1_000_000)
  }
}

func graph(at path: String, _ direction: Graph.Direction = .undirected) -> Graph {
  guard let file = MappedFile(path) else { fatalError("There is no \(path).") }
  do {
    return try Graph(edgeList: file.bytes, direction: direction)
  } catch {
    fatalError("\(path): \(error)")
  }
}

/// Takes the least time of some turns, and prints it with the peak of memory and the result.
func answer(turns: Int, _ work: () async throws -> Measurement.Number) async throws {
  let clock = ContinuousClock()
  var best = Duration.seconds(1_000_000)
  var result = 0.0
  PeakMemory.mark()
  for _ in 0..<turns {
    let start = clock.now
    let number = try await work()
    best = min(best, clock.now - start)
    result = number()
  }
  print(best / .seconds(1), PeakMemory.mebibytes, result)
  fflush(nil)
}

/// Answers questions about the graph of a file until there are no more.
func answerQuestions(about path: String) async throws {
  var plain: Graph?
  var weighted: Graph?
  while let words = readLine()?.split(separator: " "), words.count == 3,
    let tasks = Int(words[1]), let turns = Int(words[2])
  {
    if words[0] == "load" {
      try await answer(turns: turns) {
        plain = nil
        let read = graph(at: path)
        plain = read
        return { Double(read.edgeCount) }
      }
      continue
    }
    guard let measurement = Measurement.all.first(where: { $0.name == words[0] }) else { break }
    let subject: Graph
    if measurement.isWeighted {
      subject = weighted ?? graph(at: path + ".w")
      weighted = subject
    } else if measurement.isDirected {
      subject = graph(at: path, .directed)
    } else {
      subject = plain ?? graph(at: path)
      plain = subject
    }
    try await answer(turns: turns) { try await measurement.run(subject, tasks) }
  }
}

/// Prints the edges of a graph, a piece of text at a time.
func make(_ family: GraphFamily, nodes: Int, hasLengths: Bool) {
  let (_, edges) = family.edges(nodes)
  var text = ""
  for edge in hasLengths ? lengths(edges) : edges {
    text += "\(edge.source) \(edge.target)"
    text += hasLengths ? " \(edge.weight)\n" : "\n"
    guard text.utf8.count > 1 << 16 else { continue }
    print(text, terminator: "")
    text = ""
  }
  print(text, terminator: "")
}

if let family = option("make").flatMap(GraphFamily.init),
  let nodes = option("nodes").flatMap({ Int($0) })
{
  make(family, nodes: nodes, hasLengths: CommandLine.arguments.contains("--lengths"))
} else if let path = option("file") {
  try await answerQuestions(about: path)
}
