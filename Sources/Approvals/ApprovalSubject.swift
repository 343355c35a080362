public import Identifiers
public import Postgres
public import RPC
public import Rules
public import ServiceKit

/// What is approved, by what it is below.
public enum ApprovalSubject: Sendable, Hashable {
  /// A revision of a budget, by the budget and the revision's number.
  case budgetRevision(UUID, number: Int64)
  /// An edit of an expense, by the event and the edit's number.
  case expenseEdit(UUID, number: Int64)

  /// The resource that decides who may do what about it.
  public var resource: Resource {
    switch self {
    case .budgetRevision(let budget, _): .budget(budget)
    case .expenseEdit(let event, _): .event(event)
    }
  }

  /// Which one of the resource it is.
  public var number: Int64 {
    switch self {
    case .budgetRevision(_, let number), .expenseEdit(_, let number): number
    }
  }
}

/// A content that is, or may be, approved, as it was read.
public struct ApprovalContent: Sendable {
  /// What it is, and what it builds on, now.
  public let digest: ContentDigest
  /// Who made it.
  public let authorship: Authorship
  /// The version that was read.
  public let version: ResourceVersion
  /// What it builds on, such as the number of the revision in force; nil if that is nothing yet.
  public let base: Int64?

  /// A content.
  public init(
    digest: ContentDigest, authorship: Authorship, version: ResourceVersion, base: Int64?
  ) {
    self.digest = digest
    self.authorship = authorship
    self.version = version
    self.base = base
  }
}

/// The route that a subject must take, unless the organisation has a mandatory one for its kind.
public struct SubjectRoute: Sendable {
  /// The route; nil if whoever submits it names one.
  public let id: UUID?
  /// Rolls the batch back (`Guard.stale`) if that is another one by now.
  public let check: Statement<Bool>?

  /// A route.
  public init(_ id: UUID?, check: Statement<Bool>?) {
    (self.id, self.check) = (id, check)
  }
}

/// What a batch does besides, and how its own refusals are answered.
public struct ApprovalEffect: Sendable {
  /// Adds the statements. They come first in the batch, because they lock what others lock first.
  public let write: @Sendable (inout WriteBatch) -> Void
  /// The status for an error of one of them; nil for others.
  public let refusal: @Sendable (PostgresError) -> Status?

  /// An effect.
  public init(
    _ write: @escaping @Sendable (inout WriteBatch) -> Void,
    refusal: @escaping @Sendable (PostgresError) -> Status? = { _ in nil }
  ) {
    (self.write, self.refusal) = (write, refusal)
  }
}

/// What becomes of a content when its approval gets a state other than `approved`.
public struct ApprovalMove: Sendable {
  /// What it becomes.
  public let state: ApprovalState
  /// What is submitted; nil where what is read-only anyway is moved.
  public let submission: ApprovalContentSubmission?
  /// When.
  public let time: Timestamp

  /// A move.
  public init(
    to state: ApprovalState, submitting submission: ApprovalContentSubmission? = nil, at time: Timestamp
  ) {
    self.state = state
    self.submission = submission
    self.time = time
  }
}

/// A content as it was read to be submitted.
public struct ApprovalContentSubmission: Sendable {
  /// Its version, and what it builds on: the batch is rolled back (`Guard.stale`) if either is another one.
  public let version: ResourceVersion
  /// What it builds on; nil if that is nothing yet.
  public let base: Int64?
  /// Who submits it, and so becomes an author of it.
  public let authorID: UUID
}

/// The slice that keeps what is approved. Approvals know nothing else of it.
public protocol ApprovalSubjects: Sendable {
  /// A content as it is now.
  /// - Parameter etag: the version that is to be submitted; nil if it is only read.
  /// - Throws: `PERMISSION_DENIED` or `NOT_FOUND` if there is none; with an etag `ABORTED` for another version, and
  ///   `FAILED_PRECONDITION` unless it is a draft.
  func content(of subject: ApprovalSubject, etag: String?, for call: ServerCall) async throws(Status)
    -> ApprovalContent

  /// The route that a content must take because of where it is.
  func route(for subject: ApprovalSubject, call: ServerCall) async throws(Status) -> SubjectRoute

  /// Moves a content with its approval. It rolls the batch back (`Guard.stale`) if the content has another version, or
  /// a state from which there is no such way. Nothing is done for `approved` and `superseded`: `approving` does both.
  func moving(_ subject: ApprovalSubject, _ move: ApprovalMove, in organisation: UUID) -> ApprovalEffect

  /// What puts the content in force in place of what is, at once. It rolls the batch back (`Guard.stale`) if the content,
  /// or what it builds on, is not as `digest` says.
  /// - Parameter approval: the approval's id.
  func approving(
    _ subject: ApprovalSubject, _ digest: ContentDigest, by approval: UUID, _ mutation: Mutation,
    for call: ServerCall
  ) async throws(Status) -> ApprovalEffect
}

extension ApprovalSubjects {
  /// None: whoever submits a content names its route.
  public func route(for subject: ApprovalSubject, call: ServerCall) async throws(Status) -> SubjectRoute {
    SubjectRoute(nil, check: nil)
  }
}
