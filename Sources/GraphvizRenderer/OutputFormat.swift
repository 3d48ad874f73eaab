/// The form in which a picture is wanted.
public enum OutputFormat: String, CaseIterable, Hashable, Sendable, Codable {
  case svg, pdf, png, dot
  /// One line a node and an edge: the form that is easy to read positions and sizes from.
  case plain

  /// The format as Graphviz knows it; cairo is named so that no other plugin draws the pixels.
  var graphvizName: String {
    switch self {
    case .svg: "svg"
    case .pdf: "pdf:cairo"
    case .png: "png:cairo"
    case .dot: "dot"
    case .plain: "plain"
    }
  }

  /// Whether the bytes begin and end as the format asks.
  ///
  /// Graphviz reports success for pictures that it could not finish: an empty PNG, a cut-off PDF.
  func isComplete(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .svg:
      bytes.suffix(64).contains(sequence: Array("</svg>".utf8))
    case .pdf:
      bytes.starts(with: Array("%PDF".utf8))
        && bytes.suffix(64).contains(sequence: Array("%%EOF".utf8))
    case .png:
      bytes.starts(with: [0x89, 0x50, 0x4E, 0x47])
        && bytes.suffix(12).contains(sequence: Array("IEND".utf8))
    case .dot:
      bytes.suffix(8).contains(UInt8(ascii: "}"))
    case .plain:
      bytes.suffix(8).contains(sequence: Array("stop".utf8))
    }
  }
}

extension Collection where Element == UInt8 {
  func contains(sequence: [UInt8]) -> Bool {
    guard sequence.count <= count else { return false }
    var start = startIndex
    for _ in 0...(count - sequence.count) {
      if self[start...].starts(with: sequence) { return true }
      start = index(after: start)
    }
    return false
  }
}
