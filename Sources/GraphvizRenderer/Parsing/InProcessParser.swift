public import DOTLanguage
internal import CGraphvizShim

/// Parses DOT with Graphviz's library in this process.
///
/// Text from elsewhere is parsed by ``RenderingService/graph(of:)``, where a crash of the library is an
/// error message.
enum InProcessParser {
  /// The parsed graph as the bytes that ``DOTSource`` is read from.
  static func parsed(_ dot: [UInt8]) throws(GraphvizError) -> [UInt8] {
    guard !dot.contains(0) else { throw .containsZeroByte }
    let (status, bytes, message) = GraphvizLock.held {
      var output = spind_graphviz_output()
      let status = dot.withUnsafeBytes { buffer in
        spind_graphviz_parse(
          buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, &output)
      }
      defer { spind_graphviz_free(&output) }
      let bytes = output.bytes.map { start in
        Array(UnsafeRawBufferPointer(start: start, count: output.length))
      }
      return (status, bytes ?? [], output.message.map { String(cString: $0) } ?? "")
    }
    switch status {
    case SPIND_GRAPHVIZ_OK: return bytes
    case SPIND_GRAPHVIZ_SYNTAX: throw .syntax(message: message.trimmedOfSpace)
    default: throw .outOfMemory
    }
  }
}

extension InProcessRenderer {
  /// The graph of a DOT text that can be trusted, such as one written by this program.
  ///
  /// - Throws: `GraphvizError.syntax` with the line when the text is not DOT.
  public func graph(of dot: [UInt8]) throws(GraphvizError) -> DOTSource {
    guard let graph = DOTSource(parsed: try InProcessParser.parsed(dot)) else {
      throw .malformedAnswer
    }
    return graph
  }
}
