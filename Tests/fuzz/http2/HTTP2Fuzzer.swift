import FuzzSupport
import HTTP2

/// Whatever bytes a client sends and whatever the streams do, a server's session keeps its promises: each stream that
/// it opens is closed once and released, and its output is frames.
@main
final class HTTP2Fuzzer: HTTP2SessionDelegate {
  private static let preface =
    Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + [0, 0, 0, 4, 0, 0, 0, 0, 0]

  private let counts = StreamCounts()
  private let plan: [UInt8]
  private var output: [UInt8] = []

  static func main() {
    let buffers = IOBuffers()
    Fuzzer.run { bytes in
      var input = FuzzInput(bytes)
      let counts = HTTP2Fuzzer(plan: (0..<8).map { _ in input.byte() }).converse(&input, buffers)
      precondition(counts.opened == counts.closed, "a stream was not closed")
      precondition(counts.alive == 0, "a stream was not released")
    }
  }

  /// - Parameter plan: what the streams do, one byte each in turn.
  private init(plan: [UInt8]) { self.plan = plan }

  private func converse(_ input: inout FuzzInput, _ buffers: IOBuffers) -> StreamCounts {
    var limits = SessionLimits()
    limits.maximumConcurrentStreams = 8
    limits.streamWindowBytes = 1_024
    limits.connectionWindowBytes = 70_000
    limits.streamBufferBytes = 1_000
    limits.maximumHeaderListBytes = 600
    limits.streamResetBurst = 20
    guard let session = try? HTTP2Session(.server, limits: limits, buffers: buffers, delegate: self)
    else {
      return counts
    }
    let behavior = input.byte()
    let isGood = behavior & 1 == 0 || ((try? Self.preface.withUnsafeBytes { try session.receive($0) }) != nil)
    if isGood { feed(session, &input, behavior) }
    while session.drain({ output.append(contentsOf: $0) }) {}
    checkOutput()
    session.invalidate(.cancel)
    precondition(session.liveStreamCount == 0, "a stream is left")
    return counts
  }

  private func feed(_ session: HTTP2Session, _ input: inout FuzzInput, _ behavior: UInt8) {
    while !input.isEmpty {
      let chunk = behavior & 2 == 0 ? input.rest.count : 1 + input.number(below: 64)
      guard (try? session.receive(input.take(chunk))) != nil else { return }
      precondition(session.liveStreamCount == counts.opened - counts.closed, "streams are counted wrongly")
      if behavior & 4 == 0 { _ = session.drain { output.append(contentsOf: $0) } }
      if session.isFinished { return }
      if behavior & 8 != 0 { session.ping(1) }
      if behavior & 16 != 0, counts.opened > 2 { session.goAway(.noError) }
    }
  }

  /// The output must be whole frames, none above 2^14 bytes unless the client has allowed more.
  private func checkOutput() {
    var rest = output[...]
    while !rest.isEmpty {
      precondition(rest.count >= 9, "a frame's header is cut short")
      let length = rest.prefix(3).reduce(0) { $0 << 8 | Int($1) }
      precondition(rest.count >= 9 + length, "a frame is cut short")
      rest = rest.dropFirst(9 + length)
    }
  }

  func makeStream() -> HTTP2Stream {
    defer { counts.opened += 1 }
    return FuzzStream(plan[counts.opened % plan.count], counts)
  }

  func sessionHasOutput() {}
  func receivedGoAway(lastStream: Int32, _ code: ErrorCode) {}
  func receivedPingAcknowledgement(_ payload: UInt64) {}
  func receivedSettings() {}
}
