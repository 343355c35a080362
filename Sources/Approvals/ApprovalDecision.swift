public import Identifiers

/// What somebody decides.
public struct ApprovalDecision: Sendable, Hashable {
  /// Who decides.
  public var voterID: UUID
  /// Whose place it is: the voter's own, or that of one for whom they stand in.
  public var approverID: UUID
  /// What is decided.
  public var choice: ApprovalChoice
  /// The content that the voter saw.
  public var digest: ContentDigest

  /// A decision.
  public init(
    _ choice: ApprovalChoice, by voterID: UUID, for approverID: UUID? = nil, seeing digest: ContentDigest
  ) {
    self.voterID = voterID
    self.approverID = approverID ?? voterID
    self.choice = choice
    self.digest = digest
  }
}
