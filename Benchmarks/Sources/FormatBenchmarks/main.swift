import Foundation
import GraphKernel
import GraphvizRenderer
import Localization
import NetworkFormats
import ProcessMemory

// `FormatBenchmarks read FILE` reads a file into a graph of the kernel, once, and prints
// "seconds bytes nodes ties weights": the time, the memory that was held at most beyond that of the empty
// process, and what was read. `FormatBenchmarks write FILE FORMAT OUT` reads a file and prints the same of
// writing it in a format, with the size of the file in place of the weights.

/// What is timed, and what it gives.
func answer(_ work: () throws -> (nodes: Int, ties: Int, total: Double)) rethrows {
  PeakMemory.mark()
  let before = PeakMemory.mebibytesNow
  let clock = ContinuousClock()
  let start = clock.now
  let result = try work()
  let seconds = (clock.now - start) / .seconds(1)
  let bytes = Int((PeakMemory.mebibytes - before) * 0x1p20)
  print(seconds, bytes, result.nodes, result.ties, result.total)
}

func input(_ path: String) throws -> PlainGraph {
  let url = URL(fileURLWithPath: path)
  let file = SourceFile(name: url.lastPathComponent, bytes: [UInt8](try Data(contentsOf: url)))
  // DOT is parsed by this program in another process, as it is by Spind.
  let service = RenderingService(
    executable: RenderingService.currentExecutable, arguments: ["render"])
  let parser: DOTParser = { text throws(DOTParsingFailure) in
    do throws(GraphvizError) { return try service.graph(of: text) } catch {
      throw .stopped(Localized(verbatim: "\(error)"))
    }
  }
  guard case .graph(let graph) = try NetworkInput.file(file, dotParser: parser) else {
    fatalError("\(path) is a workbook.")
  }
  return graph
}

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "read" where arguments.count == 2:
  try answer {
    let plain = try input(arguments[1])
    let graph = try plain.graph()
    let total = plain.ties.reduce(0) { $0 + $1.weight }
    return (graph.nodeCount, plain.ties.count, total)
  }
case "write" where arguments.count == 4:
  guard let format = NetworkFormats[id: arguments[2]], format.isWritable else {
    fatalError("\(arguments[2]) is not written.")
  }
  let plain = try input(arguments[1])
  try answer {
    let bytes = try format.written(plain).bytes
    try Data(bytes).write(to: URL(fileURLWithPath: arguments[3]))
    return (plain.nodeCount, plain.ties.count, Double(bytes.count))
  }
case "render": exit(RenderingWorker.serve())
default: fatalError("read FILE, or write FILE FORMAT OUT")
}
