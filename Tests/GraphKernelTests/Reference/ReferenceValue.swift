import Foundation

/// A value of a reference file: what is expected, or what the kernel gives, in one form.
enum ReferenceValue: Sendable {
  case undefined
  case number(Double)
  case text(String)
  case list([ReferenceValue])
  case object([String: ReferenceValue])

  init(json: Any) {
    switch json {
    case let text as String: self = text == "Infinity" ? .undefined : .text(text)
    case let list as [Any]: self = .list(list.map(ReferenceValue.init(json:)))
    case let object as [String: Any]:
      self = .object(object.mapValues(ReferenceValue.init(json:)))
    case let number as NSNumber: self = .number(number.doubleValue)
    default: self = .undefined
    }
  }

  init(_ number: Double?) { self = number.map { .number($0) } ?? .undefined }

  /// Whether two values agree: numbers within `tolerance · (1 + the larger of both)`.
  func agrees(with other: ReferenceValue, within tolerance: Double) -> Bool {
    switch (self, other) {
    case (.undefined, .undefined): return true
    case (.text(let first), .text(let second)): return first == second
    case (.number(let first), .number(let second)):
      return abs(first - second) <= tolerance * (1 + max(abs(first), abs(second)))
    case (.list(let first), .list(let second)):
      return first.count == second.count
        && zip(first, second).allSatisfy { $0.agrees(with: $1, within: tolerance) }
    case (.object(let first), .object(let second)):
      return first.count == second.count
        && first.allSatisfy { key, value in
          second[key]?.agrees(with: value, within: tolerance) ?? false
        }
    default: return false
    }
  }

  /// Texts before numbers, as the files order their lists.
  var sortKey: String {
    switch self {
    case .undefined: ""
    case .number(let number): String(number)
    case .text(let text): text
    case .list(let list): list.map(\.sortKey).joined(separator: "\u{1}")
    case .object: ""
    }
  }
}
