import Localization
import SteeringModel

extension SheetGuide {
  static let area = SheetGuide(
    .area,
    Localized(
      da: "Området og hvordan projektmappen skal læses: en nøgle og dens værdi i hver række.",
      en: "The area and how the workbook is to be read: a key and its value a row."),
    [
      column(
        "key", "Hvad rækken fortæller: navn, kommune, dato, sprog, kilde …",
        "What the row states: name, municipality, date, language, source …"),
      column("value", "Svaret på nøglen.", "The answer to the key."),
    ])

  static let actors = SheetGuide(
    .actors,
    Localized(
      da: "Alle, der indgår i styringen: stillinger, personer og enheder. Én i hver række.",
      en: "All who take part in the steering: posts, persons and units. One a row."),
    [
      column(
        "id", "En kort kode, der aldrig ændres, for eksempel A1. Må være tom.",
        "A short code that never changes, such as A1. May be empty."),
      column(
        "name",
        "Stillingen, gerne med stedet: »Skoleleder, Engskolen«. Skriv stillinger frem for personer.",
        "The post, with its place if need be: “Head, Meadow School”. Posts rather than persons."),
      column(
        "organisation", "Hvor aktøren er ansat. Samme navn som i arket organisationer.",
        "Where the actor is employed. The same name as in the sheet organisations."),
      column(
        "sector", "Fagområdet. Er feltet tomt, gælder organisationens sektor.",
        "The field. If empty, that of the organisation holds."),
      column(
        "level", "Hvor i linjen aktøren står. Lokalsamfund er beboere, foreninger og erhverv.",
        "Where in the line the actor stands. Community is residents, associations, business."),
      column(
        "roles", "Særlige roller i hotspottet. Flere adskilles med |.",
        "Special roles in the hotspot. Separate several with |."),
      column(
        "kind", "Om det er en person, en stilling eller en enhed.", "A person, a post or a unit."),
      column(
        "local", "Ja, hvis aktøren arbejder i selve området.", "Yes if the actor works in the area."
      ),
      column(
        "decides", "Ja, hvis aktøren kan træffe beslutninger for sin organisation.",
        "Yes if the actor can decide for its organisation."),
      column(
        "rank", "For politi og andre med flere lag: centralt eller lokalt.",
        "For police and others with several tiers: central or local."),
      column("from", "Den dag, aktøren kom til.", "The day on which the actor came."),
      column(
        "until", "Den dag, aktøren gik. Tom, hvis aktøren er der endnu.",
        "The day on which the actor left. Empty if still there."),
      column(
        "holder_since", "Den dag, den nuværende person tiltrådte stillingen.",
        "The day on which the present person took up the post."),
      column(
        "circle", "Kun hvis du vil bestemme cirklen selv; ellers følger den af arket pladser.",
        "Only to choose the circle yourself; else it follows from the sheet seats."),
      column("interviewed", "Om aktøren er interviewet.", "Whether the actor was interviewed."),
      column(
        "note", "Fri tekst. Aldrig noget om enkelte unge.",
        "Free text. Never about single young persons."),
    ])

  static let organisations = SheetGuide(
    .organisations,
    Localized(
      da: "De organisationer, som aktørerne kommer fra. Én i hver række.",
      en: "The organisations from which the actors come. One a row."),
    [
      column("id", "En kort kode. Må være tom.", "A short code. May be empty."),
      column("name", "Organisationens navn.", "The name of the organisation."),
      column(
        "sector", "Fagområdet. Gælder for dens aktører, når de ikke har deres eget.",
        "The field. Holds for its actors that have none of their own."),
      column("kind", "Hvem organisationen hører under.", "To whom the organisation belongs."),
      column(
        "category", "Den type samarbejdspartner, som organisationen er.",
        "The type of partner that the organisation is."),
    ])

  static let fora = SheetGuide(
    .fora,
    Localized(
      da: "De grupper, der mødes: styregruppe, Task Force, netværk. Ét forum i hver række.",
      en: "The groups that meet: steering group, Task Force, networks. One forum a row."),
    [
      column("id", "En kort kode. Må være tom.", "A short code. May be empty."),
      column("name", "Forummets navn.", "The name of the forum."),
      column("kind", "Hvad det er for et forum.", "What sort of forum it is."),
      column(
        "decides", "Ja, hvis forummet kan træffe beslutninger.", "Yes if the forum can decide."),
      column("convenor", "Den, der indkalder til møderne.", "The one who calls the meetings."),
      column(
        "meetings_per_year", "Hvor mange møder der holdes om året, som tal.",
        "How many meetings a year, as a number."),
      column("last_meeting", "Den dag, forummet sidst mødtes.", "The day of the last meeting."),
      column("from", "Den dag, forummet begyndte.", "The day on which the forum began."),
      column(
        "until", "Den dag, forummet blev nedlagt. Tom, hvis det stadig mødes.",
        "The day on which it was closed. Empty if it still meets."),
      column("note", "Fri tekst.", "Free text."),
    ])

  static let seats = SheetGuide(
    .seats,
    Localized(
      da: "Hvem der sidder hvor: én aktør i ét forum i hver række.",
      en: "Who sits where: one actor in one forum a row."),
    [
      column(
        "forum", "Navnet på forummet, som i arket fora.",
        "The name of the forum, as in the sheet fora."),
      column(
        "actor", "Navnet på aktøren, som i arket aktører.",
        "The name of the actor, as in the sheet actors."),
      column(
        "role", "Formand, sekretær eller medlem. Tom betyder medlem.",
        "Chair, secretary or member. Empty means member."),
      column(
        "attendance", "Hvor stor en del af møderne aktøren har været med til, for eksempel 80 %.",
        "The share of the meetings that the actor attended, such as 80 %."),
      column("from", "Den dag, aktøren fik pladsen.", "The day on which the actor took the seat."),
      column(
        "until", "Den dag, aktøren forlod den. Tom, hvis aktøren sidder der endnu.",
        "The day on which the actor left it. Empty if still there."),
    ])

  static let ties = SheetGuide(
    .ties,
    Localized(
      da: "Hvem der har med hvem at gøre: det, én har fortalt om én relation, i hver række.",
      en: "Who has to do with whom: what one has told of one tie, a row."),
    [
      column(
        "from", "Den ene ende: en aktør, en organisation eller et forum.",
        "The one end: an actor, an organisation or a forum."),
      column("to", "Den anden ende.", "The other end."),
      column(
        "kind", "Hvad relationen består i. Tom betyder kontakt.",
        "What the tie consists of. Empty means contact."),
      column(
        "direction",
        "Om den går begge veje. Tom følger typen: kontakt, information og koordinering er gensidige.",
        "Whether it goes both ways. Empty follows the kind: contact, information and coordination do."
      ),
      column(
        "frequency",
        "Hvor tit de har kontakt: vælg et ord, eller skriv antal dage mellem to kontakter.",
        "How often they are in contact: choose a word, or write the days between two contacts."),
      column(
        "strength",
        "Fra 1 (svag) til 5 (stærk). 0 betyder, at denne side siger, at der ingen relation er.",
        "From 1 (weak) to 5 (strong). 0 means that this side says that there is no tie."),
      column(
        "reported_by",
        "Hvem der har fortalt om relationen: den i »fra«, den i »til«, begge eller en tredje.",
        "Who told of the tie: the one in “from”, the one in “to”, both, or a third."),
      column("since", "Den dag, relationen begyndte.", "The day on which the tie began."),
      column(
        "until", "Den dag, den holdt op. Tom, hvis den stadig er der.",
        "The day on which it ended. Empty if it still exists."),
      column("last_contact", "Den dag, de sidst havde kontakt.", "The day of their last contact."),
      column("note", "Fri tekst.", "Free text."),
    ])
}
