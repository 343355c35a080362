import Identifiers
import PayshareAPI
import Protobuf

/// Something that somebody should look at.
struct Alert: Sendable, Hashable {
  /// What it is known by: the same one is raised once.
  struct Identity: Sendable, Hashable {
    /// The organisation.
    let organisationID: UUID
    /// The rule.
    let rule: PayshareV1.AlertRule
    /// What it is about: a user, or an expense.
    let subjectID: UUID
    /// Which of several of the subject.
    let occasion: String
  }

  /// What it is known by.
  let identity: Identity
  /// Whose edits they are.
  let userID: UUID
  /// The entries, in order.
  private(set) var positions: [Int64]

  init(_ identity: Identity, by userID: UUID, _ positions: [Int64]) {
    self.identity = identity
    self.userID = userID
    self.positions = Array(positions.prefix(AlertLimits.maximumPositions))
  }

  /// Adds an entry, unless there are enough.
  mutating func add(_ position: Int64) {
    if positions.count < AlertLimits.maximumPositions { positions.append(position) }
  }

  /// The event.
  var event: PayshareV1.AlertRaised {
    .with {
      $0.rule = identity.rule
      $0.userID = userID.description
      $0.positions = positions
    }
  }
}
