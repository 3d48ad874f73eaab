/// The numbers of SVG attributes, as short as they can be written.
enum SVGNumbers {
  /// A list of coordinates or a path, each number rounded to a tenth, or to a hundredth.
  static func rounded(_ text: String, hundredths: Bool = false) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var number = ""
    var followsNumber = false
    func finish() {
      guard let value = Double(number) else { return }
      let short = written(value, hundredths: hundredths)
      if followsNumber, !short.hasPrefix("-") { result += " " }
      result += short
      followsNumber = true
      number = ""
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
        number.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: " "), UInt8(ascii: ","): finish()
      default:
        finish()
        result.unicodeScalars.append(Unicode.Scalar(byte))
        followsNumber = false
      }
    }
    finish()
    return result
  }

  private static func written(_ value: Double, hundredths: Bool) -> String {
    let unit = hundredths ? 100 : 10
    let scaled = Int((value * Double(unit)).rounded())
    let (whole, rest) = abs(scaled).quotientAndRemainder(dividingBy: unit)
    var digits = rest == 0 ? "" : String(rest)
    if hundredths, rest != 0, rest < 10 { digits = "0" + digits }
    while digits.hasSuffix("0") { digits.removeLast() }
    let text = digits.isEmpty ? String(whole) : (whole == 0 ? "." : "\(whole).") + digits
    return scaled < 0 ? "-" + text : text
  }
}
