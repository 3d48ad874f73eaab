import GraphKernel
import Localization

extension Measures {
  /// Who stands between others, and who is bound by few.
  static let brokerage: [MeasureEntry] = [
    MeasureEntry(
      "constraint", Localized(da: "Bundethed", en: "Constraint"),
      Localized(
        da: "Hvor meget aktørens kontakter binder den, fordi de kender hinanden.",
        en: "How much the actor's contacts bind it, since they know each other.")
    ) { request in MeasureResult(.nodes(request.graph.values(of: .constraint()).values)) },
    MeasureEntry(
      "effective-size", Localized(da: "Effektiv størrelse", en: "Effective size"),
      Localized(
        da: "Hvor mange af aktørens kontakter der ikke gentager hinanden.",
        en: "How many of the actor's contacts do not repeat each other.")
    ) { request in MeasureResult(.nodes(request.graph.values(of: .effectiveSize()).values)) },
    MeasureEntry(
      "efficiency", Localized(da: "Effektivitet", en: "Efficiency"),
      Localized(
        da: "Effektiv størrelse i forhold til antallet af kontakter.",
        en: "Effective size by the number of contacts.")
    ) { request in MeasureResult(.nodes(request.graph.values(of: .efficiency()).values)) },
    MeasureEntry(
      "hierarchy", Localized(da: "Burts hierarki", en: "Burt's hierarchy"),
      Localized(
        da: "Om bundetheden kommer fra én kontakt (1) eller fra alle lige meget (0).",
        en: "Whether the constraint comes from one contact (1) or from all alike (0).")
    ) { request in MeasureResult(.nodes(request.graph.values(of: .hierarchy()).values)) },
    MeasureEntry(
      "everett-valente", Localized(da: "Everett og Valentes mægling", en: "Everett and Valente"),
      Localized(
        da: "Hvor meget hver af aktørens kontakter i snit giver den at mægle.",
        en: "How much brokerage each of the actor's contacts gives it on average.")
    ) { request in MeasureResult(.nodes(request.graph.values(of: .everettValente()).values)) },
    MeasureEntry(
      "brokerage", Localized(da: "Mæglerroller", en: "Brokerage roles"),
      Localized(
        da: "Hvor ofte aktøren mægler inden for, ind i, ud af og mellem grupper.",
        en: "How often the actor brokers within, into, out of and between groups."),
      needsGroups: true
    ) { request in
      guard let groups = request.groups else { throw MeasureFailure.groupNeeded }
      let brokerage = request.graph.brokerage(by: groups)
      return MeasureResult(
        .namedNodes(
          BrokerageRole.allCases.map { role in
            (name: String(describing: role), values: brokerage[role].values.map { $0 })
          } + [(name: "total", values: brokerage.total.values.map { $0 })]))
    },
  ]
}
