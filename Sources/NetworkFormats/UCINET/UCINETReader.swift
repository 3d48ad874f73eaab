import Localization
import SteeringModel

/// Reads a dataset of UCINET: the header (`##h`) and the data (`##d`) beside it.
///
/// The header is that of the versions with two and with four bytes for a size (`DATE:`, `V6404`), with
/// labels in Latin letters or in UTF-16; the data are numbers of four bytes, row by row. A matrix with
/// as many rows as columns and the same labels is one network, and of several matrices each becomes a
/// number of the tie beside the first; any other matrix is a network of two modes.
struct UCINETReader {
  private let source: String
  private let bytes: [UInt8]
  private var position = 0
  private var hasLongSizes = false

  static func read(_ file: SourceFile, limits: FormatLimits) throws(FormatError) -> PlainGraph {
    let isHeader = file.fileExtension == "##h"
    guard let companion = file.companion else { throw .missingHalf(file.name, isHeader: isHeader) }
    let (header, data) = isHeader ? (file.bytes, companion) : (companion, file.bytes)
    guard header.count <= limits.fileBytes, data.count <= limits.fileBytes else {
      throw .fileTooLarge(
        file.name, bytes: max(header.count, data.count), limit: limits.fileBytes)
    }
    var reader = UCINETReader(source: file.name, bytes: header)
    let dataset = try reader.dataset(dataBytes: data.count, limits: limits)
    return try Self.graph(dataset, data, source: file.name)
  }

  private init(source: String, bytes: [UInt8]) {
    self.source = source
    self.bytes = bytes
  }

  // MARK: - The header

  private struct Dataset {
    var title: String
    var columns: [String]
    var rows: [String]
    var hasLabels: Bool
    var matrices: Int
  }

  private mutating func dataset(
    dataBytes: Int, limits: FormatLimits
  ) throws(FormatError) -> Dataset {
    let version = String(decoding: try take(Int(try byte())), as: UTF8.self)
    hasLongSizes = version.hasPrefix("V6")
    guard hasLongSizes || version.hasPrefix("DATE") else { throw malformed }
    position += 8
    let labelType = try number(bytes: 2)
    guard try byte() == 7 else { throw otherNumbers }
    let dimensionCount = try number(bytes: 2)
    guard (2...3).contains(dimensionCount) else { throw malformed }
    var sizes: [Int] = []
    for _ in 0..<dimensionCount { sizes.append(try number(bytes: hasLongSizes ? 4 : 2)) }
    let matrices = dimensionCount == 3 ? sizes[2] : 1
    let (cells, overflows) = sizes.reduce((1, false)) { product, size in
      let (value, overflow) = product.0.multipliedReportingOverflow(by: size)
      return (value, product.1 || overflow)
    }
    guard !overflows, cells <= dataBytes / 4, cells * 4 == dataBytes, cells > 0 else {
      throw wrongSize(sizes, dataBytes: dataBytes)
    }
    let title = String(decoding: try take(Int(try byte())), as: UTF8.self)
    var isLabelled: [Bool] = []
    for _ in 0..<dimensionCount { isLabelled.append(try byte() != 0) }
    let columns = isLabelled[0] ? try labels(sizes[0], isWide: labelType == 3) : nil
    let rows = isLabelled[1] ? try labels(sizes[1], isWide: labelType == 3) : nil
    func numbered(_ count: Int) -> [String] { (0..<count).map { String($0 + 1) } }
    return Dataset(
      title: title, columns: columns ?? numbered(sizes[0]), rows: rows ?? numbered(sizes[1]),
      hasLabels: columns != nil || rows != nil, matrices: matrices)
  }

  private mutating func labels(_ count: Int, isWide: Bool) throws(FormatError) -> [String] {
    var labels: [String] = []
    for _ in 0..<count {
      let label = try take(try number(bytes: 2))
      if isWide {
        let pairs = stride(from: label.startIndex, to: label.endIndex - 1, by: 2)
        labels.append(
          String(
            decoding: pairs.map { UInt16(label[$0 + 1]) << 8 | UInt16(label[$0]) }, as: UTF16.self))
      } else {
        let text = Windows1252.utf8(from: Array(label)) ?? Array(label)
        labels.append(String(decoding: text, as: UTF8.self))
      }
    }
    return labels
  }

  private mutating func byte() throws(FormatError) -> UInt8 {
    guard position < bytes.count else { throw malformed }
    defer { position += 1 }
    return bytes[position]
  }

  private mutating func number(bytes count: Int) throws(FormatError) -> Int {
    var value = 0
    for (place, byte) in try take(count).enumerated() { value |= Int(byte) << (8 * place) }
    return value
  }

  private mutating func take(_ count: Int) throws(FormatError) -> ArraySlice<UInt8> {
    guard position <= bytes.count, count <= bytes.count - position else { throw malformed }
    defer { position += count }
    return bytes[position..<(position + count)]
  }

  // MARK: - The data

  private static func graph(
    _ dataset: Dataset, _ data: [UInt8], source: String
  ) throws(FormatError) -> PlainGraph {
    var log = GraphReadingLog(source: source)
    let isOneMode = dataset.rows == dataset.columns
    let (rowCount, columnCount) = (dataset.rows.count, dataset.columns.count)
    func value(_ row: Int, _ column: Int, _ matrix: Int) -> Float {
      let start = 4 * ((matrix * rowCount + row) * columnCount + column)
      let bits = (0..<4).reduce(UInt32(0)) { $0 | UInt32(data[start + $1]) << (8 * UInt32($1)) }
      return Float(bitPattern: bits)
    }
    var isSymmetric = isOneMode
    for matrix in 0..<dataset.matrices where isSymmetric {
      for row in 0..<rowCount where isSymmetric {
        for column in 0..<row where value(row, column, matrix) != value(column, row, matrix) {
          isSymmetric = false
          break
        }
      }
    }
    var graph = PlainGraph(
      name: dataset.title.isEmpty ? nil : dataset.title, isDirected: isOneMode && !isSymmetric)
    let names = isOneMode ? dataset.rows : dataset.rows + dataset.columns
    var renamed = 0
    for (position, name) in names.enumerated() {
      let isTaken = name.isEmpty || graph.position(ofNode: name) != nil
      if isTaken { renamed += 1 }
      let node = graph.addNode(isTaken ? "\(name) (\(position + 1))" : name)
      guard node == position else { throw FormatError.repeatedLabels(name, source) }
    }
    if !isOneMode {
      graph.secondMode = (0..<names.count).map { $0 >= rowCount }
    }
    if renamed > 0 {
      log.warning(
        "repeated-labels",
        message: Localized(
          da: "\(renamed) punkter har intet navn eller et, der er brugt; de har fået et nummer.",
          en: "\(renamed) nodes have no label, or one that is taken; they have got a number."))
    }
    var missing = 0
    for row in 0..<rowCount {
      for column in (isSymmetric ? row : 0)..<columnCount {
        let values = (0..<dataset.matrices).map { value(row, column, $0) }
        // UCINET writes 1e38 for a cell that nobody knows.
        let known = values.map { $0.isFinite && $0 < 1e37 ? $0 : 0 }
        missing += zip(values, known).count { $0 != $1 || !$0.isFinite }
        guard known.contains(where: { $0 != 0 }) else { continue }
        let target = isOneMode ? column : rowCount + column
        graph.ties.append(PlainGraph.Tie(row, target, weight: Double(known[0])))
        for (matrix, value) in known.enumerated().dropFirst() where value != 0 {
          let position = graph.tieAttribute("matrix\(matrix + 1)", kind: .number)
          graph.tieAttributes[position][graph.ties.count - 1] = GraphNumber.text(Double(value))
        }
      }
    }
    if missing > 0 {
      log.remark(
        "missing-cells",
        message: Localized(
          da: "\(missing) felter er ukendte; de er læst som ingen relation.",
          en: "\(missing) cells are unknown; they were read as no tie."))
    }
    log.remarkOnLoopsAndRepeats(of: graph)
    graph.issues = log.issues
    return graph
  }

  // MARK: - Errors

  private var malformed: FormatError {
    FormatError(
      "bad-header", source: source,
      message: Localized(
        da: "Filen med endelsen ##h er ikke et UCINET-hoved, eller den er skåret af.",
        en: "The file that ends in ##h is no header of UCINET, or it is cut off."),
      remedy: Localized(
        da: "Eksportér datasættet fra UCINET som DL.", en: "Export the dataset from UCINET as DL."))
  }

  private var otherNumbers: FormatError {
    FormatError(
      "unknown-numbers", source: source,
      message: Localized(
        da: "Datasættets tal er ikke gemt med fire byte, og andre læses ikke.",
        en: "The numbers of the dataset do not have four bytes, and others are not read."),
      remedy: Localized(
        da: "Eksportér datasættet fra UCINET som DL.", en: "Export the dataset from UCINET as DL."))
  }

  private func wrongSize(_ sizes: [Int], dataBytes: Int) -> FormatError {
    let shape = sizes.map(String.init).joined(separator: " × ")
    return FormatError(
      "wrong-size", source: source,
      message: Localized(
        da: "Hovedet siger \(shape) tal, men datafilen fylder \(dataBytes) byte.",
        en: "The header says \(shape) numbers, but the data file has \(dataBytes) bytes."),
      remedy: Localized(
        da: "Se efter, om de to filer hører sammen og er hele.",
        en: "Check that the two files belong together and are whole."))
  }
}

extension FormatError {
  fileprivate static func missingHalf(_ source: String, isHeader: Bool) -> FormatError {
    FormatError(
      "missing-half", source: source,
      message: isHeader
        ? Localized(
          da:
            "Filen er kun hovedet til et UCINET-datasæt; tallene ligger i en ##d-fil ved siden af.",
          en:
            "The file is only the header of a UCINET dataset; the numbers are in a ##d file beside."
        )
        : Localized(
          da: "Filen er kun tallene i et UCINET-datasæt; navnene ligger i en ##h-fil ved siden af.",
          en:
            "The file is only the numbers of a UCINET dataset; the names are in a ##h file beside."),
      remedy: Localized(
        da: "Læg begge filer i samme mappe, med samme navn før endelsen.",
        en: "Put both files in one folder, with the same name before the ending."))
  }

  fileprivate static func repeatedLabels(_ label: String, _ source: String) -> FormatError {
    FormatError(
      "repeated-labels", source: source, value: String(label.prefix(120)),
      message: Localized(
        da: "Flere punkter har samme navn.", en: "Several nodes have the same name."))
  }
}

extension NetworkFormat {
  /// The binary datasets of UCINET.
  static let ucinet = NetworkFormat(
    "ucinet", title: Localized(da: "UCINET-datasæt", en: "UCINET dataset"),
    fileExtensions: ["##h", "##d"], looksRight: { _ in false },
    read: { file, limits throws(FormatError) in
      .graph(try UCINETReader.read(file, limits: limits))
    })
}
