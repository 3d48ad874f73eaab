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
}
