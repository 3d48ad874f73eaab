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

  /// Creates the report of an analysis.
  public init(_ gaps: GapAnalysis) {
    self.gaps = gaps
  }

  /// The report as one page of HTML that needs nothing else: no network, no other file, no script
  /// to be read.
  ///
  /// - Parameters:
  ///   - language: the language of every sentence; the handbook's words stay Danish.
  ///   - pictures: the pictures of the same network, in the same language.
  public func html(in language: Language, pictures: [ReportPicture] = []) -> String {
    let input = ReportInput(gaps: gaps, pictures: pictures, language: language)
    return Self.document("page", of: Templates.page, input)
  }

  /// The report as Markdown, without the pictures: for a wiki, a mail or an editor.
  ///
  /// - Parameters:
  ///   - language: the language of every sentence; the handbook's words stay Danish.
  ///   - pictures: the pictures whose alternative text stands in their place.
  public func markdown(in language: Language, pictures: [ReportPicture] = []) -> String {
    let input = ReportInput(gaps: gaps, pictures: pictures, language: language)
    return Self.document("document", of: Templates.markdown, input)
  }

  private static func document(
    _ frame: String, of templates: Templates, _ input: ReportInput
  ) -> String {
    let sections = ReportSections.all.compactMap { $0.init(input) }
    return templates.render(frame, Page(input, sections: sections, templates: templates))
  }
}
