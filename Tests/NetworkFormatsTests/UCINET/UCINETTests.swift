import Localization
import SteeringModel
import Testing

@testable import NetworkFormats

@Suite struct UCINETTests {
  /// A header of the newer kind, with labels in UTF-16.
  private func header(
    _ columns: [String], _ rows: [String], size: Int? = nil, numbers: UInt8 = 7
  ) -> [UInt8] {
    func short(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }
    func long(_ value: Int) -> [UInt8] { short(value & 0xFFFF) + short(value >> 16 & 0xFFFF) }
    var bytes: [UInt8] = [5] + Array("V6404".utf8) + [UInt8](repeating: 1, count: 8)
    bytes += short(3) + [numbers] + short(2) + long(size ?? columns.count) + long(rows.count)
    bytes += [0, 1, 1]
    for label in columns + rows {
      bytes += short(label.utf16.count * 2) + label.utf16.flatMap { short(Int($0)) }
    }
    return bytes
  }

  private func data(_ cells: [Float]) -> [UInt8] {
    cells.flatMap { cell in (0..<4).map { UInt8(cell.bitPattern >> (8 * UInt32($0)) & 0xFF) } }
  }

  private func read(_ header: [UInt8], _ data: [UInt8]?) throws(FormatError) -> PlainGraph {
    let input = try NetworkInput.file(
      SourceFile(name: "net.##h", bytes: header, companion: data))
    guard case .graph(let graph) = input else { preconditionFailure("A file is a graph.") }
    return graph
  }

  private func codes(_ header: [UInt8], _ data: [UInt8]?) -> [String] {
    do throws(FormatError) {
      return try read(header, data).issues.map(\.code)
    } catch {
      return error.issues.map(\.code)
    }
  }

  @Test func aSquareMatrixIsOneNetwork() throws {
    let names = ["Anna", "Bø"]
    let graph = try read(header(names, names), data([0, 2.5, 0, 0]))
    #expect(graph.nodeIDs == names && graph.isDirected)
    #expect(graph.ties == [.init(0, 1, weight: 2.5)])
    let mutual = try read(header(names, names), data([0, 1, 1, 0]))
    #expect(!mutual.isDirected && mutual.ties.count == 1)
  }

  @Test func otherMatricesHaveTwoModes() throws {
    let graph = try read(
      header(["Møde 1", "Møde 2", "Møde 3"], ["Anna", "Bo"]), data([0, 0, 1, 1, 0, 0]))
    #expect(graph.nodeIDs == ["Anna", "Bo", "Møde 1", "Møde 2", "Møde 3"])
    #expect(graph.ties == [.init(0, 4), .init(1, 2)])
    #expect(graph.secondMode == [false, false, true, true, true])
  }

  @Test func unknownCellsAreNoTies() throws {
    let graph = try read(header(["a", "b"], ["a", "b"]), data([0, 1e38, .nan, 0]))
    #expect(graph.ties.isEmpty)
    #expect(graph.issues.map(\.code) == ["missing-cells"])
  }

  @Test func faultsAreNamed() {
    let names = ["a", "b"]
    let whole = header(names, names)
    #expect(codes(whole, nil) == ["missing-half"])
    #expect(codes(whole, data([0, 1, 1])) == ["wrong-size"])
    #expect(codes(header(names, names, size: 0x7FFF_FFFF), data([0])) == ["wrong-size"])
    #expect(codes(header(names, names, numbers: 6), data([0, 1, 1, 0])) == ["unknown-numbers"])
    for length in 0..<whole.count {
      let found = codes(Array(whole.prefix(length)), data([0, 1, 1, 0]))
      #expect(["bad-header", "unknown-numbers", "wrong-size"].contains(found.first), "\(length)")
    }
  }
}
