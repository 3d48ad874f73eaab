/// The changes that every picture needs.
enum SVGCleaning {
  /// Takes out what Graphviz adds for other readers and names what is left.
  static func clean(_ root: inout SVGElement, prefix: String) {
    root["xmlns:xlink"] = nil
    root["viewBox"] = root["viewBox"].map { $0.split(separator: " ").joined(separator: " ") }
    root.transformAll { element in
      if element.classes.contains("graph") { cleanGraph(&element) }
      if element.classes.contains("node") || element.classes.contains("edge") {
        cleanItem(&element)
      }
      if element["stroke"] == "transparent" { element["stroke"] = "none" }
      if element.name == "text" { cleanFont(&element) }
      if let id = element["id"] { element["id"] = "\(prefix)_\(id)" }
    }
  }

  /// Drops the synthetic title and gathers the background shapes, which have no class of their own.
  private static func cleanGraph(_ graph: inout SVGElement) {
    let parts = graph.elements.filter { $0.name != "title" }
    let firstItem = parts.firstIndex { $0.name == "g" } ?? parts.endIndex
    let background = SVGElement(
      name: "g", attributes: [("class", "bg"), ("aria-hidden", "true")],
      content: parts[..<firstItem].map { .element($0) })
    graph.content =
      [.element(background)] + parts[firstItem...].map { .element($0) }
  }

  /// Replaces the synthetic title by the tooltip and lifts the shapes out of their empty link.
  ///
  /// A node without tooltip is mere text, which needs no name.
  private static func cleanItem(_ item: inout SVGElement) {
    guard let title = item.elements.first(where: { $0.name == "title" })?.text else { return }
    if item.classes.contains("edge") {
      let ends = title.split(separator: "-", omittingEmptySubsequences: true)
      if ends.count == 2 {
        item["data-a"] = String(ends[0])
        item["data-b"] = String(ends[1])
      }
    }
    var tooltip: String?
    var shapes: [SVGElement.Content] = []
    for element in item.elements where element.name != "title" {
      if let link = element.elements.first, link.name == "a", element.name == "g" {
        tooltip = link["xlink:title"] ?? tooltip
        shapes += link.content
      } else {
        shapes.append(.element(element))
      }
    }
    if let tooltip {
      if item.classes.contains("node") { item["data-node"] = title }
      shapes.insert(.element(SVGElement(name: "title", content: [.text(tooltip)])), at: 0)
    }
    item.content = shapes
  }

  /// Turns Pango's list of families with a weight into what browsers read.
  private static func cleanFont(_ text: inout SVGElement) {
    guard let list = text["font-family"] else { return }
    var families = list.split(separator: ",").map { $0.trimmingSpaces }
    if families.last == "bold" {
      families.removeLast()
      text["font-weight"] = "700"
    }
    text["font-family"] = (families + ["Arial", "sans-serif"]).joined(separator: ", ")
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    split(separator: " ").joined(separator: " ")
  }
}
