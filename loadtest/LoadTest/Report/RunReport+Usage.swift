extension RunReport {
  /// The server's resident memory in KiB: at the beginning, the most, and at the end; nil if it is not known.
  var serverMemory: (start: Int, peak: Int, end: Int)? {
    let memory = timeline.compactMap { $0.usage?.serverMemory }.filter { $0 > 0 }
    guard let start = memory.first, let end = memory.last, let peak = memory.max() else { return nil }
    return (start, peak, end)
  }

  /// What one call cost each process in CPU time, in microseconds, of those that are known.
  var cpuCosts: [(process: String, microseconds: Double)] {
    guard let cost = cpuPerCall else { return [] }
    var costs = [("server", cost.server)]
    // A PostgreSQL that is not the server's child is not measured; its cost is unknown, not zero.
    if cost.database > 0 { costs.append(("PostgreSQL", cost.database)) }
    return costs + [("generator", cost.generator)]
  }

  /// The operations that were called, in the order in which they are declared.
  var calledOperations: [(operation: Operation, figures: OperationFigures)] {
    Operation.allCases.compactMap { operation in operations[operation].map { (operation, $0) } }
  }
}

/// Keeps operations as the fields of an object in JSON, in one order.
extension Operation: CodingKeyRepresentable {}

extension OperationFigures {
  /// The fraction of the calls that failed.
  var errorFraction: Double { count == 0 ? 0 : Double(errorCount) / Double(count) }
}
