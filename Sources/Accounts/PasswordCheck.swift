import Identifiers
public import Organisations
import PersonalStorage
public import Postgres
public import RPC
public import ServiceKit

/// The only way in which passwords are checked: within the guess budgets, and in turn.
///
/// A guess is taken from its budgets when its turn to be hashed comes, and returned if the password was right. So
/// however many guesses arrive at once, only as many are hashed as the budgets allow, over all servers together, and
/// right passwords cost nothing. An unknown account is treated like a wrong password, in message, time and budgets.
public struct PasswordCheck: Sendable {
  let database: Database
  private let hasher: PasswordHasher
  let keys: GuessKeys
  let vault: UserVault
  private let refused: RefusedGuesses

  /// The purpose of the secret for the budgets' keys. The keys are stored, so it never changes.
  public static let purpose = GuessKeys.purpose

  /// Checks within budgets whose keys are derived from these secrets.
  /// - Throws: `INTERNAL` without one, or if OpenSSL fails.
  public init(
    _ database: Database, secrets: [[UInt8]], vault: UserVault, hasher: PasswordHasher,
    refused: RefusedGuesses
  ) throws(Status) {
    self.database = database
    self.vault = vault
    self.hasher = hasher
    self.refused = refused
    keys = try GuessKeys(secrets)
  }

  /// The user of an organisation with this email address and password; nil if there is none, or none who can log in.
  /// - Throws: `RESOURCE_EXHAUSTED` if too many wrong passwords were tried, without checking this one.
  public func user(
    email: String, password: String, in organisation: Organisation, _ call: ServerCall
  ) async throws(Status) -> AuthenticatedUser? {
    let email = CanonicalEmail(email)
    let guess = try keys.guess(at: email.text, in: organisation.id, from: call.source)
    let (users, standing) = try await read(email, guess, call)
    let limits: [GuessLimit]
    switch GuessRules.decide(standing) {
    case .check(let taking): limits = taking
    case .refuse(let refusal): throw refuse(refusal, guess)
    }
    let user = users.first { $0.user.state == .active }
    let matches = try await hasher.matches(
      password, user?.passwordHash ?? .decoy, flow: call.flow, deadline: call.deadline
    ) { () async throws(Status) in
      try await take(limits, guess, call) { _ in }
    }
    guard matches, let user else { return nil }
    return AuthenticatedUser(
      stored: try await vault.opened(user, in: organisation.id, call), guess: guess, taken: limits)
  }

  /// Does something that a person with the right password asked for. If it is refused, the guess is returned: it was none.
  public func attempt<Result>(
    by user: AuthenticatedUser, _ call: ServerCall, _ action: () async throws(Status) -> Result
  ) async throws(Status) -> Result {
    do throws(Status) { return try await action() } catch {
      try await giveBack(user, call)
      throw error
    }
  }

  /// Returns the guess of somebody whose password was right.
  func giveBack(_ user: AuthenticatedUser, _ call: ServerCall) async throws(Status) {
    var batch = WriteBatch()
    user.giveBack(in: &batch)
    try await database.commit(batch, for: call)
  }

  private func read(
    _ email: CanonicalEmail, _ guess: Guess, _ call: ServerCall
  ) async throws(Status) -> ([AccountStatements.StoredUser], [GuessLimit: GuessStanding]) {
    let organisation = guess.organisationID
    let (users, ofBoth, ofSource, ofAccount) = try await database.read(
      vault.user(email, in: organisation),
      GuessStatements.standing(guess[.ofAccountFromSource], in: organisation),
      GuessStatements.standing(guess[.ofSource], in: organisation),
      GuessStatements.standing(guess[.ofAccountFromUnknownSources], in: organisation), for: call)
    var standing: [GuessLimit: GuessStanding] = [:]
    standing[.ofAccountFromSource] = ofBoth.first
    standing[.ofSource] = ofSource.first
    standing[.ofAccountFromUnknownSources] = ofAccount.first
    return (users, standing)
  }

  /// Takes a guess from each budget, or from none if one is exhausted.
  /// - Parameter fill: adds what is only done if there was one.
  func take(
    _ limits: [GuessLimit], _ guess: Guess, _ call: ServerCall, _ fill: (inout WriteBatch) -> Void
  ) async throws(Status) {
    var batch = WriteBatch()
    for limit in limits {
      batch.add(
        GuessStatements.take(
          limit, guess[limit], ofAccount: guess.account(of: limit), in: guess.organisationID))
    }
    fill(&batch)
    try await database.commit(batch, for: call) { error in
      guard case .guardFailed(let failure) = error, failure.code == GuessStatements.exhausted,
        let limit = failure.detail.flatMap({ GuessLimit(rawValue: $0) })
      else { return nil }
      // Others have just taken the last guesses, so the next is available within one refill.
      return refuse(GuessRefusal(limit: limit, waitSeconds: limit.refillSeconds), guess)
    }
  }

  func refuse(_ refusal: GuessRefusal, _ guess: Guess) -> Status {
    refused.add(of: refusal.limit, from: guess.source, in: guess.organisationID)
    switch refusal.limit {
    case .ofAccountFromSource, .ofSource, .ofAccountFromUnknownSources:
      return Status(
        overloaded: "too many wrong passwords were tried; try again in \(refusal.waitSeconds) seconds",
        reason: "TOO_MANY_GUESSES", limit: refusal.limit.rawValue, retrySeconds: refusal.waitSeconds)
    case .resetsOfAccountFromSource, .resetsFromSource, .resetsOfAccount:
      return Status(
        overloaded: "too many resets were requested; try again in \(refusal.waitSeconds) seconds",
        reason: "TOO_MANY_RESETS", limit: refusal.limit.rawValue, retrySeconds: refusal.waitSeconds)
    }
  }
}

/// A user whose password was right.
public struct AuthenticatedUser: Sendable {
  /// The user.
  public let stored: AccountStatements.StoredUser
  fileprivate let guess: Guess
  fileprivate let taken: [GuessLimit]

  /// Returns the guess and records the source. Add it last to the batch that the password was needed for, because
  /// many log-ins may share these rows.
  public func recordSuccess(in batch: inout WriteBatch) {
    giveBack(in: &batch)
    batch.add(GuessStatements.remember(guess[.ofAccountFromSource], in: guess.organisationID))
  }

  /// Returns the guess only.
  fileprivate func giveBack(in batch: inout WriteBatch) {
    for limit in taken { batch.add(GuessStatements.giveBack(limit, guess[limit], in: guess.organisationID)) }
  }
}
