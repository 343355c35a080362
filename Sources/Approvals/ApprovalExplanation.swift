public import Identifiers

public import struct Postgres.Timestamp

/// Who waits for whom, and why somebody cannot decide.
public struct ApprovalExplanation: Sendable, Hashable {
  /// What has become of the request.
  public let state: ApprovalState
  /// Why, where the verb does not say it.
  public let cause: ApprovalCause?
  /// The methods that the state allows.
  public let verbs: [ApprovalVerb]
  /// The step that is open; nil if none is.
  public let step: ApprovalStepStanding?
  /// The step that nobody can fill as it is; nil if there is none.
  public let stuck: StuckApprovalStep?
  /// Everyone who is asked in any step, and whoever else was asked about, in order of their ids.
  public let approvers: [ApproverStanding]
}

/// How far the open step is.
public struct ApprovalStepStanding: Sendable, Hashable {
  /// Its index.
  public let index: Int
  /// Its name.
  public let name: String
  /// How many have to approve.
  public let needed: Int
  /// How many have approved.
  public let given: Int
  /// When the deadline passes next; nil if there is none.
  public let dueTime: Timestamp?
}

/// A step that cannot be filled any more: permissions were revoked, accounts deleted, or votes used in other steps.
/// Ways out are a reassignment, the deadline, and withdrawal.
public struct StuckApprovalStep: Sendable, Hashable {
  /// The contract's name of it.
  public static let name = "STUCK"

  /// Its index.
  public let index: Int
  /// Its name.
  public let name: String
  /// How many votes are missing.
  public let missing: Int
  /// How many of them it can have.
  public let possible: Int
  /// Whose place could be given to another person: of those who cannot vote, if there are any.
  public let reassignableIDs: [UUID]
}

/// Whether somebody can decide now.
public struct ApproverStanding: Sendable, Hashable {
  /// Who it is.
  public let userID: UUID
  /// Why they cannot decide for themselves, in order; empty if they can.
  public let obstacles: [ApprovalObstacle]
  /// Those who stand in for them, in order of their ids; for people of the open step only.
  public let delegates: [DelegateStanding]

  /// Whether they can decide for themselves.
  public var canDecide: Bool { obstacles.isEmpty }
}

/// Whether somebody can decide now for one who has delegated to them.
public struct DelegateStanding: Sendable, Hashable {
  /// Who stands in.
  public let userID: UUID
  /// The people between the two.
  public let throughIDs: [UUID]
  /// Why they cannot decide for that person, in order; empty if they can.
  public let obstacles: [ApprovalObstacle]

  /// Whether they can decide for that person.
  public var canDecide: Bool { obstacles.isEmpty }
}
