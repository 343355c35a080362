public import Postgres
public import Protobuf
public import RPC

extension Database {
  /// The answer that this request got before; nil where it is new.
  /// - Throws: `INVALID_ARGUMENT` where the `request_id` was used for another request.
  func earlierReply<Reply: Message>(to mutation: Mutation, for call: ServerCall) async throws(Status)
    -> Reply?
  {
    guard let statement = IdempotencyStatements.find(mutation) else { return nil }
    guard let stored = try await readFirst(statement, for: call) else { return nil }
    guard stored.fingerprint == mutation.fingerprint else { throw .requestIDReused }
    return try Reply(response: stored.reply)
  }

  /// Makes a change unless the request was answered before; `change` reads, decides and commits.
  ///
  /// A request that comes again is rare, so the recorded answers are looked at only when the change is refused: by its
  /// rules, as the first one has made its version stale, or at the latest by the record of the first one's answer,
  /// which its commit runs into. Concurrent replays end the same way.
  ///
  /// A change that lost a race is made again, at most `Mutation.maximumDecisions` times: on what there is by then its
  /// rules may still allow it, or they say what is wrong, such as which `etag` is the current one.
  /// - Parameter isExpensive: whether they are looked at before as well, because the change is work to be avoided.
  public func once<Reply: Message>(
    _ mutation: Mutation, for call: ServerCall, isExpensive: Bool = false,
    _ change: () async throws(Status) -> Reply
  ) async throws(Status) -> Reply {
    if isExpensive, let reply: Reply = try await earlierReply(to: mutation, for: call) { return reply }
    var decisions = 1
    while true {
      do throws(Status) {
        return try await change()
      } catch {
        if error.isLostRace, decisions < Mutation.maximumDecisions {
          decisions += 1
          continue
        }
        guard Self.refusals.contains(error.code),
          let reply: Reply = try await earlierReply(to: mutation, for: call)
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

extension Status {
  /// `INVALID_ARGUMENT` for a `request_id` that comes again with another request (AIP-155).
  public static var requestIDReused: Status {
    Status(field: "request_id", reason: "REQUEST_ID_REUSED", "this request_id was used for another request")
  }
}
