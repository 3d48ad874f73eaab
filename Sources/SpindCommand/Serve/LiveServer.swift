import FlyingFox
import FlyingSocks
import Foundation
import Synchronization

/// The server of the live page: three paths under a secret word, on the loopback address only.
///
/// It listens behind a ``BoundedDoor``, which reads requests within bounds.
struct LiveServer {
  private let server: HTTPServer
  private let door: BoundedDoor
  private let folder: URL
  private let area: LiveArea
  private let token = RequestGuard.newToken()

  /// - Parameter port: the port, or 0 for any that is free.
  init(_ area: LiveArea, port: UInt16) throws {
    self.area = area
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("spind-\(RequestGuard.newToken().prefix(12))")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    let inner = folder.appendingPathComponent("s").path
    server = HTTPServer(address: sockaddr_un.unix(path: inner), timeout: 60, logger: .disabled)
    door = BoundedDoor(port: port, inner: inner)
  }

  /// Serves until the task is canceled.
  ///
  /// - Parameter started: called with the address of the page once it can be opened.
  func run(started: @escaping @Sendable (String) -> Void) async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      try await server.waitUntilListening()
      group.addTask {
        try await door.run { port in
          let gate = RequestGuard(token: token, port: port)
          await server.appendRoute("*") { request in try await answer(request, gate) }
          started("http://127.0.0.1:\(port)/\(token)/")
        }
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  /// Closes the door and the connections.
  func stop() async {
    await server.stop(timeout: 0)
  }

  private func answer(_ request: HTTPRequest, _ gate: RequestGuard) async throws -> HTTPResponse {
    guard let path = gate.path(of: request) else { return Self.refusal(.notFound) }
    switch (request.method, path) {
    case (.GET, ""):
      return Self.response(await area.html, type: "text/html; charset=utf-8")
    case (.GET, "state"):
      return Self.response(try JSONEncoder().encode(await area.state), type: Self.json)
    case (.POST, "whatif"):
      return try await whatIf(request)
    case (_, ""), (_, "state"), (_, "whatif"):
      return Self.refusal(.methodNotAllowed)
    default:
      return Self.refusal(.notFound)
    }
  }

  private func whatIf(_ request: HTTPRequest) async throws -> HTTPResponse {
    // A page elsewhere cannot send this type without asking first, and is never allowed.
    guard request.headers[.contentType]?.hasPrefix("application/json") == true else {
      return Self.refusal(.badRequest)
    }
    let body = try await request.bodyData
    guard let question = try? JSONDecoder().decode(WhatIfQuestion.self, from: body),
      let answer = await area.answer(question)
    else { return Self.refusal(.badRequest) }
    return Self.response(Array(answer.utf8), type: Self.json)
  }

  private static let json = "application/json; charset=utf-8"

  private static func response(_ bytes: some Sequence<UInt8>, type: String) -> HTTPResponse {
    HTTPResponse(statusCode: .ok, headers: headers(type: type), body: Data(bytes))
  }

  /// Says nothing of why: whoever asks wrongly learns nothing. The connection is closed, so that
  /// nothing of a large body is taken for the next request.
  private static func refusal(_ status: HTTPStatusCode) -> HTTPResponse {
    var headers = headers(type: "text/plain; charset=utf-8")
    headers[.connection] = "close"
    return HTTPResponse(statusCode: status, headers: headers, body: Data("\(status.phrase)\n".utf8))
  }

  private static func headers(type: String) -> HTTPHeaders {
    [
      .contentType: type, .cacheControl: "no-store",
      HTTPHeader("X-Content-Type-Options"): "nosniff",
      HTTPHeader("X-Frame-Options"): "DENY",
      HTTPHeader("Referrer-Policy"): "no-referrer",
      HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
      HTTPHeader("Cross-Origin-Opener-Policy"): "same-origin",
    ]
  }
}
