import EventLoop
import HTTP2
import RPC

/// One call over HTTP/2, from the client's side. Confined to its loop.
final class ClientHTTP2Stream: HTTP2Stream, ClientTransport, TimerHandler {
  private let call: ClientCall
  private let method: MethodDescriptor
  private let options: CallOptions
  private var head = ResponseHead()
  private var deframer: Deframer
  private var timer: LoopTimer?
  private var headersReceived = false
  private var localEnded = false
  private var withheld = 0
  private let outcome: AttemptOutcome

  init(_ call: ClientCall, _ method: MethodDescriptor, _ options: CallOptions, _ outcome: AttemptOutcome) {
    self.call = call
    self.method = method
    self.options = options
    self.outcome = outcome
    deframer = Deframer(maximumMessageSize: options.maximumMessageSize)
  }

  /// Opens the stream on a connection.
  func start(
    _ session: HTTP2Session, _ authority: String, _ scheme: String, userAgent: String,
    deadline: MonotonicTime?
  ) {
    call.loop.assertCurrent()
    var headers = HeaderBlock()
    headers.append(":method", "POST")
    headers.append(":scheme", scheme)
    headers.append(":path", method.path)
    headers.append(":authority", authority)
    headers.append("te", "trailers")
    headers.append("content-type", "application/grpc")
    headers.append("user-agent", userAgent)
    headers.append("grpc-accept-encoding", "identity,gzip")
    if options.compressesRequests { headers.append("grpc-encoding", "gzip") }
    if let deadline {
      let remaining = deadline.nanoseconds(since: .now)
      if remaining == 0 { return call.end(.deadlineExceeded) }
      headers.append("grpc-timeout", Timeout.format(nanoseconds: remaining))
      timer = call.loop.schedule(afterMilliseconds: remaining / 1_000_000, self)
    }
    if outcome.previousAttempts > 0 {
      headers.append("grpc-previous-rpc-attempts", String(outcome.previousAttempts))
    }
    options.metadata.forEachHeader { headers.append(name: $0, value: $1) }
    guard call.attach(self) else { return stopTimer() }
    let limit = session.peerMaximumHeaderListBytes
    guard headers.listSize <= limit else {
      return finish(
        Status(.resourceExhausted, "the request's metadata is above the server's limit of \(limit) bytes"))
    }
    guard session.open(self, headers, ends: false) else {
      outcome.isUnprocessed = true
      return finish(Status(.unavailable, "the connection takes no new calls"))
    }
    outcome.wasSent = true
    call.transportOpened()
  }

  // MARK: What the server sends

  override func receiveHeader(
    _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    head.receive(name, value)
    return true
  }

  override func receiveHeadersEnd(_ kind: HeaderKind) {
    if kind != .trailers, head.isInformational {
      becomeInformational()
      head = ResponseHead()
      return
    }
    guard !headersReceived else { return }
    headersReceived = true
    if let decompresses = head.decompresses {
      deframer = Deframer(maximumMessageSize: options.maximumMessageSize, decompresses: decompresses)
    } else {
      return giveUp(Status(.internal, "the server's grpc-encoding is not supported"))
    }
    // Trailers-only responses have a status here, which `receiveEnd` handles.
    if head.code == nil {
      guard head.httpStatus == 200, head.isGRPC else { return giveUp(unexpectedAnswer) }
      outcome.isCommitted = true
      options.response?.receive(headers: head.metadata)
      head.metadata = Metadata()
    }
  }

  override func receiveOversizedHeaders(_ kind: HeaderKind) {
    giveUp(Status(.resourceExhausted, "the response's metadata is above the limit"))
  }

  private var unexpectedAnswer: Status {
    let code = head.httpStatus == 200 ? .unknown : StatusMapping.code(forHTTPStatus: head.httpStatus)
    return Status(code, "the server's answer is not gRPC (HTTP status \(head.httpStatus))")
  }

  override func receiveData(_ bytes: UnsafeRawBufferPointer) {
    var waiting = 0
    do throws(Status) {
      try deframer.append(bytes) { waiting = call.deliver($0) }
    } catch {
      consume(bytes.count)
      return giveUp(error)
    }
    if waiting > 0, method.kind == .serverStreaming || method.kind == .bidirectionalStreaming {
      withheld += bytes.count
    } else {
      consume(bytes.count)
    }
  }

  override func receiveEnd() {
    options.response?.receive(trailers: head.metadata)
    outcome.pushbackMilliseconds = head.pushback
    outcome.isAnswered = head.status != nil
    let status = head.status ?? unexpectedAnswer
    if status.code == .ok, deframer.isInsideMessage {
      finish(Status(.internal, "the responses end in the middle of a message"))
    } else {
      finish(status)
    }
    if !localEnded { reset(.noError) }
  }

  override func closed(_ code: ErrorCode) {
    if code == .refusedStream { outcome.isUnprocessed = true }
    if let connectionError {
      // It is not known whether the server has processed the call.
      finish(Status(.unavailable, "the connection was lost: \(connectionError)"))
    } else {
      finish(Status(StatusMapping.code(for: code), "the stream was closed: \(code)"))
    }
  }

  override func roomBecameFree() { call.setRoom(true) }

  func timerFired() {
    timer = nil
    giveUp(.deadlineExceeded)
  }

  private func stopTimer() {
    timer?.cancel()
    timer = nil
  }

  private func finish(_ status: Status) {
    stopTimer()
    call.close(status)
  }

  private func giveUp(_ status: Status) {
    finish(status)
    reset(.cancel)
  }

  // MARK: What the caller sends

  func send(_ frame: [UInt8], last: Bool, compressing: Bool) {
    var frame = frame
    do throws(Status) {
      try Frame.seal(&frame, compressing: compressing && options.compressesRequests)
    } catch {
      return giveUp(error)
    }
    let room = write(frame)
    if last { finishSending() }
    call.setRoom(room)
  }

  func finishSending() {
    localEnded = true
    finish()
  }

  func consumed(_ byteCount: Int) {
    guard withheld > 0 else { return }
    let freed = call.waitingByteCount == 0 ? withheld : min(withheld, byteCount)
    withheld -= freed
    consume(freed)
  }

  func cancel(_ status: Status) {
    call.loop.assertCurrent()
    stopTimer()
    reset(.cancel)
  }
}

extension Status {
  static var givenUp: Status { Status(.cancelled, "the caller cancelled the call") }
  static var deadlineExceeded: Status { Status(.deadlineExceeded, "the deadline has passed") }
}
