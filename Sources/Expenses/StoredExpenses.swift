import PayshareAPI
import Protobuf

/// Messages of expenses as they are stored.
struct StoredExpenses: Sendable {
  /// The messages.
  var messages = LazyMessages<PayshareV1.Expense>()
  /// Whether all of them have the format that this program writes.
  var areCurrent = true
}
