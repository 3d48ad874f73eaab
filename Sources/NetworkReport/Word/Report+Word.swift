public import Localization

/// A finished picture for a document that holds pictures as pixels.
public struct ReportImage: Hashable, Sendable {
  /// The kind of picture, which says where it stands: `circles`, `levels`.
  public var id: String
  /// The title, as the picture states it.
  public var title: String
  /// What the picture shows, for those who cannot see it.
  public var alternativeText: String
  /// The picture as PNG.
  public var png: [UInt8]

  /// Creates a picture.
  public init(id: String, title: String, alternativeText: String, png: [UInt8]) {
    self.id = id
    self.title = title
    self.alternativeText = alternativeText
    self.png = png
  }
}

extension Report {
  /// The report as a Word document (Office Open XML), with real headings, lists and tables, so that it
  /// can be edited further.
  ///
  /// Equal input gives equal bytes.
  ///
  /// - Parameters:
  ///   - language: the language of every sentence; the handbook's words stay Danish.
  ///   - images: the pictures of the same network, in the same language.
  ///   - length: how much the document says.
  public func word(
    in language: Language, images: [ReportImage] = [], length: Length = .full
  ) -> [UInt8] {
    let pictures = images.map { image in
      ReportPicture(
        id: image.id, title: image.title, alternativeText: image.alternativeText, svg: "")
    }
    let body = body(in: language, pictures: pictures, length: length)
    return WordDocument(body: body, images: images, title: documentTitle(language), language)
      .bytes
  }
}
