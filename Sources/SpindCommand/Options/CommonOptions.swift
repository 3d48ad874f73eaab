public import ArgumentParser
import Foundation
public import Localization
public import SteeringModel

/// The options of every command.
struct CommonOptions: ParsableArguments {
  @Option(help: "The language of the output: da or en. Default: the area's, then da.")
  var language: Language?

  @Flag(help: "Say nothing but results and errors.")
  var quiet = false

  @Flag(name: .customLong("no-color"), help: "Use no colors.")
  var noColor = false

  /// Runs a command and turns a failure into its message and exit code.
  ///
  /// - Parameter language: the area's language, once it is known.
  func run(_ body: (Console) throws -> Void) throws {
    let console = console()
    do {
      try body(console)
    } catch let failure as Failure {
      console.failure(failure)
      throw failure.status.code
    } catch let errors as DataErrors {
      errors.print(on: console)
      throw ExitStatus.dataErrors.code
    }
  }

  /// The console in the language asked for, else in that of the area, else in Danish.
  func console(area: Language? = nil) -> Console {
    Console(language: language ?? area ?? .danish, isQuiet: quiet, allowsColor: !noColor)
  }
}

extension Language: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
  /// Reads a date of the command line: `2026-03-01` or `01-03-2026`.
  public init?(argument: String) { self.init(argument) }
}
