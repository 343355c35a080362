import EventLoop
import FairQueueing

/// Everything sent between two Syncs: one implicit transaction. Confined to its connection's loop.
final class PipelineGroup {
  /// A step that the server answers with one result.
  enum Step {
    /// Sets the transaction's `statement_timeout`.
    case timeout
    /// Prepares a statement, on behalf of a request.
    case prepare(PreparedStatement, Request)
    /// Executes a statement; beyond the limit of prepared statements it has no name.
    case execute(PreparedStatement?, Request)
  }

  private(set) var steps: [Step] = []
  private(set) var requests: [Request] = []
  private var cursor = 0
  /// Whether it is a heavy read, which is kept apart from others.
  var isHeavy = false
  /// The callers whose reads in this group may have large results.
  private(set) var flowsWithLargeRead: Set<FlowID> = []
  /// Since when the server has been at the step whose answer is the connection's next; nil behind other groups.
  var waitingSince: MonotonicTime?
  /// Since when it is the oldest group of its connection; nil behind other groups.
  var headSince: MonotonicTime?
  /// Whether a cancellation was under way while the group was in flight; it may have hit the wrong statement.
  var mayBeHitByCancel = false

  func append(_ step: Step) { steps.append(step) }

  func append(_ request: Request) {
    requests.append(request)
    if request.isLarge { flowsWithLargeRead.insert(request.flow) }
  }

  /// The step that the next result belongs to.
  func nextStep() -> Step? {
    guard cursor < steps.count else { return nil }
    defer { cursor += 1 }
    return steps[cursor]
  }
}
