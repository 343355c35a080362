public import Identifiers
import Organisations
import PersonalStorage
public import Postgres
public import RPC
import ServiceKit

extension PasswordCheck {
  /// Carries out a request to reset the password of an address within the budgets of such requests. It does the same for
  /// every address, whether there is an account or not.
  /// - Throws: `RESOURCE_EXHAUSTED` if there were too many.
  func requestReset(
    at email: String, in organisation: Organisation, _ call: ServerCall,
    _ enqueue: (inout WriteBatch) -> Void
  ) async throws(Status) {
    let guess = try keys.guess(at: CanonicalEmail(email).text, in: organisation.id, from: call.source)
    let (known, ofBoth, ofSource, ofAccount) = try await database.read(
      GuessStatements.standing(guess[.ofAccountFromSource], in: organisation.id),
      GuessStatements.standing(guess[.resetsOfAccountFromSource], in: organisation.id),
      GuessStatements.standing(guess[.resetsFromSource], in: organisation.id),
      GuessStatements.standing(guess[.resetsOfAccount], in: organisation.id), for: call)
    var standing: [GuessLimit: GuessStanding] = [:]
    standing[.ofAccountFromSource] = known.first
    standing[.resetsOfAccountFromSource] = ofBoth.first
    standing[.resetsFromSource] = ofSource.first
    standing[.resetsOfAccount] = ofAccount.first
    let limits: [GuessLimit]
    switch GuessRules.decide(standing, .reset) {
    case .check(let taking): limits = taking
    case .refuse(let refusal): throw refuse(refusal, guess)
    }
    try await take(limits, guess, call, enqueue)
  }

  /// Removes the budgets of an account, and where its owner has logged in.
  public func forget(_ email: String, in organisation: UUID, _ batch: inout WriteBatch) throws(Status) {
    let keys = try keys.account(CanonicalEmail(email).text)
    batch.add(
      GuessStatements.forget(
        ofAccount: keys.guesses, resets: keys.resets, in: organisation))
  }

  /// Gives back all guesses at an account and all requests to reset its password.
  func unlock(_ email: String, in organisation: UUID, _ batch: inout WriteBatch) throws(Status) {
    let keys = try keys.account(CanonicalEmail(email).text)
    batch.add(GuessStatements.giveBackAll(ofAccount: keys.guesses, in: organisation))
    for key in [keys.guesses, keys.resets] { batch.add(GuessStatements.giveBackAll(key, in: organisation)) }
  }
}
