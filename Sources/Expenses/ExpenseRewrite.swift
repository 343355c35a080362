import Identifiers
import PayshareAPI
import Protobuf
import RPC
import Rules

/// A stored expense message, re-encoded in the current format.
struct ExpenseRewrite: Sendable, Hashable {
  let organisationID: UUID
  let id: UUID
  /// The version of the expense that the message describes.
  let version: Int64
  /// The message, prefixed with its length.
  let message: [UInt8]

  /// The re-encoded message of a row; nil if its format is current or newer.
  init?(_ stored: ExpenseStatements.StoredExpense, in organisationID: UUID) throws(Status) {
    guard let format = stored.message?.format, format < ExpenseFormat.current else { return nil }
    self.organisationID = organisationID
    id = stored.expense.id
    version = stored.expense.version.number
    message = LazyMessages([try PayshareV1.Expense(stored)]).delimited
  }
}
