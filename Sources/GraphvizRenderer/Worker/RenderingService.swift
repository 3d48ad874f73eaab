internal import Foundation
internal import Synchronization

/// Renders in a child process, so that a crash or an endless layout in the C library is an error
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
  ///   - timeLimit: the time that one picture may take.
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
    let result = child.withLock { child in
      Result { () throws(GraphvizError) in try self.exchange(request, with: &child) }
    }
    return try result.get()
  }

  private var limitInSeconds: Double {
    let parts = timeLimit.components
    return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
  }

  private func exchange(
    _ request: RenderingRequest, with child: inout ChildProcess?
  ) throws(GraphvizError) -> [UInt8] {
    var process: ChildProcess
    if let running = child {
      process = running
    } else {
      process = try ChildProcess.start(executable, arguments: arguments)
    }
    do {
      let answer = try answer(of: &process, to: request)
      child = process
      switch answer.head {
      case .picture: return answer.body
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
    of process: inout ChildProcess, to request: RenderingRequest
  ) throws -> Frame<WorkerAnswer> {
    let deadline = ContinuousClock.now + timeLimit
    let head = WorkerRequest(
      engine: request.engine, format: request.format, timeLimit: limitInSeconds)
    try process.send(
      Frame(head: head, body: Array(request.dot.utf8)).encoded(), until: deadline)
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
