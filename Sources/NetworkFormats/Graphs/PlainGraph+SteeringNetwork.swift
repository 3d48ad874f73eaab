import Localization
public import SteeringModel

extension PlainGraph {
  /// The actors and merged ties of a steering network, with what is known of them as attributes.
  ///
  /// Node ids are the keys of the actors. A mutual tie among directed ones keeps its direction apart.
  ///
  /// - Complexity: O(actors + ties).
  public init(_ network: SteeringNetwork) {
    self.init(name: network.area.name, isDirected: false)
    let circles = network.circles
    for actor in network.actors { addNode(actor.key) }
    func column(_ name: String, _ value: (SteeringNetwork.Actor) -> String?) {
      let position = nodeAttribute(name)
      for actor in network.actors { nodeAttributes[position][actor.id.index] = value(actor) }
    }
    column("label") { $0.name }
    column("organisation") { $0.organisation.map { network[$0].name } }
    column("sector") { $0.sector?.identifier }
    column("level") { $0.level.map { String(describing: $0) } }
    column("circle") { String(describing: circles[$0.id.index]) }

    let kind = tieAttribute("kind")
    let days = tieAttribute("days", kind: .number)
    let strength = tieAttribute("strength", kind: .wholeNumber)
    for (position, tie) in network.ties.enumerated() {
      ties.append(Tie(tie.from.index, tie.to.index))
      if !tie.isMutual { exceptions.append(position) }
      tieAttributes[kind][position] = tie.kind.name.en
      tieAttributes[days][position] = tie.frequency.map { "\($0.days)" }
      tieAttributes[strength][position] = tie.strength.map(String.init)
    }
  }
}
