/// A finished picture for the report, in the report's language.
///
/// The report never draws: whoever has a renderer draws the pictures and hands them over.
public struct ReportPicture: Hashable, Sendable {
  /// The kind of picture, which says where it stands: `circles`, `levels`.
  public var id: String
  /// The title, as the picture states it.
  public var title: String
  /// What the picture shows, for those who cannot see it.
  public var alternativeText: String
  /// The markup of an `svg` element, which goes into the page as it is: it must come from a renderer
  /// that escapes every name, and holds neither script nor address.
  ///
  /// A node states `data-node="a3"` for actor 3 of the network of the day, a tie `data-a` and
  /// `data-b` of its ends.
  public var svg: String

  /// Creates a picture.
  public init(id: String, title: String, alternativeText: String, svg: String) {
    self.id = id
    self.title = title
    self.alternativeText = alternativeText
    self.svg = svg
  }
}
