import Accounts
import Identifiers
import PayshareAPI

/// A person as another one sees them.
struct Peer: Sendable, Hashable {
  let id: UUID
  let displayName: String
  let state: UserState
  /// Whether the two share a group or an event, or are the same.
  let isPeer: Bool
}

extension PayshareV1.UserSummary {
  /// What people see of each other.
  init(_ id: UUID, displayName: String, state: UserState) {
    self.init()
    self.id = id.description
    self.displayName = displayName
    self.state = PayshareV1.UserState(state)
  }
}
