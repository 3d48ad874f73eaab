import Foundation
import Localization
import NetworkAnalysis
import SteeringModel
import TestSupport
import Testing

@testable import CoordinationGaps

/// Laws that every rule of the catalogue keeps.
@Suite struct GapRulesTests {
  private static let about = GapRules.all.map(\.about)

  // MARK: - The catalogue

  @Test func idsAreUniqueAndInOrder() {
    let ids = Self.about.map(\.id)
    #expect(Set(ids).count == ids.count)
    for theme in Theme.allCases {
      let numbers = ids.filter { $0.theme == theme }.map(\.number)
      #expect(numbers == numbers.sorted(), "\(theme)")
    }
    let themes = ids.map(\.theme)
    for theme in Theme.allCases {
      guard let first = themes.firstIndex(of: theme), let last = themes.lastIndex(of: theme)
      else { continue }
      #expect(themes[first...last].allSatisfy { $0 == theme }, "\(theme) stands together.")
    }
  }

  @Test(arguments: GapRules.all.map(\.about.id))
  func everyRuleIsFoundByItsId(_ id: RuleID) {
    #expect(GapRules.rule(id)?.about.id == id)
    #expect(RuleID(id.description.lowercased()) == id)
  }

  @Test(arguments: GapRules.all.map(\.about.id))
  func everyRuleHasItsTestFile(_ id: RuleID) {
    let name = id.description.filter { $0 != "-" }
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let file = folder.appending(path: "Rules/\(name)Tests.swift")
    #expect(FileManager.default.fileExists(atPath: file.path), "\(file.lastPathComponent)")
  }

  // MARK: - The words

  @Test(arguments: GapRules.all.map(\.about.id))
  func theWordsAreWhole(_ id: RuleID) throws {
    let rule = try #require(GapRules.rule(id)).about
    for language in Language.allCases {
      let (title, meaning) = (rule.title(language), rule.meaning(language))
      #expect(!title.isEmpty && !title.hasSuffix("."))
      #expect(title.first?.isUppercase == true)
      #expect(meaning.isSentence, "\(meaning)")
      for threshold in rule.thresholds {
        #expect(threshold.meaning(language).isSentence, "\(threshold.meaning(language))")
      }
    }
    #expect(rule.title.da != rule.title.en)
    #expect(rule.meaning.da != rule.meaning.en)
    #expect(rule.thresholds.allSatisfy { $0.meaning.da != $0.meaning.en })
  }

  @Test(arguments: GapRules.all.map(\.about.id))
  func noRuleAccusesOrNamesAPerson(_ id: RuleID) throws {
    let rule = try #require(GapRules.rule(id)).about
    let texts = [rule.title, rule.meaning] + rule.thresholds.map(\.meaning)
    for text in texts { #expect(!text.isBlaming, "\(text)") }
    // Those whom the handbook quotes are named by their municipality only.
    let words = texts.map { $0.da + " " + $0.en }.joined(separator: " ") + (rule.quote?.text ?? "")
    for name in ["Bakholt", "Christiansen", "Sønderby", "Avlund", "Brasen"] {
      #expect(!words.contains(name))
    }
  }

  @Test(arguments: GapRules.all.map(\.about.id))
  func theHandbookIsQuotedWhereItSpeaks(_ id: RuleID) throws {
    let rule = try #require(GapRules.rule(id)).about
    if id.theme == .structure || id.theme == .data {
      #expect(rule.quote == nil)
    } else {
      let quote = try #require(rule.quote)
      #expect(!quote.text.isEmpty && !quote.text.contains("\n"))
      #expect(!quote.lines.isEmpty && quote.lines == quote.lines.sorted())
    }
  }

  @Test(arguments: GapRules.all.map(\.about.id))
  func thresholdsHaveNamesOfTheirOwn(_ id: RuleID) throws {
    let rule = try #require(GapRules.rule(id)).about
    let names = rule.thresholds.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLetter && $0.isASCII } })
    #expect(rule.thresholds.allSatisfy { $0.standard > 0 })
  }

  // MARK: - Small and poor networks

  @Test(arguments: GapRules.all.map(\.about.id), PoorNetwork.allCases)
  func aPoorNetworkGivesADeclaredState(_ id: RuleID, _ network: PoorNetwork) throws {
    let rule = try #require(GapRules.rule(id))
    let outcome = GapAnalysis.outcome(of: rule, in: network.analysis)
    #expect(rule.about.states.contains(outcome.state), "\(outcome)")
    #expect(outcome.isComplete)
    for finding in outcome.findings { finding.expectPlainWords(in: network.analysis) }
  }

  @Test(arguments: GapRules.all.map(\.about.id))
  func withoutItsDataARuleIsUnknown(_ id: RuleID) throws {
    let rule = try #require(GapRules.rule(id))
    for need in rule.about.data {
      var builder = RichNetwork.builder
      builder.sheets.remove(need.sheet)
      let outcome = GapAnalysis.outcome(of: rule, in: builder.analysis())
      #expect(outcome.state == .unknown, "\(need)")
    }
  }

  // MARK: - A rich network

  @Test(arguments: GapRules.all.map(\.about.id))
  func aRichNetworkGivesADeclaredState(_ id: RuleID) throws {
    let rule = try #require(GapRules.rule(id))
    let analysis = RichNetwork.builder.analysis()
    let outcome = GapAnalysis.outcome(of: rule, in: analysis)
    #expect(rule.about.states.contains(outcome.state), "\(outcome)")
    #expect(outcome == GapAnalysis.outcome(of: rule, in: RichNetwork.builder.analysis()))
    for finding in outcome.findings { finding.expectPlainWords(in: analysis) }
  }

  @Test(arguments: GapRules.all.map(\.about.id))
  func aSheetThatARuleDoesNotReadChangesNothing(_ id: RuleID) throws {
    let rule = try #require(GapRules.rule(id))
    for change in RichNetwork.changes where !rule.about.reads.contains(change.sheet) {
      let before = GapAnalysis.outcome(of: rule, in: change.before)
      let after = GapAnalysis.outcome(of: rule, in: change.after)
      #expect(before == after, "\(id) reads \(change.sheet), but does not say so.")
    }
  }
}

extension Outcome {
  /// Whether an outcome says what it has to say: a gap has findings, an unknown what is missing.
  fileprivate var isComplete: Bool {
    switch self {
    case .ok: true
    case .gap(let findings): !findings.isEmpty
    case .unknown(let missing): !missing.isEmpty
    case .waived: false
    case .notApplicable(let reason): reason.da.isSentence && reason.en.isSentence
    }
  }
}

extension Finding {
  /// Holds the words of a finding against what a reader may expect.
  fileprivate func expectPlainWords(in analysis: Analysis) {
    #expect(!subjects.isEmpty)
    for text in [evidence, action] + remarks {
      #expect(text.da.isSentence && text.en.isSentence, "\(text)")
      #expect(!text.da.contains("  ") && !text.en.contains("  "), "\(text)")
      #expect(!text.isBlaming, "\(text)")
    }
    #expect(evidence.da != evidence.en && action.da != action.en, "\(action)")
    for tie in missingTies {
      #expect(tie.from != tie.to)
      #expect(tie.kind != .conflict)
    }
    #expect(Set(missingTies).count == missingTies.count)
    for subject in subjects { #expect(!subject.key(in: analysis.network).isEmpty) }
  }
}

extension Localized {
  /// Parts of words that blame; a rule describes what the data say.
  private static let blame = [
    "skyld", "svigt", "dårligt ", "inkompetent", "forsøm", "nægter", "doven", "blame", "fault",
    "fail", "bad ", "incompetent", "neglect", "refuse", "lazy",
  ]

  /// Whether the text blames somebody.
  fileprivate var isBlaming: Bool {
    let lowered = (da + " " + en).lowercased()
    return Self.blame.contains { lowered.contains($0) }
  }
}

extension String {
  /// Whether the text begins and ends as a sentence does.
  fileprivate var isSentence: Bool {
    guard let first, let last else { return false }
    return (first.isUppercase || first.isNumber || "»“".contains(first)) && ".?".contains(last)
      && !hasSuffix("..")
  }
}
