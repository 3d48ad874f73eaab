public import Localization

/// What a rule says of a network.
public enum Outcome: Hashable, Sendable {
  /// It is as it should be.
  case ok
  /// It is not; every finding names one gap.
  case gap([Finding])
  /// The data do not say; unknown is never ok and never a gap.
  case unknown([MissingData])
  /// The area has set the rule, or every finding of it, aside.
  case waived(reasons: [String])
  /// The rule speaks of something that the area does not have and need not have.
  case notApplicable(Localized)

  /// The state without its details.
  public var state: OutcomeState {
    switch self {
    case .ok: .ok
    case .gap: .gap
    case .unknown: .unknown
    case .waived: .waived
    case .notApplicable: .notApplicable
    }
  }

  /// The findings; empty unless there is a gap.
  public var findings: [Finding] {
    if case .gap(let findings) = self { findings } else { [] }
  }

  /// A gap when there are findings, else ok.
  public static func judged(_ findings: [Finding]) -> Outcome {
    findings.isEmpty ? .ok : .gap(findings)
  }
}

/// The states that a rule can be in.
public enum OutcomeState: String, CaseIterable, Hashable, Sendable {
  case ok, gap, unknown, waived, notApplicable

  /// The name for a reader.
  public var title: Localized {
    switch self {
    case .ok: Localized(da: "I orden", en: "In order")
    case .gap: Localized(da: "Hul", en: "Gap")
    case .unknown: Localized(da: "Ukendt", en: "Unknown")
    case .waived: Localized(da: "Undtaget", en: "Waived")
    case .notApplicable: Localized(da: "Ikke relevant", en: "Not applicable")
    }
  }
}

/// What is missing for an answer, and what to ask to get it.
public enum MissingData: Hashable, Sendable {
  /// A sheet or a column of the workbook.
  case need(DataNeed)
  /// Something that the columns hold too little of, in words.
  case statement(Localized)

  /// The name for a reader.
  public var title: Localized {
    switch self {
    case .need(let need): need.title
    case .statement(let text): text
    }
  }
}
