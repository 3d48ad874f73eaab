/// The kinds of pictures. A new kind is one file in `Diagrams/` and one line here.
public enum Diagrams {
  /// All kinds, in the order in which they are listed.
  public static let all: [any Diagram] = [
    CirclesDiagram(),
    LevelsDiagram(),
    MapDiagram(),
    TargetDiagram(),
    ForaDiagram(),
    MatrixDiagram(),
    OverlapDiagram(),
    DelayDiagram(),
    EgoDiagram(),
    DiffDiagram(),
  ]

  /// The kind with a name, or nil.
  public static subscript(id: String) -> (any Diagram)? { all.first { $0.id == id } }
}
