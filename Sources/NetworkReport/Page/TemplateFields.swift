internal import Mustache

/// The properties of a value by their names, as a template asks for them.
///
/// The engine would look at the value anew for every name that a template mentions, and for each at
/// all values around it; this looks once.
struct TemplateFields: MustacheParent {
  private let fields: [String: Any]

  /// - Parameter value: a value whose properties are texts, numbers, truths, values like itself, and
  ///   lists and optionals of these.
  init(_ value: Any) {
    self.init(Mirror(reflecting: value))
  }

  private init(_ mirror: Mirror) {
    var fields: [String: Any] = [:]
    for (label, value) in mirror.children {
      if let label, let field = Self.field(value) { fields[label] = field }
    }
    self.fields = fields
  }

  func child(named name: String) -> Any? { fields[name] }

  private static func field(_ value: Any) -> Any? {
    if value is String || value is Bool || value is Int { return value }
    let mirror = Mirror(reflecting: value)
    return switch mirror.displayStyle {
    case .optional: mirror.children.first.flatMap { field($0.value) }
    case .collection: mirror.children.compactMap { field($0.value) }
    case .struct: TemplateFields(mirror)
    default: value
    }
  }
}
