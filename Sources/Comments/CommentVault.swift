import Identifiers
public import PersonalStorage
import Postgres
import RPC
import ServiceKit

/// Keeps comments encrypted.
public struct CommentVault: Sendable {
  private let storage: PersonalStorage
  private let index: EmailIndex

  /// Texts in a storage; the index makes the codes that stand for them in fingerprints.
  public init(_ storage: PersonalStorage, _ index: EmailIndex) {
    self.storage = storage
    self.index = index
  }

  /// A comment that is about to be stored.
  struct SealedComment: Sendable {
    let comment: Comment
    let bytes: [UInt8]
    /// Belongs into the batch that stores it.
    let guarding: Statement<Bool>
  }

  /// Seals a comment.
  func sealed(
    _ comment: Comment, in organisation: UUID, _ call: ServerCall
  ) async throws(Status) -> SealedComment {
    let keys = try await storage.sealing(of: organisation, for: call)
    do throws(PersonalStorageError) {
      return SealedComment(
        comment: comment, bytes: try keys.seal(comment.text, for: .commentText, of: comment.id),
        guarding: keys.guarding)
    } catch {
      throw Status(error)
    }
  }

  /// Comments of an organisation, opened.
  func opened(
    _ stored: [StoredComment], in organisation: UUID, _ call: ServerCall
  ) async throws(Status) -> [Comment] {
    if stored.allSatisfy({ $0.textSealed == nil }) { return stored.map(\.comment) }
    return try await storage.opening(of: organisation, for: call) { keys throws(PersonalStorageError) in
      try stored.map { stored throws(PersonalStorageError) in
        var comment = stored.comment
        if let sealed = stored.textSealed {
          comment.text = try keys.text(sealed, for: .commentText, of: comment.id)
        }
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
  /// What is said about goals, budgets, events and expenses.
  public static let commentText = SealedColumn("comment", "text_sealed")
}
