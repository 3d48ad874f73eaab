import Localization

/// The pseudonyms of a workbook.
///
/// What resembles a name keeps resembling it: a near-duplicate and a name that no sheet lists but that
/// is near one that is listed get its pseudonym with a letter too many, for the rules on data speak of
/// both. Other names that no sheet lists get words of their own, so that they resemble nothing.
struct PseudonymList {
  /// What a pseudonym stands for.
  struct Name {
    let text: String
    let pseudonym: String
    let kind: Kind
  }

  enum Kind {
    case person, post, unit, organisation
  }

  private let language: Language
  private(set) var entries: [Pseudonymization.Entry] = []
  /// The names, each once, in the order of the workbook.
  private(set) var names: [Name] = []
  /// The ids and what stands for them.
  private(set) var ids: [(text: String, pseudonym: String)] = []
  /// The names of units and organisations that keep them, which no shorter name may be cut out of.
  private(set) var keptNames: [String] = []
  private var pseudonyms: [NameKey: String] = [:]

  init(language: Language) {
    self.language = language
  }

  mutating func add(_ network: SteeringNetwork, includesOrganisations: Bool) {
    let actors = network.actors.filter { includesOrganisations || $0.kind != .unit }
    let width = String(max(network.actors.count, network.organisations.count)).count
    func number(_ number: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let word = Localized(da: "Person", en: "Person")(language)
    let unit = Localized(da: "Enhed", en: "Unit")(language)
    let actorLikeness = NearDuplicates.earlierLikeness(of: actors.map(\.name))
    for (position, actor) in actors.enumerated() {
      let stem = actor.kind == .unit ? unit : word
      add(
        actor.name, id: actor.isListed ? id(actor.key, actor.name) : nil,
        newID: (actor.kind == .unit ? "e" : "p") + number(position + 1),
        kind: actor.kind == .post ? .post : actor.kind == .unit ? .unit : .person,
        pseudonym: stem + " " + number(position + 1), isListed: actor.isListed,
        near: nearest(
          to: actor.name, isListed: actor.isListed, among: actors.prefix(position).map(\.name),
          listed: actors.filter(\.isListed).map(\.name), likeness: actorLikeness[position]))
    }
    guard includesOrganisations else {
      keptNames =
        network.actors.filter { $0.kind == .unit }.map(\.name)
        + network.organisations.map(\.name)
      keptNames.removeAll { pseudonyms[NameKey($0)] != nil }
      return
    }
    let all = network.organisations
    let likeness = NearDuplicates.earlierLikeness(of: all.map(\.name))
    for (position, organisation) in all.enumerated() {
      add(
        organisation.name,
        id: organisation.isListed ? id(organisation.key, organisation.name) : nil,
        newID: "o" + number(position + 1), kind: .organisation,
        pseudonym: "Organisation " + number(position + 1), isListed: organisation.isListed,
        near: nearest(
          to: organisation.name, isListed: organisation.isListed,
          among: all.prefix(position).map(\.name), listed: all.filter(\.isListed).map(\.name),
          likeness: likeness[position]))
    }
  }

  /// The id of a row; nil where the name is the id.
  private func id(_ key: String, _ name: String) -> String? { key == name ? nil : key }

  /// The name that a name resembles as the reader of workbooks sees it.
  private func nearest(
    to name: String, isListed: Bool, among earlier: [String], listed: [String], likeness: Int?
  ) -> String? {
    if isListed { return likeness.map { earlier[$0] } }
    return NearestName.nearest(to: name, among: listed)
  }

  private mutating func add(
    _ name: String, id: String?, newID: String, kind: Kind, pseudonym: String, isListed: Bool,
    near: String?
  ) {
    let known = pseudonyms[NameKey(name)]
    var chosen = known ?? pseudonym
    if known == nil {
      if let near = near.flatMap({ pseudonyms[NameKey($0)] }) {
        chosen = Self.misspelt(near)
      } else if !isListed {
        chosen = unlisted(kind)
      }
      while pseudonyms.values.contains(chosen) { chosen = Self.misspelt(chosen) }
      pseudonyms[NameKey(name)] = chosen
      names.append(Name(text: name, pseudonym: chosen, kind: kind))
    }
    if let id { ids.append((id, newID)) }
    entries.append(
      Pseudonymization.Entry(
        pseudonym: chosen, name: name, id: id == nil ? nil : newID, originalID: id))
  }

  /// The pseudonym with the last letter of its word doubled.
  private static func misspelt(_ pseudonym: String) -> String {
    guard let space = pseudonym.firstIndex(of: " "), space > pseudonym.startIndex else {
      return pseudonym + pseudonym.suffix(1)
    }
    let last = pseudonym[pseudonym.index(before: space)]
    return pseudonym[..<space] + String(last) + pseudonym[space...]
  }

  /// A pseudonym that resembles no other: a word of the spelling alphabet, then two of them.
  private func unlisted(_ kind: Kind) -> String {
    let used = Set(pseudonyms.values)
    let words = Self.alphabet
    let candidates =
      words
      + words.flatMap { first in words.filter { $0 != first }.map { "\(first) \($0)" } }
    let free = candidates.first { !used.contains($0) }
    return free ?? "Zulu \(used.count)"
  }

  private static let alphabet = [
    "Alfa", "Bravo", "Charlie", "Delta", "Foxtrot", "Hotel", "Juliett", "Lima", "November",
    "Oscar", "Papa", "Quebec", "Romeo", "Sierra", "Tango", "Uniform", "Victor", "Whiskey",
    "X-ray", "Yankee",
  ]
}
