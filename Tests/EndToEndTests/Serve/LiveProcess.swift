import Foundation
import Testing

/// A running `spind serve`, which ends with the test.
final class LiveProcess {
  let process = Process()
  let port: UInt16
  let token: String
  private let scratch: TemporaryFolder

  init(_ area: String) throws {
    scratch = try TemporaryFolder()
    let output = scratch.file("stdout")
    try Data().write(to: output)
    process.executableURL = Spind.executable
    process.arguments = ["serve", area, "--no-open", "--quiet", "--meetings", "0"]
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    var address = ""
    let running = process
    Self.wait {
      address = (try? String(contentsOf: output, encoding: .utf8)) ?? ""
      return address.hasSuffix("\n") || !running.isRunning
    }
    let parts = address.split(separator: "/").map(String.init)
    guard parts.count == 4, let port = parts[1].split(separator: ":").last.flatMap({ UInt16($0) })
    else {
      process.terminate()
      throw CocoaError(.fileReadUnknown)
    }
    self.port = port
    token = parts[2]
  }

  deinit {
    if process.isRunning { process.terminate() }
    process.waitUntilExit()
  }

  /// Waits until something holds, at most half a minute.
  @discardableResult
  static func wait(until holds: () -> Bool) -> Bool {
    for _ in 0..<600 {
      if holds() { return true }
      Thread.sleep(forTimeInterval: 0.05)
    }
    return false
  }

  /// Asks with the right host, unless the headers say otherwise.
  func ask(
    _ path: String, method: String = "GET", headers: [String] = [], body: String = ""
  ) throws -> RawRequest.Answer {
    var lines = ["\(method) \(path) HTTP/1.1"]
    if !headers.contains(where: { $0.hasPrefix("Host:") }) {
      lines.append("Host: 127.0.0.1:\(port)")
    }
    lines += headers
    if !body.isEmpty { lines.append("Content-Length: \(body.utf8.count)") }
    lines += ["Connection: close", "", body]
    return try RawRequest.send(Data(lines.joined(separator: "\r\n").utf8), to: port)
  }
}
