import Testing
import ZipArchive

@Suite struct ZipReaderTests {
  private static func archive(
    _ entries: [(String, [UInt8])], isPacked: Bool = true
  ) throws -> [UInt8] {
    var writer = ZipWriter()
    for (name, bytes) in entries { try writer.add(name, bytes, isPacked: isPacked) }
    return try writer.bytes()
  }

  /// The error of opening an archive, or of reading its first entry.
  private static func error(of bytes: [UInt8], limits: ZipLimits = ZipLimits()) -> ZipError? {
    do throws(ZipError) {
      var reader = try ZipReader(bytes, limits: limits)
      for entry in reader.entries { _ = try reader.bytes(of: entry) }
      return nil
    } catch {
      return error
    }
  }

  private static func replacing(_ old: String, by new: String, in bytes: [UInt8]) -> [UInt8] {
    let (old, new) = (Array(old.utf8), Array(new.utf8))
    precondition(old.count == new.count)
    var bytes = bytes
    var position = 0
    while position + old.count <= bytes.count {
      if bytes[position..<position + old.count].elementsEqual(old) {
        bytes.replaceSubrange(position..<position + old.count, with: new)
      }
      position += 1
    }
    return bytes
  }

  @Test func entriesComeBackInTheirOrder() throws {
    let long = [UInt8](repeating: 0x61, count: 300_000)
    let bytes = try Self.archive([("b/æøå.xml", Array("text".utf8)), ("a", []), ("c", long)])
    var reader = try ZipReader(bytes)
    #expect(reader.entries.map(\.name) == ["b/æøå.xml", "a", "c"])
    #expect(reader.entries.map(\.byteCount) == [4, 0, 300_000])
    #expect(try reader.bytes(named: "b/æøå.xml") == Array("text".utf8))
    #expect(try reader.bytes(named: "a").isEmpty)
    #expect(try reader.bytes(named: "c") == long)
    #expect(reader.entry(named: "B") == nil)
  }

  @Test func aMissingEntryIsNamed() throws {
    var reader = try ZipReader(try Self.archive([("a", [1])]))
    #expect(throws: ZipError.noEntry("b")) { try reader.bytes(named: "b") }
  }

  @Test(arguments: ["../../etc", "/etc/pwd", "a/../b.c", "C:/a.txt", "..\\a.bcd"])
  func aNameThatLeadsOutIsRefused(name: String) throws {
    let harmless = String(repeating: "x", count: name.utf8.count)
    let bytes = Self.replacing(harmless, by: name, in: try Self.archive([(harmless, [1])]))
    #expect(Self.error(of: bytes) == .unsafeName(name))
  }

  @Test func doubledNamesAreRefused() throws {
    let bytes = try Self.archive([("a.xml", [1]), ("b.xml", [2])])
    let doubled = Self.replacing("b.xml", by: "a.xml", in: bytes)
    let error = try #require(Self.error(of: doubled))
    #expect(error == .duplicateEntry("a.xml") || error == .damaged(entry: nil))
  }

  @Test func anEncryptedEntryIsRefused() throws {
    var bytes = try Self.archive([("a", [1, 2, 3])])
    // The lowest bit of the flags says so, in the header of the entry and in the directory.
    for (mark, offset) in [([0x50, 0x4B, 3, 4] as [UInt8], 6), ([0x50, 0x4B, 1, 2], 8)] {
      let position = try #require(
        bytes.indices.first { bytes[$0...].starts(with: mark) })
      bytes[position + offset] |= 1
    }
    #expect(Self.error(of: bytes) == .encrypted(entry: "a"))
  }

  @Test func aBombIsRefusedByItsStatedSize() throws {
    let bytes = try Self.archive([("bomb", [UInt8](repeating: 0, count: 8 << 20))])
    #expect(bytes.count < 16_384)
    #expect(Self.error(of: bytes) == .suspiciousRatio(entry: "bomb", limit: 200))
    let small = ZipLimits(entryBytes: 1 << 20)
    #expect(Self.error(of: bytes, limits: small) == .tooLarge(entry: "bomb", limit: 1 << 20))
  }

  @Test func aBombThatIsNotAskedForDoesNoHarm() throws {
    let bytes = try Self.archive([("bomb", [UInt8](repeating: 0, count: 8 << 20)), ("a", [7])])
    var reader = try ZipReader(bytes)
    #expect(try reader.bytes(named: "a") == [7])
  }

  @Test func theEntriesTogetherHaveALimit() throws {
    let part = [UInt8](repeating: 0x61, count: 600)
    let bytes = try Self.archive([("a", part), ("b", part)])
    #expect(
      Self.error(of: bytes, limits: ZipLimits(totalBytes: 1_000))
        == .tooLarge(entry: "b", limit: 1_000))
    #expect(Self.error(of: bytes, limits: ZipLimits(totalBytes: 1_200)) == nil)
  }

  @Test func tooManyEntriesAreRefused() throws {
    let bytes = try Self.archive((0..<20).map { ("e\($0)", []) })
    #expect(
      Self.error(of: bytes, limits: ZipLimits(entries: 19)) == .tooManyEntries(limit: 19))
    #expect(Self.error(of: bytes, limits: ZipLimits(entries: 20)) == nil)
  }

  @Test func anEntryThatLiesOfItsSizeIsRefused() throws {
    let content = [UInt8](repeating: 0x61, count: 5_000)
    for stated: UInt32 in [4_999, 5_001, 0xFFFF_FFF0] {
      var bytes = try Self.archive([("a", content)])
      let mark: [UInt8] = [0x50, 0x4B, 1, 2]
      let directory = try #require(bytes.indices.first { bytes[$0...].starts(with: mark) })
      for byte in 0..<4 { bytes[directory + 24 + byte] = UInt8(stated >> (8 * byte) & 0xFF) }
      #expect(Self.error(of: bytes) != nil, "\(stated)")
    }
  }

  @Test func changedContentIsDamaged() throws {
    let content = (0..<2_000).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    var bytes = try Self.archive([("a", content)], isPacked: false)
    bytes[1_000] ^= 0xFF
    #expect(Self.error(of: bytes) == .damaged(entry: "a"))
  }

  @Test func whatIsNoArchiveIsRefused() {
    #expect(Self.error(of: []) == .notAnArchive)
    #expect(Self.error(of: Array("fra;til\nA;B\n".utf8)) == .notAnArchive)
  }

  @Test func anArchiveCutAnywhereNeverCrashes() throws {
    let bytes = try Self.archive([("a/b.xml", Array("<a/>".utf8)), ("c", [1, 2, 3])])
    for count in 0..<bytes.count {
      #expect(Self.error(of: Array(bytes.prefix(count))) != nil, "\(count)")
    }
  }

  @Test func aByteChangedAnywhereNeverCrashes() throws {
    let content = [UInt8](repeating: 0x61, count: 100)
    let bytes = try Self.archive([("a/b.xml", Array("<a/>".utf8)), ("c", content)])
    for position in bytes.indices {
      for change: UInt8 in [0x01, 0x80, 0xFF] {
        var changed = bytes
        changed[position] ^= change
        if let reader = try? ZipReader(changed) {
          #expect(reader.entries.count <= 2)
        }
        _ = Self.error(of: changed)
      }
    }
  }
}
