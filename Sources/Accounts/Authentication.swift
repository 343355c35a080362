import Cryptography
import GoogleAPI
import Identifiers
public import Journal
import Organisations
import PayshareAPI
public import Postgres
import Protobuf
public import RPC
import Roles
import ServiceKit

/// Checks who a person is: by their password and, if they have one, their second factor.
///
/// A wrong code takes a guess from the same budgets as a wrong password, so that nobody who has a password finds the
/// code by trying.
public struct Authentication: Sendable {
  private let database: Database
  private let passwords: PasswordCheck
  let vault: UserVault

  /// Checks passwords, and second factors whose seeds are in a vault.
  public init(_ database: Database, passwords: PasswordCheck, vault: UserVault) {
    self.database = database
    self.passwords = passwords
    self.vault = vault
  }

  /// The person with an address, a password and, if they have a second factor, its proof; nil if address or password is
  /// wrong.
  /// - Throws: with `code`, and the reason `SECOND_FACTOR_REQUIRED` or `WRONG_SECOND_FACTOR`, if only the second factor
  ///   is missing or wrong.
  func person(
    email: String, password: String, _ proof: SecondFactorProof, in organisation: Organisation,
    refusing code: StatusCode = .unauthenticated, _ call: ServerCall
  ) async throws(Status) -> AuthenticatedPerson? {
    guard
      let user = try await passwords.user(email: email, password: password, in: organisation, call)
    else { return nil }
    let id = user.stored.user.id
    let (factors, roles) = try await database.read(
      SecondFactorStatements.factor(of: id, in: organisation.id),
      GrantStatements.roles(of: id, in: organisation.id), for: call)
    guard let factor = factors.first(where: { $0.confirmTime != nil }) else {
      return AuthenticatedPerson(user: user, organisationID: organisation.id, roles: roles, factor: nil)
    }
    let use = try await decide(proof, factor, of: id, in: organisation.id, call)
    switch use {
    case .ask:
      // But the source is not known by the password alone.
      try await passwords.giveBack(user, call)
      throw Status(code, reason: "SECOND_FACTOR_REQUIRED", "a code of your second factor is needed, too")
    case .refuse: throw Self.wrongCode(code)
    case .useStep, .useRecoveryCode:
      return AuthenticatedPerson(
        user: user, organisationID: organisation.id, roles: roles, factor: (factor, use))
    }
  }

  /// The caller, who states their password and second factor again.
  /// - Throws: `INVALID_ARGUMENT` with the reason `WRONG_PASSWORD` for `field`, and as above with `PERMISSION_DENIED`:
  ///   the session goes on.
  public func confirm(
    _ account: Account, password: String, field: String = "password", _ proof: SecondFactorProof,
    _ call: ServerCall
  ) async throws(Status) -> AuthenticatedPerson {
    let person = try await person(
      email: account.email, password: password, proof, in: account.organisation,
      refusing: .permissionDenied, call)
    guard let person else {
      throw Status(field: field, reason: "WRONG_PASSWORD", "this is not your password")
    }
    return person
  }

  /// Returns the guess of a person who is refused for another reason than a wrong password or code.
  func giveBack(_ person: AuthenticatedPerson, _ call: ServerCall) async throws(Status) {
    try await passwords.giveBack(person.user, call)
  }

  /// Commits a batch with the use of a second factor, for a caller who has a session.
  public func commit(_ batch: WriteBatch, _ call: ServerCall) async throws(Status) {
    try await database.commit(batch, for: call) {
      $0.state == SecondFactorStatements.codeUsed ? Self.wrongCode(.permissionDenied) : nil
    }
  }

  /// The codes of a stored seed.
  func totp(
    _ factor: SecondFactor, of user: UUID, in organisation: UUID, _ call: ServerCall
  ) async throws(Status) -> TOTP {
    TOTP(
      seed: try await vault.opened(
        factor.sealedSeed, for: .secondFactorSeed, of: user, in: organisation, call))
  }

  private func decide(
    _ proof: SecondFactorProof, _ factor: SecondFactor, of user: UUID, in organisation: UUID,
    _ call: ServerCall
  ) async throws(Status) -> SecondFactorRules.Decision {
    let totp = try await totp(factor, of: user, in: organisation, call)
    do throws(OpenSSLError) {
      return try SecondFactorRules.decide(
        proof, factor, totp, at: Timestamp.now.microsecondsSince1970 / 1_000_000)
    } catch {
      throw Status(.internal, "a code could not be checked")
    }
  }

  /// The refusal of a code that is wrong or was used.
  static func wrongCode(_ code: StatusCode) -> Status {
    Status(code, reason: "WRONG_SECOND_FACTOR", "the code is wrong, too old, or was used before")
  }
}

/// A person who has shown who they are.
public struct AuthenticatedPerson: Sendable {
  /// The same without what is known about the second factor.
  public let user: AuthenticatedUser
  let organisationID: UUID
  /// The roles on the organisation.
  let roles: [String]
  /// The second factor, and how it was used; nil if they have none.
  let factor: (stored: SecondFactor, use: SecondFactorRules.Decision)?

  /// The account.
  var stored: AccountStatements.StoredUser { user.stored }

  /// Uses the code up that was shown. Comes first in the batch that it was needed for.
  public func useFactor(in batch: inout WriteBatch, by author: JournalAuthor) {
    let id = stored.user.id
    switch factor?.use {
    case .useStep(let step):
      batch.add(SecondFactorStatements.use(step: step, of: id, in: organisationID))
    case .useRecoveryCode(let left):
      guard let factor else { return }
      batch.add(
        SecondFactorStatements.replace(
          factor.stored.recoveryCodes, by: left, of: id, in: organisationID))
      batch.record(
        .recoveryCodeUsed(.with { $0.remainingCount = Int32(left.digests.count) }), of: id, by: author)
    case .refuse, .ask, nil: break
    }
  }

  /// As `AuthenticatedUser.recordSuccess`: comes last in the batch.
  public func recordSuccess(in batch: inout WriteBatch) { user.recordSuccess(in: &batch) }
}
