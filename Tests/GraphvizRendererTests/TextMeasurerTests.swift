import DOTLanguage
import GraphvizRenderer
import Testing

@Suite("Measuring text")
struct TextMeasurerTests {
  let measurer = TextMeasurer(renderer: InProcessRenderer())

  @Test("Widths grow with letters, size and weight")
  func widths() throws {
    let small = DOTFont(size: 8.5)
    let widths = try measurer.widths(of: [
      DOTTextRun("", small), DOTTextRun("i", small), DOTTextRun("iii", small),
      DOTTextRun("iii", DOTFont(size: 17)), DOTTextRun("iii", DOTFont(size: 8.5, isBold: true)),
    ])
    #expect(widths[0] < 1)
    #expect(widths[1] < widths[2])
    #expect(abs(widths[3] - 2 * widths[2]) < 1.5)
    #expect(widths[2] < widths[4])
  }

  @Test("The order of the answers is that of the questions, also when some are known")
  func order() throws {
    let font = DOTFont(size: 10)
    let runs = ["Gadeplansmedarbejder", "SSP", "Områdechef", "SSP"].map { DOTTextRun($0, font) }
    let first = try measurer.widths(of: runs)
    #expect(first[1] == first[3])
    #expect(try measurer.widths(of: runs.reversed()) == first.reversed())
  }

  @Test("Quotes, backslashes and line feeds in a line do not disturb the others")
  func hostileLines() throws {
    let font = DOTFont(size: 10)
    let widths = try measurer.widths(of: [
      DOTTextRun("a \" b \\", font), DOTTextRun("two\nlines", font), DOTTextRun("plain", font),
    ])
    let alone = try TextMeasurer(renderer: InProcessRenderer())
      .widths(of: [DOTTextRun("plain", font)])
    #expect(widths[2] == alone[0])
  }
}
