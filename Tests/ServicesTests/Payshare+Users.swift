import Accounts
import GoogleAPI
import Identifiers
import Mail
import PayshareAPI
import PersonalStorage
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import ServiceKit
import Testing

@testable import payshare_server

extension Payshare {
  var invitations: PayshareV1.InvitationServiceClient { .init(channel) }

  /// What signs the tokens of sessions.
  func accessTokens() async throws -> AccessTokens {
    let store = SecretStore(database, keys: Self.secretsKeys)
    return try AccessTokens(secrets: try await store.secrets(for: AccessTokens.purpose), loops: [test.loop])
  }

  /// The token in the newest mail to an address.
  func mailedToken(to address: String, _ template: String = "invitation") async throws -> String {
    let text = try await mails(template).first { $0.recipient.lowercased() == address.lowercased() }?.text
    let line = try #require(text).split(separator: "\n").first { $0.hasPrefix("  payshare ") }
    return String(try #require(line?.split(separator: " ").last))
  }

  /// How many mails there are to an address, of a template or of all.
  func mailCount(to address: String, _ template: String? = nil) async throws -> Int64 {
    Int64(try await mails(template).count { $0.recipient == address })
  }

  /// The mails of a template, or all, the newest first.
  func mails(_ template: String?) async throws -> [PayshareV1.Mail] {
    let rows = try await database.read(
      Statement(
        """
        SELECT id, envelope_sealed, texts_sealed FROM mail WHERE $1 IS NULL OR template = $1
        ORDER BY create_time DESC, id DESC
        """, template
      ) { row throws(PostgresError) in
        (id: try row.next(UUID.self), envelope: try row.next([UInt8].self), texts: try row.next([UInt8].self))
      })
    return try await services.personalStorage.opening(of: Self.organisation) {
      keys throws(PersonalStorageError) in
      try rows.map { row throws(PersonalStorageError) in
        let envelope = try keys.open(row.envelope, for: .mailEnvelope, of: row.id)
        let texts = try keys.open(row.texts, for: .mailTexts, of: row.id)
        return (try? PayshareV1.Mail(decoding: envelope + texts)) ?? PayshareV1.Mail()
      }
    }
  }

  /// Accepts an invitation.
  func accept(
    _ token: String, name: String = "", password: String = Payshare.password
  ) async throws -> PayshareV1.User {
    try await invitations.acceptInvitation(
      .with { ($0.token, $0.displayName, $0.password) = (token, name, password) })
  }
}

extension Person {
  var invitations: PayshareV1.InvitationServiceClient { .init(channel) }

  func invite(_ email: String, name: String = "", role: String = "") async throws -> PayshareV1.Invitation {
    try await invitations.createInvitation(
      .with {
        $0.invitation = .with { ($0.email, $0.displayName, $0.role) = (email, name, role) }
      })
  }

  func resend(_ invitation: PayshareV1.Invitation, _ requestID: String) async throws -> PayshareV1.Invitation
  {
    try await invitations.resendInvitation(
      .with { ($0.invitationID, $0.requestID) = (invitation.id, requestID) })
  }

  /// The invitations that this administrator sees.
  func invited(_ filter: String = "") async throws -> [PayshareV1.Invitation] {
    try await invitations.listInvitations(.with { $0.filter = filter }).invitations
  }
}

extension Status {
  var metadata: [String: String] { detail(GoogleRpc.ErrorInfo.self)?.metadata ?? [:] }

  /// The wrong fields, with their reasons.
  var fieldViolations: [String: String] {
    Dictionary(
      (detail(GoogleRpc.BadRequest.self)?.fieldViolations ?? []).map { ($0.field, $0.reason) },
      uniquingKeysWith: { first, _ in first })
  }
}
