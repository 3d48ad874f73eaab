import GraphKernel
public import Localization

extension MeasureTable {
  /// The table as CSV: a block for the nodes, one for the edges and one for the network, as needed.
  public func csv(_ dialect: CSVDialect) -> String {
    dialect.text(Array(blocks.joined(separator: [[]])))
  }

  /// The table as plain text, its columns aligned, its numbers with four decimals.
  public func text(_ language: Language) -> String {
    var text = blocks.map { Self.aligned($0, language) }.joined(separator: "\n")
    for row in rows {
      if let note = row.result.note { text += "\n\(row.measure.id): \(note(language))\n" }
    }
    return text
  }

  /// The tables that the results make up, each with its header.
  private var blocks: [[[CSVCell]]] {
    [nodeBlock, networkBlock].filter { $0.count > 1 } + rows.compactMap(edgeBlock)
      + rows.compactMap(setBlock)
  }

  private var nodeBlock: [[CSVCell]] {
    var header: [CSVCell] = [.text("id")]
    var columns: [[Double?]] = []
    let hasLabels = labels != nodes
    if hasLabels { header.append(.text("label")) }
    for row in rows {
      switch row.result.values {
      case .nodes(let values):
        header.append(.text(row.measure.id))
        columns.append(values)
      case .namedNodes(let named):
        header += named.map { .text("\(row.measure.id) \($0.name)") }
        columns += named.map(\.values)
      case .edges, .pairs, .sets, .network, .namedNetwork: break
      }
    }
    guard !columns.isEmpty else { return [] }
    return [header]
      + nodes.indices.map { node in
        [.text(nodes[node])] + (hasLabels ? [.text(labels[node])] : [])
          + columns.map { CSVCell($0[node]) }
      }
  }

  private var networkBlock: [[CSVCell]] {
    var block: [[CSVCell]] = [[.text("measure"), .text("value")]]
    for row in rows {
      switch row.result.values {
      case .network(let value):
        block.append([.text(row.measure.id), CSVCell(value)])
      case .namedNetwork(let values):
        block += values.map { [.text("\(row.measure.id) \($0.name)"), CSVCell($0.value)] }
      case .nodes, .namedNodes, .edges, .pairs, .sets: break
      }
    }
    return block
  }

  private func edgeBlock(_ row: Row) -> [[CSVCell]]? {
    switch row.result.values {
    case .edges(let edges):
      [[.text("from"), .text("to"), .text(row.measure.id)]]
        + edges.map {
          [.text(nodes[$0.from.index]), .text(nodes[$0.to.index]), CSVCell($0.value)]
        }
    case .pairs(let pairs):
      [[.text("\(row.measure.id) from"), .text("to")]]
        + pairs.map { [.text(nodes[$0.from.index]), .text(nodes[$0.to.index])] }
    case .nodes, .namedNodes, .sets, .network, .namedNetwork: nil
    }
  }

  private func setBlock(_ row: Row) -> [[CSVCell]]? {
    guard case .sets(let sets) = row.result.values else { return nil }
    return [[.text(row.measure.id), .text("id")]]
      + sets.enumerated().flatMap { number, set in
        set.map { [.number(Double(number + 1)), .text(nodes[$0.index])] }
      }
  }

  private static func aligned(_ block: [[CSVCell]], _ language: Language) -> String {
    let cells = block.map { row in
      row.map { cell in
        switch cell {
        case .empty: "–"
        case .text(let text): text
        case .number(let value): language.numbers.decimal(value, decimals: 4)
        }
      }
    }
    let columnCount = cells.map(\.count).max() ?? 0
    let widths = (0..<columnCount).map { column in
      cells.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return cells.enumerated().map { position, row in
      row.enumerated().map { column, text in
        let padding = String(repeating: " ", count: widths[column] - text.count)
        let isNumber = position > 0 && block[position][column].isNumber
        return isNumber ? padding + text : text + padding
      }.joined(separator: "  ").trimmingEnd() + "\n"
    }.joined()
  }
}

extension CSVCell {
  fileprivate var isNumber: Bool {
    switch self {
    case .number, .empty: true
    case .text: false
    }
  }
}

extension String {
  fileprivate func trimmingEnd() -> String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
