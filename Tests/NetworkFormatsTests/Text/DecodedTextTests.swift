import Localization
import SteeringModel
import Testing

@testable import NetworkFormats

@Suite struct DecodedTextTests {
  private func decoded(_ bytes: [UInt8]) throws(FormatError) -> (String, DecodedText.Encoding) {
    let text = try DecodedText(SourceFile(name: "x.csv", bytes: bytes))
    return (String(decoding: text.utf8, as: UTF8.self), text.encoding)
  }

  private func code(_ bytes: [UInt8]) -> String? {
    do throws(FormatError) {
      _ = try decoded(bytes)
      return nil
    } catch {
      return error.issues.first?.code
    }
  }

  @Test func everyEncodingThatExcelWritesIsRead() throws {
    let word = "Børn;ÆØÅ–€"
    let utf16 = word.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let swapped = word.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let windows: [UInt8] = [0x42, 0xF8, 0x72, 0x6E, 0x3B, 0xC6, 0xD8, 0xC5, 0x96, 0x80]
    #expect(try decoded(Array(word.utf8)) == (word, .utf8))
    #expect(try decoded([0xEF, 0xBB, 0xBF] + Array(word.utf8)) == (word, .utf8))
    #expect(try decoded([0xFF, 0xFE] + utf16) == (word, .utf16LittleEndian))
    #expect(try decoded([0xFE, 0xFF] + swapped) == (word, .utf16BigEndian))
    #expect(try decoded(windows) == (word, .windows1252))
    #expect(try decoded([]) == ("", .utf8))
  }

  @Test func aGuessIsRemarkedOn() throws {
    let text = try DecodedText(SourceFile(name: "x.csv", bytes: [0x62, 0xF8, 0x72]))
    #expect(text.remarks.map(\.code) == ["windows-1252"])
    #expect(text.remarks.map(\.severity) == [.remark])
    #expect(try DecodedText(SourceFile(name: "x.csv", bytes: [0x62])).remarks.isEmpty)
  }

  @Test func whatIsNoTextIsRefused() {
    #expect(code([0x61, 0x00, 0x62]) == "not-text")
    #expect(code([0x50, 0x4B, 0x03, 0x04, 0x01, 0x02, 0x03, 0x06]) == "not-text")
    #expect(code([0xFF, 0xFE, 0x61]) == "broken-encoding")
    #expect(code([0xFF, 0xFE, 0x00, 0xD8]) == "broken-encoding")
    #expect(code([0xEF, 0xBB, 0xBF, 0xFF]) == "broken-encoding")
    #expect(code([0x42, 0x81, 0x72]) == "unknown-encoding")
    #expect(code([0x42, 0xBF, 0x72, 0x6E, 0x65]) == "unknown-encoding")
  }

  @Test func aFileThatIsTooLargeIsRefused() {
    #expect(throws: FormatError.self) {
      try DecodedText(
        SourceFile(name: "x", bytes: [1, 2, 3]), limits: FormatLimits(fileBytes: 2))
    }
  }
}
