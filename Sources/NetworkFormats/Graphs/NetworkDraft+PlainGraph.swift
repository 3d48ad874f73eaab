public import SteeringModel

/// Which attributes of a graph say what an actor is; nil takes the usual names in either language.
public struct ActorAttributes: Hashable, Sendable {
  /// The attribute that holds the level.
  public var level: String?
  /// The attribute that holds the sector.
  public var sector: String?
  /// The attribute that holds the partner circle.
  public var circle: String?

  /// Creates a choice of attributes.
  public init(level: String? = nil, sector: String? = nil, circle: String? = nil) {
    self.level = level
    self.sector = sector
    self.circle = circle
  }
}

extension NetworkDraft {
  /// The draft of a workbook that a graph amounts to: its nodes as actors, its ties as contacts.
  ///
  /// The chosen attributes say what an actor is, and every value of them must be one of the
  /// vocabulary. Of the other attributes those are taken that have the name of a column (organisation,
  /// sector, level, circle; kind, days, strength) in either language and only values that fit it; the
  /// rest does not concern a steering network.
  ///
  /// - Complexity: O(nodes + ties), times the attributes.
  public init(_ graph: PlainGraph, name: String, attributes: ActorAttributes = ActorAttributes()) {
    let labels = graph.labels
    let columns = ActorColumn.columns(of: graph, chosen: attributes)
    let actors = Table(
      sheet: .actors, source: name, headers: ["id", "name"] + columns.map(\.header),
      rows: graph.nodeIDs.indices.map { node in
        Row(
          number: node + 2,
          cells: [graph.nodeIDs[node], labels[node]] + columns.map { $0.attribute[node] ?? "" })
      })
    let tieColumns = TieColumn.columns(of: graph)
    let ties = Table(
      sheet: .ties, source: name,
      headers: ["from", "to", "direction"] + tieColumns.map(\.header),
      rows: graph.ties.enumerated().map { position, tie in
        Row(
          number: position + 2,
          cells: [
            graph.nodeIDs[Int(tie.source)], graph.nodeIDs[Int(tie.target)],
            graph.isDirected(tie: position) ? "directed" : "mutual",
          ] + tieColumns.map { $0.attribute[position] ?? "" })
      })
    self.init(name: graph.name ?? name, tables: [actors, ties], issues: graph.issues)
  }
}

extension NetworkDraft {
  /// The workbook of a graph with all its attributes: those that are no column of a workbook become
  /// columns of their own, and so does the weight where a tie has another than 1.
  public init(workbookOf graph: PlainGraph, name: String) {
    self.init(graph, name: name)
    func add(_ attributes: [PlainGraph.AttributeColumn], except used: [String], to table: Int) {
      for attribute in attributes where !used.contains(attribute.name) {
        let isTaken = tables[table].headers.contains { header in
          VocabularyKey(header) == VocabularyKey(attribute.name)
        }
        tables[table].headers.append(isTaken ? attribute.name + "_2" : attribute.name)
        for row in tables[table].rows.indices {
          tables[table].rows[row].cells.append(attribute[row] ?? "")
        }
      }
    }
    let actorColumns = ActorColumn.columns(of: graph, chosen: ActorAttributes())
    add(graph.nodeAttributes, except: actorColumns.map(\.attribute.name) + ["label"], to: 0)
    add(graph.tieAttributes, except: TieColumn.columns(of: graph).map(\.attribute.name), to: 1)
    if graph.ties.contains(where: { $0.weight != 1 }) {
      let weights = PlainGraph.AttributeColumn(
        name: "weight", values: graph.ties.map { "\($0.weight)" })
      add([weights], except: [], to: 1)
    }
  }
}

/// An attribute of nodes that fills a column of the actors.
private struct ActorColumn {
  let header: String
  let attribute: PlainGraph.AttributeColumn

  static func columns(of graph: PlainGraph, chosen: ActorAttributes) -> [ActorColumn] {
    [
      column("level", ["level", "niveau"], chosen.level, graph) {
        SteeringNetwork.Level(name: $0) != nil
      },
      column("sector", ["sector", "sektor"], chosen.sector, graph) { !$0.isEmpty },
      column("circle", ["circle", "ring", "cirkel"], chosen.circle, graph) {
        SteeringNetwork.Circle(name: $0) != nil
      },
      column("organisation", ["organisation", "organization"], nil, graph) { !$0.isEmpty },
    ].compactMap { $0 }
  }

  private static func column(
    _ header: String, _ names: [String], _ chosen: String?, _ graph: PlainGraph,
    fits: (String) -> Bool
  ) -> ActorColumn? {
    if let chosen {
      return graph.nodeAttributes.first { $0.name == chosen }
        .map { ActorColumn(header: header, attribute: $0) }
    }
    return graph.nodeAttributes.first { attribute in
      names.contains(attribute.name.lowercased())
        && attribute.given.allSatisfy { $0.value.isEmpty || fits($0.value) }
    }.map { ActorColumn(header: header, attribute: $0) }
  }
}

/// An attribute of ties that fills a column of the ties.
private struct TieColumn {
  let header: String
  let attribute: PlainGraph.AttributeColumn

  static func columns(of graph: PlainGraph) -> [TieColumn] {
    graph.tieAttributes.compactMap { attribute in
      let (header, fits): (String, (String) -> Bool)
      switch attribute.name.lowercased() {
      case "kind", "type": (header, fits) = ("kind", { SteeringNetwork.TieKind(name: $0) != nil })
      case "days", "dage":
        (header, fits) = (
          "frequency", { Double($0).map { SteeringNetwork.Frequency(days: $0) != nil } ?? false }
        )
      case "strength", "styrke":
        (header, fits) = ("strength", { Int($0).map { (0...5).contains($0) } ?? false })
      default: return nil
      }
      let allFit = attribute.given.allSatisfy { $0.value.isEmpty || fits($0.value) }
      return allFit ? TieColumn(header: header, attribute: attribute) : nil
    }
  }
}
