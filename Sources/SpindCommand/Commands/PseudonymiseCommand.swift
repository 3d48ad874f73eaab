import ArgumentParser
import Localization
import NetworkFormats
import SteeringModel

/// Writes a copy of a workbook in which names are replaced by pseudonyms, and the key to them.
struct PseudonymiseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pseudonymise",
    abstract: "Write a copy of a workbook with pseudonyms instead of names.",
    discussion: """
      Persons and posts get pseudonyms, in all sheets and in free text; e-mail addresses and telephone \
      numbers are masked. The key file is readable by its owner only, and is never overwritten: keep it \
      apart from the copy. Read the free texts of the copy before you hand it on: nicknames and initials \
      are not recognised.
      """,
    aliases: ["pseudonymize"])

  @Argument(help: "The workbook.")
  var area: String

  @Option(name: .shortAndLong, help: "The copy to write: a new folder, or a file.")
  var output: String

  @Option(help: "The file to write the key to.")
  var key: String

  @Flag(help: "Give units and organisations pseudonyms, too.")
  var organisations = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.run { _ in
      let copy = WorkbookCopy(output)
      try copy.checkIsNew()
      let keyFile = PrivateFile(key)
      try keyFile.checkIsNew(apartFrom: copy)
      let draft = try AreaFile(area).draft()
      let loaded = try LoadedArea(draft, path: area, common: common)
      let language = loaded.network.area.language ?? common.language ?? .danish
      let result = Pseudonymization(
        of: draft, network: loaded.network, includesOrganisations: organisations,
        language: language)
      let validation = result.draft.validation()
      guard !validation.hasErrors else {
        throw DataErrors(path: output, issues: validation.issues)
      }
      try keyFile.write(
        PseudonymKey.text(result.key, in: language).utf8,
        thenDo: { try copy.write(result.draft, in: language) })
      let console = loaded.console
      console.note(
        Localized(
          da: """
            \(result.key.count) navne er erstattet. Kopien er »\(output)«, nøglen »\(key)«; gem dem hver \
            for sig.
            Læs kopiens fri tekst igennem: kaldenavne og initialer genkendes ikke.
            """,
          en: """
            \(result.key.count) names are replaced. The copy is “\(output)”, the key “\(key)”; keep them \
            apart.
            Read the free texts of the copy: nicknames and initials are not recognised.
            """))
    }
  }
}
