import Foundation
import Localization

/// Prints a page to PDF with the Chromium that the machine has.
struct PagePrinter {
  private let executable: String

  /// The names under which Chromium and its kin are installed.
  private static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
  ]

  /// The most seconds that printing may take.
  private static let limit = 120.0

  /// The printer, or nil when there is no Chromium.
  static func find() -> PagePrinter? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    var candidates = path.split(separator: ":").flatMap { folder in
      names.map { "\(folder)/\($0)" }
    }
    #if os(macOS)
      candidates += ["Google Chrome", "Chromium", "Microsoft Edge"].map {
        "/Applications/\($0).app/Contents/MacOS/\($0)"
      }
    #endif
    return candidates.first(where: FileManager.default.isExecutableFile(atPath:))
      .map(PagePrinter.init(executable:))
  }

  /// That there is no Chromium, and what to do.
  static let missing = Failure(
    .rendering,
    Localized(
      da: "Til PDF bruges Chromium eller Chrome, og ingen af dem er på maskinen.",
      en: "For a PDF Chromium or Chrome is used, and neither is on the machine."),
    remedy: Localized(
      da: """
        Skriv rapporten med -o rapport.html, åbn den i en browser, vælg Udskriv og »Gem som PDF«. \
        Eller installer den: apt-get install chromium
        """,
      en: """
        Write the report with -o report.html, open it in a browser, choose Print and “Save as PDF”. \
        Or install it: apt-get install chromium
        """))

  /// The page as PDF, the same for the same page.
  func pdf(of page: String) throws -> [UInt8] {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appendingPathComponent("spind-print-\(UUID())")
    try manager.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? manager.removeItem(at: folder) }
    let (source, target) = (
      folder.appendingPathComponent("page.html"), folder.appendingPathComponent("page.pdf")
    )
    try Data(page.utf8).write(to: source)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    // The page is ours and runs no script but its own; without a sandbox of the system, as in most
    // containers, Chromium would not start for root.
    process.arguments =
      (getuid() == 0 ? ["--no-sandbox"] : []) + [
        "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions",
        "--disable-background-networking", "--no-pdf-header-footer",
        "--user-data-dir=\(folder.appendingPathComponent("profile").path)",
        "--print-to-pdf=\(target.path)", source.absoluteString,
      ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let deadline = Date().addingTimeInterval(Self.limit)
    while process.isRunning, Date() < deadline { Thread.sleep(forTimeInterval: 0.02) }
    if process.isRunning { process.terminate() }
    process.waitUntilExit()
    guard let bytes = try? [UInt8](Data(contentsOf: target)), bytes.starts(with: Array("%PDF".utf8))
    else {
      throw Failure(
        .rendering,
        Localized(
          da: "Chromium kunne ikke udskrive rapporten (\(executable)).",
          en: "Chromium could not print the report (\(executable))."),
        remedy: Self.missing.remedy)
    }
    return Self.withoutTime(bytes)
  }

  /// The document with the time of printing set to the beginning of 1980.
  private static func withoutTime(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let still = Array("19800101000000".utf8)
    for key in ["/CreationDate (D:", "/ModDate (D:"] {
      let mark = Array(key.utf8)
      var start = 0
      while let found = bytes[start...].firstRange(of: mark) {
        let end = found.upperBound + still.count
        guard end <= bytes.count else { break }
        bytes.replaceSubrange(found.upperBound..<end, with: still)
        start = end
      }
    }
    return bytes
  }
}
