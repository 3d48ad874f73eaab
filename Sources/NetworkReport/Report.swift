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
    let sections = ReportSections.all.compactMap { $0.init(input) }
    return Templates.render("page", Page(input, sections: sections))
  }
}
