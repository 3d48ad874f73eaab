/// Why a picture could not be rendered. The cases carry facts; the sentence is made by who shows it.
public enum GraphvizError: Error, Hashable, Sendable, Codable {
  /// The DOT text has a zero byte, at which the C library would stop reading.
  case containsZeroByte
  /// Graphviz's library could not be started.
  case libraryUnavailable
  /// Graphviz has no plugin for the engine: its plugin folder is missing or not configured.
  case pluginsMissing(message: String)
  /// The text is not DOT.
  case syntax(message: String)
  /// The memory did not suffice to read a text.
  case outOfMemory
  /// The engine found no layout.
  case layoutFailed(engine: LayoutEngine, message: String)
  /// The page is too large to be drawn; its size in points.
  case tooLarge(width: Double, height: Double)
  /// The picture could not be drawn.
  case drawingFailed(format: OutputFormat, message: String)
  /// The picture was cut off or empty.
  case incompleteOutput(format: OutputFormat, message: String)
  /// The child process could not be started; the code of the operating system.
  case workerNotStarted(path: String, code: Int32)
  /// The child process was ended by a signal.
  case workerCrashed(signal: Int32, message: String)
  /// The child process took too long and was ended.
  case workerTimedOut(seconds: Double)
  /// The child process ended before it had answered.
  case workerEnded(status: Int32, message: String)
  /// The child process answered something that is not an answer.
  case malformedAnswer
  /// The SVG that Graphviz wrote could not be read.
  case unreadableSVG(message: String)
}
