import DOTLanguage

/// Small pictures for the tests of this target.
enum Pictures {
  /// Two nodes and an edge, with labels to be set.
  static func pair(_ first: String, _ second: String = "Skole") -> DOTGraph {
    var graph = DOTGraph(name: "pair", attributes: .pinned)
    graph.page = DOTPage(lowerLeft: DOTPoint(x: -60, y: -30), upperRight: DOTPoint(x: 160, y: 90))
    graph.background.circle(at: DOTPoint(x: 0, y: 0), radius: 25, fill: DOTColor(0xCFDCEA))
    graph.nodeDefaults = DOTNodeAttributes(
      width: 80, height: 27, sizing: .fixedShape, shape: .box, styles: [.filled, .rounded],
      fillColor: .white, font: DOTFont(size: 8.5))
    graph.nodes = [
      DOTNode(
        "a1",
        DOTNodeAttributes(
          label: DOTLabel(first), tooltip: DOTText(first), classes: ["actor"],
          position: DOTPoint(x: 0, y: 0))),
      DOTNode(
        "a2",
        DOTNodeAttributes(
          label: DOTLabel(second), tooltip: DOTText(second), position: DOTPoint(x: 100, y: 60),
          font: DOTFont(size: 8.5, isBold: true))),
    ]
    graph.edges = [
      DOTEdge(
        "a1", "a2",
        DOTEdgeAttributes(
          classes: ["tie"],
          curve: DOTCurve(
            from: DOTPoint(x: 0, y: 0), DOTPoint(x: 30, y: 10), DOTPoint(x: 60, y: 50),
            to: DOTPoint(x: 100, y: 60)), direction: DOTEdgeAttributes.Direction.none))
    ]
    return graph
  }

  /// Names that try to break out of DOT, XML or HTML.
  static let hostileNames = [
    "<script>alert(1)</script>", "\"></svg>", "nul\u{0}byte", "\u{202E}turned\u{2066}",
    String(repeating: "lang ", count: 2000), "\"quotes\" 'single'", "ends in \\", "<b>bold</b>",
    "👩‍👩‍👧‍👦 🇩🇰", "\n\nempty first lines", "]]>", "&aelig;&#60;", "\\N\\G\\l", "a\u{1}b\u{FFFE}",
    "--", "\"; x [image=\"/etc/passwd\"]; \"", "%s%n%x", "{|}", "e\u{301}\u{302}\u{303}",
  ]
}
