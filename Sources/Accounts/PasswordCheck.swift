import Identifiers
public import Postgres
public import RPC
public import ServiceKit

/// The one way in which a password is checked: within the budgets of guesses, and in turn.
///
/// A guess is taken from its budgets when it is its turn to be hashed, and given back when the password was right. So of
/// any number that are made at once at most those are hashed that the budgets allow, on all servers together, and right
/// passwords use nothing. An unknown account is treated as one with a wrong password, in words, in time and in budgets.
public struct PasswordCheck: Sendable {
  private let database: Database
  private let hasher: PasswordHasher
  private let keys: GuessKeys
  private let refused: RefusedGuesses

  /// What the secret of the budgets' keys is for. What it makes is stored, so it stays.
  public static let purpose = GuessKeys.purpose

  /// Checks within budgets whose keys are made under these secrets.
  /// - Throws: `INTERNAL` without one, or where OpenSSL fails.
  public init(
    _ database: Database, secrets: [[UInt8]], hasher: PasswordHasher, refused: RefusedGuesses
  ) throws(Status) {
    self.database = database
    self.hasher = hasher
    self.refused = refused
    keys = try GuessKeys(secrets)
  }

  /// The user who has this email address and password; nil where there is none.
  /// - Throws: `RESOURCE_EXHAUSTED` where too many wrong passwords were tried, without looking at this one.
  func user(
    email: String, password: String, _ call: ServerCall
  ) async throws(Status) -> ProvenUser? {
    let email = AccountRules.canonical(email: email)
    let guess = try keys.guess(at: email, from: call.source)
    let (users, standing) = try await read(email, guess, call)
    let limits: [GuessLimit]
    switch GuessRules.decide(standing) {
    case .check(let taking): limits = taking
    case .refuse(let refusal): throw refuse(refusal, guess)
    }
    let matches = try await hasher.matches(
      password, users.first?.passwordHash ?? .decoy, flow: call.flow, deadline: call.deadline
    ) { () async throws(Status) in
      try await take(limits, guess, call)
    }
    guard matches, let user = users.first else { return nil }
    return ProvenUser(stored: user, guess: guess, taken: limits)
  }

  private func read(
    _ email: String, _ guess: Guess, _ call: ServerCall
  ) async throws(Status) -> ([AccountStatements.StoredUser], [GuessLimit: GuessStanding]) {
    let organisation = Organisation.first
    let (users, ofBoth, ofSource, ofAccount) = try await database.read(
      AccountStatements.user(email: email, in: organisation),
      GuessStatements.standing(guess[.ofAccountFromSource], in: organisation),
      GuessStatements.standing(guess[.ofSource], in: organisation),
      GuessStatements.standing(guess[.ofAccountFromUnknownSources], in: organisation), for: call)
    var standing: [GuessLimit: GuessStanding] = [:]
    standing[.ofAccountFromSource] = ofBoth.first
    standing[.ofSource] = ofSource.first
    standing[.ofAccountFromUnknownSources] = ofAccount.first
    return (users, standing)
  }

  /// Takes a guess from each budget, or from none where one has none left.
  private func take(_ limits: [GuessLimit], _ guess: Guess, _ call: ServerCall) async throws(Status) {
    var batch = WriteBatch()
    for limit in limits { batch.add(GuessStatements.take(limit, guess[limit], in: Organisation.first)) }
    do throws(PostgresError) {
      try await database.commit(batch, flow: call.flow, deadline: call.deadline)
    } catch {
      guard case .guardFailed(let failure) = error, failure.code == GuessStatements.exhausted,
        let limit = failure.detail.flatMap({ GuessLimit(rawValue: $0) })
      else { throw Status(error) }
      // Others took the last ones since the standing was read, so that the next comes within the time of one.
      throw refuse(GuessRefusal(limit: limit, waitSeconds: limit.refillSeconds), guess)
    }
  }

  private func refuse(_ refusal: GuessRefusal, _ guess: Guess) -> Status {
    refused.add(of: refusal.limit, from: guess.source)
    return Status(
      overloaded: "too many wrong passwords were tried; try again in \(refusal.waitSeconds) seconds",
      reason: "TOO_MANY_GUESSES", limit: refusal.limit.rawValue, retrySeconds: refusal.waitSeconds)
  }
}

/// A user whose password was right.
struct ProvenUser: Sendable {
  /// The user.
  let stored: AccountStatements.StoredUser
  fileprivate let guess: Guess
  fileprivate let taken: [GuessLimit]

  /// Gives the guess back and remembers the source: to be committed with what the password was for, after all else, as
  /// many log-ins may share these rows.
  func settle(in batch: inout WriteBatch) {
    for limit in taken { batch.add(GuessStatements.giveBack(limit, guess[limit], in: Organisation.first)) }
    batch.add(GuessStatements.remember(guess[.ofAccountFromSource], in: Organisation.first))
  }
}
