import Localization
import ZipArchive

/// The page in the other language, packed to a fraction of its size; the script unpacks it when asked.
struct OtherLanguage: Sendable {
  let code: String
  let title: String
  /// A zip archive with the body of the page as its one entry, in Base64.
  let archive: String

  init(_ page: Page, body: String) {
    code = page.code
    title = page.documentTitle
    do {
      var writer = ZipWriter()
      try writer.add("body.html", Array(body.utf8))
      archive = Base64.text(of: try writer.bytes())
    } catch {
      preconditionFailure("One entry can always be packed: \(error)")
    }
  }
}

/// Bytes as letters that can stand anywhere on a page.
enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func text(of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let bits = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
      for position in 0..<4 {
        text.append(
          position > part.count ? UInt8(ascii: "=") : letters[bits >> (18 - 6 * position) & 63])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension Language {
  /// What the language calls itself.
  var ownName: String { self == .danish ? "Dansk" : "English" }
}
