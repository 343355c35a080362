/// Chooses operations in proportion to their weights.
package struct Mix: Sendable {
  private let choices: [(operation: Operation, upTo: Int)]
  private let total: Int

  /// Operations with weights of at least one in all.
  package init(_ weights: [Operation: Int]) {
    var total = 0
    choices = Operation.allCases.compactMap { operation in
      guard let weight = weights[operation], weight > 0 else { return nil }
      total += weight
      return (operation, total)
    }
    self.total = total
  }

  /// An operation.
  package func sample(using random: inout some RandomNumberGenerator) -> Operation {
    let target = Int.random(in: 0..<max(1, total), using: &random)
    return choices.first { target < $0.upTo }?.operation ?? .echo
  }
}
