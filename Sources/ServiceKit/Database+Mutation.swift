public import Postgres
public import Protobuf
public import RPC

extension Database {
  /// The reply that this request got before; nil if it is new.
  /// - Throws: `INVALID_ARGUMENT` if the `request_id` was used for another request.
  func earlierReply<Reply: Message>(to mutation: Mutation, for call: ServerCall) async throws(Status)
    -> Reply?
  {
    guard let statement = IdempotencyStatements.find(mutation) else { return nil }
    let stored: IdempotencyStatements.Stored?
    do throws(Status) {
      stored = try await readFirst(statement, for: call)
    } catch {
      // The first request may have taken from its caller what it needs. An answer that says nothing else tells nothing.
      guard error.code == .permissionDenied, let access = call.access,
        let first = try await rows(statement, under: access.ofSession, call).first,
        first.fingerprint == mutation.fingerprint, first.reply.isEmpty
      else { throw error }
      return try Reply(response: first.reply)
    }
    guard let stored else { return nil }
    guard stored.fingerprint == mutation.fingerprint else { throw .requestIDReused }
    return try Reply(response: stored.reply)
  }

  /// Makes a change unless the request was answered before; `change` reads, decides and commits.
  ///
  /// Repeated requests are rare, so recorded replies are read only if the change is refused: by its rules, because
  /// the first request made its version stale, or at the latest by the recorded reply, which its commit conflicts
  /// with. Concurrent replays end the same way.
  ///
  /// A change that lost a race is decided again, at most `maximumDecisions` times: its rules may still allow
  /// it, or they say what is wrong, such as which `etag` is current.
  /// - Parameter isExpensive: whether recorded replies are also read first, because the change is work worth
  ///   avoiding.
  public func once<Reply: Message>(
    _ mutation: Mutation, for call: ServerCall, isExpensive: Bool = false,
    maximumDecisions: Int = Mutation.maximumDecisions,
    _ change: () async throws(Status) -> Reply
  ) async throws(Status) -> Reply {
    if isExpensive, let reply: Reply = try await earlierReply(to: mutation, for: call) { return reply }
    var decisions = 1
    while true {
      do throws(Status) {
        return try await change()
      } catch {
        if error.isLostRace, decisions < maximumDecisions {
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

  /// The codes with which a repetition may fail because the first request has made the change.
  static let refusals: Set<StatusCode> = [
    .aborted, .alreadyExists, .failedPrecondition, .invalidArgument, .notFound, .outOfRange,
    .permissionDenied,
  ]

  /// Commits a change with its reply as one transaction, and returns the reply.
  ///
  /// `fill` adds the statements, in the order given for `Mutation.batch`. Call it within `once`, which gives a
  /// concurrent repetition the reply of the first request.
  /// - Parameter keys: unique keys that the change may violate; the client gets `ALREADY_EXISTS` and the field.
  public func commit<Reply: Message>(
    _ mutation: Mutation, for call: ServerCall, replying reply: Reply, unique keys: [UniqueKey] = [],
    _ fill: (inout WriteBatch) -> Void
  ) async throws(Status) -> Reply {
    try await commit(mutation.batch(replying: reply, fill), for: call, unique: keys)
    return reply
  }
}

extension Status {
  /// `INVALID_ARGUMENT` for a `request_id` reused with another request (AIP-155).
  public static var requestIDReused: Status {
    Status(field: "request_id", reason: "REQUEST_ID_REUSED", "this request_id was used for another request")
  }
}
