import EventLoop

extension Database {
  /// Whether the database answers: reads and batches have connections, and the probe or any other request was
  /// answered within this many milliseconds.
  ///
  /// An overloaded database answers others while the probe waits its turn, and so counts as one that answers.
  public func answers(withinMilliseconds milliseconds: Int) async -> Bool {
    guard isConnected else { return false }
    let deadline = MonotonicTime.now.advanced(byNanoseconds: milliseconds.inNanoseconds)
    let probe = Statement("SELECT 1", as: Int32.self)
    do throws(PostgresError) {
      _ = try await read(probe, deadline: deadline)
    } catch {
      guard MonotonicTime.now.nanoseconds(since: latestAnswer) <= milliseconds.inNanoseconds else {
        return false
      }
    }
    return isConnected
  }
}
