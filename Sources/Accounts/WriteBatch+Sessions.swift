public import Identifiers
public import Journal
public import PayshareAPI
public import Postgres
import Protobuf

extension WriteBatch {
  /// Ends all sessions of a user, or all but one, as a part of a change that their holders must not outlive.
  public mutating func endSessions(
    of user: UUID, but kept: UUID? = nil, _ reason: PayshareV1.SessionRevocationReason,
    by author: JournalAuthor
  ) {
    add(SessionStatements.endAll(of: user, but: kept, in: author.organisationID, at: author.time))
    record(
      .sessionsRevoked(
        .with {
          $0.reason = reason
          $0.keptSessionID = kept?.description ?? ""
        }), of: user, by: author)
  }
}
