/// Makes a picture lighter for a page that holds several: the same to the eye, less than half the bytes.
///
/// - How lines and letters look stands in a style sheet of the picture, once for all that look alike.
/// - Coordinates are rounded to a tenth of a point.
/// - Groups around a single shape go, and so do names that nothing asks for.
enum SVGCompaction {
  /// - Parameter id: what the picture is called on the page; its style sheet holds below it only.
  static func compact(_ root: inout SVGElement, id: String) {
    root["id"] = id
    var looks = Looks()
    root.content = root.content.map { lighter($0, &looks) }
    let sheet = SVGElement(name: "style", content: [.text(looks.sheet(below: id))])
    let start = root.content.firstIndex { part in
      if case .element(let element) = part { element.name == "g" } else { false }
    }
    root.content.insert(.element(sheet), at: start ?? root.content.endIndex)
  }

  private static func lighter(
    _ part: SVGElement.Content, _ looks: inout Looks
  ) -> SVGElement.Content {
    guard case .element(var element) = part else { return part }
    let classes = element.classes
    let isItem = classes.contains("node") || classes.contains("edge")
    if isItem || classes.contains("graph") {
      element["id"] = nil
      let kept = classes.filter { Self.keptClasses.contains($0) }
      element["class"] = kept.isEmpty ? nil : kept.joined(separator: " ")
    }
    round(&element)
    looks.take(from: &element)
    element.content = element.content.flatMap { part -> [SVGElement.Content] in
      let part = lighter(part, &looks)
      guard case .element(let child) = part, child.name == "g", child.attributes.isEmpty else {
        return [part]
      }
      return child.content
    }
    return .element(isItem ? withoutGroup(element) : element)
  }

  /// The classes that the page's script and style ask for.
  private static let keptClasses: Set = ["tie", "gap", "actor"]

  /// A tie that is one line needs no group around it.
  private static func withoutGroup(_ group: SVGElement) -> SVGElement {
    let shapes = group.elements.filter { $0.name != "title" }
    guard group["data-a"] != nil, shapes.count == 1, var shape = shapes.first,
      shape.content.isEmpty
    else { return group }
    let classes = group.classes + shape.classes
    for (name, value) in group.attributes { shape[name] = value }
    shape["class"] = classes.isEmpty ? nil : classes.joined(separator: " ")
    shape.content = group.content.filter { part in
      if case .element(let element) = part { element.name == "title" } else { false }
    }
    return shape
  }

  // MARK: Coordinates

  private static func round(_ element: inout SVGElement) {
    if element.name == "path", let path = element["d"], let box = RoundedBox(path: path) {
      box.replace(&element)
    }
    for name in ["x", "y", "width", "height", "cx", "cy", "rx", "ry", "points", "d", "textLength"] {
      if let value = element[name] { element[name] = SVGNumbers.rounded(value) }
    }
    if element.name == "ellipse", let radius = element["rx"], radius == element["ry"] {
      element.name = "circle"
      element["rx"] = nil
      element["ry"] = nil
      element["r"] = radius
    }
    // A number in a disc fits in every font.
    if element.name == "text", element.text.utf8.count <= 3 {
      element["textLength"] = nil
      element["lengthAdjust"] = nil
    }
  }
}

/// The looks of a picture's shapes and texts, each with a class.
private struct Looks {
  private static let properties = [
    "fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray",
    "font-size", "font-weight", "text-anchor",
  ]

  /// The font, which is one in all pictures.
  private var font: String?
  private var names: [String: String] = [:]
  private var rules: [String] = []

  /// Replaces what an element says of its look by a class.
  mutating func take(from element: inout SVGElement) {
    var declarations: [String] = []
    if let family = element["font-family"] {
      if font == nil { font = family }
      if family != font { declarations.append("font-family:\(family)") }
      element["font-family"] = nil
    }
    for property in Self.properties {
      guard let value = element[property] else { continue }
      declarations.append("\(property):\(Self.value(value, of: property))")
      element[property] = nil
    }
    guard !declarations.isEmpty else { return }
    let look = declarations.joined(separator: ";")
    let name = names[look] ?? "k\(rules.count)"
    if names[look] == nil {
      names[look] = name
      rules.append(look)
    }
    element["class"] = (element.classes + [name]).joined(separator: " ")
  }

  private static func value(_ value: String, of property: String) -> String {
    switch property {
    case "font-size": SVGNumbers.rounded(value, hundredths: true) + "px"
    case "fill-opacity", "stroke-opacity", "stroke-width":
      SVGNumbers.rounded(value, hundredths: true)
    default: value
    }
  }

  func sheet(below id: String) -> String {
    (font.map { "#\(id){font-family:\($0)}" } ?? "")
      + rules.enumerated().map { "#\(id) .k\($0.offset){\($0.element)}" }.joined()
  }
}
