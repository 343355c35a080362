public import Identifiers
public import Postgres
public import Protobuf
public import RPC

/// The id that a client chose for what it makes (AIP-133), and by what a repetition of its request is known.
///
/// A repetition is known for as long as the thing is there, unlike one by its `request_id`.
public struct ChosenID: Sendable {
  /// The id.
  public let id: UUID
  /// A digest of who makes it and by which request, `request_id` aside: stored with what is made.
  public let fingerprint: [UInt8]

  /// The id in a field of a request; nil where the client leaves it to the server.
  public init?(
    _ text: String, field: String, of request: some RequestWithID, by caller: Caller
  ) throws(Status) {
    guard let id = try UUID(optional: text, field: field) else { return nil }
    self.id = id
    var content = request
    content.requestID = ""
    fingerprint = try Mutation.digest(of: caller.userID.bytes + content.encoded())
  }
}

extension Database {
  /// Makes a thing whose id its client may have chosen; all else as `once`.
  ///
  /// Whether the id is taken is found out by the insert alone, which runs into the unique constraint. A repetition gets
  /// the thing as it is now, whatever its rules would say to the request by now. Another request for a taken id is told
  /// `ALREADY_EXISTS`, but only where its caller may see what has it.
  /// - Parameters:
  ///   - isRepetition: says whether the thing with the id was made with the same fingerprint.
  ///   - existing: the thing with the id, as the caller sees it.
  public func create<Reply: Message>(
    _ mutation: Mutation, _ chosen: ChosenID?, for call: ServerCall,
    isRepetition: (ChosenID) -> Statement<Bool>, existing: (UUID) async throws(Status) -> Reply,
    _ change: () async throws(Status) -> Reply
  ) async throws(Status) -> Reply {
    do throws(Status) {
      return try await once(mutation, for: call, change)
    } catch {
      // What is said of a `request_id` comes first.
      guard let chosen, Self.refusals.contains(error.code), error != .requestIDReused else { throw error }
      if try await readFirst(isRepetition(chosen), for: call) == true { return try await existing(chosen.id) }
      // It throws what hides things where this one is hidden from the caller.
      if error.code == .alreadyExists { _ = try await existing(chosen.id) }
      throw error
    }
  }
}
