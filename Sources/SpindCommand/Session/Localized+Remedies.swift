import Localization

/// The ways out that many failures share.
extension Localized {
  /// What there is to choose from: names with commas between.
  static func choose(_ names: String) -> Localized { choose { _ in names } }

  /// What there is to choose from, where its names depend on the language.
  static func choose(_ names: @escaping @Sendable (Language) -> String) -> Localized {
    Localized { $0 == .danish ? "Vælg: \(names($0))." : "Choose: \(names($0))." }
  }

  /// The question whether a name is meant that is nearly the one given.
  static func didYouMean(_ name: String) -> Localized {
    Localized(da: "Mente du »\(name)«?", en: "Did you mean “\(name)”?")
  }
}
