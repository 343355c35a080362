import Accounts
import Identifiers
import PayshareAPI

/// A person as another one sees them.
struct Peer: Sendable, Hashable {
  /// What people see of each other.
  struct User: Sendable, Hashable {
    let id: UUID
    let displayName: String
    let state: UserState

    var message: PayshareV1.UserSummary {
      var message = PayshareV1.UserSummary()
      message.id = id.description
      message.displayName = displayName
      message.state = PayshareV1.UserState(state)
      return message
    }
  }

  let user: User
  /// Whether the two share a group or an event, or are the same.
  let isPeer: Bool
}
