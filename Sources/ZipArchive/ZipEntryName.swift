/// What the name of an entry may be.
enum ZipEntryName {
  /// Whether a name stays within the archive: relative, without `..`, drive letters or NUL.
  ///
  /// A backslash counts as a slash, for that is how Windows would take it.
  static func isSafe(_ name: String) -> Bool {
    let path = name.map { $0 == "\\" ? "/" : $0 }
    guard let first = path.first, first != "/", !name.utf8.contains(0) else { return false }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let hasDrive = parts[0].count == 2 && parts[0].last == ":"
    return !hasDrive && !parts.contains { $0 == [".", "."] }
  }
}
