import Localization
import Testing

@testable import SteeringModel

/// Rows in = rows used + rows reported, whatever stands in the cells.
@Suite struct NoRowIsLostTests {
  /// Cells that are right somewhere and wrong elsewhere.
  private static let cells = [
    "", " ", "A", "B", "C", "A|B", "A, X", "Ukendt", "ja", "ledelse", "politi", "2026-01-01",
    "31-02-2026", "14", "-3", "1,5", "80 %", "010190-1234", "styregruppe", "område", "STG-04",
    "kontakt", "x;y", "\"", "=1+1", "\u{202E}A",
  ]

  @Test(arguments: 0..<60)
  func everyRowIsUsedOrReported(seed: Int) throws {
    var random = Lehmer(seed: seed)
    let tables = WorkbookSchema.sheets.map { schema in
      let headers = schema.columns.filter { $0.isRequired || random.next(2) == 0 }
        .map { random.next(2) == 0 ? $0.names.preferred.da : $0.names.preferred.en }
      let rows = (0..<random.next(8)).map { number in
        NetworkDraft.Row(
          number: number + 2,
          cells: (0..<headers.count + random.next(2)).map { _ in
            Self.cells[random.next(Self.cells.count)]
          })
      }
      return NetworkDraft.Table(
        sheet: schema.name, source: schema.name.name.da, headers: headers, rows: rows)
    }
    let draft = NetworkDraft(name: "Prøveby", tables: tables)
    let validation = draft.validation()

    for (table, count) in zip(tables, validation.counts) {
      #expect(count.sheet == table.sheet)
      #expect(count.rows == table.rows.count { !$0.isBlank })
      #expect(count.rows == count.used + count.reported)
      let namesThings = WorkbookSchema.schema(of: table.sheet).namesThings
      let reported = Set(
        validation.issues.filter { $0.location.source == table.source }
          .filter { $0.severity == .error || (namesThings && $0.code == "identical-row") }
          .compactMap(\.location.row))
      #expect(count.reported == reported.subtracting([table.headerRow]).count)
    }
    #expect(validation.hasErrors == (validation.network == nil))
    if let network = validation.network {
      let used = Dictionary(uniqueKeysWithValues: validation.counts.map { ($0.sheet, $0.used) })
      #expect(network.actors.count { $0.isListed } == used[.actors])
      #expect(Set(network.reports.map(\.row)).count == used[.ties])
    }
  }

  /// A random generator of a test: Lehmer's, with the multiplier of Park and Miller (1988).
  struct Lehmer {
    private var state: UInt64

    init(seed: Int) { state = UInt64(seed) * 7919 + 1 }

    /// A number below the bound.
    mutating func next(_ bound: Int) -> Int {
      state = state * 48_271 % 2_147_483_647
      return Int(state % UInt64(bound))
    }
  }
}
