import Cryptography
import Identifiers
public import Postgres
public import RPC
import ServiceKit

/// How often a user may make a kind of call within an hour, over all servers: kept like the budgets of wrong passwords,
/// one use of which becomes available again after the other.
public struct CallBudget: Sendable, Hashable {
  /// The name, which errors show.
  public let name: String
  /// The number of uses in an unused budget.
  public let count: Int64

  /// Looking people up by their address.
  public static let lookUps = CallBudget(name: "ofLookUps", count: 60)
  /// Mails that the user causes by themselves, such as those that verify an address.
  public static let mails = CallBudget(name: "ofMails", count: 10)
  /// First codes of a second factor: whoever has a session but no authenticator must not find one by trying.
  public static let firstCodes = CallBudget(name: "ofFirstCodes", count: 20)

  /// How long it takes until a use is available again, in seconds.
  var refillSeconds: Int64 { GuessLimit.windowSeconds / count }

  /// The key of a user's budget.
  func key(of caller: Caller) throws(Status) -> [UInt8] {
    do throws(OpenSSLError) {
      return try SHA256.digest(of: Array("\(name) \(caller.userID)".utf8))
    } catch {
      throw Status(.internal, "no key of a budget could be made")
    }
  }
}

extension Database {
  /// Takes a use from the caller's budget.
  /// - Parameters:
  ///   - reason: the reason of the error if there is none.
  ///   - message: what there were too many of.
  /// - Throws: `RESOURCE_EXHAUSTED`.
  public func take(
    _ budget: CallBudget, reason: String, _ message: String, for call: ServerCall
  ) async throws(Status) {
    let caller = try call.caller
    var batch = WriteBatch()
    batch.add(
      GuessStatements.take(
        try budget.key(of: caller), named: budget.name, count: budget.count,
        refillSeconds: budget.refillSeconds, in: caller.organisationID))
    try await commit(batch, for: call) { error in
      guard error.state == GuessStatements.exhausted else { return nil }
      return Status(
        overloaded: "\(message); try again in \(budget.refillSeconds) seconds", reason: reason,
        limit: budget.name, retrySeconds: budget.refillSeconds)
    }
  }
}
