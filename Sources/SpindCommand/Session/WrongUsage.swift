import ArgumentParser
import Localization
import SteeringModel

/// A command line that cannot be parsed, told in the reader's language.
///
/// The argument parser speaks English only and keeps the kinds of its errors to itself, so they are known
/// by their sentences; the tests make each of them happen. What is not known is said in its own words.
struct WrongUsage {
  /// What is wrong and what to do.
  let failure: Failure
  /// The language of the message: what `--language` says, else Danish.
  let language: Language

  /// Explains an error of parsing, or is nil when an error is another's.
  init?(_ error: any Error, arguments: [String], root: any ParsableCommand.Type) {
    guard root.exitCode(for: error) == ExitCode.validationFailure else { return nil }
    let sentence = root.message(for: error)
    guard !sentence.isEmpty else { return nil }
    let names = root.configuration.subcommands.map { $0.configuration }
      .filter { $0.shouldDisplay }.compactMap { $0.commandName }
    let command = arguments.first.flatMap { names.contains($0) ? $0 : nil }
    language = Self.language(of: arguments)
    if command == nil, let first = arguments.first, !first.hasPrefix("-") {
      failure = Self.unknownCommand(first, among: names)
    } else {
      let help = command.map { "spind help \($0)" } ?? "spind --help"
      let values = Self.values(in: sentence)
      failure = Failure(
        .usage, Self.message(sentence),
        remedy: Localized(
          da: (values.map { $0.da + " " } ?? "") + "Se »\(help)«.",
          en: (values.map { $0.en + " " } ?? "") + "See “\(help)”."))
    }
  }

  private static func language(of arguments: [String]) -> Language {
    for (position, argument) in arguments.enumerated() {
      if argument == "--language=en" { return .english }
      if argument == "--language", arguments.dropFirst(position + 1).first == "en" {
        return .english
      }
    }
    return .danish
  }

  private static func unknownCommand(_ text: String, among names: [String]) -> Failure {
    let near = NearestName.nearest(to: text, among: names)
    return Failure(
      .usage,
      Localized(
        da: "Der er ingen kommando, der hedder »\(text)«.",
        en: "There is no command called “\(text)”."),
      remedy: near.map(Localized.didYouMean) ?? .choose(names.joined(separator: ", ")))
  }

  /// The sentence of the parser in both languages.
  private static func message(_ sentence: String) -> Localized {
    if let match = sentence.wholeMatch(of: /Missing expected argument '(.+)'/) {
      return Localized(
        da: "Kommandoen mangler \(match.1).", en: "The command lacks \(match.1).")
    }
    if let match = sentence.wholeMatch(of: /Missing value for '(\S+).*'/) {
      return Localized(
        da: "Der mangler en værdi efter \(match.1).", en: "A value is missing after \(match.1).")
    }
    if let match = sentence.wholeMatch(of: /Unknown option '(.+?)'(?:\. Did you mean '(.+)'\?)?/) {
      return Localized(
        da: "Kommandoen kender ikke \(match.1)." + (match.2.map { " Mente du \($0)?" } ?? ""),
        en: "The command does not know \(match.1)."
          + (match.2.map { " Did you mean \($0)?" } ?? ""))
    }
    if let match = sentence.wholeMatch(
      of: /(?:Unexpected argument|\d+ unexpected arguments:) '(.+)'/)
    {
      let values = match.1.replacing("', '", with: "« og »")
      let english = match.1.replacing("', '", with: "” and “")
      return Localized(
        da: "Kommandoen har ikke brug for »\(values)«.",
        en: "The command has no use for “\(english)”.")
    }
    if let match = sentence.prefixMatch(of: /(?s)The value '(.*)' is invalid for '([^\s']+)[^']*'/)
    {
      return Localized(
        da: "»\(match.1)« kan ikke bruges som \(match.2).",
        en: "“\(match.1)” cannot be used as \(match.2).")
    }
    if let match = sentence.prefixMatch(of: /The option '(.+)' does not take any value/) {
      return Localized(
        da: "\(match.1) står alene, uden en værdi efter sig.",
        en: "\(match.1) stands alone, without a value.")
    }
    return Localized(da: sentence, en: sentence)
  }

  /// The values that would do, where the parser names them or the option takes a day.
  private static func values(in sentence: String) -> Localized? {
    if sentence.contains(/is invalid for '--(?:on <on|from <from|to <to|since <since)>/) {
      return Localized(
        da: "Skriv dagen som 2026-03-01 eller 01-03-2026.",
        en: "Write the day as 2026-03-01 or 01-03-2026.")
    }
    guard let match = sentence.firstMatch(of: /(?s)Please provide one of (.+)$/) else { return nil }
    let values = match.1.matches(of: /'([^']+)'|- (\S+)/).compactMap { $0.1 ?? $0.2 }
      .joined(separator: ", ")
    return values.isEmpty ? nil : .choose(values)
  }
}
