/// The five roles of one who passes something on from a first to a second who are not tied.
///
/// Gould and Fernandez (1989). The groups are those of the first, the broker and the second.
public enum BrokerageRole: String, Hashable, Sendable, CaseIterable {
  /// A → A → A: all three are of one group.
  case coordinator
  /// B → A → B: the two are of one group, the broker of another. Also called consultant.
  case itinerant
  /// B → A → A: the broker lets in from outside.
  case gatekeeper
  /// A → A → B: the broker speaks for the group to the outside.
  case representative
  /// B → A → C: each of the three is of another group.
  case liaison

  /// The role of a broker in the middle of two others.
  init(first: Int, broker: Int, second: Int) {
    switch (first == broker, second == broker) {
    case (true, true): self = .coordinator
    case (false, true): self = .gatekeeper
    case (true, false): self = .representative
    case (false, false): self = first == second ? .itinerant : .liaison
    }
  }
}
