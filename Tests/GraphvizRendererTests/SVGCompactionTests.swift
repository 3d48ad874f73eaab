import Foundation
import Testing

@testable import GraphvizRenderer

@Suite("Pictures made light for a page")
struct SVGCompactionTests {
  @Test(
    "Numbers are as short as they can be",
    arguments: [
      ("0.00", "0"), ("-0.04", "0"), ("-0.06", "-.1"), ("12.96", "13"), ("0.25", ".3"),
      (
        "M-235.03,49.36C-168.73,35.43 -77.24,-113.84 -107.59,-158.57",
        "M-235 49.4C-168.7 35.4-77.2-113.8-107.6-158.6"
      ),
      ("1,2 -3,4", "1 2-3 4"), ("none", "none"),
    ])
  func numbers(long: String, short: String) {
    #expect(SVGNumbers.rounded(long) == short)
  }

  @Test("Hundredths are kept where they are seen")
  func hundredths() {
    #expect(SVGNumbers.rounded("0.250980", hundredths: true) == ".25")
    #expect(SVGNumbers.rounded("8.05", hundredths: true) == "8.05")
    #expect(SVGNumbers.rounded("6.50", hundredths: true) == "6.5")
  }

  @Test("A box with round corners is a rectangle, another path is not")
  func roundedBox() throws {
    let path = """
      M88.7,16C88.7,16 21.3,16 21.3,16 16.7,16 12,20.7 12,25.3 12,25.3 12,34.7 12,34.7 12,39.3 16.7,44 \
      21.3,44 21.3,44 88.7,44 88.7,44 93.3,44 98,39.3 98,34.7 98,34.7 98,25.3 98,25.3 98,20.7 93.3,16 \
      88.7,16
      """
    var element = SVGElement(name: "path", attributes: [("d", path), ("fill", "#fff")])
    try #require(RoundedBox(path: path)).replace(&element)
    #expect(element.name == "rect" && element["d"] == nil && element["fill"] == "#fff")
    #expect(element["x"] == "12.0" && element["y"] == "16.0")
    #expect(element["width"] == "86.0" && element["height"] == "28.0")
    #expect(RoundedBox(path: path.replacingOccurrences(of: "12,34.7", with: "13,34.7")) == nil)
    #expect(RoundedBox(path: "M0,17.91C0,10.73 143.07,-15.5 238.76,-25.87") == nil)
  }

  @Test("Looks stand once, ties and names of actors stay")
  func looks() throws {
    let picture = try SVGPictureTests.picture(Pictures.pair("Områdechef"))
    let (light, full) = (picture.markup(.inline), picture.markup(.standalone))
    #expect(light.utf8.count < full.utf8.count)
    #expect(light.contains("<style>#c_picture{font-family:Open Sans"))
    #expect(!light.contains("font-family=") && !light.contains(" fill="))
    #expect(light.contains("#c_picture .k0{"))
    #expect(light.contains("<title>Områdechef</title>"))
    #expect(!full.contains("<style>") && full.contains("xmlns="))
  }
}
