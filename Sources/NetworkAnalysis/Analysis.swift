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

  /// The ties of each actor; kept apart from the memory, since rules ask for them all the time.
  let tiesByActor: [[SteeringNetwork.Tie]]
  /// Whom each actor has ties to, each once, by position.
  let contactsByActor: [[Contact]]
  private let memory = Mutex(Memory())

  /// Looks at the network of one day.
  public init(_ history: SteeringNetwork, on date: ReferenceDate) {
    let snapshot = history.snapshot(on: date.day)
    self.network = snapshot
    self.date = date
    self.tiesByActor = Self.tiesByActor(of: snapshot)
    self.contactsByActor = Self.contacts(of: tiesByActor)
  }

  /// Looks at a network that is a snapshot of the day already.
  package init(snapshot: SteeringNetwork, date: ReferenceDate) {
    self.network = snapshot
    self.date = date
    self.tiesByActor = Self.tiesByActor(of: snapshot)
    self.contactsByActor = Self.contacts(of: tiesByActor)
  }

  /// The value with a name, computed at the first call.
  ///
  /// A value belongs to the literal that names it, so each is asked for in one place. It is computed
  /// once: a second thread that asks meanwhile waits for it.
  package func memo<Value: Sendable>(_ name: StaticString, _ compute: () -> Value) -> Value {
    let key = UInt(bitPattern: name.utf8Start)
    return memory.withLock { $0.place(of: key) }.value(compute)
  }

  /// The value with a name and a parameter, computed at the first call with it.
  package func memo<Value: Sendable>(
    _ name: StaticString, _ parameter: some Hashable & Sendable, _ compute: () -> Value
  ) -> Value {
    let key = MemoKey(
      name: UInt(bitPattern: name.utf8Start), parameter: AnyHashableSendable(parameter))
    return memory.withLock { $0.place(of: key) }.value(compute)
  }

  /// The node of an actor.
  public func node(_ actor: SteeringNetwork.Actor.ID) -> Node { Node(actor.index) }

  /// The actor at a node.
  public func actor(_ node: Node) -> SteeringNetwork.Actor.ID { Handle(node.index) }
}

/// What has been computed. Values without parameter are apart: rules ask for them all the time.
private struct Memory: Sendable {
  /// By the address of the literal.
  private var values: [UInt: OnceComputed] = [:]
  private var answers: [MemoKey: OnceComputed] = [:]

  mutating func place(of key: UInt) -> OnceComputed {
    if let known = values[key] { return known }
    let new = OnceComputed()
    values[key] = new
    return new
  }

  mutating func place(of key: MemoKey) -> OnceComputed {
    if let known = answers[key] { return known }
    let new = OnceComputed()
    answers[key] = new
    return new
  }
}

/// A value that whoever asks first computes, while the others wait.
private final class OnceComputed: Sendable {
  private let kept = Mutex<(any Sendable)?>(nil)

  func value<Value: Sendable>(_ compute: () -> Value) -> Value {
    kept.withLock { kept in
      // Unwrapped first: nothing kept would otherwise pass for a kept nil.
      if let any = kept, let known = any as? Value { return known }
      let value = compute()
      kept = value
      return value
    }
  }
}

private struct MemoKey: Hashable, Sendable {
  /// The address of the literal: much cheaper to compare than its text.
  let name: UInt
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
