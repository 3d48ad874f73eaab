import Foundation

// The pictures: `DiagramBenchmarks speed` times them on made-up areas, `DiagramBenchmarks beauty`
// measures them on the examples. Both print a table in Markdown; `speed` and `beauty` end with 1 when
// a limit does not hold.

switch CommandLine.arguments.dropFirst().first {
case "speed": exit(try SpeedReport().print() ? 0 : 1)
case "beauty":
  let folder = CommandLine.arguments.dropFirst(2).first ?? "examples"
  exit(try BeautyReport(examples: folder).print() ? 0 : 1)
default:
  print("DiagramBenchmarks speed | beauty [FOLDER OF EXAMPLES]")
  exit(64)
}
