internal import GraphKernel
public import SteeringModel

/// A made-up area of a size that a municipality may have, the same for every run.
public struct SampleArea {
  let actors: Int
  let ties: Int
  let fora: Int

  /// An area with so many actors, ties and fora.
  public init(actors: Int, ties: Int, fora: Int) {
    self.actors = actors
    self.ties = ties
    self.fora = fora
  }

  private let sectors = [
    "politi", "skole", "klub og fritid", "social", "børn og unge", "beskæftigelse", "bolig",
    "kriminalforsorg", "sundhed", "forening",
  ]
  private let levels = ["ledelse", "mellemniveau", "praktikerniveau", "praktikerniveau"]
  private let frequencies = ["ugentligt", "hver 14. dag", "månedligt", "kvartalsvist", ""]
  private let kinds = ["kontakt", "information", "koordinering", "henvisning", "rapportering"]
  private let tellers = ["begge", "fra", "til", "tredjepart", ""]

  /// The workbook, with every sheet that rules read.
  public var draft: NetworkDraft {
    var random = SplitMix64(seed: 11)
    func draw(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }
    func name(_ actor: Int) -> String { "Aktør \(actor + 1)" }
    func forum(_ number: Int) -> String { "Forum \(number + 1)" }

    let people = (0..<actors).map { actor -> [String] in
      let role = actor == 0 ? "hotspotchef" : actor < 4 ? "hotspotmedarbejder" : ""
      let sector = actor < 4 ? "hotspot" : sectors[actor % sectors.count]
      return [
        name(actor), "Organisation \(actor % 30 + 1)", sector, levels[draw(levels.count)], role,
        "ja",
      ]
    }
    var seen: Set<[Int]> = []
    var rows: [[String]] = []
    while rows.count < ties {
      let (one, other) = (draw(actors), draw(draw(4) == 0 ? 10 : actors))
      guard one != other, seen.insert([min(one, other), max(one, other)]).inserted else { continue }
      rows.append([
        name(one), name(other), kinds[draw(kinds.count)], frequencies[draw(frequencies.count)],
        tellers[draw(tellers.count)], "2026-0\(1 + draw(2))-1\(draw(9))",
      ])
    }
    let forumKinds = ["styregruppe", "task force"]
    let meetings = (0..<fora).map { number in
      [
        forum(number), number < 2 ? forumKinds[number] : "partnerforum", number == 0 ? "ja" : "nej",
        name(0), "\(4 + draw(8))", "2026-01-20",
      ]
    }
    let seats = (0..<fora).flatMap { number in
      Set((0..<12).map { _ in draw(actors) }).sorted().map {
        [forum(number), name($0), "medlem", "90"]
      }
    }
    let groups = (0..<8).map { ["Gruppe \($0 + 1)", "\(10 + $0)", "\(13 + $0)", "Torvet"] }
    let efforts = (0..<30).map { number in
      [
        "Indsats \(number + 1)", name(draw(actors)), name(draw(actors)), "Gruppe \(draw(8) + 1)",
        "opsøgende", "i gang",
      ]
    }
    let knowledge = Set((0..<60).map { _ in [draw(actors), draw(8)] })
      .sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
      .map { [name($0[0]), "Gruppe \($0[1] + 1)", "direkte", "Torvet"] }
    let agreements = (0..<40).map { number in
      [
        "Aftale \(number + 1)", "\(name(draw(actors)))|\(name(draw(actors)))", name(draw(actors)),
        "2026-05-01", name(0),
      ]
    }
    return NetworkDraft(
      name: "Prøveområdet",
      tables: [
        table(.area, ["nøgle", "værdi"], [["navn", "Prøveområdet"], ["dato", "2026-03-01"]]),
        table(
          .actors, ["navn", "organisation", "sektor", "niveau", "roller", "interviewet"], people),
        table(
          .organisations, ["navn", "type", "aktørtype"],
          (0..<30).map { ["Organisation \($0 + 1)", "kommunal", $0 < 6 ? "forvaltning" : ""] }),
        table(
          .ties, ["fra", "til", "type", "hyppighed", "oplyst_af", "seneste_kontakt"], rows),
        table(
          .fora,
          [
            "navn", "type", "beslutningskompetence", "mødeindkalder", "møder_pr_år",
            "seneste_møde",
          ], meetings),
        table(.seats, ["forum", "aktør", "rolle", "fremmøde"], seats),
        table(.targetGroups, ["navn", "alder_fra", "alder_til", "steder"], groups),
        table(
          .initiatives, ["navn", "ansvarlig", "partnere", "målgrupper", "aktivitet", "status"],
          efforts),
        table(.knowledge, ["aktør", "målgruppe", "dybde", "sted"], knowledge),
        table(.agreements, ["tekst", "parter", "ansvarlig", "frist", "følges_op_af"], agreements),
      ])
  }

  private func table(
    _ sheet: SteeringNetwork.SheetName, _ headers: [String], _ rows: [[String]]
  ) -> NetworkDraft.Table {
    NetworkDraft.Table(
      sheet: sheet, source: "\(sheet)", headers: headers,
      rows: rows.enumerated().map { NetworkDraft.Row(number: $0.offset + 2, cells: $0.element) })
  }
}
