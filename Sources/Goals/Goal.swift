import Identifiers
import Money
import Rules

/// What somebody saves or plans for.
struct Goal: Sendable, Hashable {
  /// What was last said of it; it stays while the goal is archived. The raw values are stored.
  enum Phase: Int16, Sendable, Hashable, CaseIterable {
    case active = 1
    case reached = 2
    case abandoned = 3
  }

  /// What has become of it. The raw values are those of the contract, and what filters are compared with.
  enum State: Int16, Sendable, Hashable, CaseIterable {
    case active = 1
    case reached = 2
    case abandoned = 3
    case archived = 4

    /// The contract's name.
    var name: String { "\(self)".uppercased() }
  }

  let id: UUID
  var displayName: String
  var description: String
  /// How much is wanted.
  var target: Amount
  /// The first day, `YYYY-MM-DD`.
  var startDate: String
  /// The day by which it is to be reached; nil if there is none.
  var dueDate: String?
  /// Who keeps it.
  var ownerID: UUID
  var phase = Phase.active
  var isArchived = false
  /// The version of the goal itself; entries do not change it.
  var version = ResourceVersion.first

  var state: State {
    if isArchived { return .archived }
    return switch phase {
    case .active: .active
    case .reached: .reached
    case .abandoned: .abandoned
    }
  }
}
