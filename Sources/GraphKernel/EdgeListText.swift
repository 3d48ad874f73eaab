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

  private let start: UnsafePointer<UInt8>
  private let count: Int

  /// - Parameter bytes: the text; not used beyond its life.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return nil }
    self.start = start
    count = bytes.count
  }

  func edges() throws(EdgeListError) -> Edges {
    // No line is shorter than "0 1\n". Room that is never written to costs no memory.
    let capacity = count / 4 + 1
    let needed = 8 * capacity
    guard needed <= PhysicalMemory.size else {
      throw .graph(.beyondMemory(needed: needed, available: PhysicalMemory.size))
    }
    var weights: [Double]?
    var largest: UInt32 = 0
    var failure: EdgeListError?
    var edges = Edges()
    edges.targets = [UInt32](unsafeUninitializedCapacity: capacity) { targets, targetCount in
      edges.sources = [UInt32](unsafeUninitializedCapacity: capacity) { sources, sourceCount in
        var line = Line(text: self)
        while failure == nil, line.begin() {
          do throws(EdgeListError) {
            let (source, target) = try line.ends()
            sources[sourceCount] = source
            targets[sourceCount] = target
            largest = max(largest, source, target)
            if !line.isAtEnd {
              let weight = try line.weight()
              if weight != 1, weights == nil {
                weights = [Double](repeating: 1, count: sourceCount)
              }
              weights?.append(weight)
            } else {
              weights?.append(1)
            }
            sourceCount += 1
          } catch {
            failure = error
          }
        }
        targetCount = sourceCount
      }
    }
    if let failure { throw failure }
    edges.weights = weights
    edges.largestNode = edges.sources.isEmpty ? nil : Int(largest)
    return edges
  }

  /// The line that is being read.
  private struct Line {
    private let start: UnsafePointer<UInt8>
    private let count: Int
    private var place = 0
    private var beginning = 0

    init(text: EdgeListText) {
      start = text.start
      count = text.count
    }

    /// Goes to the next line with an edge; false at the end of the text.
    @inline(__always)
    mutating func begin() -> Bool {
      while place < count {
        switch start[place] {
        case UInt8(ascii: "#"), UInt8(ascii: "%"):
          while place < count, start[place] != UInt8(ascii: "\n") { place &+= 1 }
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
          place &+= 1
        default:
          beginning = place
          return true
        }
      }
      return false
    }

    /// The two nodes of the edge.
    @inline(__always)
    mutating func ends() throws(EdgeListError) -> (UInt32, UInt32) {
      let first = number()
      guard let first, isSeparated(), let second = number() else {
        throw .malformedLine(lineNumber)
      }
      guard first < Adjacency.limit, second < Adjacency.limit else {
        throw .nodeTooLarge(line: lineNumber)
      }
      return (UInt32(truncatingIfNeeded: first), UInt32(truncatingIfNeeded: second))
    }

    /// A row of digits; nil when there are none, and more than any node when there are too many.
    @inline(__always)
    private mutating func number() -> Int? {
      if place &+ 8 <= count {
        // Eight bytes at once, in which digits become 0 to 9 and all else has its highest bit set by
        // the sum: to look at one byte after the other is to guess wrong at the end of each number.
        let bytes = UnsafeRawPointer(start + place).loadUnaligned(as: UInt64.self)
        let digits = UInt64(littleEndian: bytes) ^ 0x3030_3030_3030_3030
        let others = ((digits &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080
        let length = others.trailingZeroBitCount / 8
        if length > 0, length < 8 {
          place &+= length
          return Self.value(digits &<< UInt64(64 &- 8 &* length))
        }
      }
      return longNumber()
    }

    /// Joins eight digits, the first in the lowest byte: to pairs, and then to the whole.
    @inline(__always)
    private static func value(_ digits: UInt64) -> Int {
      let pairs = digits &* 10 &+ (digits &>> 8)
      let outer = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
      let inner = ((pairs &>> 16) & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
      return Int(truncatingIfNeeded: (outer &+ inner) &>> 32)
    }

    private mutating func longNumber() -> Int? {
      let first = place
      var value = 0
      while place < count, start[place] >= UInt8(ascii: "0"), start[place] <= UInt8(ascii: "9") {
        value = value &* 10 &+ Int(start[place] &- UInt8(ascii: "0"))
        place &+= 1
      }
      guard place > first else { return nil }
      return place - first > 18 ? .max : value
    }

    /// Passes over what parts two numbers; whether there was any.
    @inline(__always)
    private mutating func isSeparated() -> Bool {
      let first = place
      var isJoined = false
      while place < count {
        switch start[place] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"): place &+= 1
        case UInt8(ascii: ","), UInt8(ascii: ";"):
          if isJoined { return false }
          isJoined = true
          place &+= 1
        default: return place > first
        }
      }
      return place > first
    }

    /// Whether nothing but blanks is left of the line; passes over them.
    @inline(__always)
    var isAtEnd: Bool {
      mutating get {
        while place < count {
          switch start[place] {
          case UInt8(ascii: "\n"): return true
          case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): place &+= 1
          default: return false
          }
        }
        return true
      }
    }

    /// The weight, after which the line ends.
    mutating func weight() throws(EdgeListError) -> Double {
      // The blanks before it were passed over already.
      if start[place] == UInt8(ascii: ",") || start[place] == UInt8(ascii: ";") {
        guard isSeparated() else { throw .malformedLine(lineNumber) }
      } else if place > 0, start[place - 1] != UInt8(ascii: " "),
        start[place - 1] != UInt8(ascii: "\t")
      {
        throw .malformedLine(lineNumber)
      }
      let first = place
      while place < count, start[place] > UInt8(ascii: " ") { place += 1 }
      let text = UnsafeBufferPointer(start: start + first, count: place - first)
      guard let weight = Double(String(decoding: text, as: UTF8.self)), isAtEnd else {
        throw .malformedLine(lineNumber)
      }
      guard weight >= 0, weight.isFinite else { throw .invalidWeight(line: lineNumber) }
      return weight
    }

    private var lineNumber: Int {
      UnsafeBufferPointer(start: start, count: beginning)
        .reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    }
  }
}
