import CoordinationGaps
import Foundation
import Localization
import NetworkAnalysis
import NetworkReport
import SteeringModel

/// A workbook and its latest report without errors, renewed when the workbook is saved.
actor LiveArea {
  /// What the page asks for every second.
  struct State: Encodable {
    /// The number of the page that belongs to the workbook now.
    let version: Int
    /// The errors of the workbook as it is; empty when the page is up to date.
    let problems: [String]
  }

  private let path: String
  private let common: CommonOptions
  private let day: CalendarDate?
  private let meetings: Int
  private let studio = Studio()
  private var version = 0
  private var page: [UInt8] = []
  private var gaps: GapAnalysis?
  private var problems: [String] = []

  init(_ path: String, day: CalendarDate?, meetings: Int, common: CommonOptions) {
    self.path = path
    self.common = common
    self.day = day
    self.meetings = meetings
  }

  /// The page as it is: the latest report without errors, or what is wrong.
  var html: [UInt8] { page }

  /// The version and the problems.
  var state: State { State(version: version, problems: problems) }

  /// The language of the area's report.
  var language: Language? { gaps?.analysis.network.area.language }

  /// Reads the workbook again; when it has errors, the last good report stays.
  func renew() {
    var language = common.language ?? gaps?.analysis.network.area.language ?? .danish
    do {
      let validation = try AreaFile(path).draft().validation()
      guard let network = validation.network else {
        throw DataErrors(path: path, issues: validation.issues)
      }
      language = common.language ?? network.area.language ?? .danish
      let analysis = Analysis(network, on: network.referenceDate(asked: day, today: { .today }))
      let diagnosis = Diagnosis(analysis, meetings: meetings)
      let pictures = try [language, language.other].map {
        try studio.reportPictures(of: diagnosis.asked, $0)
      }
      gaps = diagnosis.gaps.value
      problems = []
      version += 1
      page = Array(
        diagnosis.report(in: network)
          .livePage(
            in: language, pictures: pictures[0], translation: pictures[1], version: version
          ).utf8)
    } catch {
      let found = Self.lines(of: error, language)
      guard found != problems else { return }
      problems = found
      guard gaps == nil else { return }
      version += 1
      page = Array(
        Report.problemsPage(
          of: AreaFile(path).name, problems: problems, in: language, version: version
        ).utf8)
    }
  }

  /// What a change would do, or nil when the question is about another version or names nobody.
  func answer(_ question: WhatIfQuestion) -> String? {
    guard question.version == version, let gaps,
      let changes = question.changes(in: gaps.analysis.network)
    else { return nil }
    return WhatIf(gaps, changes: changes)
      .answer(in: Language(rawValue: question.language) ?? .danish, version: version)
  }

  private static func lines(of error: any Error, _ language: Language) -> [String] {
    switch error {
    case let errors as DataErrors:
      errors.issues.filter { $0.severity == .error }.prefix(200).map { $0.text(language) }
    case let failure as Failure:
      [failure.message(language) + (failure.remedy.map { " " + $0(language) } ?? "")]
    default: [(error as NSError).localizedDescription]
    }
  }
}
