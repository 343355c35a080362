import Identifiers
import PayshareAPI
public import PersonalStorage
import Postgres
import RPC
import ServiceKit

/// Keeps the texts of goals and their entries encrypted.
public struct GoalVault: Sendable {
  private let storage: PersonalStorage
  private let index: EmailIndex

  /// Texts in a storage; the index makes the codes that stand for them in fingerprints.
  public init(_ storage: PersonalStorage, _ index: EmailIndex) {
    self.storage = storage
    self.index = index
  }

  /// The texts of a goal as they are stored.
  struct SealedTexts: Sendable {
    let name: [UInt8]
    let description: [UInt8]?
    /// Belongs into the batch that stores them.
    let guarding: Statement<Bool>
  }

  /// A note as it is stored.
  struct SealedNote: Sendable {
    let bytes: [UInt8]
    /// Belongs into the batch that stores it.
    let guarding: Statement<Bool>
  }

  /// Seals the texts of a goal.
  func sealed(_ goal: Goal, in organisation: UUID, _ call: ServerCall) async throws(Status) -> SealedTexts {
    let keys = try await storage.sealing(of: organisation, for: call)
    do throws(PersonalStorageError) {
      return SealedTexts(
        name: try keys.seal(goal.displayName, for: .goalName, of: goal.id),
        description: goal.description.isEmpty
          ? nil : try keys.seal(goal.description, for: .goalDescription, of: goal.id),
        guarding: keys.guarding)
    } catch {
      throw Status(error)
    }
  }

  /// Seals the note of an entry; nil if it has none.
  func sealed(_ entry: GoalEntry, in organisation: UUID, _ call: ServerCall) async throws(Status)
    -> SealedNote?
  {
    if entry.note.isEmpty { return nil }
    let keys = try await storage.sealing(of: organisation, for: call)
    do throws(PersonalStorageError) {
      return SealedNote(
        bytes: try keys.seal(entry.note, for: .goalEntryNote, of: entry.id), guarding: keys.guarding)
    } catch {
      throw Status(error)
    }
  }

  /// Goals of an organisation, opened.
  func opened(
    _ stored: [StoredGoal], in organisation: UUID, _ call: ServerCall
  ) async throws(Status) -> [StoredGoal] {
    if stored.isEmpty { return stored }
    return try await storage.opening(of: organisation, for: call) { keys throws(PersonalStorageError) in
      try stored.map { stored throws(PersonalStorageError) in
        var opened = stored
        opened.goal.displayName = try keys.text(stored.nameSealed, for: .goalName, of: stored.goal.id)
        if let sealed = stored.descriptionSealed {
          opened.goal.description = try keys.text(sealed, for: .goalDescription, of: stored.goal.id)
        }
        return opened
      }
    }
  }

  /// Entries of an organisation, opened.
  func opened(
    _ stored: [StoredGoalEntry], in organisation: UUID, _ call: ServerCall
  ) async throws(Status) -> [StoredGoalEntry] {
    if stored.allSatisfy({ $0.noteSealed == nil }) { return stored }
    return try await storage.opening(of: organisation, for: call) { keys throws(PersonalStorageError) in
      try stored.map { stored throws(PersonalStorageError) in
        guard let sealed = stored.noteSealed else { return stored }
        var opened = stored
        opened.entry.note = try keys.text(sealed, for: .goalEntryNote, of: stored.entry.id)
        return opened
      }
    }
  }

  /// A goal with codes in place of its texts: a fingerprint is a fast hash, from which they could be guessed.
  func withoutTexts(_ goal: PayshareV1.Goal?, in organisation: UUID) throws(Status) -> PayshareV1.Goal? {
    guard var goal else { return nil }
    goal.displayName = try index.requestCode(of: goal.displayName, in: organisation)
    goal.description = try index.requestCode(of: goal.description, in: organisation)
    return goal
  }

  /// An entry with a code in place of its note, likewise.
  func withoutTexts(
    _ entry: PayshareV1.GoalEntry?, in organisation: UUID
  ) throws(Status) -> PayshareV1.GoalEntry? {
    guard var entry else { return nil }
    entry.note = try index.requestCode(of: entry.note, in: organisation)
    return entry
  }
}

extension SealedColumn {
  /// The names of goals.
  public static let goalName = SealedColumn("goal", "name_sealed")
  /// The descriptions of goals.
  public static let goalDescription = SealedColumn("goal", "description_sealed")
  /// The notes of entries.
  public static let goalEntryNote = SealedColumn("goal_entry", "note_sealed")
}
