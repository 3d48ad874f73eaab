import Localization
import SteeringModel

/// Reads the changes that a user asks about, by the ids and names of the workbook.
struct ChangeReader {
  private let network: SteeringNetwork

  init(_ network: SteeringNetwork) {
    self.network = network
  }

  /// The actor with an id or a name.
  func actor(_ text: String) throws -> SteeringNetwork.Actor.ID {
    if let actor = network.actor(text) { return actor.id }
    let near = network.actors.first {
      $0.name.lowercased().contains(text.lowercased())
    }
    throw Failure(
      .usage,
      Localized(
        da: "Der er ingen aktør, der hedder »\(text)«.",
        en: "There is no actor called “\(text)”."),
      remedy: near.map {
        Localized(da: "Mente du »\($0.name)«?", en: "Did you mean “\($0.name)”?")
      })
  }

  /// The tie of `A:B` or `A:B:kind`.
  func tie(_ text: String) throws -> SteeringNetwork.Change {
    let parts = text.split(separator: ":", maxSplits: 2).map(String.init)
    guard parts.count >= 2 else {
      throw Failure(
        .usage,
        Localized(
          da: "»\(text)« er ikke en relation.", en: "“\(text)” is not a tie."),
        remedy: Localized(da: "Skriv A:B eller A:B:type.", en: "Write A:B or A:B:kind."))
    }
    var kind = SteeringNetwork.TieKind.coordination
    if parts.count == 3 {
      guard let named = SteeringNetwork.TieKind(name: parts[2]) else {
        let kinds = SteeringNetwork.TieKind.allCases.map(\.name)
        throw Failure(
          .usage,
          Localized(
            da: "»\(parts[2])« er ikke en type relation.",
            en: "“\(parts[2])” is not a kind of tie."),
          remedy: Localized { language in
            let names = kinds.map { $0(language) }.joined(separator: ", ")
            return language == .danish ? "Vælg: \(names)." : "Choose: \(names)."
          })
      }
      kind = named
    }
    return .addTie(try actor(parts[0]), try actor(parts[1]), kind)
  }

  /// The seat of `actor:forum`.
  func seat(_ text: String) throws -> SteeringNetwork.Change {
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
        remedy: Localized(da: "Vælg: \(names).", en: "Choose: \(names)."))
    }
    return .addSeat(try actor(parts[0]), forum.id)
  }
}
