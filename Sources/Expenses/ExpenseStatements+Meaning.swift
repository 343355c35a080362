import MessageParts
import PayshareAPI
import Postgres
import Protobuf

extension ExpenseStatements.StoredExpense {
  /// Reads the message and its format, the next columns of the row, and takes what no other column has from it.
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

  /// How an expense was meant, out of its stored message, which stands behind its length.
  private static func meaning(in message: [UInt8]) throws(DecodingError) -> Parts.ExpenseMeaning {
    var messages = try LazyMessages<PayshareV1.Expense>(delimited: message)
    return try messages.keep(first: 1, reading: Parts.ExpenseMeaning.self) ?? Parts.ExpenseMeaning()
  }
}
