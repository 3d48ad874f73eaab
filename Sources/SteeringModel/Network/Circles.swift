extension SteeringNetwork {
  /// The partner circle of an actor: the stated one, else the innermost that a role or a seat gives.
  public func circle(of actor: Actor.ID) -> Circle {
    circles[actor.index]
  }

  /// The partner circle of every actor, in the order of `actors`.
  ///
  /// - Complexity: O(actors + seats).
  public var circles: [Circle] {
    var circles = actors.map { $0.isInUnit ? Circle.unit : .outside }
    for seat in seats {
      guard let circle = self[seat.forum].kind?.circle else { continue }
      circles[seat.actor.index] = min(circles[seat.actor.index], circle)
    }
    for actor in actors {
      if let stated = actor.statedCircle { circles[actor.id.index] = stated }
    }
    return circles
  }
}
