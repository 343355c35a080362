import GoogleAPI
import Identifiers
import Journal
import Organisations
import PayshareAPI
import Postgres
import Protobuf
import RPC
import ServiceKit

/// Begins sessions, and issues their tokens.
public struct SessionIssuer: Sendable {
  private let tokens: AccessTokens
  private let refreshTokens: RefreshTokens
  private let vault: UserVault

  /// Issues tokens; network addresses are kept in a vault.
  public init(tokens: AccessTokens, refreshTokens: RefreshTokens, vault: UserVault) {
    self.tokens = tokens
    self.refreshTokens = refreshTokens
    self.vault = vault
  }

  /// A new session of a user, which exists once its statements are committed.
  /// - Parameters:
  ///   - isForEnrolment: whether it can only be used to enrol a second factor; it then ends with its access token.
  ///   - checksPassword: whether it is only begun if the user's password is still the one in `stored`.
  func begin(
    for stored: AccountStatements.StoredUser, in organisation: Organisation, device: String,
    isForEnrolment: Bool = false, checksPassword: Bool = true, _ call: ServerCall
  ) async throws(Status) -> NewSession {
    let time = Timestamp.now
    let token = RefreshToken(sessionID: UUID.version7(), in: organisation.id)
    let seconds = time.microsecondsSince1970 / 1_000_000
    let expireSeconds =
      isForEnrolment
      ? seconds + AccessToken.maximumLifetimeSeconds
      : SessionRules.expireTime(at: seconds, ofSessionSince: seconds, organisation.settings)
    let reply = try session(
      token, of: stored, in: organisation, at: time, expiring: expireSeconds, isForEnrolment: isForEnrolment)
    var address: SealedValue?
    if let source = call.source.address {
      address = try await vault.sealed(
        Array(source.description.utf8), for: .sessionAddress, of: token.sessionID, in: organisation.id, call)
    }
    return NewSession(
      reply: reply,
      insert: SessionStatements.insert(
        token, of: stored.user.id, begunBy: call.serviceName, device: device, address: address?.bytes,
        at: time,
        expireTime: Timestamp(microsecondsSince1970: expireSeconds * 1_000_000),
        ifPasswordIs: checksPassword ? stored.passwordHash : nil),
      guarding: address?.guarding,
      sessionID: token.sessionID, isForEnrolment: isForEnrolment,
      author: JournalAuthor(
        stored.user.id, in: organisation.id, call, session: token.sessionID, at: time))
  }

  /// The tokens of a session whose newest refresh token is `token`.
  func session(
    _ token: RefreshToken, of stored: AccountStatements.StoredUser, in organisation: Organisation,
    at time: Timestamp, expiring expireSeconds: Int64, isForEnrolment: Bool = false
  ) throws(Status) -> PayshareV1.Session {
    let access = AccessToken(
      userID: stored.user.id, sessionID: token.sessionID, in: token.organisationID,
      at: time.microsecondsSince1970 / 1_000_000, until: expireSeconds, isForEnrolment: isForEnrolment)
    var reply = PayshareV1.Session()
    reply.accessToken = try tokens.issue(access)
    reply.accessTokenExpireTime = GoogleProtobuf.Timestamp(
      Timestamp(microsecondsSince1970: access.expireTime * 1_000_000))
    if !isForEnrolment {
      reply.refreshToken = try refreshTokens.issue(token)
      reply.refreshTokenExpireTime = GoogleProtobuf.Timestamp(
        Timestamp(microsecondsSince1970: expireSeconds * 1_000_000))
    }
    reply.enrolmentOnly = isForEnrolment
    reply.traceID = token.sessionID.traceText
    reply.user = PayshareV1.User(stored).effective(in: organisation.settings)
    return reply
  }
}

/// A session that is about to begin.
struct NewSession: Sendable {
  /// The guard of a password that was changed while the person logged in.
  static let passwordChanged: SQLState = "PS041"

  /// What its user gets.
  let reply: PayshareV1.Session
  fileprivate let insert: Statement<Bool>
  fileprivate let guarding: Statement<Bool>?
  fileprivate let sessionID: UUID
  fileprivate let isForEnrolment: Bool
  /// Its user, who has begun it.
  let author: JournalAuthor

  /// Adds it to a batch.
  func add(to batch: inout WriteBatch) {
    if let guarding { batch.add(guarding) }
    batch.add(insert)
    batch.record(
      .sessionBegun(.with { $0.enrolmentOnly = isForEnrolment }), of: sessionID, by: author)
  }
}
