import CoordinationGaps
import Localization
import NetworkAnalysis
import SteeringModel
import Testing

@testable import NetworkReport

@Suite struct GapPictureTests {
  private static let gaps = ExampleNetwork.gaps()

  private static func pictures(_ language: Language = .danish) -> [GapPicture] {
    let input = ReportInput(gaps: gaps, language: language)
    return gaps.gaps.compactMap { GapPicture($0, input) }
  }

  @Test func aGapWithAMissingTieShowsItDashedBetweenItsEnds() throws {
    let result = try #require(
      Self.gaps.gaps.first { $0.outcome.findings.contains { !$0.missingTies.isEmpty } })
    let picture = try #require(
      GapPicture(result, ReportInput(gaps: Self.gaps, language: .danish)))
    let missing = try #require(picture.missing)
    #expect(missing.hasPrefix("M148 "))
    let tie = try #require(result.outcome.findings.flatMap(\.missingTies).first)
    let network = Self.gaps.analysis.network
    let texts = (picture.leftTexts + picture.rightTexts).map(\.text).joined(separator: " ")
    for actor in [tie.from, tie.to] {
      let word = try #require(network[actor].name.split(separator: " ").first)
      #expect(texts.contains(word))
    }
  }

  @Test(arguments: Language.allCases)
  func thePictureSaysInWordsWhatItShows(language: Language) {
    for picture in Self.pictures(language) {
      #expect(picture.alternativeText.hasPrefix(language == .danish ? "Udsnit" : "Part"))
      #expect(picture.dots.count + picture.squares.count <= 8)
    }
  }

  @Test func namesAreBrokenAndNothingStandsOutside() {
    for picture in Self.pictures() {
      for line in picture.leftTexts + picture.rightTexts {
        #expect(line.text.count <= 23)
        #expect((0...picture.height).contains(line.y))
      }
      for dot in picture.dots { #expect((0...picture.height).contains(dot.y)) }
    }
  }
}
