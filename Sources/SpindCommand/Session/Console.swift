import Foundation
import Localization

/// Where a command speaks: results to standard output, the rest to standard error.
struct Console {
  /// The language of messages.
  var language: Language
  /// Whether progress and remarks stay unsaid.
  var isQuiet = false
  /// Whether marks are colored.
  var usesColor = false

  init(language: Language, isQuiet: Bool = false, allowsColor: Bool = true) {
    self.language = language
    self.isQuiet = isQuiet
    let plain = ProcessInfo.processInfo.environment["NO_COLOR"]?.isEmpty == false
    usesColor = allowsColor && !plain && isatty(STDERR_FILENO) == 1
  }

  /// Prints a result.
  func result(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// Says something about the work, unless asked to be quiet.
  func note(_ text: Localized) {
    guard !isQuiet else { return }
    message(text(language))
  }

  /// Prints a line to standard error.
  func message(_ line: String) {
    FileHandle.standardError.write(Data((Self.printable(line) + "\n").utf8))
  }

  /// Prints why a command cannot go on.
  func failure(_ failure: Failure) {
    let mark = language == .danish ? "Fejl:" : "Error:"
    message("\(styled(mark, "31;1")) \(failure.message(language))")
    if let remedy = failure.remedy { message("  \(remedy(language))") }
  }

  /// A text in a style of the terminal, where it has colors.
  func styled(_ text: String, _ code: String) -> String {
    usesColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// A line without the control characters that a file could smuggle to the terminal.
  ///
  /// The escape of our own styles stays, since it stands before a bracket that we wrote.
  static func printable(_ line: String) -> String {
    guard line.unicodeScalars.contains(where: isControl) else { return line }
    return String(String.UnicodeScalarView(line.unicodeScalars.filter { !isControl($0) }))
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x1B: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
