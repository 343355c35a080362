import Identifiers
import Money
import Rules

/// Lines that budgets can be made with.
struct BudgetTemplate: Sendable, Hashable {
  /// The most of an organisation.
  static let maximumCount: Int64 = 200

  let id: UUID
  var displayName: String
  var description: String
  let currency: Currency
  /// Empty where they were not read.
  var lines: [LineDraft]
  var lineCount: Int
  let creatorID: UUID
  /// Who made any of the lines, those included who made the unapproved lines that it was saved from.
  var authorIDs: Set<UUID>
  var version = ResourceVersion.first
}
