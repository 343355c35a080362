public import Identifiers

public import struct Postgres.Timestamp

/// What an approver says.
public enum ApprovalChoice: Int16, Sendable, Hashable, CaseIterable {
  /// Yes.
  case approve = 1
  /// No, which ends it.
  case reject = 2
  /// Not like this, which ends it too.
  case requestChanges = 3
}

/// A decision that was made. What was said with it is kept beside it, by whoever stores personal data.
///
/// It can be neither changed nor taken back: a step that is passed opens the next one, and what people there have
/// decided builds on it. One decision is one transition, and the log needs no others.
public struct ApprovalVote: Sendable, Hashable {
  /// The index of the step.
  public let step: Int
  /// Whose place it is in the step.
  public let approverID: UUID
  /// Who decided: the approver, or one who stood in.
  public let voterID: UUID
  /// The people of the delegations between the two, from the first delegate on, without the voter.
  public let throughIDs: [UUID]
  /// What was decided.
  public let choice: ApprovalChoice
  /// The content that it was decided about.
  public let digest: ContentDigest
  /// When.
  public let time: Timestamp
  /// The submission, counted from 1, in which it was decided. A vote that was kept is of an earlier one.
  public let round: Int

  /// A vote as it is stored.
  public init(
    step: Int, approverID: UUID, voterID: UUID, throughIDs: [UUID] = [], choice: ApprovalChoice,
    digest: ContentDigest, time: Timestamp, round: Int
  ) {
    self.step = step
    self.approverID = approverID
    self.voterID = voterID
    self.throughIDs = throughIDs
    self.choice = choice
    self.digest = digest
    self.time = time
    self.round = round
  }

  /// Everyone on whose word it rests.
  public var people: [UUID] { [approverID] + throughIDs + (voterID == approverID ? [] : [voterID]) }
}
