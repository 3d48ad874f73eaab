import ArgumentParser

/// The command line: one subcommand a file, each parses, makes one call and prints.
@main
struct Spind: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spind",
    abstract: "Find the holes in the web of a steering network.",
    discussion: """
      AREA is a workbook: a folder of CSV files such as examples/laerkesletten. Commands that need \
      ties only also take a plain edge list.
      Spind taler dansk, medmindre området eller --language siger andet.
      """,
    version: "0.1.0",
    subcommands: [
      NewCommand.self,
      ReportCommand.self,
      CheckCommand.self,
      DrawCommand.self,
      MeasureCommand.self,
      GapsCommand.self,
      RulesCommand.self,
      DiagnoseCommand.self,
      AdviseCommand.self,
      WhatIfCommand.self,
      CompareCommand.self,
      EffectCommand.self,
      ServeCommand.self,
      ConvertCommand.self,
      PseudonymiseCommand.self,
      RenderCommand.self,
    ])

  /// Runs the command line; a wrong one is explained in the reader's language.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      let arguments = Array(CommandLine.arguments.dropFirst())
      guard let wrong = WrongUsage(error, arguments: arguments, root: Spind.self) else {
        exit(withError: error)
      }
      Console(language: wrong.language).failure(wrong.failure)
      exit(withError: wrong.failure.status.code)
    }
  }
}
