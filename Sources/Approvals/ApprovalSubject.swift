public import Identifiers
public import Postgres
public import RPC
public import Rules
public import ServiceKit

/// What is approved, by what it is below.
public enum ApprovalSubject: Sendable, Hashable {
  /// A revision of a budget, by the budget and the revision's number.
  case budgetRevision(UUID, number: Int64)

  /// The resource that decides who may do what about it.
  public var resource: Resource {
    switch self {
    case .budgetRevision(let budget, _): .budget(budget)
    }
  }

  /// Which one of the resource it is.
  public var number: Int64 {
    switch self {
    case .budgetRevision(_, let number): number
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

  /// A content.
  public init(digest: ContentDigest, authorship: Authorship, version: ResourceVersion) {
    self.digest = digest
    self.authorship = authorship
    self.version = version
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
  /// The version that the decision was made on; nil where what is read-only anyway is moved.
  public let version: ResourceVersion?
  /// Who becomes an author of it, as whoever submits it; nil if nobody does.
  public let authorID: UUID?
  /// When.
  public let time: Timestamp

  /// A move.
  public init(
    to state: ApprovalState, from version: ResourceVersion? = nil, by authorID: UUID? = nil,
    at time: Timestamp
  ) {
    self.state = state
    self.version = version
    self.authorID = authorID
    self.time = time
  }
}

/// The slice that keeps what is approved. Approvals know nothing else of it.
public protocol ApprovalSubjects: Sendable {
  /// A content as it is now.
  /// - Parameter etag: the version that is to be submitted; nil if it is only read.
  /// - Throws: `PERMISSION_DENIED` or `NOT_FOUND` if there is none; with an etag `ABORTED` for another version, and
  ///   `FAILED_PRECONDITION` unless it is a draft.
  func content(of subject: ApprovalSubject, etag: String?, for call: ServerCall) async throws(Status)
    -> ApprovalContent

  /// Moves a content with its approval. It rolls the batch back (`Guard.stale`) if the content has another version, or
  /// a state from which there is no such way. Nothing is done for `approved` and `superseded`: `approving` does both.
  func moving(_ subject: ApprovalSubject, _ move: ApprovalMove, in organisation: UUID) -> ApprovalEffect

  /// What puts the content in force in place of what is, at once. It rolls the batch back (`Guard.stale`) if the content,
  /// or what it builds on, is not as `digest` says.
  func approving(
    _ subject: ApprovalSubject, _ digest: ContentDigest, _ mutation: Mutation, for call: ServerCall
  ) async throws(Status) -> ApprovalEffect
}
