public import EventLoop
public import FairQueueing
public import RPC
import Rules
import ServiceKit

/// Hashes passwords off the event loops, a few at a time: each takes tens of milliseconds and 19 MiB. Any thread.
public final class PasswordHasher: Sendable {
  /// The most passwords that may wait; beyond that the caller with the most loses one, so a flood of log-ins cannot
  /// pile up. Calls that have ended leave the queue.
  public static let maximumWaiting = 256

  let queue: HashingQueue

  /// Hashes at most `limit` passwords at the same time.
  public convenience init(limit: Int) { self.init(limit: limit, maximumWaiting: Self.maximumWaiting) }

  init(limit: Int, maximumWaiting: Int) {
    queue = HashingQueue(limit: limit, maximumWaiting: maximumWaiting)
  }

  /// The hash of a new password. Callers (`flow`) take turns.
  /// - Parameters:
  ///   - field: the password's path in the request.
  ///   - personal: texts about the person, such as the name and the address, which others guess first.
  /// - Throws: `INVALID_ARGUMENT` if the password is too easily guessed. That is judged here, because it may take too
  ///   long for an event loop.
  public func hash(
    new password: String, field: String, personal: [String], flow: FlowID, deadline: MonotonicTime? = nil
  ) async throws(Status) -> PasswordHash {
    let hash = try await run(flow, deadline) { () throws(Argon2Error) -> PasswordHash? in
      guard PasswordStrength(of: password, personal: personal).isEnough else { return nil }
      // Boxed: ThreadSanitizer stumbles over the address of an empty struct (swiftlang/swift#66099).
      var random: any RandomNumberGenerator = SystemRandomNumberGenerator()
      return try PasswordHash.make(of: password, using: &random)
    }
    guard let hash else { throw Status(.invalid([PasswordRules.tooGuessable(field: field)])) }
    return hash
  }

  /// Whether a password has this hash. Callers (`flow`) take turns.
  /// - Parameter permit: called when the caller's turn comes, just before the password is hashed; if it throws, the
  ///   turn ends without hashing.
  func matches(
    _ password: String, _ hash: PasswordHash, flow: FlowID, deadline: MonotonicTime? = nil,
    permit: () async throws(Status) -> Void = {}
  ) async throws(Status) -> Bool {
    try await run(flow, deadline, permit) { () throws(Argon2Error) in try hash.matches(password) }
  }

  private func run<Result: Sendable>(
    _ flow: FlowID, _ deadline: MonotonicTime?, _ permit: () async throws(Status) -> Void = {},
    _ work: @escaping @Sendable () throws(Argon2Error) -> Result
  ) async throws(Status) -> Result {
    try await queue.enter(for: flow)
    defer { queue.leave() }
    // The timer that cancels the call may fire late if its loop is busy.
    if let deadline, deadline <= .now { throw Status(.deadlineExceeded, "the deadline has passed") }
    try await permit()
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
