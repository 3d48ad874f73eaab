import Localization
import Testing

@testable import SteeringModel

@Suite struct PseudonymizationTests {
  private let draft = NetworkDraft.of([
    .actors: """
    id;navn;organisation;type;note;mobil
    ah-1;Anna Holm;Lundskolen;person;Spørg Anna, eller Bos afløser;20304050
    bl;Bo Holm;Lundskolen;person;;
    c1;Socialchef;Socialcentret;stilling;Tidligere Anna Holms chef;
    u1;Klub Lunden;Klub Lunden;enhed;Se ah-1. Skriv til anna.holm@lunden.dk;
    """,
    .ties: """
    fra;til;type;note
    Anna Holm;bl;kontakt;ANNA HOLM ringer, socialchefens møde
    ah-1 | Bo Holm;Socialchef;kontakt;Familien Holm
    Annna Holm;Karl Berg;kontakt;Karl er ny. Annas idé.
    """,
    .agreements: "tekst;parter;ansvarlig\nBo Holm, Anna Holm mødes;Anna Holm, Bo Holm;Lundskolen",
  ])

  private func result(organisations: Bool = false) throws -> (Pseudonymization, SteeringNetwork) {
    let network = try draft.validated()
    return (
      Pseudonymization(
        of: draft, network: network, includesOrganisations: organisations, language: .danish),
      network
    )
  }

  private func cells(_ result: Pseudonymization, _ sheet: SteeringNetwork.SheetName) -> [[String]] {
    result.draft.tables.first { $0.sheet == sheet }?.rows.map(\.cells) ?? []
  }

  @Test func namesIDsAndFreeTextsAreReplaced() throws {
    let (result, _) = try result()
    #expect(
      cells(result, .actors) == [
        [
          "p1", "Person 1", "Lundskolen", "person", "Spørg Person 1, eller Person 2s afløser",
          "••••••••",
        ],
        ["p2", "Person 2", "Lundskolen", "person", "", ""],
        ["p3", "Person 3", "Socialcentret", "stilling", "Tidligere Person 1s chef", ""],
        ["u1", "Klub Lunden", "Klub Lunden", "enhed", "Se p1. Skriv til …@…", ""],
      ])
    #expect(
      cells(result, .ties) == [
        ["Person 1", "p2", "kontakt", "Person 1 ringer, Person 3s møde"],
        ["p1 | Person 2", "Person 3", "kontakt", "Familien N.N."],
        ["Personn 1", "Alfa", "kontakt", "Alfa er ny. Person 1s idé."],
      ])
    #expect(
      cells(result, .agreements) == [
        ["Person 2, Person 1 mødes", "Person 1, Person 2", "Lundskolen"]
      ])
  }

  @Test func noNameIsLeft() throws {
    for organisations in [false, true] {
      let (result, network) = try result(organisations: organisations)
      let text = result.draft.tables.flatMap(\.rows).flatMap(\.cells).joined(separator: "\n")
        .lowercased()
      for actor in network.actors where actor.kind != .unit || organisations {
        #expect(!text.contains(actor.name.lowercased()))
      }
      if organisations {
        for organisation in network.organisations {
          #expect(!text.contains(organisation.name.lowercased()))
        }
      }
    }
  }

  @Test func theNetworkIsTheSameButForNames() throws {
    for organisations in [false, true] {
      let (result, before) = try result(organisations: organisations)
      let after = try result.draft.validated()
      #expect(after.actors.count == before.actors.count)
      #expect(after.ties.map(\.from) == before.ties.map(\.from))
      #expect(after.ties.map(\.to) == before.ties.map(\.to))
      #expect(after.actors.map(\.organisation) == before.actors.map(\.organisation))
      #expect(after.actors.map(\.isListed) == before.actors.map(\.isListed))
      #expect(after.issues.map(\.code) == before.issues.map(\.code))
      #expect(after.issues.map { $0.nearest == nil } == before.issues.map { $0.nearest == nil })
      #expect(after.agreements.map(\.parties) == before.agreements.map(\.parties))
    }
  }

  @Test func theKeyNamesEveryone() throws {
    let (result, network) = try result(organisations: true)
    let key = Dictionary(
      result.key.map { ($0.name, $0.pseudonym) }, uniquingKeysWith: { first, _ in first })
    for actor in network.actors { #expect(key[actor.name] != nil) }
    for organisation in network.organisations { #expect(key[organisation.name] != nil) }
    #expect(Set(key.values).count == key.count)
    #expect(result.key.first { $0.name == "Anna Holm" }?.originalID == "ah-1")
  }
}
