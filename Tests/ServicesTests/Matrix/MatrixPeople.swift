import Identifiers
import PayshareAPI
import Postgres
import Protobuf
import Testing

@testable import Accounts

/// Hands out people of an organisation who are logged in and have done nothing yet, each once.
///
/// They are made a hundred at a time, as if they had accepted invitations: each registration and each log-in would hash
/// a password. Used by one task.
final class MatrixPeople {
  private static let batch: Int32 = 100

  private let root: Person
  private let tokens: AccessTokens
  private var ready: [Person] = []
  private var made: Int32 = 0

  /// The people of the organisation that `root` administers; they have their password.
  init(of root: Person) async throws {
    self.root = root
    tokens = try await root.payshare.accessTokens()
  }

  /// The next one.
  func next() async throws -> Person {
    if ready.isEmpty { try await make() }
    let next = ready.popLast()
    return try #require(next)
  }

  private func make() async throws {
    let rows = (made + 1...made + Self.batch).map { number in
      PayshareV1.UserRow.of(number, "person-\(number)@example.com", name: "Person \(number)")
    }
    let results = try await root.importing(
      rows, UUID.version7().description, .with { $0.skipInvitationMails = true })
    let ids = try results.map { result in try #require(result.createdID) }
    try await accept(ids)
    for (row, id) in zip(rows, ids) { ready.append(try await logIn(id, row.email)) }
    ready.reverse()
    made += Self.batch
  }

  private func accept(_ ids: [String]) async throws {
    let users = try ids.map { id in try #require(UUID(id)) }
    let (database, root) = (root.payshare.database, try #require(UUID(root.id)))
    try await database.commit(
      Statement<Void>(
        """
        UPDATE app_user SET password_hash = (SELECT password_hash FROM app_user WHERE id = $2) WHERE id = ANY ($1)
        """, users, root))
    try await database.commit(
      Statement<Void>(
        "UPDATE invitation SET state = 2, digest = NULL, end_time = now() WHERE user_id = ANY ($1)", users))
  }

  private func logIn(_ id: String, _ email: String) async throws -> Person {
    let (now, user) = (Timestamp.now, try #require(UUID(id)))
    let seconds = now.microsecondsSince1970 / 1_000_000
    let token = RefreshToken(sessionID: .version7(), in: Payshare.organisation)
    try await root.payshare.database.commit(
      SessionStatements.insert(
        token, of: user, begunBy: Payshare.web, device: "", address: nil, at: now,
        expireTime: Timestamp(microsecondsSince1970: (seconds + 86_400) * 1_000_000), ifPasswordIs: nil))
    var session = PayshareV1.Session()
    session.accessToken = try tokens.issue(
      AccessToken(userID: user, sessionID: token.sessionID, in: Payshare.organisation, at: seconds))
    session.user = .with { ($0.id, $0.email) = (id, email) }
    return Person(root.payshare, session, email: email, password: root.password)
  }
}
