public import Accounts
import GoogleAPI
import Identifiers
public import Jobs
import Journal
import Organisations
import PersonalStorage
import Postgres
import Protobuf
import RPC
import Roles
import ServiceKit

/// Erases users who were deleted so long ago that they cannot be restored any more.
public struct DeletedUserErasure: Sendable {
  /// The pause between two searches for such users, in seconds: as of the other retention jobs.
  static let everySeconds: Int64 = 600
  /// The time limit of a job, in seconds.
  static let timeLimitSeconds = 3_600
  /// Users read at a time; each is erased in a transaction of its own.
  static let batchUsers: Int64 = 100

  static let kind = JobKind<GoogleProtobuf.Empty>(
    "retention.deleted_users", priority: .low, timeLimitSeconds: timeLimitSeconds)

  private let erasure: Erasure
  private let vault: UserVault

  /// Erases users whose addresses are in a vault.
  public init(passwords: PasswordCheck, vault: UserVault) {
    erasure = Erasure(passwords: passwords, vault: vault)
    self.vault = vault
  }

  /// Runs the job, and makes it regularly.
  public func register(in registry: inout JobRegistry) {
    registry.add(Self.kind, .every(seconds: Self.everySeconds)) { _, context async throws(JobFailure) in
      try await run(context, clock: .now)
      return WriteBatch()
    }
  }

  /// Erases all who were deleted long enough before the retention horizon, or before this server's clock if that is
  /// behind.
  func run(_ context: JobContext, clock: Timestamp) async throws(JobFailure) {
    guard let horizon = try await context.read(RetentionStatements.horizon).first else { return }
    let latest = min(clock, horizon).microsecondsSince1970 - UserRules.restorableSeconds * 1_000_000
    while true {
      let users = try await context.read(
        AccountStatements.deleted(
          before: Timestamp(microsecondsSince1970: latest), limit: Self.batchUsers))
      for user in users { try await context.commit(try await batch(erasing: user)) }
      if users.count < Int(Self.batchUsers) { return }
    }
  }

  private func batch(erasing user: AccountStatements.DeletedUser) async throws(JobFailure) -> WriteBatch {
    let stored: AccountStatements.StoredUser
    do throws(PersonalStorageError) {
      stored = try await vault.opened(user.stored, in: user.organisationID)
    } catch {
      throw JobFailure(error)
    }
    let author = JournalAuthor(
      organisationID: user.organisationID, userID: nil, service: Self.kind.name,
      time: max(ChangeClock.shared.next(), stored.updateTime))
    var batch = WriteBatch()
    batch.lockAdministrators(of: user.organisationID)
    do throws(Status) {
      try erasure.fill(&batch, with: stored, UserRules.erase(stored.user), by: author)
    } catch {
      throw .failed(error.message)
    }
    return batch
  }
}
