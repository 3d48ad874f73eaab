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
  /// What the workbook tells of earlier days; nil leaves it out.
  public let history: ReportHistory?

  /// How much the report says.
  public enum Length: Hashable, Sendable {
    /// Everything.
    case full
    /// Two printed pages for leaders: the summary, the circles, the weightiest gaps, the next meetings.
    case short
  }

  /// Creates the report of an analysis.
  ///
  /// - Parameters:
  ///   - meetings: a plan of the same analysis and rules; to make one takes longer than the report
  ///     itself.
  ///   - history: what the same workbook tells of earlier days.
  public init(
    _ gaps: GapAnalysis, meetings: MeetingPlan? = nil, history: ReportHistory? = nil
  ) {
    self.gaps = gaps
    self.meetings = meetings
    self.history = history
  }

  /// The report as one page of HTML that needs nothing else: no network, no other file, no script
  /// to be read.
  ///
  /// - Parameters:
  ///   - language: the language of every sentence; the handbook's words stay Danish.
  ///   - pictures: the pictures of the same network, in the same language.
  ///   - translation: the pictures in the other language, which the reader can switch to; nil for a
  ///     page in one language.
  ///   - length: how much the page says.
  public func html(
    in language: Language, pictures: [ReportPicture] = [], translation: [ReportPicture]? = nil,
    length: Length = .full
  ) -> String {
    html(in: language, pictures: pictures, translation: translation, length: length, live: nil)
  }

  /// The report as Markdown, without the pictures: for a wiki, a mail or an editor.
  ///
  /// - Parameters:
  ///   - language: the language of every sentence; the handbook's words stay Danish.
  ///   - pictures: the pictures whose alternative text stands in their place.
  ///   - length: how much the document says.
  public func markdown(
    in language: Language, pictures: [ReportPicture] = [], length: Length = .full
  ) -> String {
    let input = input(pictures, length, language)
    let parts = parts(of: [input], Templates.markdown)[0]
    return Templates.markdown.render("document", Page(input, parts: parts))
  }

  func html(
    in language: Language, pictures: [ReportPicture], translation: [ReportPicture]?,
    length: Length, live: (@Sendable (Language) -> LivePanel)?
  ) -> String {
    var inputs = [input(pictures, length, language)]
    if let translation { inputs.append(input(translation, length, language.other)) }
    let parts = parts(of: inputs, Templates.page)
    var other: OtherLanguage?
    if translation != nil {
      let page = Page(
        inputs[1], parts: parts[1], live: live?(language.other), translation: language)
      other = OtherLanguage(page, body: Templates.page.render("body", page))
    }
    let page = Page(
      inputs[0], parts: parts[0], live: live?(language),
      translation: translation == nil ? nil : language.other, other: other)
    return Templates.page.render("page", page)
  }

  /// The body of the page, for documents that are made from it.
  func body(in language: Language, pictures: [ReportPicture], length: Length) -> String {
    let input = input(pictures, length, language)
    return Templates.page.render("body", Page(input, parts: parts(of: [input], Templates.page)[0]))
  }

  /// The title of the document.
  func documentTitle(_ language: Language) -> String {
    Page.title(ReportInput(gaps: gaps, language: language))
  }

  private func input(
    _ pictures: [ReportPicture], _ length: Length, _ language: Language
  ) -> ReportInput {
    ReportInput(
      gaps: gaps, pictures: pictures, meetings: meetings, history: history,
      isShort: length == .short, language: language)
  }

  /// The sections in each language, ready to stand on the page.
  private func parts(of inputs: [ReportInput], _ templates: Templates) -> [[Page.Part]] {
    let work = inputs.enumerated().flatMap { position, input in
      let kinds = input.isShort ? ReportSections.short : ReportSections.all
      return kinds.map { (language: position, kind: $0) }
    }
    let made = SharedWork.map(work) { language, kind in
      kind.init(inputs[language]).map { Page.Part($0, templates) }
    }
    return inputs.indices.map { position in
      zip(work, made).filter { $0.0.language == position }.compactMap(\.1)
    }
  }
}
