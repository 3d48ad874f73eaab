internal import Mustache

/// The templates of the report, which are part of the executable.
///
/// A template is a file of `Templates/`; its name is the file's without the ending.
enum Templates {
  /// Fills a template with the properties of a value.
  static func render(_ name: String, _ value: some Sendable) -> String {
    guard let markup = library.render(value, withTemplate: name) else {
      preconditionFailure("There is no template named '\(name)'.")
    }
    return markup
  }

  /// The style sheet.
  static let style = text(PackageResources.report_css)
  /// The script.
  static let script = text(PackageResources.report_js)

  /// The source of every template.
  static let sources: [String: String] = [
    "actors": text(PackageResources.actors_mustache),
    "agreements": text(PackageResources.agreements_mustache),
    "circles": text(PackageResources.circles_mustache),
    "data-quality": text(PackageResources.data_quality_mustache),
    "figure": text(PackageResources.figure_mustache),
    "gap": text(PackageResources.gap_mustache),
    "gaps": text(PackageResources.gaps_mustache),
    "glossary": text(PackageResources.glossary_mustache),
    "levels": text(PackageResources.levels_mustache),
    "mark": text(PackageResources.mark_mustache),
    "matrix": text(PackageResources.matrix_mustache),
    "method": text(PackageResources.method_mustache),
    "not-applicable": text(PackageResources.not_applicable_mustache),
    "page": text(PackageResources.page_mustache),
    "privacy": text(PackageResources.privacy_mustache),
    "strengths": text(PackageResources.strengths_mustache),
    "summary": text(PackageResources.summary_mustache),
    "target-groups": text(PackageResources.target_groups_mustache),
    "unknown": text(PackageResources.unknown_mustache),
    "waived": text(PackageResources.waived_mustache),
    "weightiest": text(PackageResources.weightiest_mustache),
  ]

  private static let library: MustacheLibrary = {
    MustacheContentTypes.register(HTMLText(), named: contentType)
    let templates = sources.mapValues { source in
      do {
        return try MustacheTemplate(string: "{{% CONTENT_TYPE:\(contentType)}}" + source)
      } catch {
        preconditionFailure("A template cannot be read: \(error)")
      }
    }
    return MustacheLibrary(templates: templates)
  }()

  private static let contentType = "SPIND"

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
