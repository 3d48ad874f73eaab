import GraphvizRenderer
import Localization

extension GraphvizError {
  /// The error as a sentence, with what to do.
  var failure: Failure {
    switch self {
    case .containsZeroByte, .syntax, .outOfMemory, .malformedAnswer, .unreadableSVG:
      Failure(
        .rendering,
        Localized(
          da: "Billedet kunne ikke tegnes: \(self)",
          en: "The picture could not be drawn: \(self)"))
    case .libraryUnavailable, .pluginsMissing:
      Failure(
        .rendering,
        Localized(
          da: "Graphviz mangler sine tegneplugins.", en: "Graphviz lacks its drawing plugins."),
        remedy: Localized(
          da: "Kør: apt-get install --reinstall libgvc6",
          en: "Run: apt-get install --reinstall libgvc6"))
    case .layoutFailed(let engine, let message):
      Failure(
        .rendering,
        Localized(
          da: "Graphviz fandt ingen opstilling (\(engine.rawValue)): \(message)",
          en: "Graphviz found no layout (\(engine.rawValue)): \(message)"))
    case .tooLarge(let width, let height):
      Failure(
        .rendering,
        Localized(
          da: "Billedet er for stort: \(Int(width)) × \(Int(height)) punkter.",
          en: "The picture is too large: \(Int(width)) × \(Int(height)) points."),
        remedy: Localized(
          da: "Vælg en mindre bredde med --width.", en: "Choose a smaller --width."))
    case .drawingFailed(let format, let message), .incompleteOutput(let format, let message):
      Failure(
        .rendering,
        Localized(
          da: "Graphviz kunne ikke skrive \(format.rawValue.uppercased()): \(message)",
          en: "Graphviz could not write \(format.rawValue.uppercased()): \(message)"))
    case .workerNotStarted(let path, let code):
      Failure(
        .rendering,
        Localized(
          da: "Tegneprocessen kunne ikke startes (\(path), kode \(code)).",
          en: "The drawing process could not be started (\(path), code \(code))."))
    case .workerCrashed(let signal, let message):
      Failure(
        .rendering,
        Localized(
          da: "Graphviz gik ned under tegningen (signal \(signal)). \(message)",
          en: "Graphviz crashed while drawing (signal \(signal)). \(message)"))
    case .workerTimedOut(let seconds):
      Failure(
        .rendering,
        Localized(
          da: "Tegningen tog over \(Int(seconds)) sekunder og blev stoppet.",
          en: "Drawing took more than \(Int(seconds)) seconds and was stopped."))
    case .workerEnded(let status, let message):
      Failure(
        .rendering,
        Localized(
          da: "Tegneprocessen stoppede for tidligt (kode \(status)). \(message)",
          en: "The drawing process ended too early (code \(status)). \(message)"))
    }
  }
}
