import ComputePool
import EventLoop
import FairQueueing
import HTTP2
import RPC

/// One call of a client over HTTP/2: reads its headers and messages, and carries the answer back. Loop only.
final class ServerStream: HTTP2Stream, ServerTransport, TimerHandler {
  private let connection: ServerConnection
  private var head = RequestHead()
  private var deframer: Deframer
  private var call: ServerCall?
  private var timer: LoopTimer?
  private var deadline: MonotonicTime?
  private var headersReceived = false
  private var headersSent = false
  private var isAnswered = false
  private var compresses = false
  private var remoteEnded = false
  private var callKind = CallKind.read
  private var begin = MonotonicTime(nanoseconds: 0)
  private var admission = Admission.pending
  private var withheld = 0
  /// The undelivered bytes of requests that are counted for this call.
  private var undeliveredBytes = 0
  /// The bytes that a call holds besides its messages until it starts.
  private var heldHeadBytes = 0
  /// The approximate size of a call without its metadata and messages.
  static let callBytes = 1 << 10

  /// How far the call has come with the loop's scheduler.
  private enum Admission {
    case pending
    case waits(FairQueue<ServerStream>.Ticket)
    case runs(AdmissionShare.Slot)
    case over
  }

  init(_ connection: ServerConnection) {
    self.connection = connection
    deframer = Deframer(
      maximumMessageSize: connection.server.configuration.maximumMessageSize,
      inflatesUpTo: OffLoopSizes.inflatedBytes)
  }

  private var server: LoopServer { connection.server }

  var computePool: ComputePool { server.configuration.computePool }

  // MARK: What the client sends

  override func receiveHeader(
    _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    // Trailers of a request mean nothing in gRPC.
    if headersReceived { return true }
    if name.matches(":path") {
      head.receivePath(value, connection.server.router)
    } else {
      head.receive(name, value)
    }
    return true
  }

  override func receiveHeadersEnd(_ kind: HeaderKind) {
    guard kind == .request else { return }
    headersReceived = true
    switch head.form {
    case .notPost: return respond(ResponseHeaders.methodNotAllowed, ends: true)
    case .notGRPC: return respond(ResponseHeaders.unsupportedMediaType, ends: true)
    case .gRPC: break
    }
    guard let route = head.route else {
      let path = String(decoding: head.path, as: UTF8.self)
      return refuse(Status(.unimplemented, "there is no method \(path)"))
    }
    guard let decompresses = head.decompresses else {
      return refuse(Status(.unimplemented, "this grpc-encoding is not supported"))
    }
    if let problem = head.problem { return refuse(problem) }
    guard connection.takesCalls else { return reset(.refusedStream) }
    deframer.decompresses = decompresses
    if let timeout = head.timeoutNanoseconds { startTimer(timeout) }
    let call = ServerCall(
      route.method, metadata: head.metadata, peer: connection.peer, deadline: deadline, loop: server.loop,
      transport: self,
      observer: connection)
    callKind = route.kind
    begin = server.loop.now
    // Before anything of the request is kept.
    guard !server.scheduler.refuses(callKind, of: call.flow) else { return refuseOverload() }
    let bytes = connection.bytes
    let account = bytes.account(of: call.flow)
    if route.method.descriptor.policy != nil,
      let limit = bytes.backlog(unsent: connection.unsentByteCount, in: account)
    {
      return refuse(.backlog(limit))
    }
    outboundAccount = account
    self.call = call
    if call.takesOneRequest {
      // Until the call starts: nothing else bounds the number of unfinished requests.
      heldHeadBytes = head.metadata.headerListSize + Self.callBytes
      if let limit = bytes.hold(head: heldHeadBytes), !makesRoom(limit) { return }
    } else {
      admit(call)
      guard case .runs = admission else { return }
    }
    call.open()
  }

  // MARK: Admission

  /// Admits the call: it may run now, or waits, or has been refused.
  private func admit(_ call: ServerCall) {
    switch server.scheduler.admit(self, callKind, of: call.flow) {
    case .run(let slot): admission = .runs(slot)
    case .wait(let ticket), .replace(_, let ticket): admission = .waits(ticket)
    case .refuse: refuseOverload()
    }
  }

  /// The call has waited and may run now.
  func slotGranted(_ slot: AdmissionShare.Slot) {
    admission = .runs(slot)
    releaseUndelivered()
    call?.receiveEnd()
  }

  /// The call runs, and may deal with one more message.
  func turnGranted() { call?.grantTurn() }

  func takesTurn(_ call: ServerCall) -> Bool { server.scheduler.takesStep(self, of: call.flow) }

  private func leaveScheduler(_ flow: FlowID) {
    switch admission {
    case .pending, .over: break
    case .waits(let ticket): server.scheduler.remove(ticket, callKind)
    case .runs(let slot): server.scheduler.leave(callKind, of: flow, from: slot)
    }
    admission = .over
  }

  /// Refuses the call before it runs, as cheaply as possible.
  func refuseOverload() {
    admission = .over
    isAnswered = true
    headersSent = true
    let refusal = callKind == .streaming ? OverloadRefusal.stream : OverloadRefusal.call
    call?.cancel(refusal.status)
    if undeliveredBytes > 0 { dropUndelivered() }
    respond(refusal.headers, ends: true)
  }

  override func receiveOversizedHeaders(_ kind: HeaderKind) {
    guard kind == .request else { return }
    let limit = server.configuration.limits.maximumHeaderListBytes
    refuse(Status(.resourceExhausted, "the request's metadata is above the limit of \(limit) bytes"))
  }

  override func receiveData(_ bytes: UnsafeRawBufferPointer) {
    guard let call, !call.isCancelled else { return consume(bytes.count) }
    do throws(Status) {
      try deframer.append(bytes) { call.receive($0) }
      // The handler reads such a request only when it is complete, so nothing else would stop a client from sending
      // endlessly.
      if call.takesOneRequest, call.waitingMessageCount > 1 { throw .tooManyRequests }
    } catch {
      consume(bytes.count)
      return end(error)
    }
    if !hasLastData || !call.takesOneRequest { countUndelivered(call) }
    // A reader that lags behind keeps the window closed; an incomplete message alone never does.
    if call.waitingByteCount > 0, !call.takesOneRequest {
      withheld += bytes.count
    } else {
      consume(bytes.count)
    }
  }

  /// Counts incomplete messages and those that wait for the handler. Windows do not bound them, as the rest must be let
  /// in, and as messages may be inflated.
  private func countUndelivered(_ call: ServerCall) {
    let bytes = deframer.bufferedByteCount + call.waitingByteCount
    let change = bytes - undeliveredBytes
    undeliveredBytes = bytes
    connection.bytes.countRequest(change)
    if change > 0, let limit = connection.bytes.requestLimit { _ = makesRoom(limit) }
  }

  /// Ends another caller's calls if the loop has reached its limit, else this one.
  private func makesRoom(_ limit: ByteLimit) -> Bool {
    if limit == .loop, server.makeRoom(forRequestIn: connection.bytes.requestAccount) { return true }
    end(.undelivered(limit, of: server.configuration.undeliveredRequests))
    return false
  }

  /// Ends the call to free the bytes held of its request.
  func dropRequest() {
    guard undeliveredBytes + heldHeadBytes > 0 else { return }
    end(.undelivered(.loop, of: server.configuration.undeliveredRequests))
  }

  /// Stops waiting for the rest of the message.
  private func dropUndelivered() {
    releaseUndelivered()
    deframer = Deframer()
  }

  private func releaseUndelivered() {
    if heldHeadBytes > 0 {
      connection.bytes.release(head: heldHeadBytes)
      heldHeadBytes = 0
    }
    if undeliveredBytes == 0 { return }
    connection.bytes.countRequest(-undeliveredBytes)
    undeliveredBytes = 0
  }

  override func receiveEnd() {
    remoteEnded = true
    guard let call, !call.isCancelled else { return }
    if deframer.isInsideMessage {
      return end(Status(.internal, "the requests end in the middle of a message"))
    }
    // Not sooner: a client that is slow to send its request takes no slot.
    if call.takesOneRequest {
      admit(call)
      guard case .runs = admission else { return }
    }
    if call.takesOneRequest { releaseUndelivered() }
    call.receiveEnd()
  }

  override func closed(_ code: ErrorCode) {
    timer?.cancel()
    timer = nil
    releaseUndelivered()
    guard let call else { return }
    leaveScheduler(call.flow)
    self.call = nil
    call.cancel(Status(.cancelled, "the client is gone (\(code))"))
  }

  override func roomBecameFree() { call?.roomBecameFree() }

  override var awaitsPeer: Bool {
    outboundByteCount > 0 || !remoteEnded && !isAnswered && call?.takesOneRequest ?? false
  }

  override func stalled() {
    if outboundByteCount > 0 { return reset(.cancel) }
    end(Status(.deadlineExceeded, "the request did not arrive in time"))
  }

  override func sentEnd() {
    // The answer is complete and the client still sends: tell it to stop (RFC 9113, section 8.1).
    if !remoteEnded { reset(.noError) }
  }

  // MARK: Deadline

  private func startTimer(_ nanoseconds: UInt64) {
    deadline = server.loop.now.advanced(byNanoseconds: nanoseconds)
    timer = server.loop.schedule(afterMilliseconds: nanoseconds / 1_000_000, self)
  }

  func timerFired() {
    timer = nil
    if isAnswered {
      // The answer is sent and the client does not read it.
      abandon(.cancel)
    } else {
      end(Status(.deadlineExceeded, "the deadline has passed"))
    }
  }

  // MARK: The answer

  /// Ends the call early, without its handler.
  private func end(_ status: Status) {
    guard let call, !call.isCancelled else { return }
    leaveScheduler(call.flow)
    call.cancel(status)
    answer(status, Metadata())
  }

  private func refuse(_ status: Status) { answer(status, Metadata()) }

  private func answer(_ bare: Status, _ trailers: Metadata) {
    isAnswered = true
    if undeliveredBytes > 0 { dropUndelivered() }
    // Every answer passes here: from the runtime, an interceptor or a handler.
    let status = bare.code == .ok ? bare : bare.withErrorInfo(server.configuration.errorDomain)
    if !headersSent {
      headersSent = true
      respond(ResponseHeaders.trailers(status, trailers, only: true), ends: true)
    } else if status.code == .ok, trailers.isEmpty {
      finish(ResponseHeaders.okTrailers)
    } else {
      finish(ResponseHeaders.trailers(status, trailers, only: false))
    }
  }

  func sendHeaders(_ call: ServerCall) {
    guard !headersSent else { return }
    headersSent = true
    compresses = call.compressesResponses && mayCompress(call)
    if !call.responseMetadata.isEmpty {
      respond(ResponseHeaders.headers(call.responseMetadata, compressed: compresses), ends: false)
    } else {
      respond(compresses ? ResponseHeaders.okCompressed : ResponseHeaders.ok, ends: false)
    }
  }

  func send(_ frame: consuming [UInt8], compressedFrom originalCount: Int?, _ call: ServerCall) -> Bool {
    if let refusal = refusal(ofResponse: frame.count, original: originalCount) {
      end(refusal)
      return true
    }
    if originalCount == nil { chooseCompression(frame.count, call) }
    sendHeaders(call)
    if originalCount != nil {
      Frame.seal(&frame, isCompressed: true)
    } else {
      do throws(Status) {
        try Frame.seal(&frame, compressing: compresses && call.compressesResponses)
      } catch {
        end(error)
        return true
      }
    }
    return write(frame)
  }

  func compresses(_ byteCount: Int, _ call: ServerCall) -> Bool {
    chooseCompression(byteCount, call)
    return call.compressesResponses && (headersSent ? compresses : mayCompress(call))
  }

  /// Turns on compression if the first response is large enough.
  @inline(__always)
  private func chooseCompression(_ byteCount: Int, _ call: ServerCall) {
    guard let minimum = server.configuration.compressedResponseBytes, !headersSent, byteCount >= minimum
    else {
      return
    }
    call.compressesResponses = true
  }

  private func mayCompress(_ call: ServerCall) -> Bool {
    head.acceptsGzip && !(call.method.policy?.isSecret ?? false)
  }

  /// Why a response is not sent; nil if it is.
  @inline(__always)
  private func refusal(ofResponse count: Int, original: Int?) -> Status? {
    let maximum = server.configuration.maximumResponseSize
    let message = (original ?? count) - Frame.headerSize
    if message > maximum { return .largeResponse(message, limit: maximum) }
    guard let account = outboundAccount,
      let limit = connection.bytes.responseLimit(count, unsent: connection.unsentByteCount, in: account)
    else { return nil }
    if limit == .loop, server.makeRoom(forResponse: count, in: account) { return nil }
    return .unsent(limit, of: server.configuration.unsentResponses)
  }

  /// Ends the call, and frees its waiting responses now, if they count in `account`.
  func dropResponses(of account: ByteAccount) {
    guard outboundAccount === account, outboundByteCount > 0 else { return }
    isAnswered = true
    call?.cancel(.unsent(.loop, of: server.configuration.unsentResponses))
    abandon(.cancel)
  }

  func finish(_ status: Status, _ call: ServerCall) {
    if server.configuration.reportsServerTime {
      let nanoseconds = MonotonicTime.now.nanoseconds(since: begin)
      call.trailers.append("server-time-us", String(nanoseconds / 1_000))
    }
    if !headersSent, !call.responseMetadata.isEmpty { sendHeaders(call) }
    self.call = nil
    leaveScheduler(call.flow)
    if status.code.isFailureOfServer { server.failed(call, status) }
    answer(status, call.trailers)
  }

  func consumed(_ byteCount: Int) {
    if undeliveredBytes > 0, let call { countUndelivered(call) }
    guard withheld > 0 else { return }
    let freed = call?.waitingByteCount == 0 ? withheld : min(withheld, byteCount)
    withheld -= freed
    consume(freed)
  }
}
