#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A started child: its standard input and output are one socket, its messages a pipe.
///
/// A socket rather than two pipes, because writing to a socket whose other end is gone can be told to
/// fail, where a pipe would send a signal that ends this process.
struct ChildProcess: Sendable {
  let identifier: pid_t
  let channel: Int32
  let messages: Int32
  private var lastMessages: [UInt8] = []

  private init(identifier: pid_t, channel: Int32, messages: Int32) {
    self.identifier = identifier
    self.channel = channel
    self.messages = messages
  }

  /// Starts an executable.
  static func start(_ path: String, arguments: [String]) throws(GraphvizError) -> ChildProcess {
    var ends: [Int32] = [-1, -1]
    var pipeEnds: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, streamSocket, 0, &ends) == 0 else {
      throw .workerNotStarted(path: path, code: errno)
    }
    guard pipe(&pipeEnds) == 0 else {
      let code = errno
      ends.forEach { _ = close($0) }
      throw .workerNotStarted(path: path, code: code)
    }
    for descriptor in ends + pipeEnds { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    for descriptor in [ends[0], pipeEnds[0]] {
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }
    #if canImport(Darwin)
      var on: Int32 = 1
      setsockopt(ends[0], SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_adddup2(&actions, pipeEnds[1], 2)

    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
    defer { words.forEach { free($0) } }
    words.append(nil)
    var identifier: pid_t = 0
    let code = posix_spawn(&identifier, path, &actions, nil, words, environ)
    _ = close(ends[1])
    _ = close(pipeEnds[1])
    guard code == 0 else {
      _ = close(ends[0])
      _ = close(pipeEnds[0])
      throw .workerNotStarted(path: path, code: code)
    }
    return ChildProcess(identifier: identifier, channel: ends[0], messages: pipeEnds[0])
  }

  #if canImport(Glibc)
    private static var streamSocket: Int32 { Int32(SOCK_STREAM.rawValue) }
  #else
    private static var streamSocket: Int32 { SOCK_STREAM }
  #endif

  /// Closes the channel and waits for the end: how the child ended, and its last messages.
  ///
  /// A child that does not end by itself within the grace time is ended.
  mutating func end(killing: Bool = false, grace: Duration = .seconds(2)) -> (End, String) {
    if killing { kill(identifier, SIGKILL) }
    _ = close(channel)
    let deadline = ContinuousClock.now + grace
    var status: Int32 = 0
    var isKilled = killing
    while true {
      let waited = waitpid(identifier, &status, isKilled ? 0 : WNOHANG)
      if waited == identifier { break }
      if waited < 0, errno != EINTR {
        status = 0
        break
      }
      if !isKilled, ContinuousClock.now >= deadline {
        kill(identifier, SIGKILL)
        isKilled = true
      } else if !isKilled {
        usleep(1000)
      }
    }
    keepMessages()
    _ = close(messages)
    return (End(waitStatus: status), String(decoding: lastMessages, as: UTF8.self))
  }

  /// How a process ended.
  enum End: Hashable, Sendable {
    case exited(Int32)
    case signaled(Int32)

    init(waitStatus: Int32) {
      let signal = waitStatus & 0x7F
      self = signal == 0 ? .exited((waitStatus >> 8) & 0xFF) : .signaled(signal)
    }
  }

  /// Reads what the child has printed, so that it never waits for a full pipe, and keeps the end.
  private mutating func keepMessages() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    for _ in 0..<256 {
      let got = read(messages, &buffer, buffer.count)
      guard got > 0 else { return }
      lastMessages = Array((lastMessages + buffer.prefix(got)).suffix(2000))
    }
  }

  /// What stopped an exchange.
  enum Interruption: Error {
    case closed, timedOut
  }

  /// Sends bytes before the deadline.
  mutating func send(_ bytes: [UInt8], until deadline: ContinuousClock.Instant) throws(Interruption)
  {
    var sent = 0
    while sent < bytes.count {
      let put = bytes.withUnsafeBytes { buffer in
        sendQuietly(channel, buffer.baseAddress?.advanced(by: sent), bytes.count - sent)
      }
      if put > 0 {
        sent += put
      } else if put < 0, errno == EINTR {
        continue
      } else if put < 0, errno == EAGAIN || errno == EWOULDBLOCK {
        try wait(for: Int16(POLLOUT), until: deadline)
      } else {
        throw .closed
      }
    }
  }

  /// Receives so many bytes before the deadline.
  mutating func receive(_ count: Int, until deadline: ContinuousClock.Instant) throws(Interruption)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(count, 1 << 20))
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < count {
      let got = read(channel, &buffer, min(buffer.count, count - bytes.count))
      if got > 0 {
        bytes += buffer.prefix(got)
      } else if got < 0, errno == EINTR {
        continue
      } else if got < 0, errno == EAGAIN || errno == EWOULDBLOCK {
        try wait(for: Int16(POLLIN), until: deadline)
      } else {
        throw .closed
      }
    }
    return bytes
  }

  private mutating func wait(for events: Int16, until deadline: ContinuousClock.Instant)
    throws(Interruption)
  {
    let left = deadline - ContinuousClock.now
    guard left > .zero else { throw .timedOut }
    let milliseconds = min(1000, max(1, Int32(min(left / .milliseconds(1), 1000))))
    var watched = [
      pollfd(fd: channel, events: events, revents: 0),
      pollfd(fd: messages, events: Int16(POLLIN), revents: 0),
    ]
    _ = poll(&watched, 2, milliseconds)
    if watched[1].revents & Int16(POLLIN) != 0 { keepMessages() }
  }
}

/// Sends without the signal that a closed socket would raise.
private func sendQuietly(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  #if canImport(Darwin)
    send(descriptor, start, count, 0)
  #else
    send(descriptor, start, count, Int32(MSG_NOSIGNAL))
  #endif
}
