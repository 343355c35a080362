import Identifiers
import PayshareClient

/// What this run has changed in one event, and its total before.
struct EventAccount {
  /// The event's number in the population.
  let number: Int
  /// Its id.
  let id: String
  /// The numbers of its people.
  let participants: [Int]
  /// What all had paid before this run changed anything.
  let baseline: Int64
  /// The sum of the acknowledged changes of it.
  var acknowledged: Int64 = 0
}

/// An expense that this run has created.
struct CreatedExpense {
  let id: String
  let event: Int
  var total: Int64
  var etag: String
}

/// A change whose outcome is unknown; repeating the request finds out.
enum UnsettledChange {
  case creation(PayshareV1.CreateExpenseRequest, event: Int)
  case edit(PayshareV1.UpdateExpenseRequest, CreatedExpense)
  case entry(PayshareV1.AddBudgetEntryRequest, user: Int)
}

/// Something to verify after the calls of a run.
enum Verification {
  case change(UnsettledChange)
  case expense(CreatedExpense)
  case account(EventAccount)
  case plan(Plan)
}

extension Status {
  /// Whether the server has refused the call, so that nothing was done; after other failures that is unknown.
  var isRefusal: Bool {
    switch code {
    case .invalidArgument, .notFound, .alreadyExists, .permissionDenied, .failedPrecondition, .aborted,
      .outOfRange, .unimplemented, .unauthenticated, .resourceExhausted:
      true
    default: false
    }
  }
}
