/// Every file format, in the order in which their contents are tried.
///
/// A new format is a folder of its own with its reader, its writer if it has one, and the value that
/// describes it; one line here; and a sample of it in the tests, which then try it with every law: the
/// same graph as in all other formats, a round trip, damaged bytes.
public enum NetworkFormats {
  /// The formats.
  public static let all: [NetworkFormat] = [
    .xlsx,
    .yamlWorkbook,
    .graphML,
    .gexf,
    .xgmml,
    .gml,
    .dot,
    .pajek,
    .dl,
    .ucinet,
    .cytoscapeJSON,
    .nodeLinkJSON,
    .sif,
    .matrixCSV,
    .edgeListCSV,
  ]

  /// The format with an id, or nil.
  public static subscript(id id: String) -> NetworkFormat? {
    all.first { $0.id == id.lowercased() }
  }

  /// The formats whose files have an extension.
  public static func formats(ofExtension fileExtension: String) -> [NetworkFormat] {
    all.filter { $0.fileExtensions.contains(fileExtension.lowercased()) }
  }
}
