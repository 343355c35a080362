import Identifiers
import Money

/// The total to divide, and the participants of its event.
struct Whole {
  /// Nil if it is not valid; then only checks that do not need it are made.
  let total: Amount?
  let participantIDs: Set<UUID>
  let ties: TieRotation
}
