#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The child's side of rendering in a process of its own.
///
/// An executable that uses ``RenderingService`` on itself calls ``serve(memoryLimit:)`` when it is
/// started with the arguments that the service was given, and ends with its result.
public enum RenderingWorker {
  /// The memory that a child may use unless told otherwise: 3 GB.
  public static let defaultMemoryLimit = 3 << 30

  /// Renders what standard input asks for and answers on standard output, until the input ends.
  ///
  /// The process is limited first: its memory, and for every request its processor time. What
  /// libraries print is led to standard error, so that it cannot mix with answers.
  ///
  /// - Returns: the exit status, 0 when the input ended between two requests.
  public static func serve(memoryLimit: Int = defaultMemoryLimit) -> Int32 {
    let answers = dup(1)
    guard answers >= 0, dup2(2, 1) >= 0 else { return 1 }
    limit(memory: memoryLimit)
    do {
      while let request = try Frame<WorkerRequest>.read({ try readFully(from: 0, count: $0) }) {
        limit(secondsFromNow: request.head.timeLimit)
        let answer = try answer(to: request).encoded()
        guard writeFully(answer, to: answers) else { return 1 }
      }
      return 0
    } catch {
      return 1
    }
  }

  private static func answer(to request: Frame<WorkerRequest>) -> Frame<WorkerAnswer> {
    do throws(GraphvizError) {
      switch request.head.task {
      case .parse:
        return Frame(head: .result, body: try InProcessParser.parsed(request.body))
      case .render(let engine, let format):
        let rendering = RenderingRequest(
          dot: String(decoding: request.body, as: UTF8.self), engine: engine, format: format)
        return Frame(head: .result, body: try InProcessRenderer().render(rendering))
      }
    } catch {
      return Frame(head: .failure(error), body: [])
    }
  }

  private static func limit(memory bytes: Int) {
    #if !canImport(Darwin)  // Darwin has no limit on address space that holds.
      var limit = rlimit(rlim_cur: rlim_t(bytes), rlim_max: rlim_t(bytes))
      setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
      var none = rlimit(rlim_cur: 0, rlim_max: 0)
      setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    #endif
  }

  private static func limit(secondsFromNow seconds: Double) {
    #if !canImport(Darwin)
      var usage = rusage()
      getrusage(RUSAGE_SELF.rawValue, &usage)
      let used = Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      let total = rlim_t(max(1, min(used + seconds + 2, 1e9)))
      var limit = rlimit()
      getrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
      limit.rlim_cur = min(total, limit.rlim_max)
      setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
    #endif
  }

  private static func readFully(from descriptor: Int32, count: Int) throws -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        read(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled)
      }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else {
        if filled == 0 { return nil }
        throw GraphvizError.malformedAnswer
      }
      filled += got
    }
    return bytes
  }

  private static func writeFully(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let put = bytes.withUnsafeBytes { buffer in
        write(descriptor, buffer.baseAddress?.advanced(by: sent), bytes.count - sent)
      }
      if put < 0, errno == EINTR { continue }
      guard put > 0 else { return false }
      sent += put
    }
    return true
  }
}
