import Locking
public import RPC

/// Hashes passwords away from the event loops, a few at a time: each takes tens of milliseconds and 19 MiB.
public final class PasswordHasher: Sendable {
  /// Passwords that may wait; one more is refused, so that a flood of logins cannot pile up.
  public static let maximumWaiting = 256

  private struct State {
    var running = 0
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let limit: Int
  private let state = Locked(State())

  /// Hashes at most `limit` passwords at the same time.
  public init(limit: Int) { self.limit = max(1, limit) }

  /// The hash of a new password.
  public func hash(_ password: String) async throws(Status) -> PasswordHash {
    try await run { () throws(Argon2Error) in
      // Boxed: ThreadSanitizer stumbles over the address of an empty struct (swiftlang/swift#66099).
      var random: any RandomNumberGenerator = SystemRandomNumberGenerator()
      return try PasswordHash.make(of: password, using: &random)
    }
  }

  /// Whether a password has this hash.
  public func matches(_ password: String, _ hash: PasswordHash) async throws(Status) -> Bool {
    try await run { () throws(Argon2Error) in try hash.matches(password) }
  }

  private func run<Result: Sendable>(
    _ work: @escaping @Sendable () throws(Argon2Error) -> Result
  ) async throws(Status) -> Result {
    try await enter()
    defer { leave() }
    let outcome = await Task.detached { () -> Swift.Result<Result, Argon2Error> in
      do throws(Argon2Error) { return .success(try work()) } catch { return .failure(error) }
    }.value
    do throws(Argon2Error) {
      return try outcome.get()
    } catch {
      throw Status(.internal, "a password could not be hashed")
    }
  }

  private func enter() async throws(Status) {
    let isFull = state.withLock { $0.running >= limit && $0.waiting.count >= Self.maximumWaiting }
    if isFull {
      throw Status(
        .resourceExhausted, reason: "TOO_MANY_LOGINS", "too many people log in at once; try again later")
    }
    await withCheckedContinuation { continuation in
      let mayGo = state.withLock { state in
        if state.running < limit {
          state.running += 1
          return true
        }
        state.waiting.append(continuation)
        return false
      }
      if mayGo { continuation.resume() }
    }
  }

  private func leave() {
    let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
      if state.waiting.isEmpty {
        state.running -= 1
        return nil
      }
      return state.waiting.removeFirst()
    }
    next?.resume()
  }
}
