import Foundation
import Localization
import NetworkFormats
import SteeringModel

/// The input of a command: a workbook's folder, or a file.
struct AreaFile {
  /// The path as the user gave it.
  let path: String

  init(_ path: String) {
    self.path = path
  }

  /// The name without folder and extension.
  var name: String { url.deletingPathExtension().lastPathComponent }

  /// What the input turns out to be: a workbook or a plain graph.
  ///
  /// - Parameter format: the format asked for; nil to tell it by extension and content.
  func input(format: NetworkFormat? = nil) throws -> NetworkInput {
    if try isFolder { return .folder(name: name, files: try files()) }
    var file = SourceFile(name: url.lastPathComponent, bytes: try Self.bytes(of: url))
    if let other = file.companionExtension {
      let companion = url.deletingPathExtension().appendingPathExtension(other)
      if FileManager.default.fileExists(atPath: companion.path) {
        file.companion = try Self.bytes(of: companion)
      }
    }
    do {
      return try NetworkInput.file(file, format: format, dotParser: GraphvizDOTParser.parse)
    } catch {
      throw DataErrors(path: path, issues: error.issues)
    }
  }

  /// The draft of a workbook, or that which a graph file amounts to.
  ///
  /// - Parameters:
  ///   - format: the format asked for; nil to tell it by extension and content.
  ///   - attributes: which attributes of a graph file say what an actor is.
  func draft(
    format: NetworkFormat? = nil, attributes: ActorAttributes = ActorAttributes()
  ) throws -> NetworkDraft {
    if format == nil { try checkIsNoSheetOfAFolder() }
    switch try input(format: format) {
    case .workbook(let draft): return draft
    case .graph(let graph):
      let asked = [attributes.level, attributes.sector, attributes.circle].compactMap { $0 }
      let known = graph.nodeAttributes.map(\.name)
      if let missing = asked.first(where: { !known.contains($0) }) {
        let names = known.joined(separator: ", ")
        throw Failure(
          .usage,
          Localized(
            da: "Knuderne har ingen attribut, der hedder »\(missing)«.",
            en: "The nodes have no attribute called “\(missing)”."),
          remedy: .choose(names))
      }
      try checkIsNoMass(graph)
      return NetworkDraft(graph, name: url.lastPathComponent, attributes: attributes)
    }
  }

  /// Stops at a graph that is larger than any area: its rows would fill the memory.
  private func checkIsNoMass(_ graph: PlainGraph) throws {
    let (mostNodes, mostTies) = (100_000, 500_000)
    guard graph.nodeCount > mostNodes || graph.ties.count > mostTies else { return }
    let (nodes, ties) = (graph.nodeCount, graph.ties.count)
    throw DataErrors(
      path: path,
      issues: FormatError(
        "too-large", source: url.lastPathComponent,
        message: Localized(
          da: """
            Grafen har \(nodes) punkter og \(ties) relationer; et område kan have højst \(mostNodes) og \
            \(mostTies).
            """,
          en: """
            The graph has \(nodes) nodes and \(ties) ties; an area may have at most \(mostNodes) and \
            \(mostTies).
            """),
        remedy: Localized(
          da: "Brug »spind measure«, som også måler store grafer, eller del filen.",
          en: "Use “spind measure”, which measures large graphs too, or split the file.")
      ).issues)
  }

  /// Stops at a sheet that lies among the other sheets of its workbook: the folder is meant.
  private func checkIsNoSheetOfAFolder() throws {
    func isSheet(_ url: URL) -> Bool {
      WorkbookFolder.fileExtensions.contains(url.pathExtension.lowercased())
        && NetworkDraft.sheet(titled: url.deletingPathExtension().lastPathComponent) != nil
    }
    guard try !isFolder, isSheet(url) else { return }
    let folder = url.deletingLastPathComponent()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let others = names.filter { $0 != url.lastPathComponent }
    guard others.contains(where: { isSheet(folder.appendingPathComponent($0)) }) else { return }
    let shown = path.contains("/") ? folder.relativePath : "."
    throw Failure(
      .usage,
      Localized(
        da: "»\(path)« er ét ark af en projektmappe.",
        en: "“\(path)” is one sheet of a workbook."),
      remedy: Localized(
        da: "Angiv mappen: \(shown)", en: "Give the folder: \(shown)"))
  }

  /// Stops early when there is nothing at the path.
  func checkExists() throws { _ = try isFolder }

  /// The files of the folder, by name.
  private func files() throws -> [SourceFile] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      throw unreadable(path, error)
    }
    return try names.compactMap { name in
      let file = url.appendingPathComponent(name)
      var isFolder: ObjCBool = false
      guard !name.hasPrefix("."),
        FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { return nil }
      return SourceFile(name: name, bytes: try Self.bytes(of: file))
    }
  }

  private static func bytes(of file: URL) throws -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: file))
    } catch {
      throw AreaFile(file.path).unreadable(file.lastPathComponent, error)
    }
  }

  private var url: URL { URL(fileURLWithPath: path) }

  /// Whether the path is a folder; throws when there is nothing.
  private var isFolder: Bool {
    get throws {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw Failure(
          .noInput,
          Localized(da: "»\(path)« findes ikke.", en: "“\(path)” does not exist."),
          remedy: Localized(
            da: "Se efter, om stien er stavet rigtigt.", en: "Check the spelling of the path."))
      }
      return isFolder.boolValue
    }
  }

  private func unreadable(_ name: String, _ error: any Error) -> Failure {
    Failure(
      .noInput,
      Localized(
        da: "»\(name)« kan ikke læses: \((error as NSError).localizedDescription)",
        en: "“\(name)” cannot be read: \((error as NSError).localizedDescription)"))
  }
}
