/// Every node of a graph in exactly one group.
///
/// Groups are counted from 0 in the order of their first node, so that two partitions that group
/// alike are equal.
public struct Partition: Hashable, Sendable {
  /// The group of each node, in the order of the nodes.
  public let groupIndices: [Int]

  /// The number of groups.
  public let groupCount: Int

  /// Groups nodes by a label of any kind.
  public init<Label: Hashable>(_ labels: some Sequence<Label>) {
    var numbers: [Label: Int] = [:]
    var indices: [Int] = []
    for label in labels {
      let number = numbers[label] ?? numbers.count
      numbers[label] = number
      indices.append(number)
    }
    self.groupIndices = indices
    self.groupCount = numbers.count
  }

  /// Takes groups that are numbered below a bound in any order, each number used.
  ///
  /// As many groups as nodes, each number used, are one group for each node.
  init(numbers: [UInt32], below bound: Int) {
    guard bound < numbers.count else {
      groupIndices = Array(0..<numbers.count)
      groupCount = numbers.count
      return
    }
    var order = [Int](repeating: -1, count: bound)
    var count = 0
    groupIndices = order.withUnsafeMutableBufferPointer { order in
      numbers.map { number in
        if order[Int(number)] < 0 {
          order[Int(number)] = count
          count += 1
        }
        return order[Int(number)]
      }
    }
    groupCount = count
  }

  /// Takes groups that are numbered from 0 without gaps in the order of their first nodes.
  init(numbered groupIndices: [Int]) {
    self.groupIndices = groupIndices
    self.groupCount = (groupIndices.max() ?? -1) + 1
  }

  /// The group of a node.
  public subscript(node: Node) -> Int { groupIndices[node.index] }

  /// The number of nodes that are grouped.
  public var nodeCount: Int { groupIndices.count }

  /// The nodes of each group, ascending.
  public var groups: [[Node]] {
    var groups = [[Node]](repeating: [], count: groupCount)
    for (position, group) in groupIndices.enumerated() { groups[group].append(Node(position)) }
    return groups
  }

  /// The number of nodes in each group.
  public var sizes: [Int] {
    var sizes = [Int](repeating: 0, count: groupCount)
    for group in groupIndices { sizes[group] += 1 }
    return sizes
  }

  /// The group with the most nodes, the first of several; nil when there are no nodes.
  public var largestGroup: Int? {
    let sizes = sizes
    return sizes.indices.max { (sizes[$0], $1) < (sizes[$1], $0) }
  }
}
