import Localization
import SteeringModel

/// That an input has errors: all of them are printed, then what to do.
struct DataErrors: Error {
  /// The path as the user gave it.
  let path: String
  /// Every issue; only errors are printed.
  let issues: [Issue]

  /// Prints the errors and what to do.
  func print(on console: Console) {
    let errors = issues.filter { $0.severity == .error }
    for issue in errors { console.message("  \(issue.text(console.language))") }
    let count = errors.count
    console.failure(
      Failure(
        .dataErrors,
        Localized(
          da: count == 1 ? "Der er en fejl i »\(path)«." : "Der er \(count) fejl i »\(path)«.",
          en: count == 1
            ? "There is an error in “\(path)”." : "There are \(count) errors in “\(path)”."),
        remedy: Localized(
          da: "Ret fejlene ovenfor. »spind check« viser også advarsler.",
          en: "Mend the errors above. “spind check” shows warnings too.")))
  }
}
