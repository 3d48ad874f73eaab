/// Every file format, in the order in which their contents are tried.
public enum NetworkFormats {
  /// The formats.
  public static let all: [NetworkFormat] = [
    .yamlWorkbook,
    .graphML,
    .gexf,
    .gml,
    .pajek,
    .dl,
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
