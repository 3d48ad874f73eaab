/// The text of an edge list, read number by number.
struct EdgeListText {
  /// The edges of a list, in its order.
  struct Edges {
    var sources: [UInt32] = []
    var targets: [UInt32] = []
    /// The weights; nil when no line has another than 1.
    var weights: [Double]?
    /// The largest number of a node; nil when there are no edges.
    var largestNode: Int?
  }

  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  func edges() -> Result<Edges, EdgeListError> {
    var edges = Edges()
    var failure: (error: (Int) -> EdgeListError, place: Int)?
    let lineCount = bytes.reduce(1) { $0 &+ ($1 == Self.newline ? 1 : 0) }
    var weights: [Double]?
    var largest: UInt32 = 0
    edges.targets = [UInt32](unsafeUninitializedCapacity: lineCount) { targets, targetCount in
      edges.sources = [UInt32](unsafeUninitializedCapacity: lineCount) { sources, sourceCount in
        var count = 0
        var place = 0
        while let start = nextEdge(from: place) {
          place = start
          guard let source = number(&place), isSeparated(&place), let target = number(&place) else {
            failure = ({ .malformedLine($0) }, start)
            break
          }
          guard source < Adjacency.limit, target < Adjacency.limit else {
            failure = ({ .nodeTooLarge(line: $0) }, start)
            break
          }
          sources[count] = UInt32(truncatingIfNeeded: source)
          targets[count] = UInt32(truncatingIfNeeded: target)
          largest = max(largest, sources[count], targets[count])
          if !isAtEnd(&place) {
            guard let weight = weight(&place), isAtEnd(&place) else {
              failure = ({ .malformedLine($0) }, start)
              break
            }
            guard weight >= 0, weight.isFinite else {
              failure = ({ .invalidWeight(line: $0) }, start)
              break
            }
            if weight != 1, weights == nil { weights = [Double](repeating: 1, count: lineCount) }
            weights?[count] = weight
          }
          count += 1
        }
        sourceCount = count
        targetCount = count
      }
    }
    if let failure { return .failure(failure.error(line(of: failure.place))) }
    if let weights { edges.weights = Array(weights.prefix(edges.sources.count)) }
    edges.largestNode = edges.sources.isEmpty ? nil : Int(largest)
    return .success(edges)
  }

  private static let newline = UInt8(ascii: "\n")

  /// The beginning of the next line with an edge; nil at the end of the text.
  @inline(__always)
  private func nextEdge(from start: Int) -> Int? {
    var place = start
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "#"), UInt8(ascii: "%"):
        while place < bytes.count, bytes[place] != Self.newline { place += 1 }
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), Self.newline: place += 1
      default: return place
      }
    }
    return nil
  }

  /// A row of digits; nil when there are none, and more than any node when there are too many.
  @inline(__always)
  private func number(_ place: inout Int) -> Int? {
    let start = place
    var value = 0
    while place < bytes.count {
      let digit = Int(bytes[place]) &- 48
      guard digit >= 0, digit < 10 else { break }
      value = value &* 10 &+ digit
      place &+= 1
    }
    guard place > start else { return nil }
    return place &- start > 18 ? .max : value
  }

  /// Passes over what parts two numbers; whether there was any.
  @inline(__always)
  private func isSeparated(_ place: inout Int) -> Bool {
    let start = place
    var isJoined = false
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): place &+= 1
      case UInt8(ascii: ","), UInt8(ascii: ";"):
        if isJoined { return false }
        isJoined = true
        place &+= 1
      default: return place > start
      }
    }
    return place > start
  }

  /// Whether nothing but blanks is left of the line; passes over them.
  @inline(__always)
  private func isAtEnd(_ place: inout Int) -> Bool {
    while place < bytes.count {
      switch bytes[place] {
      case Self.newline: return true
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): place &+= 1
      default: return false
      }
    }
    return true
  }

  private func weight(_ place: inout Int) -> Double? {
    // The blanks before the weight were passed over already.
    if place < bytes.count, [UInt8(ascii: ","), UInt8(ascii: ";")].contains(bytes[place]) {
      guard isSeparated(&place) else { return nil }
    }
    let start = place
    while place < bytes.count, !Self.endsNumber(bytes[place]) { place += 1 }
    return Double(String(decoding: bytes[start..<place], as: UTF8.self))
  }

  private static func endsNumber(_ byte: UInt8) -> Bool {
    byte == newline || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
      || byte == UInt8(ascii: "\r")
  }

  private func line(of place: Int) -> Int {
    bytes[..<place].reduce(1) { $0 + ($1 == Self.newline ? 1 : 0) }
  }
}
