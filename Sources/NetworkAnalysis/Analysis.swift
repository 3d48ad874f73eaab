public import GraphKernel
public import SteeringModel
import Synchronization

/// One network on one day, with its graphs and every value that has been asked of it.
///
/// Node i of every graph is actor i of `network`. What is computed is kept, so asking twice costs
/// once; an analysis may be used from several threads.
public final class Analysis: Sendable {
  /// The network of the day.
  public let network: SteeringNetwork
  /// The day, and how it was chosen.
  public let date: ReferenceDate

  private let memory = Mutex<[MemoKey: any Sendable]>([:])

  /// Looks at the network of one day.
  public init(_ history: SteeringNetwork, on date: ReferenceDate) {
    self.network = history.snapshot(on: date.day)
    self.date = date
  }

  /// Looks at a network that is a snapshot of the day already.
  package init(snapshot: SteeringNetwork, date: ReferenceDate) {
    self.network = snapshot
    self.date = date
  }

  /// The value with a name, computed at the first call.
  ///
  /// Two threads that ask at the same time may both compute it; they get the same value.
  package func memo<Value: Sendable>(
    _ name: StaticString, _ parameter: some Hashable & Sendable = 0, _ compute: () -> Value
  ) -> Value {
    let key = MemoKey(name: "\(name)", parameter: AnyHashableSendable(parameter))
    // Unwrapped first: nothing kept would otherwise pass for a kept nil.
    if let kept = memory.withLock({ $0[key] }), let known = kept as? Value { return known }
    let value = compute()
    memory.withLock { $0[key] = value }
    return value
  }

  /// The node of an actor.
  public func node(_ actor: SteeringNetwork.Actor.ID) -> Node { Node(actor.index) }

  /// The actor at a node.
  public func actor(_ node: Node) -> SteeringNetwork.Actor.ID { Handle(node.index) }
}

private struct MemoKey: Hashable, Sendable {
  let name: String
  let parameter: AnyHashableSendable
}

/// A hashable value of any type that may cross threads.
private struct AnyHashableSendable: Hashable, Sendable {
  private let base: any Hashable & Sendable

  init(_ base: any Hashable & Sendable) { self.base = base }

  static func == (left: Self, right: Self) -> Bool {
    AnyHashable(left.base) == AnyHashable(right.base)
  }

  func hash(into hasher: inout Hasher) { base.hash(into: &hasher) }
}
