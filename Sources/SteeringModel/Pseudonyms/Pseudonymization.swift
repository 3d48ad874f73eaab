public import Localization

/// A workbook in which names have been replaced by pseudonyms, and the key that undoes it.
///
/// Every actor that is a person, a post or of no stated kind gets a pseudonym, for in one area a post is
/// a person; on demand units and organisations do, too. The same name has the same pseudonym in every
/// sheet and in free text, also in the genitive; single names of persons count where only one person
/// has them. Rows keep their order and everything else its value, so a report of the new workbook
/// differs in names only.
public struct Pseudonymization: Sendable {
  /// The workbook with pseudonyms.
  public let draft: NetworkDraft
  /// Which name has become which pseudonym, in the order of the workbook.
  public let key: [Entry]

  /// A name and its pseudonym.
  public struct Entry: Hashable, Sendable {
    /// The pseudonym.
    public let pseudonym: String
    /// The name that it stands for.
    public let name: String
    /// The id that stands for the actor or organisation; nil when its row has none.
    public let id: String?
    /// The id in the workbook before.
    public let originalID: String?
  }

  /// Replaces the names of a workbook.
  ///
  /// - Parameters:
  ///   - draft: the workbook.
  ///   - network: the network that the workbook describes.
  ///   - includesOrganisations: whether units and organisations get pseudonyms, too.
  ///   - language: the language of the pseudonyms.
  /// - Complexity: O(cells · length).
  public init(
    of draft: NetworkDraft, network: SteeringNetwork, includesOrganisations: Bool,
    language: Language
  ) {
    var names = PseudonymList(language: language)
    names.add(network, includesOrganisations: includesOrganisations)
    let replacer = NameReplacer(names)
    var result = draft
    result.tables = draft.tables.map { replacer.replaced($0) }
    result.forms = draft.forms.map { replacer.replaced($0) }
    result.issues = []
    self.draft = result
    key = names.entries
  }
}
