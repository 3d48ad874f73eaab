public import CoordinationGaps
public import Localization

/// The diagnosis of one network, as a document that a steering group reads.
///
/// ```swift
/// let page = Report(GapAnalysis(analysis)).html(in: .danish, pictures: pictures)
/// ```
///
/// Equal input gives equal bytes.
public struct Report: Sendable {
  /// What the rules say of the network.
  public let gaps: GapAnalysis
  /// The next meetings that the report advises; nil leaves them out.
  public let meetings: MeetingPlan?

  /// Creates the report of an analysis.
  ///
  /// - Parameter meetings: a plan of the same analysis and rules; to make one takes longer than the
  ///   report itself.
  public init(_ gaps: GapAnalysis, meetings: MeetingPlan? = nil) {
    self.gaps = gaps
    self.meetings = meetings
  }

  /// The report as one page of HTML that needs nothing else: no network, no other file, no script
  /// to be read.
  ///
  /// - Parameters:
  ///   - language: the language of every sentence; the handbook's words stay Danish.
  ///   - pictures: the pictures of the same network, in the same language.
  public func html(in language: Language, pictures: [ReportPicture] = []) -> String {
    html(in: language, pictures: pictures, live: nil)
  }

  /// The report as Markdown, without the pictures: for a wiki, a mail or an editor.
  ///
  /// - Parameters:
  ///   - language: the language of every sentence; the handbook's words stay Danish.
  ///   - pictures: the pictures whose alternative text stands in their place.
  public func markdown(in language: Language, pictures: [ReportPicture] = []) -> String {
    document("document", of: Templates.markdown, pictures, language)
  }

  func html(
    in language: Language, pictures: [ReportPicture], live: LivePanel?
  ) -> String {
    document("page", of: Templates.page, pictures, language, live: live)
  }

  private func document(
    _ frame: String, of templates: Templates, _ pictures: [ReportPicture], _ language: Language,
    live: LivePanel? = nil
  ) -> String {
    let input = ReportInput(
      gaps: gaps, pictures: pictures, meetings: meetings, language: language)
    let sections = ReportSections.all.compactMap { $0.init(input) }
    return templates.render(
      frame, Page(input, sections: sections, templates: templates, live: live))
  }
}
