import Identifiers
import Money

/// What is divided: a total, among participants of an event.
struct Whole {
  /// Nothing where it is not valid; then only what does not depend on it is checked.
  let total: Amount?
  let participantIDs: Set<UUID>
  let ties: TieRotation
}
