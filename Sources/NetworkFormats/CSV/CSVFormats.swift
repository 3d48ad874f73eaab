import Localization

extension NetworkFormat {
  /// Edge lists: one tie a row.
  static let edgeListCSV = NetworkFormat(
    "csv", title: Localized(da: "CSV-liste over relationer", en: "CSV edge list"),
    fileExtensions: ["csv", "tsv", "txt", "edges", "edgelist", "el", "ncol"],
    looksRight: { file in
      guard let first = file.beginningText.first else { return file.isText }
      return !"<{[".contains(first)
    },
    read: { file, limits throws(FormatError) in
      let text = try DecodedText(file, limits: limits)
      return .graph(try CSVEdgeList.read(text, source: file.name, limits: limits))
    },
    write: { graph in EdgeListWriter.write(graph) })

  /// Adjacency matrices.
  static let matrixCSV = NetworkFormat(
    "matrix", title: Localized(da: "Matrix i CSV", en: "CSV adjacency matrix"),
    fileExtensions: ["csv", "tsv", "txt"],
    looksRight: { file in
      guard let text = try? DecodedText(file.beginning) else { return false }
      return MatrixCSV.looksRight(text)
    },
    read: { file, limits throws(FormatError) in
      let text = try DecodedText(file, limits: limits)
      return .graph(try MatrixCSV.read(text, source: file.name, limits: limits))
    },
    write: { graph throws(FormatError) in try MatrixWriter.write(graph) })
}

extension SourceFile {
  /// The first 64 KiB, up to the last line end among them, by which a format is recognised.
  var beginning: SourceFile {
    guard bytes.count > 1 << 16 else { return self }
    let head = bytes.prefix(1 << 16)
    let end = head.lastIndex(of: 0x0A).map { $0 + 1 } ?? head.endIndex
    return SourceFile(name: name, bytes: Array(head[..<end]))
  }

  /// Whether the beginning is text in one of the encodings that are read.
  var isText: Bool { (try? DecodedText(beginning)) != nil }

  /// The beginning as text, without space in front; empty when it is not text.
  var beginningText: String {
    guard let text = try? DecodedText(beginning) else { return "" }
    return String(String(decoding: text.utf8, as: UTF8.self).drop(while: \.isWhitespace))
  }
}
