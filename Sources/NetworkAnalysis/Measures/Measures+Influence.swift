import GraphKernel
import Localization

extension Measures {
  /// Who is chosen by those who are chosen.
  static let influence: [MeasureEntry] = [
    MeasureEntry(
      "eigenvector", Localized(da: "Egenvektor", en: "Eigenvector"),
      Localized(
        da: "Hvor meget aktøren er forbundet med andre, der selv er godt forbundet.",
        en: "How much the actor is tied to others who are well tied.")
    ) { request in
      try settled(.eigenvector(), request, note: dominantPart(request))
    },
    MeasureEntry(
      "katz", Localized(da: "Katz", en: "Katz"),
      Localized(
        da: "Hvor mange veje af enhver længde der ender hos aktøren; lange tæller mindre.",
        en: "How many walks of any length end at the actor; long ones count less.")
    ) { request in
      do {
        return MeasureResult(
          .nodes(try request.graph.values(of: .katz(alpha: request.alpha ?? 0.1)).values))
      } catch let error as KatzError {
        throw alphaFailure(error)
      }
    },
    MeasureEntry(
      "hub", Localized(da: "Nav", en: "Hub"),
      Localized(
        da: "Hvor meget aktøren peger på andre, som mange peger på.",
        en: "How much the actor points at others whom many point at.")
    ) { request in try settled(.hub(), request) },
    MeasureEntry(
      "authority", Localized(da: "Autoritet", en: "Authority"),
      Localized(
        da: "Hvor meget aktøren peges på af dem, der peger på mange.",
        en: "How much the actor is pointed at by those who point at many.")
    ) { request in try settled(.authority(), request) },
    MeasureEntry(
      "core", Localized(da: "Kernetal", en: "Core number"),
      Localized(
        da: "Hvor tæt en kerne aktøren er med i.", en: "How dense a core the actor is part of.")
    ) { request in MeasureResult(.nodes(request.graph.values(of: .coreNumber()).values)) },
    MeasureEntry(
      "eccentricity", Localized(da: "Ekscentricitet", en: "Eccentricity"),
      Localized(
        da: "Hvor langt aktøren har til den fjerneste.",
        en: "How far the actor is from the farthest.")
    ) { request in
      MeasureResult(
        .nodes(
          request.paths.values(
            of: .eccentricity(request.direction ?? .out, distance: request.distance)
          ).values))
    },
  ]

  private static func settled(
    _ measure: some NodeMeasure, _ request: MeasureRequest, note: Localized? = nil
  ) throws -> MeasureResult {
    do {
      return MeasureResult(.nodes(try request.graph.values(of: measure).values), note: note)
    } catch let error as DidNotConverge {
      throw MeasureFailure(
        Localized(
          da: "Beregningen faldt ikke til ro efter \(error.iterations) runder.",
          en: "The computation did not settle after \(error.iterations) rounds."))
    }
  }

  private static func dominantPart(_ request: MeasureRequest) -> Localized? {
    guard request.graph.components().groupCount > 1 else { return nil }
    return Localized(
      da: "Netværket hænger ikke sammen; kun den dominerende del har værdier over 0.",
      en: "The network is not connected; only its dominant part has values above 0.")
  }

  private static func alphaFailure(_ error: KatzError) -> MeasureFailure {
    switch error {
    case .alphaTooLarge(let alpha, let eigenvalue):
      MeasureFailure(
        Localized { language in
          let numbers = language.numbers
          let given = numbers.decimal(alpha, decimals: 4)
          let limit = numbers.decimal(1 / eigenvalue, decimals: 4)
          let lambda = numbers.decimal(eigenvalue, decimals: 4)
          return language == .danish
            ? "alpha er \(given), men skal være under 1/λ = \(limit); λ er \(lambda)."
            : "alpha is \(given), but must be below 1/λ = \(limit); λ is \(lambda)."
        })
    }
  }
}
