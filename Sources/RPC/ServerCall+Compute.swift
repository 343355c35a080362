public import ComputePool
public import Protobuf

/// Work that would block the loop for too long: it is done in the server's compute pool, in the call's turn.
extension ServerCall {
  /// Computes in the pool, and returns the result here.
  /// - Parameter body: computes, and reports its progress to the checkpoint. On another thread.
  /// - Throws: what `body` throws; `RESOURCE_EXHAUSTED` if the pool's queue is full; the status that ended the call
  ///   meanwhile.
  public func compute<Result: Sendable>(
    _ body: @escaping @Sendable (Checkpoint) throws(Status) -> Result
  ) async throws(Status) -> Result {
    if let failure { throw failure }
    guard let pool = transport?.computePool else { throw Status(.cancelled, "the call has ended") }
    let outcome: Swift.Result<Result, Status>
    do throws(ComputeError) {
      outcome = try await pool.run(for: flow, deadline: deadline, body)
    } catch {
      throw failure ?? Status(error)
    }
    if let failure { throw failure }
    return try outcome.get()
  }

  /// Computes in the pool if `isLong`, else here.
  /// - Throws: as `compute`.
  public func compute<Result: Sendable>(
    isLong: Bool, _ body: @escaping @Sendable () throws(Status) -> Result
  ) async throws(Status) -> Result {
    if !isLong { return try body() }
    return try await compute { _ throws(Status) in try body() }
  }

  /// Whether `decodeLongRequest` must decode the request before `onlyRequest`.
  public var hasLongRequest: Bool { inbound.isFirstLong }

  /// Decodes the only request of a call in the pool; `onlyRequest` then returns it.
  /// - Throws: as `onlyRequest`, and as `compute`.
  public func decodeLongRequest<Request: Message>(_: Request.Type) async throws(Status) {
    let (request, violations): (Request, Violations) = try await readInPool(takeOnlyMessage())
    if !violations.isEmpty { throw refuse(request, violations) }
    decodedRequest = request
  }

  /// Encodes the only response of a call in the pool, and sends it.
  /// - Throws: as `compute`.
  public func sendLongResponse(_ response: consuming some Message) async throws(Status) {
    let response = Handover(response)
    sendOnlyResponse(try await compute { _ throws(Status) in response.take()?.frame() ?? [] })
  }

  /// Composes a response, or parts of it, of `rowCount` rows: in the pool if they are many, and the response is then
  /// encoded there too.
  /// - Throws: as `compute`.
  public func compose<Parts: Sendable>(
    of rowCount: Int, _ body: @escaping @Sendable () throws(Status) -> Parts
  ) async throws(Status) -> Parts {
    hasLongResponse = rowCount > OffLoopSizes.composedRows
    return try await compute(isLong: hasLongResponse, body)
  }

  func readInPool<Request: Message>(
    _ message: InboundMessage
  ) async throws(Status) -> (Request, Violations) {
    try await compute { checkpoint throws(Status) in
      var violations = Violations()
      let request: Request = try Self.read(message.inflated(checkpoint), &violations)
      return (request, violations)
    }
  }

  /// The frame with its message compressed.
  func compressInPool(_ frame: Handover<[UInt8]>) async throws(Status) -> [UInt8] {
    try await compute { checkpoint throws(Status) in
      let message = (frame.take() ?? []).dropFirst(Frame.headerSize)
      return try Gzip.compress(message, reservingPrefix: Frame.headerSize, checkpoint)
    }
  }
}

extension Status {
  /// The status of a call that gets no result from the pool.
  public init(_ error: ComputeError) {
    switch error {
    case .full:
      self.init(
        overloaded: "too many computations are waiting; try again later", limit: "maximumWaitingComputations")
    case .interrupted(let reason): self.init(reason)
    }
  }

  /// The status of a call whose computation was interrupted.
  public init(_ reason: Interruption) {
    switch reason {
    case .cancelled: self.init(.cancelled, "the call was cancelled while something was computed for it")
    case .deadlineExceeded: self.init(.deadlineExceeded, "the deadline has passed")
    }
  }
}
