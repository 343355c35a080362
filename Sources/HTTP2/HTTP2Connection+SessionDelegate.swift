public import EventLoop

extension HTTP2Connection: HTTP2SessionDelegate {
  /// The loop's time.
  public var now: MonotonicTime { loop.now }

  /// Forwards to the delegate.
  public func makeStream() -> HTTP2Stream { delegate?.makeStream(self) ?? HTTP2Stream() }

  /// Sends at the end of the turn.
  public func sessionHasOutput() { scheduleFlush() }

  /// Forwards to the delegate.
  public func receivedGoAway(lastStream: Int32, _ code: ErrorCode) {
    delegate?.receivedGoAway(self, lastStream: lastStream, code)
  }

  /// Forwards to the delegate.
  public func receivedPingAcknowledgement(_ payload: UInt64) {
    delegate?.receivedPingAcknowledgement(self, payload)
  }

  /// The preface is complete.
  public func receivedSettings() {
    timer?.cancel()
    timer = nil
    delegate?.receivedSettings(self)
  }
}
