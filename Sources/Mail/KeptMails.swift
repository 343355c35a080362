public import Identifiers
public import PayshareAPI
public import Postgres
public import RPC
import ServiceKit

/// The mails to an address that are kept, for its owner.
public struct KeptMails: Sendable {
  private let database: Database
  private let vault: MailVault

  /// The mails of a database, opened by a vault.
  public init(_ database: Database, vault: MailVault) {
    self.database = database
    self.vault = vault
  }

  /// Some mails, the newest first, without their texts.
  /// - Parameter last: the last mail of the ones before; nil for the first ones.
  public func some(
    to address: String, after last: PayshareV1.Mail?, limit: Int64, in organisation: UUID, _ call: ServerCall
  ) async throws(Status) -> [PayshareV1.Mail] {
    let place = (
      time: last?.createTime.map { Timestamp($0) } ?? .latest,
      id: last.flatMap { UUID($0.id) } ?? UUID(high: .max, low: .max)
    )
    let stored = try await database.read(
      MailStatements.mails(
        to: try vault.code(of: address, in: organisation), in: organisation, before: place, limit: limit),
      for: call)
    return try await vault.opened(stored, in: organisation, call).map { PayshareV1.Mail($0) }
  }
}
