import Localization
import NetworkAnalysis
import SteeringModel

/// The frame around the sections: head, list of contents and, on a page, style and script.
struct Page: Sendable {
  /// A section, ready to stand on the page.
  struct Part: Sendable {
    let anchor: String
    let title: String
    /// Whether it belongs to the two pages for leaders.
    let isBrief: Bool
    /// Markup of our own templates.
    let content: String

    init(_ section: some ReportSection, _ templates: Templates) {
      let name = type(of: section).name
      anchor = name
      title = section.heading
      isBrief = ReportSections.short.contains { $0 == type(of: section) }
      content = templates.render(name, section)
    }
  }

  let code: String
  let documentTitle: String
  let skip: String
  let contentsLabel: String
  let kicker: String
  let areaName: String
  let facts: [Fact]
  let parts: [Part]
  let style: String
  let script: String
  /// The scripts that the page's policy lets run, and what it may ask of its server.
  let scripts: String
  let connections: String
  let live: LivePanel?
  /// The same page in the other language; nil when it speaks one only.
  let other: OtherLanguage?
  let otherName: String?
  let otherCode: String?
  let isShort: Bool
  let print: String
  let printShort: String
  let made: String
  let promise: String

  init(
    _ input: ReportInput, parts: [Part], live: LivePanel? = nil, translation: Language? = nil, other: OtherLanguage? = nil
  ) {
    self.live = live
    self.other = other
    otherName = translation?.ownName
    otherCode = translation?.rawValue
    isShort = input.isShort
    print = input(da: "Udskriv", en: "Print")
    printShort = input(da: "Udskriv kort udgave", en: "Print the short form")
    code = input.language.rawValue
    areaName = input.network.area.name
    kicker = Self.kicker(input)
    documentTitle = Self.title(input)
    skip = input(da: "Gå til indholdet", en: "Skip to content")
    contentsLabel = input(da: "Indhold", en: "Contents")
    facts = Fact.all(input)
    self.parts = parts
    style = Templates.style
    script = Templates.script
    scripts =
      live == nil ? "'\(ScriptHash.sha256)'" : "'\(ScriptHash.sha256)' '\(ScriptHash.live)'"
    connections = live == nil ? "" : "; connect-src 'self'"
    made = input(da: "Lavet med Spind.", en: "Made with Spind.")
    promise =
      live == nil
      ? input(
        da: "Siden henter intet fra nettet og sender intet fra sig.",
        en: "The page fetches nothing from the network and sends nothing.")
      : input(
        da: "Siden taler kun med Spind på denne maskine.",
        en: "The page talks to Spind on this machine only.")
  }
}

extension Page {
  /// What the document is.
  static func kicker(_ input: ReportInput) -> String {
    input(da: "Diagnose af styringsnetværket", en: "Diagnosis of the steering network")
  }

  /// The title of the window.
  static func title(_ input: ReportInput) -> String {
    "\(input.network.area.name): \(kicker(input))"
  }
}

/// One line of the head: what is looked at, and on what basis.
struct Fact: Sendable {
  let term: String
  let value: String

  static func all(_ input: ReportInput) -> [Fact] {
    let area = input.network.area
    var facts: [Fact] = []
    func add(da: String, en: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      facts.append(Fact(term: input(da: da, en: en), value: value))
    }
    add(da: "Kommune", en: "Municipality", area.municipality)
    add(da: "Dato", en: "Date", date(input))
    add(da: "Interviewede", en: "Interviewed", area.respondents)
    add(da: "Kilde", en: "Source", area.source)
    return facts
  }

  private static func date(_ input: ReportInput) -> String {
    let date = input.analysis.date
    let source: Localized =
      switch date.source {
      case .asked: Localized(da: "den dato, der er bedt om", en: "the date asked for")
      case .area: Localized(da: "som området oplyser", en: "as the area states")
      case .newestEvent:
        Localized(da: "den nyeste dato i projektmappen", en: "the newest date in the workbook")
      case .today:
        Localized(
          da: "dags dato, da projektmappen ingen datoer har",
          en: "today, since the workbook has no dates")
      }
    return "\(input(date.day.text)) (\(input(source)))"
  }
}
