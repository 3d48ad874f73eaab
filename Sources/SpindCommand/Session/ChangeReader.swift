import Localization
import SteeringModel

/// Reads the changes that a user asks about, by the ids and names of the workbook.
struct ChangeReader {
  private let network: SteeringNetwork
  /// Those who join.
  let joining: [SteeringNetwork.Change]

  init(_ network: SteeringNetwork) {
    self.network = network
    joining = []
  }

  /// Reads changes of a network that some join, each as `name`, `name:level` or `name:level:sector`.
  init(_ network: SteeringNetwork, joining texts: [String]) throws {
    let joining = try texts.map { SteeringNetwork.Change.addActor(try Self.newActor($0)) }
    self.joining = joining
    self.network = network.applying(joining)
  }

  private static func newActor(_ text: String) throws -> SteeringNetwork.NewActor {
    let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      .map { String($0.drop { $0 == " " }) }
    guard let name = parts.first, !name.isEmpty else {
      throw Failure(
        .usage,
        Localized(da: "»\(text)« er ikke en aktør.", en: "“\(text)” is not an actor."),
        remedy: Localized(
          da: "Skriv navn, navn:niveau eller navn:niveau:sektor.",
          en: "Write name, name:level or name:level:sector."))
    }
    var new = SteeringNetwork.NewActor(name)
    if parts.count > 1, !parts[1].isEmpty {
      guard let level = SteeringNetwork.Level(name: parts[1]) else {
        throw Failure(
          .usage,
          Localized(da: "»\(parts[1])« er ikke et niveau.", en: "“\(parts[1])” is not a level."),
          remedy: .choose { language in
            SteeringNetwork.Level.allCases.map { $0.name(language) }.joined(separator: ", ")
          })
      }
      new.level = level
    }
    if parts.count > 2, !parts[2].isEmpty { new.sector = SteeringNetwork.Sector(name: parts[2]) }
    return new
  }

  /// The actor with an id or a name.
  func actor(_ text: String) throws -> SteeringNetwork.Actor.ID {
    if let actor = network.actor(text) { return actor.id }
    let near =
      NearestName.nearest(to: text, among: network.actors.map(\.name))
      ?? network.actors.map(\.name).first { name in
        let (name, wanted) = (name.lowercased(), text.lowercased())
        return name.contains(wanted) || wanted.contains(name)
      }
    throw Failure(
      .usage,
      Localized(
        da: "Der er ingen aktør, der hedder »\(text)«.",
        en: "There is no actor called “\(text)”."),
      remedy: near.map(Localized.didYouMean)
        ?? Localized(
          da: "Skriv navn eller id, som de står i arket »aktører«.",
          en: "Write a name or an id as in the sheet “actors”."))
  }

  /// The tie of `A:B` or `A:B:kind`.
  func tie(_ text: String) throws -> SteeringNetwork.Change {
    let (from, to, kind) = try ends(text)
    return .addTie(from, to, kind ?? .coordination)
  }

  /// What is there already among changes that make ties, each said in a sentence.
  func alreadyThere(_ changes: [SteeringNetwork.Change]) -> [Localized] {
    changes.compactMap { change in
      guard case .addTie(let from, let to, let kind) = change,
        network.ties.contains(where: { $0.joins(from, to) && $0.kind == kind })
      else { return nil }
      let (one, other) = (network[from].name, network[to].name)
      return Localized(
        da: "»\(one)« og »\(other)« har allerede en relation af typen \(kind.name.da).",
        en: "“\(one)” and “\(other)” have a tie of the kind \(kind.name.en) already.")
    }
  }

  /// The ends of the tie of `A:B:kind`, or of all ties of `A:B`.
  func endingTies(_ text: String) throws -> [SteeringNetwork.Change] {
    let (from, to, kind) = try ends(text)
    let kinds = network.ties.filter { $0.joins(from, to) }.map(\.kind)
      .filter { kind == nil || $0 == kind }
    guard !kinds.isEmpty else {
      let names = (network[from].name, network[to].name)
      throw Failure(
        .usage,
        Localized(
          da: "Der er ingen sådan relation mellem »\(names.0)« og »\(names.1)«.",
          en: "There is no such tie between “\(names.0)” and “\(names.1)”."))
    }
    return kinds.map { .removeTie(from, to, $0) }
  }

  private func ends(
    _ text: String
  ) throws -> (SteeringNetwork.Actor.ID, SteeringNetwork.Actor.ID, SteeringNetwork.TieKind?) {
    let parts = text.split(separator: ":", maxSplits: 2).map(String.init)
    guard parts.count >= 2 else {
      throw Failure(
        .usage,
        Localized(
          da: "»\(text)« er ikke en relation.", en: "“\(text)” is not a tie."),
        remedy: Localized(da: "Skriv A:B eller A:B:type.", en: "Write A:B or A:B:kind."))
    }
    var kind: SteeringNetwork.TieKind?
    if parts.count == 3 {
      guard let named = SteeringNetwork.TieKind(name: parts[2]) else {
        let kinds = SteeringNetwork.TieKind.allCases.map(\.name)
        throw Failure(
          .usage,
          Localized(
            da: "»\(parts[2])« er ikke en type relation.",
            en: "“\(parts[2])” is not a kind of tie."),
          remedy: .choose { language in kinds.map { $0(language) }.joined(separator: ", ") })
      }
      kind = named
    }
    return (try actor(parts[0]), try actor(parts[1]), kind)
  }

  /// The seat of `actor:forum`, taken.
  func seat(_ text: String) throws -> SteeringNetwork.Change {
    let (actor, forum) = try place(text)
    return .addSeat(actor, forum)
  }

  /// The seat of `actor:forum`, given up.
  func endingSeat(_ text: String) throws -> SteeringNetwork.Change {
    let (actor, forum) = try place(text)
    guard network.members(of: forum).contains(actor) else {
      let names = (network[actor].name, network[forum].name)
      throw Failure(
        .usage,
        Localized(
          da: "»\(names.0)« har ingen plads i »\(names.1)«.",
          en: "“\(names.0)” has no seat in “\(names.1)”."))
    }
    return .removeSeat(actor, forum)
  }

  private func place(
    _ text: String
  ) throws -> (SteeringNetwork.Actor.ID, SteeringNetwork.Forum.ID) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw Failure(
        .usage,
        Localized(da: "»\(text)« er ikke en plads.", en: "“\(text)” is not a seat."),
        remedy: Localized(da: "Skriv aktør:forum.", en: "Write actor:forum."))
    }
    let wanted = parts[1].lowercased()
    guard
      let forum = network.fora.first(where: {
        $0.key.lowercased() == wanted || $0.name.lowercased() == wanted
      })
    else {
      let names = network.fora.map(\.name).joined(separator: ", ")
      throw Failure(
        .usage,
        Localized(
          da: "Der er intet forum, der hedder »\(parts[1])«.",
          en: "There is no forum called “\(parts[1])”."),
        remedy: .choose(names))
    }
    return (try actor(parts[0]), forum.id)
  }
}
