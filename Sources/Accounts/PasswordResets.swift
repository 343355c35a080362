import GoogleAPI
import Identifiers
public import Jobs
import Journal
public import Mail
import Organisations
import PayshareAPI
import PersonalStorage
import Postgres
import Protobuf
import RPC
import ServiceKit

/// Sends people tokens with which they set a new password.
///
/// A request by an address only makes a job, so that a call about an unknown address does the same as one about a known
/// address, statement by statement. The job looks the address up, by its code.
public struct PasswordResets: Sendable {
  /// How long a token can be used, in seconds: ten minutes.
  static let lifetimeSeconds: Int64 = 10 * 60

  private let composer: MailComposer
  private let vault: UserVault

  /// Sends mails that a composer makes.
  public init(composer: MailComposer, vault: UserVault) {
    self.vault = vault
    self.composer = composer
  }

  /// Runs the jobs that answer requests.
  public func register(in registry: inout JobRegistry) {
    registry.add(.sendPasswordReset) { payload, context async throws(JobFailure) in
      try await send(payload, context)
    }
  }

  /// The payload of the job for an address, which is as long for any two addresses.
  func payload(for email: String, in organisation: UUID) throws(Status) -> PayshareV1.SendPasswordReset {
    let code = try vault.code(of: CanonicalEmail(email), in: organisation)
    return .with { $0.emailCode = code }
  }

  /// Adds a new token of a user and the mail that brings it.
  /// - Parameter call: the call that it belongs to; nil in a job.
  /// - Returns: when the token expires.
  func start(
    for account: Account, in batch: inout WriteBatch, by author: JournalAuthor, _ call: ServerCall?
  ) async throws(Status) -> Timestamp {
    let token = try OneTimeToken()
    let mail = try await composer.compose(
      .passwordReset, to: account.email, in: account.mailLanguage,
      [
        "action": composer.links.action(
          page: "reset-password", command: "payshare password reset", token: token.text)
      ], for: account.organisation, at: author.time, call)
    let expireTime = Timestamp(
      microsecondsSince1970: author.time.microsecondsSince1970 + Self.lifetimeSeconds * 1_000_000)
    let user = account.stored.user
    batch.add(PasswordResetStatements.replace(token, of: user, in: account.organisation.id))
    batch.record(
      .passwordResetStarted(.with { $0.expireTime = GoogleProtobuf.Timestamp(expireTime) }), of: user.id,
      by: author)
    batch.enqueueMail(mail)
    return expireTime
  }

  /// Sends a token to an address that has an account; does nothing about any other.
  private func send(
    _ payload: PayshareV1.SendPasswordReset, _ context: JobContext
  ) async throws(JobFailure) -> WriteBatch {
    var batch = WriteBatch()
    do throws(Status) {
      guard let account = try await account(withCode: payload.emailCode, context) else {
        return batch
      }
      let author = JournalAuthor(
        organisationID: context.organisationID, userID: nil,
        service: JobKind.sendPasswordReset.name, time: ChangeClock.shared.next())
      _ = try await start(for: account, in: &batch, by: author, nil)
      return batch
    } catch {
      throw .failed(error.message)
    }
  }

  private func account(withCode code: [UInt8], _ context: JobContext) async throws(Status) -> Account? {
    let found = vault.user(withCode: code, in: context.organisationID)
    let account: Account
    do throws(JobFailure) {
      let organisation = try await context.read(
        OrganisationStatements.organisation(context.organisationID)
      ).first?.organisation
      let stored = try await context.read(
        found
      ).first
      guard let organisation, !organisation.isArchived, let stored, stored.user.state == .active else {
        return nil
      }
      account = Account(organisation: organisation, stored: stored)
    } catch {
      throw Status(.unavailable, "the account could not be read")
    }
    do throws(PersonalStorageError) {
      return Account(
        organisation: account.organisation,
        stored: try await vault.opened(account.stored, in: context.organisationID))
    } catch {
      throw Status(error)
    }
  }
}

extension JobKind<PayshareV1.SendPasswordReset> {
  /// Sends a mail with a token to an address, if it has an account.
  static let sendPasswordReset = JobKind("password.send-reset", priority: .urgent)
}
