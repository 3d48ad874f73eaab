public import Localization
import NetworkAnalysis
public import SteeringModel

extension GapAnalysis {
  /// The same diagnosis, in which each finding, and each condition in order, says on which uncertain
  /// tie it hangs.
  ///
  /// - Parameter uncertain: what turns on the uncertain ties of this diagnosis.
  public func stating(_ uncertain: UncertainTies) -> GapAnalysis {
    let stated = results.map { result -> Result in
      // A rule about the data says itself what is uncertain.
      guard result.rule.id.theme != .data else { return result }
      let hanging = uncertain.decisive.filter { $0.turnsToGap.contains(result.rule.id) }
        .map(\.uncertainty)
      guard case .gap(let findings) = result.outcome else {
        return result.replacing(uncertainTies: hanging)
      }
      let marked = findings.map { finding -> Finding in
        let ties = uncertain.decisive.filter { decisive in
          decisive.vanishing.contains {
            $0.rule == result.rule.id && $0.subjects == finding.subjects
          }
        }.map(\.uncertainty)
        guard !ties.isEmpty else { return finding }
        var marked = finding
        marked.uncertainTies = ties
        marked.remarks.append(Self.remark(on: ties, in: analysis.network))
        return marked
      }
      return result.replacing(outcome: .gap(marked))
    }
    return GapAnalysis(
      analysis: analysis, results: stated, rules: rules, uncertainTies: uncertain)
  }

  private static func remark(
    on ties: [UncertainTie], in network: SteeringNetwork
  ) -> Localized {
    let names = Localized { language in
      language.list(ties.map { $0.name(in: network)(language) }, atMost: 3)
    }
    guard ties.count == 1 else {
      return Localized(
        da:
          "Usikkert: hullet er der kun, hvis hver af disse usikre relationer findes: \(names.da).",
        en: "Uncertain: the gap is there only if each of these uncertain ties is: \(names.en).")
    }
    return Localized(
      da: """
        Usikkert: hullet er der kun, hvis relationen \(names.da) findes, og \(ties[0].doubt.title.da).
        """,
      en: """
        Uncertain: the gap is there only if the tie \(names.en) is, and \(ties[0].doubt.title.en).
        """)
  }
}

extension GapAnalysis.Result {
  /// That the condition is in order only as long as uncertain ties are there; nil when it is not so,
  /// or has not been tried.
  public func reservation(in network: SteeringNetwork) -> Localized? {
    guard !uncertainTies.isEmpty else { return nil }
    return Localized { language in
      let names = language.list(uncertainTies.map { $0.name(in: network)(language) }, atMost: 3)
      if uncertainTies.count == 1 {
        return language == .danish
          ? "hænger på en usikker relation: \(names)" : "hangs on an uncertain tie: \(names)"
      }
      return language == .danish
        ? "hænger på hver af disse usikre relationer: \(names)"
        : "hangs on each of these uncertain ties: \(names)"
    }
  }

  fileprivate func replacing(
    outcome: Outcome? = nil, uncertainTies: [UncertainTie] = []
  ) -> GapAnalysis.Result {
    GapAnalysis.Result(
      rule: rule, outcome: outcome ?? self.outcome, waivedFindings: waivedFindings,
      uncertainTies: uncertainTies)
  }
}
