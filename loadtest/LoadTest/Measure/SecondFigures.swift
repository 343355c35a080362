/// What happened in one second of a run.
package struct SecondFigures: Codable, Sendable {
  /// Calls that were due.
  package var due = 0
  /// Calls that ended.
  package var ended = 0
  /// Calls that ended with an error.
  package var errors = 0
  /// Calls under way at the end of the second.
  package var inFlight = 0
  /// From the time a call was due to its end, in microseconds; of the calls that were due in this second
  /// and not refused.
  package var latency = Latencies(isCoarse: true)
  /// What the processes used in this second, if they are local.
  package var usage: Usage?

  /// Nothing yet.
  package init() {}

  /// What the processes used in one second.
  package struct Usage: Codable, Sendable {
    /// CPU time of the server, in microseconds.
    package var serverCPU: Int
    /// Resident memory of the server, in KiB.
    package var serverMemory: Int
    /// CPU time of its PostgreSQL, in microseconds; 0 if that is not its child.
    package var databaseCPU: Int
    /// CPU time of the generator, in microseconds.
    package var generatorCPU: Int
  }

  package mutating func merge(_ other: SecondFigures) {
    due += other.due
    ended += other.ended
    errors += other.errors
    inFlight += other.inFlight
    latency.merge(other.latency)
    // All generators measure the same server; their own times add up.
    usage?.generatorCPU += other.usage?.generatorCPU ?? 0
    usage = usage ?? other.usage
  }
}
