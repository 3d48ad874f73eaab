/// The date of a PDF, which cairo takes from the clock: the only thing that makes two renderings of
/// one picture differ.
enum PDFDate {
  private static let key = Array("/CreationDate (D:".utf8)
  private static let date = Array("20000101000000".utf8)

  /// The document with its date set to 1 January 2000; no byte moves.
  static func fixed(in document: [UInt8]) -> [UInt8] {
    var document = document
    var start = 0
    let last = document.count - key.count - date.count
    while start <= last {
      if document[start] == key[0], document[start..<(start + key.count)].elementsEqual(key) {
        let place = start + key.count
        if document[place..<(place + date.count)].allSatisfy(isDigit) {
          document.replaceSubrange(place..<(place + date.count), with: date)
          clearOffset(in: &document, at: place + date.count)
        }
        start = place + date.count
      } else {
        start += 1
      }
    }
    return document
  }

  /// Sets the offset of the machine's time zone (`+01'00`) to zero.
  private static func clearOffset(in document: inout [UInt8], at place: Int) {
    guard place + 6 <= document.count,
      document[place] == UInt8(ascii: "+") || document[place] == UInt8(ascii: "-")
    else { return }
    document[place] = UInt8(ascii: "+")
    for index in (place + 1)..<(place + 6) where isDigit(document[index]) {
      document[index] = UInt8(ascii: "0")
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
