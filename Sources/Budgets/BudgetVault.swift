import Identifiers
import PayshareAPI
public import PersonalStorage
import Postgres
import RPC
import ServiceKit

/// Keeps the texts of budgets encrypted.
public struct BudgetVault: Sendable {
  let storage: PersonalStorage
  let index: EmailIndex

  /// Texts in a storage; the index makes the codes that stand for them in fingerprints.
  public init(_ storage: PersonalStorage, _ index: EmailIndex) {
    self.storage = storage
    self.index = index
  }

  /// The texts of a budget as they are stored.
  struct SealedTexts: Sendable {
    let name: [UInt8]
    let description: [UInt8]?
    /// Belongs into the batch that stores them.
    let guarding: Statement<Bool>
  }

  /// Seals the texts of a budget.
  func sealed(
    _ budget: Budget, in organisation: UUID, _ call: ServerCall
  ) async throws(Status) -> SealedTexts {
    let keys = try await storage.sealing(of: organisation, for: call)
    do throws(PersonalStorageError) {
      return SealedTexts(
        name: try keys.seal(budget.displayName, for: .budgetName, of: budget.id),
        description: budget.description.isEmpty
          ? nil : try keys.seal(budget.description, for: .budgetDescription, of: budget.id),
        guarding: keys.guarding)
    } catch {
      throw Status(error)
    }
  }

  /// Budgets of an organisation, opened.
  func opened(
    _ stored: [StoredBudget], in organisation: UUID, _ call: ServerCall
  ) async throws(Status) -> [StoredBudget] {
    if stored.isEmpty { return stored }
    return try await storage.opening(of: organisation, for: call) { keys throws(PersonalStorageError) in
      try stored.map { stored throws(PersonalStorageError) in
        var opened = stored
        opened.budget.displayName = try keys.text(stored.nameSealed, for: .budgetName, of: stored.budget.id)
        if let sealed = stored.descriptionSealed {
          opened.budget.description = try keys.text(sealed, for: .budgetDescription, of: stored.budget.id)
        }
        return opened
      }
    }
  }

  /// A budget with codes in place of its texts: a fingerprint is a fast hash, from which they could be guessed.
  func withoutTexts(
    _ budget: PayshareV1.Budget?, in organisation: UUID
  ) throws(Status) -> PayshareV1.Budget? {
    guard var budget else { return nil }
    budget.displayName = try index.requestCode(of: budget.displayName, in: organisation)
    budget.description = try index.requestCode(of: budget.description, in: organisation)
    return budget
  }
}

extension SealedColumn {
  /// The names of budgets.
  public static let budgetName = SealedColumn("budget", "name_sealed")
  /// The descriptions of budgets.
  public static let budgetDescription = SealedColumn("budget", "description_sealed")
}
