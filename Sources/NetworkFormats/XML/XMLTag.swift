import CExpat

/// The start of an element as the parser gives it; what it points at lives as long as the event.
///
/// A dictionary of strings for each of a million ties takes longer than all other reading, so a reader
/// asks for the attributes that it wants.
struct XMLTag {
  private let start: UnsafePointer<XML_Char>
  private let pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>

  init(
    _ start: UnsafePointer<XML_Char>, _ pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>
  ) {
    self.start = start
    self.pairs = pairs
  }

  /// The name with the prefix of its namespace.
  var name: String { String(cString: start) }

  /// The value of an attribute; nil when it is not given.
  subscript(name: StaticString) -> String? { pointer(to: name).map { String(cString: $0) } }

  /// The bytes of the value of an attribute; nil when it is not given.
  func utf8(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    guard let value = pointer(to: name) else { return nil }
    var count = 0
    while value[count] != 0 { count += 1 }
    return UnsafeBufferPointer(
      start: UnsafeRawPointer(value).assumingMemoryBound(to: UInt8.self), count: count)
  }

  /// All attributes.
  var attributes: [String: String] {
    var attributes: [String: String] = [:]
    var position = 0
    while let name = pairs[position], let value = pairs[position + 1] {
      attributes[String(cString: name)] = String(cString: value)
      position += 2
    }
    return attributes
  }

  private func pointer(to name: StaticString) -> UnsafePointer<XML_Char>? {
    var position = 0
    while let candidate = pairs[position] {
      if Self.isEqual(candidate, name) { return pairs[position + 1] }
      position += 2
    }
    return nil
  }

  private static func isEqual(_ text: UnsafePointer<XML_Char>, _ name: StaticString) -> Bool {
    let wanted = name.utf8Start
    for position in 0..<name.utf8CodeUnitCount
    where UInt8(bitPattern: text[position]) != wanted[position] {
      return false
    }
    return text[name.utf8CodeUnitCount] == 0
  }
}
