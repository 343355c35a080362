import Identifiers
import PayshareAPI
public import PersonalStorage
import Postgres
import RPC
import ServiceKit

/// Keeps the notes of entries encrypted.
public struct BudgetEntryVault: Sendable {
  private let storage: PersonalStorage
  private let index: EmailIndex

  /// Notes in a storage; the index makes the codes that stand for them in fingerprints.
  public init(_ storage: PersonalStorage, _ index: EmailIndex) {
    self.storage = storage
    self.index = index
  }

  /// A note as it is stored.
  struct SealedNote: Sendable {
    let bytes: [UInt8]
    /// Belongs into the batch that stores it.
    let guarding: Statement<Bool>
  }

  /// Seals the note of an entry; nil if it has none.
  func sealed(
    _ entry: BudgetEntry, in organisation: UUID, _ call: ServerCall
  ) async throws(Status) -> SealedNote? {
    if entry.note.isEmpty { return nil }
    let keys = try await storage.sealing(of: organisation, for: call)
    do throws(PersonalStorageError) {
      return SealedNote(
        bytes: try keys.seal(entry.note, for: .budgetEntryNote, of: entry.id), guarding: keys.guarding)
    } catch {
      throw Status(error)
    }
  }

  /// Entries of an organisation, opened.
  func opened(
    _ stored: [StoredBudgetEntry], in organisation: UUID, _ call: ServerCall
  ) async throws(Status) -> [StoredBudgetEntry] {
    if stored.allSatisfy({ $0.noteSealed == nil }) { return stored }
    return try await storage.opening(of: organisation, for: call) { keys throws(PersonalStorageError) in
      try stored.map { stored throws(PersonalStorageError) in
        guard let sealed = stored.noteSealed else { return stored }
        var opened = stored
        opened.entry.note = try keys.text(sealed, for: .budgetEntryNote, of: stored.entry.id)
        return opened
      }
    }
  }

  /// An entry with a code in place of its note: a fingerprint is a fast hash, from which it could be guessed.
  func withoutTexts(
    _ entry: PayshareV1.BudgetEntry?, in organisation: UUID
  ) throws(Status) -> PayshareV1.BudgetEntry? {
    guard var entry else { return nil }
    entry.note = try index.requestCode(of: entry.note, in: organisation)
    return entry
  }
}

extension SealedColumn {
  /// The notes of entries of budgets.
  public static let budgetEntryNote = SealedColumn("budget_entry", "note_sealed")
}
