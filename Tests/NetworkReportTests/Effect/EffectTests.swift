import CoordinationGaps
import Foundation
import Localization
import NetworkAnalysis
import SteeringModel
import TestSupport
import Testing

@testable import NetworkReport

@Suite struct EffectTests {
  /// The handbook's figures, with cases where asked.
  private static func build(_ builder: inout NetworkBuilder, cases: Double? = nil) {
    for (series, old, new) in [
      (SteeringNetwork.IndicatorSeries.area, 75.0, 50.0), (.comparison, 70, 65),
      (.national, 25, 20),
    ] {
      builder.indicator(series, 2010, old, cases: cases)
      builder.indicator(series, 2014, new, cases: cases)
    }
  }

  private func input(
    _ language: Language = .danish, _ change: @escaping (inout NetworkBuilder) -> Void
  ) -> ReportInput {
    ReportInput(gaps: ExampleNetwork.gaps(change), language: language)
  }

  @Test func theSectionSaysTheEffectAndItsAssumption() throws {
    let section = try #require(EffectSection(input { Self.build(&$0) }))
    #expect(section.rows.map(\.change) == ["−25,0", "−5,0", "−5,0"])
    #expect(
      section.sentences.first?.hasPrefix(
        "Målt mod sammenligningsområderne er effekten −20,0 pr. 1.000 unge: −25,0 i området")
        == true)
    #expect(section.sentences.contains(Effect.assumption.da))
    #expect(section.sentences.first?.contains("Usikkerheden kan ikke angives") == true)
    #expect(EffectSection(input { _ in }) == nil)
  }

  @Test func theIntervalSaysWhetherItHoldsZero() throws {
    func first(_ cases: Double) throws -> String {
      let section = try #require(EffectSection(input(.english) { Self.build(&$0, cases: cases) }))
      return try #require(section.sentences.first)
    }
    #expect(try first(20).contains("That holds 0"))
    #expect(try first(2_000).contains("That does not hold 0"))
  }

  @Test func fewCasesAreNowhereToBeRead() throws {
    let gaps = ExampleNetwork.gaps {
      $0.indicator(.area, 2010, 81.25, cases: 13)
      $0.indicator(.area, 2014, 18.75, cases: 3)
      $0.indicator(.comparison, 2010, 70)
      $0.indicator(.comparison, 2014, 65)
    }
    let effect = try #require(gaps.analysis.effect())
    let outputs = Language.allCases.flatMap { language in
      [
        effect.text(area: "A", in: language), effect.csv(area: "A", in: language),
        effect.json(area: "A", in: language), Report(gaps).html(in: language),
        Report(gaps).markdown(in: language),
      ]
    }
    for output in outputs {
      #expect(!output.contains("18.75") && !output.contains("18,75") && !output.contains("18,8"))
    }
    #expect(outputs[0].contains("for få sager"))
  }

  @Test func theTableForASpreadsheetHasEveryYearAndTheEffect() throws {
    var builder = NetworkBuilder()
    Self.build(&builder)
    let effect = try #require(builder.analysis().effect())
    let rows = effect.csv(area: "Prøveengen", in: .danish).components(separatedBy: "\r\n")
    #expect(rows[1] == "område;Prøveengen;før;2010;75;")
    #expect(rows.contains("sammenligning;forskel i forskelle;effekt;;-20;"))
  }

  @Test func theJSONHasTheNumbers() throws {
    var builder = NetworkBuilder()
    Self.build(&builder)
    let effect = try #require(builder.analysis().effect())
    let data = Data(effect.json(area: "A", in: .english).utf8)
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let effects = try #require(json["effects"] as? [[String: Any]])
    #expect(effects.map { $0["differenceInDifferences"] as? Double } == [-20, -20])
    #expect(effects.allSatisfy { $0["interval95"] is NSNull })
  }
}
