public import HTTP2

/// What RFC 9113 lets a server do with a frame.
extension RawPeer {
  /// A connection error (section 5.4.1): GOAWAY with one of the codes, and the connection is closed.
  public func expectConnectionError(_ codes: ErrorCode...) throws { try expectConnectionError(codes) }

  private func expectConnectionError(_ codes: [ErrorCode]) throws {
    let frame = try next(.goAway)
    guard let code = frame.errorCode, codes.contains(code) else { throw deviation("GOAWAY with \(codes)") }
    try expectClose()
  }

  /// The connection is closed; what comes before does not matter.
  public func expectClose() throws { while try next() != nil {} }

  /// A stream error (section 5.4.2): RST_STREAM with one of the codes, and the connection goes on.
  public func expectStreamError(_ stream: UInt32, _ codes: ErrorCode...) throws {
    let reset = try settle().filter { $0.kind == .reset && $0.stream == stream }
    guard reset.count == 1, let code = reset[0].errorCode, codes.contains(code) else {
      throw deviation("RST_STREAM of \(stream) with \(codes)")
    }
  }

  /// What is sent is taken without a complaint: no stream is reset and the connection goes on.
  public func expectNoError() throws {
    let complaints = try settle().filter { $0.kind == .reset || $0.kind == .goAway }
    guard complaints.isEmpty else { throw deviation("no error") }
  }

  /// The whole answer of a stream, up to END_STREAM; its frames.
  @discardableResult
  public func expectAnswer(_ stream: UInt32) throws -> [RawFrame] {
    func belongs(_ frame: RawFrame) -> Bool {
      frame.stream == stream && [.headers, .data, .continuation, .reset].contains(frame.kind)
    }
    // A server that has not read all of a request may say behind its answer that it does not want the rest (RFC 9113,
    // section 8.1).
    var frames: [RawFrame] = []
    for frame in received where belongs(frame) && frames.last?.ends != true { frames.append(frame) }
    while frames.last?.ends != true, frames.last?.kind != .reset {
      guard let frame = try next(), frame.kind != .goAway else { break }
      if belongs(frame) { frames.append(frame) }
    }
    guard frames.last?.ends == true else { throw deviation("an answer on \(stream)") }
    return frames
  }

  /// The answer of `testing.EchoService/Echo` to `message`.
  public func expectEcho(_ stream: UInt32, _ message: [UInt8] = RawPeer.message) throws {
    let frames = try expectAnswer(stream)
    let body = frames.filter { $0.kind == .data }.flatMap(\.payload)
    guard body == message, frames.first?.kind == .headers, frames.last?.kind == .headers else {
      throw deviation("an echo on \(stream)")
    }
  }

  /// An answer whose gRPC status is `status`.
  public func expectStatus(_ stream: UInt32, _ status: Int) throws {
    try expectAnswer(stream)
    let came = fields[stream]?.last { $0.name == "grpc-status" }?.value
    guard came == String(status) else {
      throw deviation("status \(status), not \(came ?? "none"), on \(stream)")
    }
  }

  /// A request message behind its header (gRPC over HTTP/2).
  public static let message = RawCall.frame([0x0A, 1, 0x78])

  /// Calls `testing.EchoService/Echo`.
  public func sendEcho(_ stream: UInt32, _ more: [RawField] = []) {
    send(.headers(stream, RawField.echo + more), .data(stream, Self.message, ends: true))
  }

  /// Calls, and waits for the answer: the stream is closed afterwards.
  public func echo(_ stream: UInt32) throws {
    sendEcho(stream)
    try expectEcho(stream)
  }
}
