import Localization

/// The partner circles: who stands how near to the hotspot unit.
struct CirclesSection: ReportSection {
  static let name = "circles"

  let heading: String
  let intro: String
  let tools: PictureTools?
  let figure: FigureView

  init?(_ input: ReportInput) {
    guard let picture = input.picture("circles") else { return nil }
    tools = input.isShort ? nil : PictureTools(input)
    heading = input(da: "Partnercirklerne", en: "The partner circles")
    intro = input(
      da: """
        Inderst står hotspotenheden, derefter styregruppen, Task Forcen og de øvrige fora. Yderst \
        står de aktører, der endnu ikke har en plads. Stiplede røde streger er relationer, der \
        mangler.
        """,
      en: """
        The hotspot unit stands innermost, then the steering group, the Task Force and the other \
        fora. Actors without a place stand outermost. Dashed red lines are ties that are missing.
        """)
    figure = FigureView(picture, input)
  }
}

/// The levels: ties up, down and across.
struct LevelsSection: ReportSection {
  static let name = "levels"

  let heading: String
  let intro: String
  let figure: FigureView

  init?(_ input: ReportInput) {
    guard let picture = input.picture("levels") else { return nil }
    heading = input(da: "Niveauer og sektorer", en: "Levels and sectors")
    intro = input(
      da: """
        Ledelsen står øverst, derunder mellemniveauet, praktikerne og lokalsamfundet; hver sektor \
        har sin søjle. Lodrette streger binder en søjle sammen, vandrette binder søjlerne sammen.
        """,
      en: """
        Leadership stands at the top, then the middle level, the front line and the community; \
        each sector has its column. Vertical lines tie a column together, horizontal lines tie the columns \
        to each other.
        """)
    figure = FigureView(picture, input)
  }
}

/// A picture and the text that takes its place where it cannot be seen.
struct FigureView: Sendable {
  let pictureID: String
  let name: String
  let svg: String
  let caption: String
  let reset: String
  let enlarge: String

  init(_ picture: ReportPicture, _ input: ReportInput) {
    pictureID = picture.id
    name = picture.title
    svg = picture.svg
    caption = picture.alternativeText
    enlarge = input(da: "Dobbelt størrelse", en: "Double size")
    reset = input(da: "Vis alle aktører igen", en: "Show all actors again")
  }
}
