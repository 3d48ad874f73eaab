import Localization
import Testing

@testable import SteeringModel

@Suite struct SchemaTests {
  @Test(arguments: SteeringNetwork.SheetName.allCases)
  func everyHeaderIsFoundInBothLanguages(sheet: SteeringNetwork.SheetName) {
    let schema = WorkbookSchema.schema(of: sheet)
    #expect(schema.name == sheet)
    for (position, column) in schema.columns.enumerated() {
      for header in column.names.all {
        #expect(schema.position(ofHeader: header) == position, "\(sheet) \(header)")
      }
    }
  }

  @Test func differencesThatDoNotCountAreFoldedAway() {
    let fora = WorkbookSchema.schema(of: .fora)
    let position = fora.position(ofHeader: "meetings_per_year")
    for header in [
      "Møder pr. år", "MØDER_PR_ÅR", "møder-pr-år", "Meetings per year", "møder pr år *",
    ] {
      #expect(fora.position(ofHeader: header) == position)
    }
    #expect(fora.position(ofHeader: "møder") == nil)
  }

  @Test func tilIsTheFarEndOfATieAndTheEndElsewhere() {
    #expect(
      WorkbookSchema.schema(of: .ties).position(ofHeader: "til")
        == WorkbookSchema.schema(of: .ties).position(ofHeader: "to"))
    #expect(
      WorkbookSchema.schema(of: .ties).position(ofHeader: "indtil")
        == WorkbookSchema.schema(of: .ties).position(ofHeader: "until"))
    for sheet in [SteeringNetwork.SheetName.actors, .fora, .seats, .initiatives] {
      let schema = WorkbookSchema.schema(of: sheet)
      #expect(schema.position(ofHeader: "til") == schema.position(ofHeader: "until"))
      #expect(schema.position(ofHeader: "indtil") == schema.position(ofHeader: "until"))
    }
  }

  @Test func closedVocabulariesHaveDropDownLists() throws {
    let actors = WorkbookSchema.schema(of: .actors)
    let level = try #require(actors.columns.first { $0.names.english[0] == "level" })
    #expect(level.content.choices?.map(\.preferred.da).first == "ledelse")
    let name = try #require(actors.columns.first { $0.names.english[0] == "name" })
    #expect(name.content.choices == nil)
    #expect(name.isRequired)
  }
}
