import Foundation
import Localization

/// A file that only its owner can read, and that never overwrites another.
struct PrivateFile {
  /// The path as the user gave it.
  let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Stops early when the file is there already, or would lie in the copy that it is the key to.
  func checkIsNew(apartFrom copy: WorkbookCopy) throws {
    if FileManager.default.fileExists(atPath: path) { throw exists }
    let own = URL(fileURLWithPath: path).standardizedFileURL.pathComponents
    let other = URL(fileURLWithPath: copy.path).standardizedFileURL.pathComponents
    guard own.starts(with: other) else { return }
    throw Failure(
      .usage,
      Localized(
        da: "Nøglen må ikke ligge i kopien.", en: "The key must not lie in the copy."),
      remedy: Localized(da: "Vælg et andet sted med --key.", en: "Choose another place with --key.")
    )
  }

  /// Writes the file with owner-only rights, then does what depends on it; if that fails, the file is
  /// taken away again.
  func write(_ bytes: some Sequence<UInt8>, thenDo next: () throws -> Void) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw exists }
      throw unwritable(String(cString: strerror(errno)))
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      // The rights hold whatever mask the shell has set.
      guard fchmod(descriptor, 0o600) == 0 else {
        throw unwritable(String(cString: strerror(errno)))
      }
      try handle.write(contentsOf: Data(bytes))
      try handle.synchronize()
      try next()
    } catch {
      unlink(path)
      throw error as? Failure ?? unwritable((error as NSError).localizedDescription)
    }
  }

  private var exists: Failure {
    Failure(
      .cannotWrite,
      Localized(
        da: "Nøglefilen »\(path)« findes allerede; intet er skrevet.",
        en: "The key file “\(path)” exists already; nothing is written."),
      remedy: Localized(da: "Vælg et nyt navn med --key.", en: "Choose a new name with --key."))
  }

  private func unwritable(_ reason: String) -> Failure {
    Failure(
      .cannotWrite,
      Localized(
        da: "Nøglefilen »\(path)« kan ikke skrives. \(reason)",
        en: "The key file “\(path)” cannot be written. \(reason)"),
      remedy: Localized(
        da: "Vælg et andet sted med --key.", en: "Choose another place with --key."))
  }
}
