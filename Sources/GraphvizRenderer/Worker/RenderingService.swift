public import DOTLanguage
internal import Foundation
internal import Synchronization

/// Renders and parses in a child process, so that a crash or an endless layout in the C library is an error
/// message instead of a lost run.
///
/// The child is started with the first picture and serves until the service goes away; after a crash
/// the next picture starts a new one. Renderings wait for each other.
///
/// ```swift
/// let service = RenderingService(
///   executable: RenderingService.currentExecutable, arguments: ["render-worker"])
/// let picture = try service.render(request)
/// ```
public final class RenderingService: PictureRenderer {
  private let executable: String
  private let arguments: [String]
  private let timeLimit: Duration
  private let child: Mutex<ChildProcess?> = Mutex(nil)

  /// Creates a service; nothing is started yet.
  ///
  /// - Parameters:
  ///   - executable: the path of an executable that calls ``RenderingWorker/serve(memoryLimit:)``.
  ///   - arguments: the arguments that make it do so.
  ///   - timeLimit: the time that one picture or text may take.
  public init(executable: String, arguments: [String], timeLimit: Duration = .seconds(30)) {
    self.executable = executable
    self.arguments = arguments
    self.timeLimit = timeLimit
  }

  deinit {
    child.withLock { child in
      _ = child?.end()
      child = nil
    }
  }

  /// The path of the executable that is running.
  public static var currentExecutable: String {
    Bundle.main.executablePath ?? CommandLine.arguments[0]
  }

  /// The bytes of a picture.
  public func render(_ request: RenderingRequest) throws(GraphvizError) -> [UInt8] {
    guard !request.dot.utf8.contains(0) else { throw .containsZeroByte }
    return try body(
      of: .render(engine: request.engine, format: request.format), Array(request.dot.utf8))
  }

  /// The graph of a DOT text that was written elsewhere.
  ///
  /// - Parameter dot: the text in UTF-8; it may hold several graphs, of which the first is read.
  /// - Throws: `GraphvizError.syntax` with the line when the text is not DOT; other errors when the
  ///   child fails.
  public func graph(of dot: [UInt8]) throws(GraphvizError) -> DOTSource {
    guard !dot.contains(0) else { throw .containsZeroByte }
    guard let graph = DOTSource(parsed: try body(of: .parse, dot)) else { throw .malformedAnswer }
    return graph
  }

  private func body(
    of task: WorkerRequest.Task, _ dot: [UInt8]
  ) throws(GraphvizError) -> [UInt8] {
    let result = child.withLock { child in
      Result { () throws(GraphvizError) in try self.exchange(task, dot, with: &child) }
    }
    return try result.get()
  }

  private var limitInSeconds: Double {
    let parts = timeLimit.components
    return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
  }

  private func exchange(
    _ task: WorkerRequest.Task, _ dot: [UInt8], with child: inout ChildProcess?
  ) throws(GraphvizError) -> [UInt8] {
    var process: ChildProcess
    if let running = child {
      process = running
    } else {
      process = try ChildProcess.start(executable, arguments: arguments)
    }
    do {
      let answer = try answer(of: &process, to: task, dot)
      child = process
      switch answer.head {
      case .result: return answer.body
      case .failure(let error): throw error
      }
    } catch let interruption as ChildProcess.Interruption {
      child = nil
      throw error(after: interruption, ending: &process)
    } catch let error as GraphvizError where error != .malformedAnswer {
      throw error
    } catch {
      child = nil
      _ = process.end(killing: true)
      throw .malformedAnswer
    }
  }

  private func answer(
    of process: inout ChildProcess, to task: WorkerRequest.Task, _ dot: [UInt8]
  ) throws -> Frame<WorkerAnswer> {
    let deadline = ContinuousClock.now + timeLimit
    let head = WorkerRequest(task: task, timeLimit: limitInSeconds)
    try process.send(Frame(head: head, body: dot).encoded(), until: deadline)
    let answer = try Frame<WorkerAnswer>.read { try process.receive($0, until: deadline) }
    guard let answer else { throw GraphvizError.malformedAnswer }
    return answer
  }

  private func error(
    after interruption: ChildProcess.Interruption, ending process: inout ChildProcess
  ) -> GraphvizError {
    let (end, message) = process.end(killing: interruption == .timedOut)
    if interruption == .timedOut { return .workerTimedOut(seconds: limitInSeconds) }
    switch end {
    case .signaled(let signal) where signal == SIGXCPU:
      return .workerTimedOut(seconds: limitInSeconds)
    case .signaled(let signal): return .workerCrashed(signal: signal, message: message)
    case .exited(let status): return .workerEnded(status: status, message: message)
    }
  }
}
