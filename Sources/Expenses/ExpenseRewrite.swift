import Identifiers
import PayshareAPI
import Protobuf
import RPC
import Rules

/// A stored message of an expense, encoded anew in the current format.
struct ExpenseRewrite: Sendable, Hashable {
  let organisationID: UUID
  let id: UUID
  /// The version of the expense whose message it is.
  let version: Int64
  /// The message behind its length.
  let message: [UInt8]

  /// What a row's message becomes; nil where its format is the current one or a newer one.
  init?(_ stored: ExpenseStatements.StoredExpense, in organisationID: UUID) throws(Status) {
    guard let format = stored.message?.format, format < ExpenseFormat.current else { return nil }
    self.organisationID = organisationID
    id = stored.expense.id
    version = stored.expense.version.number
    message = LazyMessages([try PayshareV1.Expense(stored)]).delimited
  }
}
