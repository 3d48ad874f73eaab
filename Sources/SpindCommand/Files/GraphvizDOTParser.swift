import DOTLanguage
import GraphvizRenderer
import NetworkFormats

/// Parses foreign DOT in the child process that also draws, so that a crash of Graphviz's library is an
/// error message.
enum GraphvizDOTParser {
  static let parse: DOTParser = { text throws(DOTParsingFailure) in
    let service = RenderingService(
      executable: RenderingService.currentExecutable, arguments: RenderCommand.arguments)
    do throws(GraphvizError) {
      return try service.graph(of: text)
    } catch {
      if case .syntax(let message) = error { throw .syntax(message: message) }
      throw .stopped(error.failure.message)
    }
  }
}
