import Identifiers
import PayshareAPI
public import PersonalStorage
import Postgres
import RPC
import ServiceKit

/// Keeps comments on approvals encrypted.
public struct ApprovalVault: Sendable {
  private let storage: PersonalStorage
  private let index: EmailIndex

  /// Texts in a storage; the index makes the codes that stand for them in fingerprints.
  public init(_ storage: PersonalStorage, _ index: EmailIndex) {
    self.storage = storage
    self.index = index
  }

  /// A comment that is about to be stored.
  struct SealedComment: Sendable {
    let comment: ApprovalComment
    let bytes: [UInt8]
    /// Belongs into the batch that stores it.
    let guarding: Statement<Bool>
  }

  /// Seals a comment.
  func sealed(
    _ comment: ApprovalComment, in organisation: UUID, _ call: ServerCall
  ) async throws(Status) -> SealedComment {
    let keys = try await storage.sealing(of: organisation, for: call)
    do throws(PersonalStorageError) {
      return SealedComment(
        comment: comment, bytes: try keys.seal(comment.text, for: .approvalCommentText, of: comment.id),
        guarding: keys.guarding)
    } catch {
      throw Status(error)
    }
  }

  /// Comments of an organisation, opened.
  func opened(
    _ stored: [StoredApprovalComment], in organisation: UUID, _ call: ServerCall
  ) async throws(Status) -> [ApprovalComment] {
    if stored.isEmpty { return [] }
    return try await storage.opening(of: organisation, for: call) { keys throws(PersonalStorageError) in
      try stored.map { stored throws(PersonalStorageError) in
        var comment = stored.comment
        comment.text = try keys.text(stored.textSealed, for: .approvalCommentText, of: comment.id)
        return comment
      }
    }
  }

  /// A code in place of a text: a fingerprint is a fast hash, from which it could be guessed.
  func code(of text: String, in organisation: UUID) throws(Status) -> String {
    try index.requestCode(of: text, in: organisation)
  }
}

extension SealedColumn {
  /// What is said about approvals.
  public static let approvalCommentText = SealedColumn("approval_comment", "text_sealed")
}
