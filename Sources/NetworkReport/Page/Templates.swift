internal import Mustache

/// The templates of one form of the report, which are part of the executable.
///
/// A template is a file of `Templates/`; its name is the file's without the endings.
struct Templates: Sendable {
  /// The source of every template.
  let sources: [String: String]
  private let library: MustacheLibrary

  /// - Parameter text: how what data say becomes part of the document.
  private init(_ sources: [String: String], text: any MustacheContentType, named name: String) {
    MustacheContentTypes.register(text, named: name)
    self.sources = sources
    library = MustacheLibrary(
      templates: sources.mapValues { source in
        do {
          return try MustacheTemplate(string: "{{% CONTENT_TYPE:\(name)}}\n" + source)
        } catch {
          preconditionFailure("A template cannot be read: \(error)")
        }
      })
  }

  /// Fills a template with the properties of a value.
  func render(_ name: String, _ value: some Sendable) -> String {
    guard let document = library.render(TemplateFields(value), withTemplate: name) else {
      preconditionFailure("There is no template named '\(name)'.")
    }
    return document
  }

  /// The style sheet of the page.
  static let style = text(PackageResources.report_css)
  /// The script of the page.
  static let script = text(PackageResources.report_js)
  /// The script that only the live page has.
  static let liveScript = text(PackageResources.live_js)

  /// The templates of the page.
  static let page = Templates(pageSources, text: HTMLText(), named: "SPIND_HTML")
  /// The templates of the Markdown document.
  static let markdown = Templates(
    markdownSources, text: MarkdownText(), named: "SPIND_MARKDOWN")

  private static let pageSources = [
    "actor-list": text(PackageResources.actor_list_mustache),
    "actors": text(PackageResources.actors_mustache),
    "agreements": text(PackageResources.agreements_mustache),
    "body": text(PackageResources.body_mustache),
    "brokers": text(PackageResources.brokers_mustache),
    "certainty": text(PackageResources.certainty_mustache),
    "changes": text(PackageResources.changes_mustache),
    "circles": text(PackageResources.circles_mustache),
    "data-quality": text(PackageResources.data_quality_mustache),
    "effect": text(PackageResources.effect_mustache),
    "figure": text(PackageResources.figure_mustache),
    "gap": text(PackageResources.gap_mustache),
    "gap-picture": text(PackageResources.gap_picture_mustache),
    "gaps": text(PackageResources.gaps_mustache),
    "glossary": text(PackageResources.glossary_mustache),
    "levels": text(PackageResources.levels_mustache),
    "live": text(PackageResources.live_mustache),
    "mark": text(PackageResources.mark_mustache),
    "matrix": text(PackageResources.matrix_mustache),
    "meetings": text(PackageResources.meetings_mustache),
    "method": text(PackageResources.method_mustache),
    "not-applicable": text(PackageResources.not_applicable_mustache),
    "overlap": text(PackageResources.overlap_mustache),
    "page": text(PackageResources.page_mustache),
    "picture-tools": text(PackageResources.picture_tools_mustache),
    "privacy": text(PackageResources.privacy_mustache),
    "problems": text(PackageResources.problems_mustache),
    "questions": text(PackageResources.questions_mustache),
    "silos": text(PackageResources.silos_mustache),
    "strengths": text(PackageResources.strengths_mustache),
    "summary": text(PackageResources.summary_mustache),
    "table": text(PackageResources.table_mustache),
    "target-groups": text(PackageResources.target_groups_mustache),
    "time-to-decision": text(PackageResources.time_to_decision_mustache),
    "unknown": text(PackageResources.unknown_mustache),
    "vulnerability": text(PackageResources.vulnerability_mustache),
    "waived": text(PackageResources.waived_mustache),
    "weightiest": text(PackageResources.weightiest_mustache),
  ]

  private static let markdownSources = [
    "actor-list": text(PackageResources.actor_list_md_mustache),
    "actors": text(PackageResources.actors_md_mustache),
    "agreements": text(PackageResources.agreements_md_mustache),
    "brokers": text(PackageResources.brokers_md_mustache),
    "certainty": text(PackageResources.certainty_md_mustache),
    "changes": text(PackageResources.changes_md_mustache),
    "circles": text(PackageResources.circles_md_mustache),
    "data-quality": text(PackageResources.data_quality_md_mustache),
    "document": text(PackageResources.document_md_mustache),
    "effect": text(PackageResources.effect_md_mustache),
    "gaps": text(PackageResources.gaps_md_mustache),
    "glossary": text(PackageResources.glossary_md_mustache),
    "levels": text(PackageResources.levels_md_mustache),
    "matrix": text(PackageResources.matrix_md_mustache),
    "meetings": text(PackageResources.meetings_md_mustache),
    "method": text(PackageResources.method_md_mustache),
    "not-applicable": text(PackageResources.not_applicable_md_mustache),
    "overlap": text(PackageResources.overlap_md_mustache),
    "privacy": text(PackageResources.privacy_md_mustache),
    "questions": text(PackageResources.questions_md_mustache),
    "silos": text(PackageResources.silos_md_mustache),
    "strengths": text(PackageResources.strengths_md_mustache),
    "summary": text(PackageResources.summary_md_mustache),
    "target-groups": text(PackageResources.target_groups_md_mustache),
    "time-to-decision": text(PackageResources.time_to_decision_md_mustache),
    "unknown": text(PackageResources.unknown_md_mustache),
    "vulnerability": text(PackageResources.vulnerability_md_mustache),
    "waived": text(PackageResources.waived_md_mustache),
    "weightiest": text(PackageResources.weightiest_md_mustache),
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
