import FlyingFox
import FlyingSocks
import Foundation
import Synchronization

/// The door in front of the server: it takes connections on the loopback address, reads each request
/// within bounds of size and time, and passes it on through a socket in a folder of the user's own.
struct BoundedDoor {
  /// The time that a request may take to come in, and a part of the answer to go out.
  private static let patience = Duration.seconds(10)
  /// The most connections at a time.
  private static let mostConnections = 64

  private let port: UInt16
  private let pool: any AsyncSocketPool = HTTPServer.defaultPool()
  /// Where the server behind the door listens.
  private let inner: String
  private let open = OpenConnections(most: Self.mostConnections)

  init(port: UInt16, inner: String) {
    self.port = port
    self.inner = inner
  }

  /// Takes connections until the task is canceled.
  ///
  /// - Parameter started: called with the port once the door is open.
  func run(started: @Sendable (UInt16) async throws -> Void) async throws {
    try await pool.prepare()
    let socket = try Socket(domain: Int32(AF_INET))
    defer { try? socket.close() }
    try socket.setValue(true, for: .localAddressReuse)
    try socket.bind(to: try sockaddr_in.inet(ip4: "127.0.0.1", port: port))
    try socket.listen()
    guard case .ip4(_, let port) = try socket.sockname() else {
      throw SocketError.unsupportedAddress
    }
    let door = try AsyncSocket(socket: socket, pool: pool)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.run() }
      group.addTask {
        try await withThrowingDiscardingTaskGroup { connections in
          for try await connection in door.sockets {
            connections.addTask { await serve(connection) }
          }
        }
      }
      try await started(port)
      // The first to end ends the other.
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func serve(_ client: AsyncSocket) async {
    defer { try? client.close() }
    do {
      guard open.enter() else { throw BoundedRequest.Refusal.busy }
      defer { open.leave() }
      let request = try await Self.within(Self.patience) { try await Self.request(from: client) }
      try await pass(request, to: client)
    } catch let refusal as BoundedRequest.Refusal {
      try? await Self.within(Self.patience) {
        try await client.write(Data(refusal.response.utf8))
        shutdown(client.socket.file.rawValue, Int32(SHUT_WR))
        // What is still being sent is read, or the client would be cut off before the answer.
        var rest = 8 << 20
        while rest > 0 { rest -= try await client.read(atMost: 4096).count }
      }
    } catch {
      // Whoever has gone needs no answer.
    }
  }

  private static func request(from client: AsyncSocket) async throws -> [UInt8] {
    var request = BoundedRequest()
    while true {
      try request.take(try await client.read(atMost: 4096))
      if let complete = request.complete { return complete }
    }
  }

  private func pass(_ request: [UInt8], to client: AsyncSocket) async throws {
    let socket = try Socket(domain: Int32(AF_UNIX))
    defer { try? socket.close() }
    let server = try AsyncSocket(socket: socket, pool: pool)
    try await server.connect(to: sockaddr_un.unix(path: inner))
    try await server.write(Data(request))
    while let part = try? await server.read(atMost: 4096) {
      try await Self.within(Self.patience) { try await client.write(Data(part)) }
    }
  }

  /// What the work gives, or a refusal when it takes too long.
  private static func within<Value: Sendable>(
    _ limit: Duration, _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
      group.addTask(operation: work)
      group.addTask {
        try await Task.sleep(for: limit)
        throw BoundedRequest.Refusal.timeout
      }
      defer { group.cancelAll() }
      guard let value = try await group.next() else { throw CancellationError() }
      return value
    }
  }
}

/// Counts the connections that are open.
private final class OpenConnections: Sendable {
  private let count = Synchronization.Mutex(0)
  private let most: Int

  init(most: Int) { self.most = most }

  /// Whether there is room for one more, which is then counted.
  func enter() -> Bool {
    count.withLock { count in
      guard count < most else { return false }
      count += 1
      return true
    }
  }

  func leave() { count.withLock { $0 -= 1 } }
}
