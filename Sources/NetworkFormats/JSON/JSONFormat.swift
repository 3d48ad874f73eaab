import Localization

extension NetworkFormat {
  /// Node-link JSON, as NetworkX and d3 use it.
  static let nodeLinkJSON = NetworkFormat(
    "json", title: Localized(da: "Node-link-JSON", en: "Node-link JSON"),
    fileExtensions: ["json"],
    looksRight: { file in file.beginningText.hasPrefix("{") },
    read: { file, limits throws(FormatError) in
      let text = try DecodedText(file, limits: limits)
      return .graph(try NodeLinkReader.read(text, source: file.name, limits: limits))
    },
    write: { graph in NodeLinkWriter.write(graph) })
}
