import ArgumentParser
import Localization
import SteeringModel

/// Lists everything that is wrong or odd in a workbook.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "List all problems of a workbook.")

  @Argument(help: "The workbook: an Excel file (.xlsx) or a folder of CSV files.")
  var area: String

  @Option(help: "text or json.")
  var format = TextFormat.text

  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.run { _ in
      let validation = try AreaFile(area).draft().validation()
      let console = common.console(area: validation.network?.area.language)
      let text = CheckText(validation, console.language)
      console.result(try format == .json ? text.json() : text.page)
      if validation.hasErrors { throw ExitStatus.dataErrors.code }
    }
  }
}
