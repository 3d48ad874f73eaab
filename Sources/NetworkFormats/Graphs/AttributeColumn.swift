extension PlainGraph {
  /// One attribute of all nodes or of all ties.
  ///
  /// Memory follows the values that are given, wherever they stand: the last node of a million may
  /// have a hundred attributes of its own.
  public struct AttributeColumn: Hashable, Sendable {
    /// What the values are.
    public enum Kind: Hashable, Sendable {
      case text, number, wholeNumber, truth

      /// Whether a text is a value of the kind.
      func fits(_ text: String) -> Bool {
        switch self {
        case .text: true
        case .number, .wholeNumber: Double(text) != nil
        case .truth: ["true", "false", "1", "0"].contains(text.lowercased())
        }
      }
    }

    /// The name of the attribute.
    public var name: String
    /// What its values are.
    public var kind: Kind
    /// The values from the first position on, with gaps as long as these are few.
    private var listed: [String?]
    /// The values by position, once the gaps have become many; `listed` is empty then.
    private var scattered: [Int: String] = [:]
    private var givenCount: Int

    /// Creates a column.
    public init(name: String, kind: Kind = .text, values: [String?] = []) {
      self.name = name
      self.kind = kind
      listed = values
      givenCount = values.count { $0 != nil }
    }

    /// The value at a position; nil when there is none.
    public subscript(position: Int) -> String? {
      get {
        if position < listed.count { return listed[position] }
        return scattered.isEmpty ? nil : scattered[position]
      }
      set {
        if position < listed.count {
          givenCount += (newValue == nil ? 0 : 1) - (listed[position] == nil ? 0 : 1)
          listed[position] = newValue
        } else if !scattered.isEmpty {
          scattered[position] = newValue
        } else if let newValue {
          append(newValue, at: position)
        }
      }
    }

    private mutating func append(_ value: String, at position: Int) {
      guard position <= listed.count + 8 * givenCount + 1024 else {
        for (position, value) in given { scattered[position] = value }
        scattered[position] = value
        listed = []
        return
      }
      while listed.count < position { listed.append(nil) }
      listed.append(value)
      givenCount += 1
    }

    /// The values that are given, each with its position, in ascending order.
    public var given: [(position: Int, value: String)] {
      guard scattered.isEmpty else {
        return scattered.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
      }
      return listed.enumerated().compactMap { position, value in value.map { (position, $0) } }
    }

    /// Whether the values stand so far apart that they are kept by position.
    var isScattered: Bool { !scattered.isEmpty }

    /// Whether any value is given.
    public var holdsValues: Bool { !scattered.isEmpty || givenCount > 0 }

    /// The values by position, as far as any are given; beyond the end there is none.
    public var values: [String?] {
      guard !scattered.isEmpty else { return listed }
      var values = [String?](repeating: nil, count: (scattered.keys.max() ?? -1) + 1)
      for (position, value) in scattered { values[position] = value }
      return values
    }

    /// Two columns are the same when their names, kinds and values are.
    public static func == (left: AttributeColumn, right: AttributeColumn) -> Bool {
      left.name == right.name && left.kind == right.kind && left.values == right.values
    }

    /// Feeds what tells most columns apart.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(name)
      hasher.combine(kind)
    }
  }
}

/// The columns of a graph by their names, so that a file of many attributes is not searched for each.
struct AttributeNames: Sendable {
  /// The greatest number of attributes of nodes, or of ties; a file with more is refused.
  static let limit = 2_000

  private var positions: [String: Int] = [:]
  /// Whether a file has named more attributes than the limit.
  private(set) var isFull = false

  /// The position of the column with a name, which is added when there is none; the last one when
  /// there are too many.
  mutating func position(
    of name: String, kind: PlainGraph.AttributeColumn.Kind,
    in columns: inout [PlainGraph.AttributeColumn]
  ) -> Int {
    // Columns may have been added, removed or renamed since.
    if let known = positions[name], known < columns.count, columns[known].name == name {
      return known
    }
    if positions.count != columns.count {
      positions = Dictionary(
        columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
      if let known = positions[name] { return known }
    }
    guard columns.count < Self.limit else {
      isFull = true
      return columns.count - 1
    }
    columns.append(PlainGraph.AttributeColumn(name: name, kind: kind))
    positions[name] = columns.count - 1
    return columns.count - 1
  }
}
