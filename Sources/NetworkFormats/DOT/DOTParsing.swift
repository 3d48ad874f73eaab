public import DOTLanguage
public import Localization
import SteeringModel

/// A parser of DOT, which comes from outside: the language is parsed by Graphviz's own library, and
/// formats do not touch C.
///
/// `RenderingService.graph(of:)` of `GraphvizRenderer` is one. The text is UTF-8.
public typealias DOTParser = @Sendable ([UInt8]) throws(DOTParsingFailure) -> DOTSource

/// Why a text could not be parsed as DOT.
public enum DOTParsingFailure: Error, Hashable, Sendable {
  /// The text is not DOT; the message of the parser, which names the line.
  case syntax(message: String)
  /// The parser stopped: it crashed, took too long or was not there.
  case stopped(Localized)
}

extension DOTParsingFailure {
  /// The failure as an error of a file.
  func error(in source: String) -> FormatError {
    switch self {
    case .stopped(let reason):
      return FormatError(
        "dot-not-parsed", source: source,
        message: Localized(
          da: "Filen kunne ikke læses som DOT. ", en: "The file was not read as DOT. ")
          + reason)
    case .syntax(let message):
      let line = message.firstMatch(of: /line ([0-9]+)/).flatMap { Int($0.output.1) }
      let word = message.firstMatch(of: /near '(.*)'/.dotMatchesNewlines()).map {
        String($0.output.1)
      }
      return FormatError(
        "bad-dot", source: source, line: line,
        value: word.flatMap { $0.isEmpty ? nil : String($0.prefix(80)) },
        message: Localized(
          da: "Filen er ikke gyldig DOT; her er noget, der ikke kan stå her.",
          en: "The file is not valid DOT; something here cannot stand here."),
        remedy: Localized(
          da: "Gem filen igen fra det program, der lavede den, eller ret linjen.",
          en: "Save the file again from the program that made it, or mend the line."))
    }
  }

  /// That a program has come without a parser of DOT.
  static let noParser = DOTParsingFailure.stopped(
    Localized(
      da: "Programmet har ingen DOT-læser.", en: "The program has no parser of DOT."))
}
