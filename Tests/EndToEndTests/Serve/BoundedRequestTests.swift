import Foundation
import Testing

/// The bounds of requests, over real connections.
@Suite struct BoundedRequestTests {
  @Test(arguments: [
    ("GET / HTTP/1.1\r\nX: \(String(repeating: "a", count: 20_000))\r\n\r\n", 431),
    ("GET / HTTP/1.1\r\n\(String(repeating: "X: a\r\n", count: 200))\r\n", 431),
    ("GET /\(String(repeating: "a", count: 70_000))", 431),
    ("POST / HTTP/1.1\r\nContent-Length: 16385\r\n\r\n", 413),
    ("POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n", 413),
    ("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400),
    ("POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400),
    ("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nX: a\r\n b\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nX: a\n\n\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\n\r\nGET / HTTP/1.1\r\n\r\n", 400),
  ])
  func whatIsTooMuchOrAmbiguousIsRefused(request: String, status: Int) throws {
    let live = try LiveProcess(Spind.example("havreengen"))
    #expect(try RawRequest.send(Data(request.utf8), to: live.port).status == status)
    #expect(try live.ask("/\(live.token)/state").status == 200)
  }

  @Test func whoIsSlowIsTurnedAwayAndKeepsNobodyWaiting() throws {
    let live = try LiveProcess(Spind.example("havreengen"))
    let start = ContinuousClock.now
    let port = live.port
    let slow = Thread { _ = try? RawRequest.send(Data("GET /".utf8), to: port) }
    slow.start()
    #expect(try live.ask("/\(live.token)/state").status == 200)
    #expect(ContinuousClock.now - start < .seconds(5))
    // Nothing more comes: the connection is ended with a word.
    #expect(try RawRequest.send(Data("GET / HTTP/1.1\r\n".utf8), to: live.port).status == 408)
    #expect(ContinuousClock.now - start < .seconds(19))
  }
}
