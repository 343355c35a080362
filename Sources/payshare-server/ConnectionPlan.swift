import Postgres

/// How many connections to the database each loop has.
///
/// If there are too few for all loops, the first loops have connections and work for the others.
struct ConnectionPlan: Hashable {
  /// Connections that a loop works best with: the defaults of `DatabaseConfiguration`.
  static let wantedPerLoop = 10
  /// The fewest connections that a loop's database works with: one for reads and one for batches.
  static let minimumPerLoop = 2
  /// With at least this many, two of a loop's connections are for reads, so that a slow read does not hold up all
  /// others.
  static let perLoopForTwoReaders = 4

  let connectedLoops: Int
  let readers: Int
  let writers: Int

  /// The best plan with at most `budget` connections; nil if that is less than one loop needs.
  init?(loops: Int, budget: Int) {
    guard budget >= Self.minimumPerLoop else { return nil }
    connectedLoops = min(loops, budget / Self.minimumPerLoop)
    let perLoop = min(Self.wantedPerLoop, budget / connectedLoops)
    readers = perLoop < Self.perLoopForTwoReaders ? 1 : 2
    writers = perLoop - readers
  }

  /// All connections together.
  var total: Int { connectedLoops * (readers + writers) }

  /// What `loops` loops work best with.
  static func wanted(loops: Int) -> Int { loops * wantedPerLoop }

  /// Puts the plan into a database's configuration.
  func apply(to configuration: inout DatabaseConfiguration) {
    configuration.readConnections = readers
    configuration.writeConnections = writers
    configuration.connectedLoops = connectedLoops
  }
}
