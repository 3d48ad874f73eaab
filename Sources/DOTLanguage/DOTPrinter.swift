extension DOTGraph: CustomStringConvertible {
  /// The picture as DOT text, one statement a line; equal pictures give equal texts.
  ///
  /// - Complexity: O(n) in the length of the text.
  public var description: String {
    var lines = ["graph \"\(name.name)\" {"]
    var graphPairs = attributes.pairs
    if !background.isEmpty {
      graphPairs.append(
        ("_background", DOTPair.quoted(background.xdot.replacingQuotes)))
    }
    lines += Self.statement("graph", graphPairs)
    lines += Self.statement("node", nodeDefaults.pairs)
    lines += Self.statement("edge", edgeDefaults.pairs)
    if let page {
      lines += Self.corner("page0", at: page.lowerLeft)
      lines += Self.corner("page1", at: page.upperRight)
    }
    for node in nodes {
      lines.append("  \"\(node.name.name)\"" + Self.list(node.attributes.pairs))
    }
    for edge in edges {
      lines.append(
        "  \"\(edge.from.name)\" -- \"\(edge.to.name)\"" + Self.list(edge.attributes.pairs))
    }
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func statement(_ subject: String, _ pairs: [DOTPair.Element]) -> [String] {
    pairs.isEmpty ? [] : ["  " + subject + list(pairs)]
  }

  private static func list(_ pairs: [DOTPair.Element]) -> String {
    guard !pairs.isEmpty else { return "" }
    return " [" + pairs.map { "\($0.name)=\($0.value)" }.joined(separator: ", ") + "]"
  }

  private static func corner(_ name: DOTIdentifier, at point: DOTPoint) -> [String] {
    let attributes = DOTNodeAttributes(
      label: DOTLabel(""), position: point, width: 0.72, height: 0.72, sizing: .fixedShape,
      styles: [.invisible])
    return ["  \"\(name.name)\"" + list(attributes.pairs)]
  }
}

/// One attribute: its name and its value as it stands in DOT.
enum DOTPair {
  typealias Element = (name: String, value: String)

  static func quoted(_ text: String) -> String { "\"\(text)\"" }

  static func number(_ value: Double) -> String { DOTNumber.text(value) }

  static func classes(_ classes: [DOTIdentifier]) -> String? {
    classes.isEmpty ? nil : quoted(classes.map(\.name).joined(separator: " "))
  }

  static func text(_ text: DOTText) -> String {
    quoted(text.lines.map(DOTQuoting.escaped).joined(separator: "\\n"))
  }

  /// The pairs that have a value.
  static func present(_ candidates: [(name: String, value: String?)]) -> [Element] {
    candidates.compactMap { pair in pair.value.map { (pair.name, $0) } }
  }
}

extension String {
  /// The text with its quotes escaped; the builder of backgrounds writes no backslash.
  fileprivate var replacingQuotes: String {
    split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
  }
}

extension DOTNodeAttributes {
  var pairs: [DOTPair.Element] {
    DOTPair.present([
      ("label", label?.quoted),
      ("tooltip", tooltip.map(DOTPair.text)),
      ("id", (id?.name).map(DOTPair.quoted)),
      ("class", DOTPair.classes(classes)),
      ("pos", (position?.text).map(DOTPair.quoted)),
      ("width", width.map(DOTNumber.inches)),
      ("height", height.map(DOTNumber.inches)),
      ("fixedsize", sizing?.rawValue),
      ("shape", shape?.rawValue),
      (
        "style",
        styles.isEmpty ? nil : DOTPair.quoted(styles.map(\.rawValue).joined(separator: ","))
      ),
      ("color", (color?.hexadecimal).map(DOTPair.quoted)),
      ("fillcolor", (fillColor?.hexadecimal).map(DOTPair.quoted)),
      ("fontname", (font?.pango).map(DOTPair.quoted)),
      ("fontsize", (font?.size).map(DOTPair.number)),
      ("fontcolor", (fontColor?.hexadecimal).map(DOTPair.quoted)),
      ("penwidth", penWidth.map(DOTPair.number)),
      ("margin", margin.map(DOTNumber.inches)),
    ])
  }
}

extension DOTEdgeAttributes {
  var pairs: [DOTPair.Element] {
    DOTPair.present([
      ("id", (id?.name).map(DOTPair.quoted)),
      ("class", DOTPair.classes(classes)),
      ("tooltip", tooltip.map(DOTPair.text)),
      ("pos", (curve?.text).map(DOTPair.quoted)),
      ("dir", direction?.rawValue),
      ("arrowsize", arrowSize.map(DOTPair.number)),
      ("style", style?.rawValue),
      ("color", (color?.hexadecimal).map(DOTPair.quoted)),
      ("penwidth", penWidth.map(DOTPair.number)),
      ("len", preferredLength.map(DOTPair.number)),
    ])
  }
}

extension DOTGraphAttributes {
  var pairs: [DOTPair.Element] {
    DOTPair.present([
      ("layout", (layout?.name).map(DOTPair.quoted)),
      ("outputorder", outputOrder?.rawValue),
      ("bgcolor", (backgroundColor?.hexadecimal).map(DOTPair.quoted)),
      ("pad", padding.map(DOTNumber.inches)),
      ("dpi", dotsPerInch.map(DOTPair.number)),
      ("notranslate", keepsPositions ? "true" : nil),
    ]) + (force?.pairs ?? [])
  }
}

extension DOTForceLayout {
  var pairs: [DOTPair.Element] {
    [
      ("mode", "major"), ("model", "shortpath"), ("start", "\(seed)"), ("overlap", "prism"),
      ("overlap_scaling", DOTNumber.text(overlapScaling)),
      ("sep", "\"+\(DOTNumber.text(separation))\""), ("maxiter", "\(maximumIterations)"),
      ("epsilon", DOTNumber.text(epsilon, decimals: 6)),
    ]
  }
}
