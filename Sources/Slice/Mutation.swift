import Cryptography
public import Identifiers
public import Postgres
public import Protobuf
public import RPC

/// One change that a caller asks for: who, by which request, and when.
///
/// A request with a `request_id` is answered once: the answer is committed with the change and given again when the
/// same request comes again, for `IdempotencyStatements.keptDays` (AIP-155).
public struct Mutation: Sendable {
  /// How often a change is decided before its caller is told that others keep coming in between.
  public static let maximumDecisions = 4

  /// The organisation whose data is changed.
  public let organisationID: UUID
  /// The person; nil in a public method.
  public let actorID: UUID?
  /// The service that calls.
  public let service: String
  /// The full name of the method.
  public let method: String
  /// When the change is made: never earlier than a change before it (`ChangeClock`).
  public let time: Timestamp
  let requestID: UUID?
  let fingerprint: [UInt8]

  /// A change by a call's caller. `request` is what a repetition must equal; leave secrets out of it.
  public init(_ call: ServerCall, _ request: some Message, requestID: String) throws(Status) {
    let caller = call.knownCaller
    organisationID = caller?.organisationID ?? Organisation.first
    actorID = caller?.userID
    service = call.serviceName
    method = call.method.path
    time = ChangeClock.shared.next()
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

  /// When a row is changed that was last changed at `latest`: its times never run backwards, whichever server's clock
  /// they were read from.
  public func time(after latest: Timestamp) -> Timestamp { max(time, latest) }

  /// Whose request ids these are: a person's, or for public methods a service's.
  var scope: String { actorID.map(\.description) ?? service }
}

extension Database {
  /// The answer that this request got before; nil where it is new.
  /// - Throws: `INVALID_ARGUMENT` where the `request_id` was used for another request.
  func earlierReply<Reply: Message>(to mutation: Mutation) async throws(Status) -> Reply? {
    guard let statement = IdempotencyStatements.find(mutation) else { return nil }
    let stored = try await storing { () async throws(PostgresError) in try await readFirst(statement) }
    guard let stored else { return nil }
    guard stored.fingerprint == mutation.fingerprint else { throw .requestIDReused }
    return try Reply(response: stored.reply)
  }

  /// Makes a change unless the request was answered before; `change` reads, decides and commits.
  ///
  /// A request that comes again is rare, so the recorded answers are looked at only when the change is refused: by its
  /// rules, as the first one has made its version stale, or at the latest by the record of the first one's answer,
  /// which its commit runs into. So it is with its own twin that runs at the same time.
  ///
  /// A change that lost a race is made again, at most `Mutation.maximumDecisions` times: on what there is by then its
  /// rules may still allow it, or they say what is wrong, such as which `etag` is the current one.
  /// - Parameter isExpensive: whether they are looked at before as well, because the change is work to be avoided.
  public func once<Reply: Message>(
    _ mutation: Mutation, isExpensive: Bool = false, _ change: () async throws(Status) -> Reply
  ) async throws(Status) -> Reply {
    if isExpensive, let reply: Reply = try await earlierReply(to: mutation) { return reply }
    var decisions = 1
    while true {
      do throws(Status) {
        return try await change()
      } catch {
        if error.isLostRace, decisions < Mutation.maximumDecisions {
          decisions += 1
          continue
        }
        guard Self.refusals.contains(error.code), let reply: Reply = try await earlierReply(to: mutation)
        else { throw error }
        return reply
      }
    }
  }

  /// What a repetition may be told of a change that the first one has made.
  static let refusals: Set<StatusCode> = [
    .aborted, .alreadyExists, .failedPrecondition, .invalidArgument, .outOfRange, .permissionDenied,
  ]

  /// Commits a change with its answer as one transaction, and gives the answer.
  ///
  /// `fill` adds the statements, as those of `Mutation.batch`. To be called within `once`, which gives a repetition that
  /// ran at the same time the answer of the other.
  /// - Parameter keys: what the change may run into; the client is told `ALREADY_EXISTS` and the field.
  public func commit<Reply: Message>(
    _ mutation: Mutation, for call: ServerCall, replying reply: Reply, unique keys: [UniqueKey] = [],
    _ fill: (inout WriteBatch) -> Void
  ) async throws(Status) -> Reply {
    try await commit(mutation.batch(replying: reply, fill), for: call, unique: keys)
    return reply
  }

  /// Commits a change whose batch was made before (`Mutation.batch`); all else as above.
  public func commit(
    _ batch: WriteBatch, for call: ServerCall, unique keys: [UniqueKey] = []
  ) async throws(Status) {
    do throws(PostgresError) {
      try await commit(batch, flow: call.flow, deadline: call.deadline)
    } catch {
      if case .server(let server) = error, server.constraint == IdempotencyStatements.constraint {
        throw Status(
          .aborted, reason: "REPEATED", "request_id: the same request was answered at the same time")
      }
      throw keys.lazy.compactMap { $0.status(for: error) }.first ?? Status(error)
    }
  }
}

extension Mutation {
  /// The change as a batch, which records its answer too.
  ///
  /// `fill` adds the statements in this order: guards, inserts, audit entries, and last the rows that many writers share.
  public func batch<Reply: Message>(
    replying reply: Reply, _ fill: (inout WriteBatch) -> Void
  ) -> WriteBatch {
    var batch = WriteBatch()
    if let statement = IdempotencyStatements.record(self, reply.encoded()) { batch.add(statement) }
    fill(&batch)
    return batch
  }
}

extension Status {
  /// `INVALID_ARGUMENT` for a `request_id` that comes again with another request (AIP-155).
  public static var requestIDReused: Status {
    Status(field: "request_id", reason: "REQUEST_ID_REUSED", "this request_id was used for another request")
  }
}

/// A unique constraint of the database, and the field of a request that runs into it.
public struct UniqueKey: Sendable {
  let constraint: String
  let field: String
  let message: String

  /// A constraint by its name.
  public init(_ constraint: String, field: String, _ message: String) {
    self.constraint = constraint
    self.field = field
    self.message = message
  }

  func status(for error: PostgresError) -> Status? {
    guard case .server(let server) = error, server.state == .uniqueViolation, server.constraint == constraint
    else { return nil }
    return Status(
      .alreadyExists, reason: "ALREADY_EXISTS", "\(field): \(message)", metadata: ["field": field])
  }
}

extension UUID {
  /// The UUID that a field holds, whose form the contract has checked; nil where it is empty.
  public init?(optional text: String, field: String) throws(Status) {
    if text.isEmpty { return nil }
    self = try UUID(required: text, field: field)
  }

  /// The UUID that a field holds.
  /// - Throws: `INVALID_ARGUMENT` where it holds none.
  public init(required text: String, field: String) throws(Status) {
    guard let id = UUID(text) else { throw Status(field: field, reason: "INVALID_UUID", "must be a UUID") }
    self = id
  }
}
