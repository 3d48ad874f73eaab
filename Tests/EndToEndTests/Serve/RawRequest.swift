import Foundation

/// A request written byte by byte, so that a test can send what no client would.
enum RawRequest {
  struct Answer {
    let status: Int
    let text: String
  }

  /// Sends bytes to the loopback address and reads until the other side closes.
  static func send(_ request: Data, to port: UInt16) throws -> Answer {
    #if canImport(Darwin)
      let handle = socket(AF_INET, SOCK_STREAM, 0)
    #else
      let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    guard handle >= 0 else { throw CocoaError(.fileReadUnknown) }
    defer { close(handle) }
    var limit = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(
      handle, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else { throw CocoaError(.fileReadNoSuchFile) }
    request.withUnsafeBytes { bytes in
      var sent = 0
      while sent < bytes.count {
        let count = write(handle, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
        guard count > 0 else { return }
        sent += count
      }
    }
    var answer = Data()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(handle, &buffer, buffer.count)
      guard count > 0 else { break }
      answer.append(contentsOf: buffer[..<count])
    }
    let text = String(decoding: answer, as: UTF8.self)
    let words = text.prefix(while: { $0 != "\r\n" && $0 != "\n" }).split(separator: " ")
    return Answer(status: words.count > 1 ? Int(words[1]) ?? 0 : 0, text: text)
  }
}
