public import EventLoop

extension EventLoop {
  /// Stops a loop that a test has started, and waits until its thread has ended.
  public func end() async {
    stop()
    await ChildProcess.blocking { self.join() }
  }
}
