import Localization
import SteeringModel

extension SheetGuide {
  static let initiatives = SheetGuide(
    .initiatives,
    Localized(
      da: "De kriminalpræventive indsatser i området. Én i hver række.",
      en: "The crime-prevention efforts in the area. One a row."),
    [
      column("id", "En kort kode. Må være tom.", "A short code. May be empty."),
      column("name", "Indsatsens navn.", "The name of the initiative."),
      column("owner", "Den, der har ansvaret.", "The one who is responsible."),
      column(
        "partners", "De andre, der er med. Flere adskilles med |.",
        "The others who take part. Separate several with |."),
      column(
        "target_groups", "De målgrupper, indsatsen er for. Flere adskilles med |.",
        "The target groups that it is for. Separate several with |."),
      column("activity", "Hvad indsatsen består i.", "What the initiative consists of."),
      column(
        "goals", "De mål, den skal bidrage til, som i arket mål.",
        "The goals that it serves, as in the sheet goals."),
      column(
        "place", "Hvor den foregår. Flere adskilles med |.",
        "Where it takes place. Separate several with |."),
      column("status", "Planlagt, i gang eller afsluttet.", "Planned, running or ended."),
      column("from", "Den dag, den begyndte.", "The day on which it began."),
      column("until", "Den dag, den slutter.", "The day on which it ends."),
    ])

  static let targetGroups = SheetGuide(
    .targetGroups,
    Localized(
      da: "De grupper af unge, indsatserne er for. Aldrig enkelte unge.",
      en: "The groups of young people that the efforts are for. Never single ones."),
    [
      column("id", "En kort kode. Må være tom.", "A short code. May be empty."),
      column(
        "name", "Gruppens navn, for eksempel »Drenge 13-15 år«.",
        "The name of the group, such as “Boys aged 13-15”."),
      column("age_from", "Laveste alder.", "The lowest age."),
      column("age_to", "Højeste alder.", "The highest age."),
      column(
        "size", "Cirka hvor mange unge. Under 5 vises som »<5«.",
        "About how many. Below 5 is shown as “<5”."),
      column(
        "places", "Hvor gruppen opholder sig. Flere adskilles med |.",
        "Where the group stays. Separate several with |."),
      column(
        "note", "Fri tekst. Aldrig noget om enkelte unge.",
        "Free text. Never about single young persons."),
    ])

  static let knowledge = SheetGuide(
    .knowledge,
    Localized(
      da: "Hvem der kender hvilken målgruppe.", en: "Who knows which target group."),
    [
      column("actor", "Navnet på aktøren.", "The name of the actor."),
      column("target_group", "Navnet på målgruppen.", "The name of the target group."),
      column(
        "depth", "Direkte, hvis aktøren møder de unge; ellers indirekte.",
        "Direct if the actor meets them; else secondhand."),
      column(
        "place", "Hvor de mødes. Flere adskilles med |.",
        "Where they meet. Separate several with |."),
    ])

  static let mandates = SheetGuide(
    .mandates,
    Localized(
      da: "Hvem der har givet hvem lov til hvad.", en: "Who has given whom leave to do what."),
    [
      column("issuer", "Den, der har givet mandatet.", "The one who gave the mandate."),
      column("holder", "Den, der har fået det.", "The one who holds it."),
      column("scope", "Hvad mandatet gælder.", "What the mandate is about."),
      column(
        "covers", "De indsatser, det dækker. Tom betyder alle.",
        "The initiatives that it covers. Empty means all."),
      column(
        "announced_to", "Dem, der har fået det at vide. Flere adskilles med |.",
        "Those who were told. Separate several with |."),
      column("date", "Den dag, det blev givet.", "The day on which it was given."),
    ])

  static let goals = SheetGuide(
    .goals,
    Localized(da: "Målene for arbejdet i området.", en: "The goals of the work in the area."),
    [
      column("id", "En kort kode, for eksempel M1.", "A short code, such as M1."),
      column("text", "Målet med ord.", "The goal in words."),
      column(
        "set_by", "Den eller det forum, der har sat målet.", "The one or the forum that set it."),
      column(
        "strategy", "Den strategi eller plan, det kommer fra.",
        "The strategy or plan that it comes from."),
      column("date", "Den dag, det blev sat.", "The day on which it was set."),
    ])

  static let agreements = SheetGuide(
    .agreements,
    Localized(
      da: "Det, der er aftalt: hvem gør hvad hvornår.",
      en: "What was agreed: who does what by when."),
    [
      column("id", "En kort kode. Må være tom.", "A short code. May be empty."),
      column("text", "Aftalen med ord.", "The agreement in words."),
      column(
        "parties", "Dem, der har aftalt det. Flere adskilles med |.",
        "Those who agreed. Separate several with |."),
      column("owner", "Den, der skal gøre det.", "The one who is to do it."),
      column("due", "Den dag, det skal være gjort.", "The day by which it shall be done."),
      column(
        "follow_up", "Den eller det forum, der følger op.", "The one or the forum that follows up."),
      column("status", "Åben, gennemført eller droppet.", "Open, done or dropped."),
      column(
        "kind", "Om det er en arbejdsdeling mellem parterne.",
        "Whether it divides labour between the parties."),
      column("initiatives", "De indsatser, den handler om.", "The initiatives that it is about."),
      column("date", "Den dag, det blev aftalt.", "The day of the agreement."),
    ])

  static let waivers = SheetGuide(
    .waivers,
    Localized(
      da: "Regler, som området med vilje ser bort fra, og hvorfor.",
      en: "Rules that the area sets aside on purpose, and why."),
    [
      column(
        "rule", "Reglens nummer, for eksempel STG-04.", "The number of the rule, such as STG-04."),
      column("reason", "Hvorfor reglen ikke gælder her.", "Why the rule does not hold here."),
      column(
        "subject", "Kun hvis undtagelsen gælder ét fund: navnet på den, det handler om.",
        "Only if it is for one finding: the name of the one concerned."),
      column("by", "Den, der har bestemt det.", "The one who decided it."),
      column("date", "Den dag, det blev bestemt.", "The day of the decision."),
    ])

  static let indicators = SheetGuide(
    .indicators,
    Localized(
      da: "Årlige tal for området og for dem, det sammenlignes med.",
      en: "Yearly figures for the area and for those it is compared with."),
    [
      column(
        "series", "Hvem tallet gælder: området, sammenligningen eller landet.",
        "Whom the figure is for: the area, the comparison or the country."),
      column(
        "name", "Hvad der tælles, for eksempel anmeldelser pr. 1.000.",
        "What is counted, such as reports per 1,000."),
      column("year", "Året.", "The year."),
      column("value", "Tallet pr. 1.000 indbyggere.", "The figure per 1,000 inhabitants."),
      column(
        "count", "Hvor mange tilfælde tallet bygger på.", "How many cases the figure rests on."),
      column(
        "population", "Hvor mange indbyggere tallet bygger på.",
        "How many inhabitants the figure rests on."),
    ])
}
