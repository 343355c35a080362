public import Identifiers
public import Rules

/// One content on its way to approval, such as a revision of a budget. `ApprovalRules` moves it.
public struct ApprovalRequest: Sendable, Hashable {
  /// Its id.
  public let id: UUID
  /// What has become of it, as of the last change: `ApprovalRules.settled` adds what was due since.
  public internal(set) var state: ApprovalState
  /// Why it is in that state, where the verb does not say it.
  public internal(set) var cause: ApprovalCause?
  /// Who made the content what it is.
  public internal(set) var authorship: Authorship
  /// The content that was submitted last; nil if it never was.
  public internal(set) var digest: ContentDigest?
  /// The steps of the last submission.
  public internal(set) var steps: [FrozenStep]
  /// The index of the step that is open, or was last.
  public internal(set) var stepIndex: Int
  /// The votes about the content as it was submitted last.
  public internal(set) var votes: [ApprovalVote]
  /// How often it was submitted.
  public internal(set) var round: Int
  /// How many comments it has.
  public internal(set) var commentCount: Int
  /// The version, which each change raises: of two changes that were decided on the same one, the second is decided
  /// again.
  public internal(set) var version: ResourceVersion

  /// A request as it is stored.
  public init(
    id: UUID, state: ApprovalState, cause: ApprovalCause?, authorship: Authorship, digest: ContentDigest?,
    steps: [FrozenStep], stepIndex: Int, votes: [ApprovalVote], round: Int, commentCount: Int,
    version: ResourceVersion
  ) {
    self.id = id
    self.state = state
    self.cause = cause
    self.authorship = authorship
    self.digest = digest
    self.steps = steps
    self.stepIndex = stepIndex
    self.votes = votes
    self.round = round
    self.commentCount = commentCount
    self.version = version
  }

  /// A new draft. A content that was made from others which were never approved has their authors too.
  public init(id: UUID, by creator: ApprovalActor, from copied: [Authorship] = []) {
    var authorship = Authorship(copied.flatMap(\.userIDs))
    authorship.add(creator)
    self.init(
      id: id, state: .draft, cause: nil, authorship: authorship, digest: nil, steps: [], stepIndex: 0,
      votes: [],
      round: 0, commentCount: 0, version: .first)
  }

  /// The step that is open; nil if none is.
  public var openStep: FrozenStep? {
    state == .submitted && steps.indices.contains(stepIndex) ? steps[stepIndex] : nil
  }

  /// Everyone who has had their vote: who decided, and who was stood in for. Nobody has a second one.
  public var usedIDs: Set<UUID> { Set(votes.flatMap { [$0.approverID, $0.voterID] }) }

  /// Whether somebody is asked in any step, has decided, or is an author.
  func concerns(_ userID: UUID) -> Bool {
    authorship.contains(userID) || steps.contains { $0.contains(userID) } || usedIDs.contains(userID)
  }

  /// How many have approved in a step.
  public func given(in step: Int) -> Int {
    votes.count { $0.step == step && $0.choice == .approve }
  }

  /// Whether a place of a step still waits for a decision.
  func isPending(_ approverID: UUID, in step: Int) -> Bool {
    steps.indices.contains(step) && step >= stepIndex && steps[step].contains(approverID)
      && !votes.contains { $0.step == step && $0.approverID == approverID }
  }
}

/// Why a request is in its state, where the verb does not say it. The raw values are stored, and those of the
/// contract.
public enum ApprovalCause: Int16, Sendable, Hashable, CaseIterable {
  /// What the content builds on has changed: another revision is in force, or the goal has another target.
  case baseChanged = 1
  /// A deadline passed, and the route says that this means no.
  case deadlinePassed = 2
  /// The subject was put in force by another method.
  case approvedDirectly = 3
  /// The subject was deleted.
  case subjectDeleted = 4

  /// The contract's name.
  public var name: String {
    switch self {
    case .baseChanged: "BASE_CHANGED"
    case .deadlinePassed: "DEADLINE_PASSED"
    case .approvedDirectly: "APPROVED_DIRECTLY"
    case .subjectDeleted: "SUBJECT_DELETED"
    }
  }
}
