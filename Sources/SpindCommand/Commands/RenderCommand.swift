import ArgumentParser
import GraphvizRenderer

/// The child process that draws: it reads requests on standard input and answers on standard output.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "_render", shouldDisplay: false)

  func run() throws {
    throw ExitCode(RenderingWorker.serve())
  }

  /// The arguments that start the child.
  static let arguments = ["_render"]
}
