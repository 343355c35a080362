import Identifiers
import PayshareAPI
import Protobuf
import ServiceKit

/// Stored messages of expenses.
struct StoredExpenses: Sendable {
  /// The messages.
  var messages = LazyMessages<PayshareV1.Expense>()
  /// Whether all of them have the current format.
  var areCurrent = true
  /// The ids of all of them, if some have another format.
  var ids: [UUID] = []
  /// The last expense read, if a filter reached the read limit before the page was full.
  var readUpTo: Page.Position?
}
