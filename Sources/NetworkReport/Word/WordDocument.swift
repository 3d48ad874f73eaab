import Localization
import ZipArchive

/// A Word document: the parts of the package and their relations (ECMA-376).
struct WordDocument {
  private let body: WordBody
  private let images: [ReportImage]
  private let title: String
  private let language: Language

  /// - Parameter body: the body of the page, which is well formed XML.
  init(body: String, images: [ReportImage], title: String, _ language: Language) {
    self.images = images
    self.title = title
    self.language = language
    self.body = WordBody(body, images: images)
  }

  /// The document as a zip archive.
  var bytes: [UInt8] {
    do {
      var writer = ZipWriter()
      for (name, text) in parts { try writer.add(name, Array(text.utf8)) }
      for image in images {
        try writer.add("word/media/\(image.id).png", image.png, isPacked: false)
      }
      return try writer.bytes()
    } catch {
      preconditionFailure("The parts of a document can always be packed: \(error)")
    }
  }

  private var parts: [(String, String)] {
    [
      ("[Content_Types].xml", WordParts.contentTypes),
      ("_rels/.rels", WordParts.relations),
      ("docProps/core.xml", core),
      ("word/document.xml", document),
      ("word/styles.xml", WordParts.styles(language)),
      ("word/numbering.xml", WordParts.numbering(orderedLists: body.orderedLists)),
      ("word/_rels/document.xml.rels", documentRelations),
    ]
  }

  private var document: String {
    WordParts.declaration + """
      <w:document xmlns:w="\(WordParts.main)" xmlns:r="\(WordParts.office)/relationships" \
      xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
      xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>\(body.xml)\
      <w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" \
      w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>\
      </w:body></w:document>
      """
  }

  private var core: String {
    WordParts.declaration + """
      <cp:coreProperties \
      xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>\(WordText.escaped(title))</dc:title>\
      <dc:creator>Spind</dc:creator><dc:language>\(language.rawValue)</dc:language>\
      </cp:coreProperties>
      """
  }

  private var documentRelations: String {
    let fixed = [("rId1", "styles", "styles.xml"), ("rId2", "numbering", "numbering.xml")]
    let media = images.enumerated().map { index, image in
      (WordBody.relation(index), "image", "media/\(image.id).png")
    }
    let items = (fixed + media).map { id, type, target in
      "<Relationship Id=\"\(id)\" Type=\"\(WordParts.office)/relationships/\(type)\" "
        + "Target=\"\(target)\"/>"
    }
    return WordParts.declaration + "<Relationships xmlns=\"\(WordParts.package)/relationships\">"
      + items.joined() + "</Relationships>"
  }
}
