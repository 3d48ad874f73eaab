import CoordinationGaps
import DOTLanguage
import GraphvizRenderer
import Localization
import NetworkAnalysis
import NetworkDiagrams
import SteeringModel

/// Draws a network whose names are the input, and stops the program when what comes out is not a
/// picture that a browser can read without danger.
///
/// The first byte chooses the kind, the second how the network is made and shown; the rest are names,
/// parted by zero bytes. Bytes that are not UTF-8 are replaced, as by the readers of files.
func drawHostileNames(_ input: [UInt8]) {
  guard input.count > 2 else { return }
  let diagram = Diagrams.all[Int(input[0]) % Diagrams.all.count]
  let choice = input[1]
  let names = input.dropFirst(2).split(separator: 0, omittingEmptySubsequences: false)
    .prefix(24).map { String(decoding: $0, as: UTF8.self) }
  let network = (choice & 1 == 0 ? workbook(names) : nil) ?? byHand(names)
  var options = DiagramOptions(
    language: choice & 2 == 0 ? .danish : .english, showsGaps: true,
    coloring: choice & 4 == 0 ? .sector : .community, rings: choice & 8 == 0 ? .model : .handbook,
    cells: choice & 16 == 0 ? .sectors : .actors,
    communities: network.actors.indices.map { $0 % 3 }, focus: 0)
  if choice & 32 != 0 { options.title = names.last }
  if choice & 64 != 0 { options.earlier = byHand(names.reversed()) }
  do {
    let picture = try diagram.picture(of: network, options: options, tools: Rendering.tools)
    let bytes = try Rendering.renderer.render(RenderingRequest(picture.graph, format: .svg))
    let drawn = try svg(bytes, picture)
    let markup = drawn.markup(.standalone)
    precondition(!markup.contains("<script") && !markup.contains("javascript:\""), markup)
    // What was written can be read again, which broken markup cannot.
    _ = try svg(Array(markup.utf8), picture)
  } catch let error as GraphvizError {
    preconditionFailure("The picture could not be drawn: \(error)")
  } catch {
    preconditionFailure("\(error)")
  }
}

private func svg(_ bytes: [UInt8], _ picture: DiagramPicture) throws -> SVGPicture {
  try SVGPicture(
    bytes,
    options: SVGPicture.Options(
      title: picture.title, description: picture.alternativeText, idPrefix: "p", language: "da",
      measurer: Rendering.measurer))
}

private enum Rendering {
  static let renderer = InProcessRenderer()
  static let measurer = TextMeasurer(renderer: renderer)
  static let tools = DiagramTools(
    measure: { try measurer.widths(of: $0) },
    forceLayout: { graph in
      let layout = try renderer.layout(of: graph, engine: .neato)
      return Dictionary(
        layout.nodes.map { ($0.name, $0.position) }, uniquingKeysWith: { first, _ in first })
    })
}

/// The names in every place that a workbook has for one; nil when the workbook is refused.
private func workbook(_ names: [String]) -> DiagramNetwork? {
  func name(_ place: Int) -> String { names[place % names.count] }
  func table(
    _ sheet: SteeringNetwork.SheetName, _ headers: [String], _ rows: [[String]]
  ) -> NetworkDraft.Table {
    NetworkDraft.Table(
      sheet: sheet, source: "\(sheet)", headers: headers,
      rows: rows.enumerated().map { NetworkDraft.Row(number: $0.offset + 2, cells: $0.element) })
  }
  let levels = ["ledelse", "mellemniveau", "praktikerniveau", "lokalsamfund"]
  let sectors = ["hotspot", "skole", "politi", "social", names.last ?? ""]
  let actors = names.indices.map { place in
    ["A\(place)", name(place), name(place + 1), sectors[place % 5], levels[place % 4]]
  }
  let ties = names.indices.dropFirst().map {
    ["A\($0)", "A\($0 / 2)", "koordinering", "ugentligt"]
  }
  let draft = NetworkDraft(
    name: name(0),
    tables: [
      table(.area, ["nøgle", "værdi"], [["navn", name(0)], ["kilde", name(1)]]),
      table(.actors, ["id", "navn", "organisation", "sektor", "niveau"], actors),
      table(.ties, ["fra", "til", "type", "hyppighed"], ties),
      table(.fora, ["id", "navn", "type", "møder_pr_år"], [["F1", name(2), "task force", "26"]]),
      table(.seats, ["forum", "aktør"], names.indices.prefix(4).map { ["F1", "A\($0)"] }),
      table(.targetGroups, ["id", "navn"], [["U1", name(3)]]),
      table(
        .initiatives, ["navn", "ansvarlig", "målgrupper", "status"],
        [[name(4), "A0", "U1", "i gang"]]),
      table(.knowledge, ["aktør", "målgruppe", "dybde"], [["A2", "U1", "direkte"]]),
    ])
  guard let network = draft.validation().network,
    let day = CalendarDate(year: 2026, month: 3, day: 1)
  else { return nil }
  return DiagramNetwork(
    GapAnalysis(Analysis(network, on: ReferenceDate(day: day, source: .asked))))
}

/// The names as a programmer might hand them over, past every check of a workbook.
private func byHand(_ names: [String]) -> DiagramNetwork {
  let levels = SteeringNetwork.Level.allCases
  let circles = SteeringNetwork.Circle.allCases
  let actors = names.enumerated().map { place, name in
    DiagramNetwork.Actor(
      name: name, organisation: names[(place + 1) % names.count],
      sector: place % 3 == 0 ? .custom(name) : .school, level: levels[place % levels.count],
      circle: circles[place % circles.count], isChief: place == 0)
  }
  let others = names.indices.dropFirst()
  var network = DiagramNetwork(
    name: names.first ?? "", source: names.last, actors: actors,
    ties: others.map {
      DiagramNetwork.Tie(
        from: $0, to: $0 / 2, isDirected: $0 % 2 == 0,
        note: Localized(verbatim: names[$0]))
    },
    missingTies: others.prefix(3).map { .init(from: $0, to: 0) },
    fora: names.prefix(3).map { .init(name: $0, members: Array(names.indices.prefix(3))) },
    targetGroups: names,
    initiatives: names.map { .init(name: $0, owners: [$0], targetGroups: [0]) })
  network.missingSeats = network.fora.indices.map { .init(actor: names.count - 1, forum: $0) }
  network.routes = names.indices.map { place in
    let step = DiagramNetwork.Step(
      to: place / 2, channel: Localized(verbatim: names[place]), days: Double(place))
    return .init(actor: place, legs: [[step], [step], [step]])
  }
  return network
}
