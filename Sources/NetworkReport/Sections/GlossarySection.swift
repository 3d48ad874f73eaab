import Localization

/// The words of the report, in plain language.
struct GlossarySection: ReportSection {
  static let name = "glossary"

  let heading: String
  let terms: [Term]

  /// A word and what it means here.
  struct Term: Sendable {
    let word: String
    let meaning: String
  }

  init(_ input: ReportInput) {
    heading = input(da: "Ordliste", en: "Glossary")
    terms = Self.entries
      .map { Term(word: input($0.word), meaning: input($0.meaning)) }
      .sorted { input.language.precedes($0.word, $1.word) }
  }

  private static let entries: [(word: Localized, meaning: Localized)] = [
    (
      Localized(da: "Styringsnetværk", en: "Steering network"),
      Localized(
        da: "De aktører, der tilsammen styrer og udfører indsatsen i et boligområde.",
        en: "The actors who together steer and carry out the effort in a housing area.")
    ),
    (
      Localized(da: "Aktør", en: "Actor"),
      Localized(
        da: "En fagperson, en stilling eller en enhed, der deltager. Aldrig en ung.",
        en: "A professional, a post or a unit that takes part. Never a young person.")
    ),
    (
      Localized(da: "Relation", en: "Tie"),
      Localized(
        da: "Noget, der forbinder to aktører: kontakt, information, koordinering og andet.",
        en: "Something that joins two actors: contact, information, coordination and more.")
    ),
    (
      Localized(da: "Hul", en: "Gap"),
      Localized(
        da: "Et sted, hvor netværket ikke er, som håndbogen eller netværksanalysen tilråder.",
        en: "A place where the network is not as the handbook or network analysis advises.")
    ),
    (
      Localized(da: "Hotspotenhed", en: "Hotspot unit"),
      Localized(
        da: "Hotspotchefen og hotspotmedarbejderne.", en: "The hotspot chief and the unit's staff.")
    ),
    (
      Localized(da: "Styregruppe", en: "Steering group"),
      Localized(
        da: "De ledere, der sætter mål og rammer, skaffer ressourcer og følger indsatsen.",
        en: "The leaders who set goals and frame, find resources and follow the effort.")
    ),
    (
      Localized(da: "Hotspot Task Force", en: "Hotspot Task Force"),
      Localized(
        da: "Mellemledere og medarbejdere, der kan beslutte, mødes ofte og handler hurtigt.",
        en: "Middle managers and staff who can decide, meet often and act fast.")
    ),
    (
      Localized(da: "Partnercirkler", en: "Partner circles"),
      Localized(
        da: "Ringe om hotspotenheden: styregruppe, Task Force, fora og dem uden for.",
        en: "Rings around the hotspot unit: steering group, Task Force, fora and those outside.")
    ),
    (
      Localized(da: "Niveau", en: "Level"),
      Localized(
        da: "Ledelse, mellemniveau, praktikerniveau eller lokalsamfund.",
        en: "Leadership, middle level, front line or community.")
    ),
    (
      Localized(da: "Sektor", en: "Sector"),
      Localized(
        da: "Det felt, en aktør arbejder i, for eksempel skole, politi eller bolig; også »søjle«.",
        en: "The field that an actor works in, such as school, police or housing; also “silo”.")
    ),
    (
      Localized(da: "Kernesektor", en: "Core sector"),
      Localized(
        da: "En sektor, der altid bør være med i det kriminalpræventive arbejde.",
        en: "A sector that ought always to take part in crime prevention.")
    ),
    (
      Localized(da: "Central aktør", en: "Core actor"),
      Localized(
        da: """
          En aktør i en kernesektor, som sidder i et forum, har del i en indsats eller kender en \
          målgruppe.
          """,
        en: """
          An actor of a core sector who sits in a forum, has part in an initiative or knows a \
          target group.
          """)
    ),
    (
      Localized(da: "Horisontal koordinering", en: "Horizontal coordination"),
      Localized(
        da: "Samarbejde på samme niveau på tværs af sektorer.",
        en: "Cooperation on one level across sectors.")
    ),
    (
      Localized(da: "Vertikal koordinering", en: "Vertical coordination"),
      Localized(
        da: "Samarbejde mellem niveauer, fra ledelse til frontlinje og tilbage.",
        en: "Cooperation between levels, from leadership to front line and back.")
    ),
    (
      Localized(da: "Beslutningstager", en: "Decision-maker"),
      Localized(
        da: "En leder eller en anden, der ifølge data kan træffe beslutninger.",
        en: "A leader or somebody else who can decide, by the data.")
    ),
    (
      Localized(da: "Led", en: "Step"),
      Localized(
        da: "En relation på vejen fra en aktør til en anden. To led er én mellemmand.",
        en: "A tie on the way from one actor to another. Two steps are one go-between.")
    ),
    (
      Localized(da: "Bindeled", en: "Link"),
      Localized(
        da: "En aktør, som mange af de korteste veje mellem andre går gennem.",
        en: "An actor whom many of the shortest ways between others pass.")
    ),
    (
      Localized(da: "SSP", en: "SSP"),
      Localized(
        da: "Samarbejdet mellem skole, socialforvaltning og politi.",
        en: "The cooperation of schools, social services and police.")
    ),
  ]
}
