import EventLoop

extension CallOptions {
  /// A call that a handler makes on behalf of the call it serves: it ends when that call's client stops waiting.
  ///
  /// The remaining time is measured now, so make new options for each call. A shorter `timeout` takes precedence.
  /// Cancellation needs nothing here: cancelling the task that awaits a call cancels the call.
  public init(within call: ServerCall, metadata: Metadata = Metadata(), timeout: Duration? = nil) {
    self.init(metadata: metadata, timeout: timeout)
    guard let deadline = call.deadline else { return }
    let remaining = Duration.nanoseconds(Int64(clamping: deadline.nanoseconds(since: .now)))
    self.timeout = min(remaining, timeout ?? remaining)
  }
}
