/// Lets a test wait until what happens on a loop has made something true. Confined to the loop.
final class Happenings {
  private var waiters: [(condition: () -> Bool, continuation: CheckedContinuation<Void, Never>)] = []

  /// Something has happened.
  func note() {
    guard waiters.contains(where: { $0.condition() }) else { return }
    let all = waiters
    waiters = []
    for waiter in all {
      if waiter.condition() { waiter.continuation.resume() } else { waiters.append(waiter) }
    }
  }

  /// Waits until `condition` holds, which is looked at whenever something has happened.
  func wait(until condition: @escaping () -> Bool) async {
    if condition() { return }
    await withCheckedContinuation { waiters.append((condition, $0)) }
  }
}
