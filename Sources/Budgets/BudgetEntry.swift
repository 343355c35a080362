import Identifiers
import Money
import Rules

/// Money that was spent by a budget, or is planned to be.
struct BudgetEntry: Sendable, Hashable {
  /// What it says. The raw values are stored and are those of the contract.
  enum Kind: Int16, Sendable, Hashable {
    /// Something was spent.
    case actual = 1
    /// Something is to be spent.
    case planned = 2
  }

  let id: UUID
  let budgetID: UUID
  var kind: Kind
  /// The day, `YYYY-MM-DD`.
  var date: String
  /// The category, as it was entered; nil for none.
  var categoryID: UUID?
  /// In minor units of the budget's currency; less than zero for a refund.
  var amountMinor: Int64
  var note: String
  /// Why it was entered over a limit; empty if it was not.
  var overrideReason = ""
  /// Who entered it.
  let creatorID: UUID
  var version = ResourceVersion.first
}

/// The fields of an entry that an update mask may name; the raw values are the contract's names.
enum BudgetEntryField: String, Sendable, Hashable, CaseIterable {
  case kind
  case date = "entry_date"
  case category = "category_id"
  case amount = "amount_minor"
  case note
}
