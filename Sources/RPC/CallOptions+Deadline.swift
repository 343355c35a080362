import EventLoop

extension CallOptions {
  /// A call that a handler makes on behalf of the call it serves: it ends when that call's client stops waiting.
  ///
  /// What remains of the deadline is taken now, so make the options anew for each call. Where `timeout` is shorter it
  /// holds instead. Cancelling needs nothing here: a call is given up along with the task that awaits it.
  public init(within call: ServerCall, metadata: Metadata = Metadata(), timeout: Duration? = nil) {
    self.init(metadata: metadata, timeout: timeout)
    guard let deadline = call.deadline else { return }
    let remaining = Duration.nanoseconds(Int64(clamping: deadline.nanoseconds(since: .now)))
    self.timeout = min(remaining, timeout ?? remaining)
  }
}
