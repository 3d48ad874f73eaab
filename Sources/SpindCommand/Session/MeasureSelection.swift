import Localization
import NetworkAnalysis

/// The measures that a user names.
enum MeasureSelection {
  /// The measures of a list such as `degree,betweenness`.
  static func measures(_ list: String) throws -> [MeasureEntry] {
    try list.split(separator: ",").map { try measure($0.trimmingPrefix { $0 == " " }.lowercased()) }
  }

  /// The measure with a name.
  static func measure(_ id: String) throws -> MeasureEntry {
    if let measure = Measures[id] { return measure }
    let known = Measures.all.map(\.id).joined(separator: ", ")
    throw Failure(
      .usage,
      Localized(
        da: "Der er intet mål, der hedder »\(id)«.", en: "There is no measure called “\(id)”."),
      remedy: Localized(da: "Vælg mellem: \(known).", en: "Choose among: \(known)."))
  }
}
