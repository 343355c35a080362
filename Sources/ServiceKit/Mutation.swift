import Cryptography
public import Identifiers
public import Postgres
public import Protobuf
public import RPC

/// One change that a caller requests: who, by which request, and when.
///
/// A request with a `request_id` is carried out once: its reply is committed with the change, and returned again when
/// the same request is repeated within `IdempotencyStatements.keptDays` (AIP-155).
public struct Mutation: Sendable {
  /// How often a change is decided before its caller is told that others keep interfering.
  public static let maximumDecisions = 4

  /// The organisation whose data is changed.
  public let organisationID: UUID
  /// The person; nil in a public method.
  public let actorID: UUID?
  /// The calling service.
  public let service: String
  /// The full name of the method.
  public let method: String
  /// The time of the change: never earlier than that of a change before it (`ChangeClock`).
  public let time: Timestamp
  /// The `request_id` of the call; nil where it has none.
  public let requestID: UUID?
  /// The trace that the call belongs to; nil where it belongs to none.
  public let traceID: UUID?
  let fingerprint: [UInt8]

  /// A change requested by a call. A repetition must equal `request`, so leave secrets out of it.
  /// - Parameter organisationID: the organisation, where the call has no caller who determines it; without one the
  ///   change is one of the installation.
  public init(
    _ call: ServerCall, _ request: some Message, requestID: String, in organisationID: UUID? = nil
  ) throws(Status) {
    let caller = call.knownCaller
    self.organisationID = caller?.organisationID ?? organisationID ?? Installation.id
    actorID = caller?.userID
    service = call.serviceName
    method = call.method.path
    time = ChangeClock.shared.next()
    traceID = call.traceID
    self.requestID = try UUID(optional: requestID, field: "request_id")
    fingerprint = self.requestID == nil ? [] : try Self.digest(of: request.encoded())
  }

  static func digest(of bytes: [UInt8]) throws(Status) -> [UInt8] {
    do throws(OpenSSLError) {
      return try SHA256.digest(of: bytes)
    } catch {
      throw Status(.internal, "no digest could be made")
    }
  }

  /// The time of a change to a row last changed at `latest`: its times never run backwards, even if servers' clocks
  /// differ.
  public func time(after latest: Timestamp) -> Timestamp { max(time, latest) }

  /// The scope of request ids: a person or, for public methods, a service.
  var scope: String { actorID.map(\.description) ?? service }
}

extension Mutation {
  /// The change as a batch, which also records its reply.
  ///
  /// `fill` adds the statements in this order: guards, inserts, journal entries, and last the rows that many writers
  /// share.
  public func batch<Reply: Message>(
    replying reply: Reply, _ fill: (inout WriteBatch) -> Void
  ) -> WriteBatch {
    var batch = WriteBatch()
    if let statement = IdempotencyStatements.record(self, reply.encoded()) { batch.add(statement) }
    fill(&batch)
    return batch
  }
}
