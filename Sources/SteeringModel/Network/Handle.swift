/// The position of an entity among its kind in one network.
///
/// A handle belongs to the network that gave it: a snapshot or another workbook numbers anew, so
/// entities of two networks are matched by `key`, never by handle.
public struct Handle<Entity>: Hashable, Comparable, Sendable {
  /// The position, counted from 0 in the order of the workbook's rows.
  public let index: Int

  /// Creates the handle of a position.
  public init(_ index: Int) {
    self.index = index
  }

  /// Whether one entity stands before another in the workbook.
  public static func < (left: Handle, right: Handle) -> Bool { left.index < right.index }
}
