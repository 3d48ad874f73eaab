import ArgumentParser

/// The exit codes that scripts rely on; wrong usage is 64, given by the argument parser.
enum ExitStatus: Int32 {
  /// The data have errors.
  case dataErrors = 1
  /// A finding is as severe as `--fail-on` asks.
  case findings = 3
  /// Rendering failed or took too long.
  case rendering = 4
  /// The command line asks for something that there is not.
  case usage = 64
  /// The input is missing or cannot be read.
  case noInput = 66
  /// A defect of ours.
  case defect = 70
  /// The output cannot be written.
  case cannotWrite = 73

  /// The code as the argument parser wants it.
  var code: ExitCode { ExitCode(rawValue) }
}
