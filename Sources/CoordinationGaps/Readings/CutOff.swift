import GraphKernel
public import NetworkAnalysis
public import SteeringModel

extension Analysis {
  /// The actors who hang on one actor alone: without it, they lose every way to the rest.
  ///
  /// The rest is the largest part that stays together. Unlisted actors, of whom the workbook knows
  /// only that somebody names them, are left out.
  ///
  /// - Complexity: O(actors + ties).
  public func cutOff(without actor: SteeringNetwork.Actor.ID) -> [SteeringNetwork.Actor.ID] {
    cutOff(without: [actor])
  }

  /// The actors who hang on some actors alone: without these, they lose every way to the rest.
  ///
  /// - Complexity: O(actors + ties).
  func cutOff(without actors: [SteeringNetwork.Actor.ID]) -> [SteeringNetwork.Actor.ID] {
    let graph = graph(.tie)
    let rest = graph.removing(nodes: actors.map(node))
    let components = rest.graph.components()
    let touched = Set(
      actors.flatMap { graph.neighbors(of: node($0)) }.compactMap { rest.node(for: $0) }
        .map { components[$0] })
    let parts = components.groups.enumerated().filter { touched.contains($0.offset) }.map(\.element)
    guard let largest = parts.max(by: { $0.count < $1.count }) else { return [] }
    return listed(parts.filter { $0 != largest }.flatMap { $0 }.map { rest.original(of: $0) })
  }

  /// The actors on the one side of a tie that is the only way to the other side.
  ///
  /// Unlisted actors are left out.
  ///
  /// - Complexity: O(actors + ties).
  public func side(
    of actor: SteeringNetwork.Actor.ID, without other: SteeringNetwork.Actor.ID
  ) -> [SteeringNetwork.Actor.ID] {
    let rest = graph(.tie).removing(nodes: [node(other)])
    guard let start = rest.node(for: node(actor)) else { return [] }
    let components = rest.graph.components()
    let side = rest.graph.nodes.filter { components[$0] == components[start] }
    return listed(side.map { rest.original(of: $0) })
  }

  private func listed(_ nodes: [Node]) -> [SteeringNetwork.Actor.ID] {
    nodes.map(actor).filter { network[$0].isListed }.sorted()
  }
}
