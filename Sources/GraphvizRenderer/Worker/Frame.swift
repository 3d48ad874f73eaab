internal import Foundation

/// What goes between parent and child: a head in JSON and a body of bytes, each preceded by its
/// length as four bytes, the highest first.
struct Frame<Head: Codable & Sendable>: Sendable {
  var head: Head
  var body: [UInt8]

  /// The bytes to send.
  func encoded() throws -> [UInt8] {
    let head = Array(try JSONEncoder().encode(head))
    return FrameLength.bytes(head.count) + head + FrameLength.bytes(body.count) + body
  }

  /// Reads a frame, or nil when the other side has closed before its first byte.
  static func read(_ read: (Int) throws -> [UInt8]?) throws -> Frame? {
    guard let headLength = try read(4).flatMap(FrameLength.count) else { return nil }
    guard let head = try read(headLength), let bodyLength = try read(4).flatMap(FrameLength.count),
      let body = try read(bodyLength)
    else { throw GraphvizError.malformedAnswer }
    guard let decoded = try? JSONDecoder().decode(Head.self, from: Data(head)) else {
      throw GraphvizError.malformedAnswer
    }
    return Frame(head: decoded, body: body)
  }
}

enum FrameLength {
  /// The longest part of a frame: larger than any picture within the limits.
  static let maximum = 1 << 30

  static func bytes(_ count: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: count >> $0) }
  }

  static func count(_ bytes: [UInt8]) -> Int? {
    guard bytes.count == 4 else { return nil }
    let count = bytes.reduce(0) { $0 << 8 | Int($1) }
    return count <= maximum ? count : nil
  }
}

/// What the child is asked for; the body is the DOT text.
struct WorkerRequest: Codable, Sendable {
  /// What is to be done with the text.
  enum Task: Codable, Sendable {
    case render(engine: LayoutEngine, format: OutputFormat)
    case parse
  }

  var task: Task
  var timeLimit: Double
}

/// What the child answers; the body is the picture, or the parsed graph.
enum WorkerAnswer: Codable, Sendable {
  case result
  case failure(GraphvizError)
}
