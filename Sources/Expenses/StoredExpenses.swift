import Identifiers
import PayshareAPI
import Protobuf
import ServiceKit

/// Messages of expenses as they are stored.
struct StoredExpenses: Sendable {
  /// The messages.
  var messages = LazyMessages<PayshareV1.Expense>()
  /// Whether all of them have the format that this program writes.
  var areCurrent = true
  /// The ids of all of them, where some have another format.
  var ids: [UUID] = []
  /// The last expense that was read, where a filter found less than a page in as many as a page is looked for in.
  var readUpTo: Page.Position?
}
