import Foundation
import NetworkFormats
import SampleAreas

// Writes the made-up area as a workbook: `SampleWorkbook FOLDER [actors ties fora]`, 150 800 12 unless
// given.

guard let folder = CommandLine.arguments.dropFirst().first else {
  fatalError("Name the folder to write.")
}
let numbers = CommandLine.arguments.dropFirst(2).compactMap { Int($0) }
let area = SampleArea(
  actors: numbers.first ?? 150, ties: numbers.dropFirst().first ?? 800,
  fora: numbers.dropFirst(2).first ?? 12)
let url = URL(fileURLWithPath: folder)
try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
for file in WorkbookFolder.files(of: area.draft, in: .danish) {
  try Data(file.bytes).write(to: url.appendingPathComponent(file.name))
}
