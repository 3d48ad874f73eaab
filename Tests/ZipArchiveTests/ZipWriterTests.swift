import Testing
import ZipArchive

@Suite struct ZipWriterTests {
  private func archive() throws -> [UInt8] {
    var writer = ZipWriter()
    try writer.add("[Content_Types].xml", Array("<Types/>".utf8))
    try writer.add("word/media/a.png", [0x89, 0x50], isPacked: false)
    return try writer.bytes()
  }

  @Test func theSameEntriesGiveTheSameBytes() throws {
    let first = try archive()
    #expect(try archive() == first)
    // DOS time 0 and date 1980-01-01, whatever the clock and the time zone.
    #expect(Array(first[10..<14]) == [0, 0, 0x21, 0])
  }

  @Test func theFirstEntryStandsFirstInTheFile() throws {
    let bytes = try archive()
    #expect(Array(bytes[30..<49]) == Array("[Content_Types].xml".utf8))
  }

  @Test func doubledAndUnsafeNamesAreRefused() throws {
    var writer = ZipWriter()
    try writer.add("a", [])
    #expect(throws: ZipError.duplicateEntry("a")) { try writer.add("a", []) }
    #expect(throws: ZipError.unsafeName("../a")) { try writer.add("../a", []) }
  }

  @Test func anArchiveMayBeEmpty() throws {
    let reader = try ZipReader(try ZipWriter().bytes())
    #expect(reader.entries.isEmpty)
  }
}
