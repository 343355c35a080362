import MessageParts
import PayshareAPI
import Postgres
import Protobuf

extension ExpenseStatements.StoredExpense {
  /// Reads the message and its format, the next columns of the row, and takes from it what no other column holds.
  mutating func readMessage(_ row: inout RowReader) throws(PostgresError) {
    let delimited: [UInt8] = try row.next()
    let meaning: Parts.ExpenseMeaning
    do throws(DecodingError) {
      meaning = try Self.meaning(in: delimited)
    } catch {
      throw row.undecodable(error.description)
    }
    expense.split = meaning.split.map { Split($0) }
    expense.payerSplit = meaning.payerSplit.map { PayerSplit($0) }
    expense.notes = meaning.notes
    message = ExpenseStatements.StoredMessage(delimited: delimited, format: try row.next())
  }

  /// The split as entered and the notes, from a stored message prefixed with its length.
  private static func meaning(in message: [UInt8]) throws(DecodingError) -> Parts.ExpenseMeaning {
    var messages = try LazyMessages<PayshareV1.Expense>(delimited: message)
    return try messages.keep(first: 1, reading: Parts.ExpenseMeaning.self) ?? Parts.ExpenseMeaning()
  }
}
