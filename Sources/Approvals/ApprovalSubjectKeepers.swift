public import Identifiers
public import RPC
public import ServiceKit

/// The slices that keep what is approved, each for one kind.
public struct ApprovalSubjectKeepers: ApprovalSubjects {
  private let keepers: [ApprovalSubjectKind: any ApprovalSubjects]

  /// The keepers of all kinds.
  public init(_ keepers: [ApprovalSubjectKind: any ApprovalSubjects]) {
    self.keepers = keepers
  }

  /// A content of the slice that keeps it.
  public func content(
    of subject: ApprovalSubject, etag: String?, for call: ServerCall
  ) async throws(Status) -> ApprovalContent {
    try await keeper(of: subject).content(of: subject, etag: etag, for: call)
  }

  /// The route that the slice says.
  public func route(for subject: ApprovalSubject, call: ServerCall) async throws(Status) -> SubjectRoute {
    try await keeper(of: subject).route(for: subject, call: call)
  }

  /// Moves a content as its slice does.
  public func moving(
    _ subject: ApprovalSubject, _ move: ApprovalMove, in organisation: UUID
  ) -> ApprovalEffect {
    keepers[subject.kind]?.moving(subject, move, in: organisation) ?? ApprovalEffect { _ in }
  }

  /// Puts a content in force as its slice does.
  public func approving(
    _ subject: ApprovalSubject, _ digest: ContentDigest, by approval: UUID, _ mutation: Mutation,
    for call: ServerCall
  ) async throws(Status) -> ApprovalEffect {
    try await keeper(of: subject).approving(subject, digest, by: approval, mutation, for: call)
  }

  private func keeper(of subject: ApprovalSubject) throws(Status) -> any ApprovalSubjects {
    guard let keeper = keepers[subject.kind] else {
      throw Status(.internal, "this server does not keep what is approved")
    }
    return keeper
  }
}
