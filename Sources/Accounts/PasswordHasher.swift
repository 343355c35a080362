public import RPC

/// Hashes passwords away from the event loops, a few at a time: each takes tens of milliseconds and 19 MiB.
public final class PasswordHasher: Sendable {
  /// Passwords that may wait; one more is refused, so that a flood of logins cannot pile up. Of one caller half as many
  /// may. Those whose calls have ended wait no longer.
  public static let maximumWaiting = 256

  let queue: HashingQueue

  /// Hashes at most `limit` passwords at the same time.
  public convenience init(limit: Int) { self.init(limit: limit, maximumWaiting: Self.maximumWaiting) }

  init(limit: Int, maximumWaiting: Int) {
    queue = HashingQueue(limit: limit, maximumWaiting: maximumWaiting)
  }

  /// The hash of a new password; `caller` is the service that asks for it.
  public func hash(_ password: String, for caller: String) async throws(Status) -> PasswordHash {
    try await run(for: caller) { () throws(Argon2Error) in
      // Boxed: ThreadSanitizer stumbles over the address of an empty struct (swiftlang/swift#66099).
      var random: any RandomNumberGenerator = SystemRandomNumberGenerator()
      return try PasswordHash.make(of: password, using: &random)
    }
  }

  /// Whether a password has this hash; `caller` is the service that asks.
  public func matches(_ password: String, _ hash: PasswordHash, for caller: String) async throws(Status)
    -> Bool
  {
    try await run(for: caller) { () throws(Argon2Error) in try hash.matches(password) }
  }

  private func run<Result: Sendable>(
    for caller: String, _ work: @escaping @Sendable () throws(Argon2Error) -> Result
  ) async throws(Status) -> Result {
    try await queue.enter(for: caller)
    defer { queue.leave() }
    let outcome = await Task.detached { () -> Swift.Result<Result, Argon2Error> in
      do throws(Argon2Error) { return .success(try work()) } catch { return .failure(error) }
    }.value
    do throws(Argon2Error) {
      return try outcome.get()
    } catch {
      throw Status(.internal, "a password could not be hashed")
    }
  }
}
