/// What a run does to a server.
package struct Scenario: Hashable, Codable, Sendable {
  /// What it is called.
  package var name: String
  /// What it is for.
  package var description: String
  /// The people, events and expenses that `prepare` has made.
  package var population: PopulationShape
  /// How calls are generated.
  package var load: Load
  /// How often each operation is made, in proportion to the others.
  package var mix: [Operation: Int]
  /// Which events are asked for.
  package var events: EventChoice
  /// Expenses on a page.
  package var pageSize: Int
  /// Of each hundred expenses that are created, how many are sent again with the same request id.
  package var replayPercent: Int
  /// Of each hundred lists of expenses, how many are read through a filter.
  package var filterPercent: Int
  /// How long a caller waits for an answer, in milliseconds.
  package var timeoutMilliseconds: Int
  /// Connections to the server.
  package var connections: Int
  /// The most calls under way; more are not made, and the run fails: it would measure the generator itself.
  package var maximumInFlight: Int

  /// Which events are asked for, and by whom.
  package struct EventChoice: Hashable, Codable, Sendable {
    /// How much hot events are preferred: the event of rank `k` is chosen in proportion to `1/k^skew`; 0 chooses all
    /// alike.
    package var skew: Double
    /// Only this many events, the first ones; nil for all.
    package var first: Int?
    /// Skips this many events first.
    package var skip: Int
  }
}
