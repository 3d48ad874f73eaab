/// An element of an SVG document.
struct SVGElement: Sendable {
  /// What stands in an element.
  enum Content: Sendable {
    case element(SVGElement)
    case text(String)
  }

  var name: String
  /// The attributes, in the order of writing.
  var attributes: [(name: String, value: String)] = []
  var content: [Content] = []

  subscript(attribute: String) -> String? {
    get { attributes.first { $0.name == attribute }?.value }
    set {
      let place = attributes.firstIndex { $0.name == attribute }
      switch (place, newValue) {
      case (let place?, let value?): attributes[place].value = value
      case (let place?, nil): attributes.remove(at: place)
      case (nil, let value?): attributes.append((attribute, value))
      case (nil, nil): break
      }
    }
  }

  /// The elements directly inside.
  var elements: [SVGElement] {
    content.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The text directly inside.
  var text: String {
    content.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }

  /// The classes of the element.
  var classes: [String] { (self["class"] ?? "").split(separator: " ").map(String.init) }

  /// Changes this element and every element inside, outermost first.
  mutating func transformAll(_ change: (inout SVGElement) -> Void) {
    change(&self)
    for index in content.indices {
      guard case .element(var element) = content[index] else { continue }
      element.transformAll(change)
      content[index] = .element(element)
    }
  }

  /// Calls a function with this element and every element inside, outermost first.
  func visitAll(_ visit: (SVGElement) -> Void) {
    visit(self)
    for element in elements { element.visitAll(visit) }
  }
}

extension SVGElement {
  /// The element as markup; text and attribute values are escaped.
  var markup: String {
    var result = ""
    write(to: &result)
    return result
  }

  private func write(to result: inout String) {
    result += "<\(name)"
    for attribute in attributes {
      result += " \(attribute.name)=\"\(Self.escaped(attribute.value))\""
    }
    if content.isEmpty {
      result += "/>"
      return
    }
    result += ">"
    for part in content {
      switch part {
      case .element(let element): element.write(to: &result)
      case .text(let text): result += Self.escaped(text)
      }
    }
    result += "</\(name)>"
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\r", "\t": result += "&#\(scalar.value);"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
