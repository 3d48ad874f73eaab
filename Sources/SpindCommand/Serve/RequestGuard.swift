import FlyingFox

/// Who may ask: only pages of this server, opened by the address that it printed.
///
/// Another page in the same browser could send requests to the loopback address. The token in the
/// address is unknown to it; the checks of Host and Origin keep it out even so (DNS rebinding, forms
/// that post across).
struct RequestGuard {
  private let token: String
  private let port: UInt16

  init(token: String, port: UInt16) {
    self.token = token
    self.port = port
  }

  /// A token of 160 bits.
  static func newToken() -> String {
    var generator = SystemRandomNumberGenerator()
    let letters = Array("abcdefghijklmnopqrstuvwxyz234567")
    return String((0..<32).map { _ in letters[Int(generator.next() & 31)] })
  }

  /// What follows the token in the address, such as `` or `state`; nil when the request is refused.
  func path(of request: HTTPRequest) -> String? {
    guard let host = request.headers[.host], hosts.contains(host) else { return nil }
    if let origin = request.headers[HTTPHeader("Origin")] {
      guard hosts.contains(where: { origin == "http://\($0)" }) else { return nil }
    }
    if let site = request.headers[HTTPHeader("Sec-Fetch-Site")] {
      guard ["same-origin", "none"].contains(site) else { return nil }
    }
    // The path as it was sent: what has to be decoded or shortened first is none of ours.
    let parts = request.target.path().split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].isEmpty, Self.isEqual(String(parts[1]), token) else {
      return nil
    }
    return String(parts[2])
  }

  private var hosts: [String] { ["127.0.0.1:\(port)", "localhost:\(port)"] }

  /// Compares in a time that does not tell how much is right.
  private static func isEqual(_ one: String, _ other: String) -> Bool {
    let (one, other) = (Array(one.utf8), Array(other.utf8))
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
