public import Identifiers
public import Postgres
public import RPC
public import ServiceKit

/// Who made a change, by which request, and when: what an entry says besides what happened.
public struct JournalAuthor: Sendable, Hashable {
  /// The organisation whose data was changed.
  public let organisationID: UUID
  /// The user; nil where none did it.
  public let userID: UUID?
  /// The identity of the certificate that called.
  public let service: String
  /// The `request_id` of the call; nil where it had none.
  public let requestID: UUID?
  /// The trace that the call belongs to; nil where it belongs to none.
  public let traceID: UUID?
  /// When the change was made.
  public let time: Timestamp

  /// An author of their parts.
  public init(
    organisationID: UUID, userID: UUID?, service: String, requestID: UUID? = nil, traceID: UUID? = nil,
    time: Timestamp
  ) {
    self.organisationID = organisationID
    self.userID = userID
    self.service = service
    self.requestID = requestID
    self.traceID = traceID
    self.time = time
  }

  /// A user who makes a change by a call of theirs.
  /// - Parameter sessionID: the session of the call, if it has just begun.
  public init(
    _ userID: UUID, in organisationID: UUID, _ call: ServerCall, session sessionID: UUID? = nil,
    at time: Timestamp
  ) {
    self.init(
      organisationID: organisationID, userID: userID, service: call.serviceName,
      traceID: call.traceID ?? sessionID, time: time)
  }
}

extension Mutation {
  /// The change's author.
  public var author: JournalAuthor {
    JournalAuthor(
      organisationID: organisationID, userID: actorID, service: service, requestID: requestID,
      traceID: traceID, time: time)
  }
}
