public import Localization
public import SteeringModel

extension RateSeries {
  /// What the group is called: its name in the workbook, else what it is.
  ///
  /// - Parameter area: the name of the area.
  public func title(area: String) -> Localized {
    switch (group, names.count) {
    case (.area, _): Localized(verbatim: area)
    case (_, 1): Localized(verbatim: names[0])
    case (.comparison, _):
      Localized(da: "Sammenligningsområder", en: "Areas of comparison")
    case (.national, _): Localized(da: "Hele landet", en: "The country")
    }
  }
}

extension SteeringNetwork.IndicatorSeries {
  /// The group within a sentence: `i forhold til …`.
  public var phrase: Localized {
    switch self {
    case .area: Localized(da: "området", en: "the area")
    case .comparison: Localized(da: "sammenligningsområderne", en: "the areas of comparison")
    case .national: Localized(da: "hele landet", en: "the country")
    }
  }
}

extension Effect {
  /// The assumption on which the effect stands.
  public static let assumption = Localized(
    da: """
      Tallet gælder under én antagelse: at området uden indsatsen havde udviklet sig ligesom dem, det \
      sammenlignes med. Det kan ikke bevises.
      """,
    en: """
      The number holds under one assumption: that without the effort the area would have moved as \
      those that it is compared with. That cannot be proved.
      """)
}

extension Effect.Division {
  /// How the years were divided, in a sentence.
  public var sentence: Localized {
    switch self {
    case .asked(let year):
      Localized(
        da: "Indsatsen regnes fra \(year), som der er bedt om.",
        en: "The effort is counted from \(year), as asked.")
    case .mandate(let year):
      Localized(
        da: """
          Indsatsen regnes fra \(year), hvor det ældste mandat til at koordinere er fra. Startåret \
          tæller med i tiden efter.
          """,
        en: """
          The effort is counted from \(year), the year of the oldest mandate to coordinate. The year \
          of the start counts as after.
          """)
    case .firstAndLast:
      Localized(
        da: """
          Projektmappen siger ikke, hvornår indsatsen begyndte, så det første år står over for det \
          sidste.
          """,
        en: """
          The workbook does not say when the effort began, so the first year stands against the last.
          """)
    }
  }
}
