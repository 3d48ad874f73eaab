import Localization
import SteeringModel
import TestSupport
import Testing

@testable import NetworkFormats

@Suite struct SheetGuideTests {
  @Test(arguments: WorkbookSchema.sheets)
  func everyColumnIsExplainedOnce(schema: SheetSchema) {
    let guide = SheetGuide.guide(to: schema.name)
    #expect(guide.sheet == schema.name)
    #expect(guide.columnNames == Set(schema.columns.map { $0.names.preferred.en }))
    for column in schema.columns {
      let text = guide.text(of: column)
      for language in Language.allCases {
        #expect(text(language).hasSuffix(".") || text(language).hasSuffix("…"))
        #expect(text(language).count < 140, "\(text(language))")
      }
    }
  }
}
