/// Reads `workbook.xml`: which sheets there are, and from which day dates are counted.
struct XLSXWorkbookReader: XMLElementReader {
  struct Sheet {
    let title: String
    /// The relationship that names the part.
    let relationship: String
    let isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  /// Whether days are counted from 1904, as Excel for Macintosh did.
  private(set) var countsFrom1904 = false

  mutating func begin(_ name: String, _ attributes: [String: String], line: Int) {
    switch XMLName.local(name) {
    case "workbookPr":
      countsFrom1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
    case "sheet":
      guard let title = attributes["name"] else { return }
      // The prefix of `r:id` is the writer's choice; `sheetId` has none.
      let id = attributes.filter { $0.key.hasSuffix(":id") }.values.sorted().first ?? ""
      sheets.append(
        Sheet(
          title: title, relationship: id,
          isHidden: ["hidden", "veryHidden"].contains(attributes["state"] ?? "")))
    default: break
    }
  }

  mutating func end(_ name: String, text: String, line: Int) {}
}
