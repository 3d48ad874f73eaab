import CoordinationGaps
public import Localization
import NetworkAnalysis

extension Report {
  /// The report as a live page: it asks its server whether there is a newer one, and has a panel in
  /// which changes are thought through.
  ///
  /// - Parameters:
  ///   - language: the language of every sentence.
  ///   - pictures: the pictures of the same network, in the same language.
  ///   - translation: the pictures in the other language, which the reader can switch to.
  ///   - version: the number that the server gives this report.
  public func livePage(
    in language: Language, pictures: [ReportPicture] = [], translation: [ReportPicture]? = nil,
    version: Int
  ) -> String {
    let network = gaps.analysis.network
    return html(
      in: language, pictures: pictures, translation: translation, length: .full,
      live: { LivePanel(version: version, language: $0, network: network) })
  }

  /// The page that stands in place of a report that has never been without errors.
  ///
  /// - Parameters:
  ///   - area: the name of the workbook.
  ///   - problems: every error, in one line each.
  ///   - language: the language of every sentence.
  ///   - version: the number that the server gives this state.
  public static func problemsPage(
    of area: String, problems: [String], in language: Language, version: Int
  ) -> String {
    let panel = LivePanel(version: version, language: language, network: nil)
    return Templates.page.render(
      "problems", ProblemsPage(areaName: area, problems: problems, live: panel))
  }
}

/// The page of a workbook that has errors.
struct ProblemsPage: Sendable {
  let areaName: String
  let problems: [String]
  let live: LivePanel
  let style = Templates.style
  let scripts = "'\(ScriptHash.live)'"
  let mend: String

  init(areaName: String, problems: [String], live: LivePanel) {
    self.areaName = areaName
    self.problems = problems
    self.live = live
    mend = Localized(
      da: "Ret dem og gem; så kommer rapporten her.",
      en: "Mend them and save, and the report comes here.")(live.code == "da" ? .danish : .english)
  }
}
