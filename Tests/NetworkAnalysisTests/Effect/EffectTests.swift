import Localization
import NetworkAnalysis
import SteeringModel
import TestSupport
import Testing

@Suite struct EffectTests {
  private func effect(
    since year: Int? = nil, _ build: (inout NetworkBuilder) -> Void
  ) -> Effect? {
    var builder = NetworkBuilder()
    build(&builder)
    return builder.analysis().effect(since: year)
  }

  /// The handbook's last picture: 75 to 50, 70 to 65, 25 to 20.
  @Test func theHandbooksFigures() throws {
    let effect = try #require(
      effect {
        for (series, old, new) in [
          (SteeringNetwork.IndicatorSeries.area, 75.0, 50.0), (.comparison, 70, 65),
          (.national, 25, 20),
        ] {
          $0.indicator(series, 2010, old)
          $0.indicator(series, 2014, new)
        }
      })
    #expect(effect.series.map(\.change) == [-25, -5, -5])
    #expect(effect.differences.map(\.group) == [.comparison, .national])
    #expect(effect.differences.map(\.value) == [-20, -20])
    #expect(effect.differences.allSatisfy { $0.interval == nil })
    #expect(effect.division == .firstAndLast)
  }

  @Test func theYearsOfAPeriodAreAveragedAndTheStartCountsAsAfter() throws {
    func build(_ builder: inout NetworkBuilder) {
      builder.actor("Direktør", .leadership)
      builder.actor("Hotspotchef", .middle, .hotspot)
      builder.mandate(from: "Direktør", to: "Hotspotchef", .coordination, on: .on("2023-03-15"))
      builder.mandate(from: "Direktør", to: "Hotspotchef", .goals, on: .on("2020-01-01"))
      for (year, rate) in [(2021, 80.0), (2022, 70), (2023, 60), (2024, 50)] {
        builder.indicator(.area, year, rate)
        builder.indicator(.comparison, year, 70)
      }
    }
    let byMandate = try #require(effect(build))
    #expect(byMandate.division == .mandate(2023))
    #expect(byMandate.yearsBefore == [2021, 2022] && byMandate.yearsAfter == [2023, 2024])
    #expect(byMandate.differences.map(\.value) == [-20])
    #expect(byMandate.differences.first?.earlierDrift == -10)
    let asked = try #require(effect(since: 2024, build))
    #expect(asked.division == .asked(2024))
    #expect(asked.differences.map(\.value) == [-20])
  }

  /// Four rates of 100, 64, 400 and 400 cases: standard errors 10 %, 12.5 %, 5 % and 5 %.
  @Test func theIntervalAddsFourPoissonVariances() throws {
    let effect = try #require(
      effect {
        $0.indicator(.area, 2020, 80, cases: 100)
        $0.indicator(.area, 2024, 48, cases: 64)
        $0.indicator(.comparison, 2020, 60, cases: 400)
        $0.indicator(.comparison, 2024, 60, cases: 400)
      })
    let interval = try #require(effect.differences.first?.interval)
    let half = 1.959964 * (64.0 + 36 + 9 + 9).squareRoot()
    #expect(abs(interval.lowerBound - (-32 - half)) < 1e-9)
    #expect(abs(interval.upperBound - (-32 + half)) < 1e-9)
  }

  @Test func belowTenCasesThereIsNoInterval() throws {
    func interval(cases: Double?) throws -> ClosedRange<Double>? {
      try #require(
        effect {
          $0.indicator(.area, 2020, 80, cases: 30)
          $0.indicator(.area, 2024, 48, cases: cases)
          $0.indicator(.comparison, 2020, 60, cases: 90)
          $0.indicator(.comparison, 2024, 60, cases: 90)
        }
      ).differences.first?.interval
    }
    #expect(try interval(cases: 10) != nil)
    #expect(try interval(cases: 9) == nil)
    #expect(try interval(cases: nil) == nil)
  }

  /// Fewer than five cases are withheld, and so is the year from which the mean would tell them.
  @Test func aSmallYearCannotBeWorkedOut() throws {
    let effect = try #require(
      effect(since: 2024) {
        for (year, cases) in [(2021, 3.0), (2022, 12), (2023, 9), (2024, 8), (2025, 7)] {
          $0.indicator(.area, year, cases / 0.2, cases: cases)
          $0.indicator(.comparison, year, 70, cases: 100)
        }
      })
    let area = effect.series[0]
    #expect(area.figures.map(\.isWithheld) == [true, false, true, false, false])
    #expect(area.figures.map(\.rate) == [nil, 60, nil, 40, 35])
    #expect(area.before.rate == 40 && area.before.cases == 24)
  }

  @Test func aPeriodOfFewCasesIsNotShown() throws {
    let effect = try #require(
      effect {
        $0.indicator(.area, 2020, 40, cases: 12)
        $0.indicator(.area, 2024, 10, cases: 3)
        $0.indicator(.comparison, 2020, 60)
        $0.indicator(.comparison, 2024, 50)
      })
    #expect(effect.series[0].after.rate == nil && effect.series[0].after.cases == nil)
    #expect(effect.differences.isEmpty)
  }

  /// A rate and a population tell the cases, so they are withheld as well.
  @Test func casesAreReadFromThePopulation() throws {
    let effect = try #require(effect { $0.indicator(.area, 2024, 20, population: 150) })
    let figure = try #require(effect.series[0].figures.first)
    #expect(figure.isWithheld && figure.rate == nil && figure.cases == nil)
  }

  @Test func severalAreasOfOneYearAreWeightedByTheirPopulation() throws {
    let effect = try #require(
      effect {
        $0.indicator(.area, 2024, 50)
        $0.indicator(.comparison, 2024, 60, name: "A", cases: 6, population: 100)
        $0.indicator(.comparison, 2024, 80, name: "B", cases: 24, population: 300)
      })
    let comparison = effect.series[1]
    #expect(comparison.names == ["A", "B"])
    #expect(comparison.figures.map(\.rate) == [75] && comparison.figures.map(\.cases) == [30])
  }

  @Test func onlyYearsThatAllHaveAreComparedAndNoneAfterTheDay() throws {
    let effect = try #require(
      effect {
        for year in [2020, 2021, 2025, 2027] { $0.indicator(.area, year, Double(year - 1950)) }
        for year in [2021, 2025, 2027] { $0.indicator(.comparison, year, 70) }
      })
    #expect(effect.yearsBefore == [2021] && effect.yearsAfter == [2025])
    #expect(effect.series[0].figures.map(\.year) == [2020, 2021, 2025])
  }

  @Test func withoutFiguresOfTheAreaThereIsNone() {
    #expect(effect { _ in } == nil)
    #expect(effect { $0.indicator(.national, 2024, 20) } == nil)
  }
}
