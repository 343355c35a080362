public import Identifiers
public import Postgres
public import Protobuf
public import RPC

/// The id that a client chose for a new resource (AIP-133), and the fingerprint that identifies a repeated request.
///
/// Unlike a repetition by `request_id`, this one is recognised as long as the resource exists.
public struct ChosenID: Sendable {
  /// The id.
  public let id: UUID
  /// A digest of the creator and the request without its `request_id`, stored with the resource.
  public let fingerprint: [UInt8]

  /// The id in a field of a request; nil if the client leaves it to the server.
  /// - Throws: `INVALID_ARGUMENT` for the nil UUID, too: in what decides about access it stands for no group, event, goal
  ///   or budget (`ResourceConditions`).
  public init?(
    _ text: String, field: String, of request: some RequestWithID, by caller: Caller
  ) throws(Status) {
    guard let id = try UUID(optional: text, field: field) else { return nil }
    guard id != .zero else { throw Status(field: field, reason: "INVALID_UUID", "must not be the nil UUID") }
    self.id = id
    var content = request
    content.requestID = ""
    fingerprint = try Mutation.digest(of: caller.userID.bytes + content.encoded())
  }
}

extension Database {
  /// Creates a resource whose id its client may have chosen; otherwise like `once`.
  ///
  /// Only the insert finds out whether the id is taken, through the unique constraint. A repetition gets the resource
  /// as it is now, even if its rules would refuse the request today. Another request with a taken id gets
  /// `ALREADY_EXISTS`, but only if its caller may see the existing resource.
  /// - Parameters:
  ///   - isRepetition: tells whether the resource with the id was made with the same fingerprint.
  ///   - existing: the resource with the id, as the caller sees it.
  public func create<Reply: Message>(
    _ mutation: Mutation, _ chosen: ChosenID?, for call: ServerCall,
    isRepetition: (ChosenID) -> Statement<Bool>, existing: (UUID) async throws(Status) -> Reply,
    _ change: () async throws(Status) -> Reply
  ) async throws(Status) -> Reply {
    do throws(Status) {
      return try await once(mutation, for: call, change)
    } catch {
      // An error about a `request_id` takes precedence.
      guard let chosen, Self.refusals.contains(error.code), error != .requestIDReused else { throw error }
      if try await readFirst(isRepetition(chosen), for: call) == true { return try await existing(chosen.id) }
      if error.code == .alreadyExists { try await requireVisible(chosen.id, existing) }
      throw error
    }
  }

  /// Throws the error for hidden resources if the caller may not see the one with an id that is taken. Where everybody
  /// sees them all and there is none, something else is taken, such as the name.
  private func requireVisible<Reply: Message>(
    _ id: UUID, _ existing: (UUID) async throws(Status) -> Reply
  ) async throws(Status) {
    do throws(Status) {
      _ = try await existing(id)
    } catch {
      if error.code != .notFound { throw error }
    }
  }
}
