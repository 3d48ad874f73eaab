/// What a text refers to.
enum Match<Found> {
  case none
  case one(Found)
  /// Several rows have the name.
  case ambiguous(rows: [Int])

  func map<Other>(_ transform: (Found) -> Other) -> Match<Other> {
    switch self {
    case .none: .none
    case .one(let found): .one(transform(found))
    case .ambiguous(let rows): .ambiguous(rows: rows)
    }
  }
}

/// The names and ids of the entities of one kind, and where each stands.
///
/// An id goes before a name; a name counts only as long as it is unique.
struct NameRegister<Entity> {
  struct Entry {
    let key: String
    let name: String
    let row: SourceRow
  }

  /// The entities; handles are positions in this list.
  private(set) var entries: [Entry] = []
  private var byKey: [NameKey: Int] = [:]
  private var byName: [NameKey: [Int]] = [:]

  /// Adds an entity and returns its handle.
  @discardableResult
  mutating func add(id: String? = nil, name: String, row: SourceRow) -> Handle<Entity> {
    let position = entries.count
    let entry = Entry(key: id ?? name, name: name, row: row)
    entries.append(entry)
    if byKey[NameKey(entry.key)] == nil { byKey[NameKey(entry.key)] = position }
    byName[NameKey(name), default: []].append(position)
    return Handle(position)
  }

  /// The entity with a key, if any.
  func entry(withKey key: String) -> Entry? { byKey[NameKey(key)].map { entries[$0] } }

  /// The first entity with a name, if any.
  func entry(named name: String) -> Entry? { byName[NameKey(name)]?.first.map { entries[$0] } }

  /// What a text refers to.
  func find(_ text: String) -> Match<Handle<Entity>> {
    let key = NameKey(text)
    let named = byName[key] ?? []
    if let position = byKey[key] {
      let isOwnName = entries[position].key == entries[position].name
      if named.count < 2 || !isOwnName { return .one(Handle(position)) }
    }
    switch named.count {
    case 0: return .none
    case 1: return .one(Handle(named[0]))
    default: return .ambiguous(rows: named.map { entries[$0].row.row })
    }
  }

  /// The names, in the order of the entities; empty where a row has none.
  var names: [String] { entries.map(\.name) }
}
