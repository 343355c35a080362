/// How many people, groups, events and expenses there are, and how they belong together.
package struct PopulationShape: Hashable, Codable, Sendable {
  /// All else follows from this.
  package var seed: UInt64
  /// People.
  package var users: Int
  /// How many people, the first ones, organise the events and make the calls; only they log in.
  package var organisers: Int
  /// Reusable groups.
  package var groups: Int
  /// Events.
  package var events: Int
  /// Expenses in all events together.
  package var expenses: Int
  /// How many people an event has.
  package var participants: Participants

  /// A distribution with many small events and few large ones: `n` people in proportion to `1/n^exponent`.
  package struct Participants: Hashable, Codable, Sendable {
    /// The fewest.
    package var minimum: Int
    /// The most.
    package var maximum: Int
    /// How rare the large ones are.
    package var exponent: Double
  }
}
