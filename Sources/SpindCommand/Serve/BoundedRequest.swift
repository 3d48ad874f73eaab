/// A request that is read within bounds before the server sees it: the server itself reads heads and
/// bodies of any length.
///
/// A connection takes one request; a page on the same machine loses nothing by opening another.
struct BoundedRequest {
  /// The most bytes of the lines before the body.
  static let mostHeadBytes = 16_384
  /// The most lines before the body.
  static let mostLines = 100
  /// The most bytes of the body.
  static let mostBodyBytes = 16_384

  /// Why a request is not passed on, as the answer says it.
  enum Refusal: String, Error {
    case badRequest = "400 Bad Request"
    case timeout = "408 Request Timeout"
    case bodyTooLarge = "413 Content Too Large"
    case headTooLarge = "431 Request Header Fields Too Large"
    case busy = "503 Service Unavailable"

    /// The whole answer.
    var response: String {
      """
      HTTP/1.1 \(rawValue)\r\nContent-Type: text/plain; charset=utf-8\r\n\
      Content-Length: \(rawValue.utf8.count + 1)\r\nConnection: close\r\n\r\n\(rawValue)\n
      """
    }
  }

  private var bytes: [UInt8] = []
  /// The length of the head with the empty line, once it is there.
  private var headLength: Int?
  private var bodyLength = 0

  /// Takes what has come in.
  ///
  /// - Throws: `Refusal` as soon as the request is larger than it may be, or no request.
  mutating func take(_ more: [UInt8]) throws(Refusal) {
    bytes += more
    if headLength == nil {
      let searched = max(0, bytes.count - more.count - 3)
      if let end = Self.endOfHead(bytes, from: searched) { try read(headEndingAt: end) }
      guard (headLength ?? bytes.count) <= Self.mostHeadBytes else { throw .headTooLarge }
    }
    if let headLength, bytes.count > headLength + bodyLength { throw .badRequest }
  }

  /// The request as it is passed on, once it is complete; it asks for the end of the connection.
  var complete: [UInt8]? {
    guard let headLength, bytes.count == headLength + bodyLength else { return nil }
    return bytes[..<(headLength - 2)] + Array("Connection: close\r\n\r\n".utf8)
      + bytes[headLength...]
  }

  private static func endOfHead(_ bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= 4 else { return nil }
    return (start...(bytes.count - 4)).first {
      bytes[$0..<($0 + 4)].elementsEqual([13, 10, 13, 10])
    }
    .map { $0 + 4 }
  }

  private mutating func read(headEndingAt end: Int) throws(Refusal) {
    let lines = String(decoding: bytes[..<(end - 4)], as: UTF8.self).split(
      separator: "\r\n", omittingEmptySubsequences: false)
    guard lines.count <= Self.mostLines else { throw .headTooLarge }
    var lengths: [Int] = []
    for line in lines.dropFirst() {
      // A bare line break or a folded line would be read otherwise by the server.
      guard !line.utf8.contains(10), !line.utf8.contains(13), let colon = line.firstIndex(of: ":"),
        line.first.map({ $0 != " " && $0 != "\t" }) ?? false
      else { throw .badRequest }
      let name = line[..<colon].lowercased()
      let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
      if name == "transfer-encoding" { throw .badRequest }
      guard name == "content-length" else { continue }
      guard !value.isEmpty, value.utf8.allSatisfy({ (48...57).contains($0) }) else {
        throw .badRequest
      }
      guard let length = Int(value), length <= Self.mostBodyBytes else { throw .bodyTooLarge }
      lengths.append(length)
    }
    guard lengths.count <= 1 else { throw .badRequest }
    headLength = end
    bodyLength = lengths.first ?? 0
  }
}
