extension Language {
  /// The names as a running list: `a, b og c`; with semicolons where a name has a comma itself.
  public func list(_ items: [String]) -> String {
    switch items.count {
    case 0: ""
    case 1: items[0]
    default:
      items.dropLast().joined(separator: Self.separator(of: items)) + " \(and) "
        + items[items.count - 1]
    }
  }

  /// The first names as a running list and the number of the others: `a, b og 3 andre`.
  public func list(_ items: [String], atMost limit: Int) -> String {
    guard items.count > limit + 1 else { return list(items) }
    let rest = items.count - limit
    let others = self == .danish ? "\(rest) andre" : "\(rest) others"
    return list(items.prefix(limit) + [others])
  }

  private static func separator(of items: [String]) -> String {
    items.contains { $0.contains(",") } ? "; " : ", "
  }

  private var and: String { self == .danish ? "og" : "and" }
}
