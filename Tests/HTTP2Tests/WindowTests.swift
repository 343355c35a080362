import RPCTestSupport
import Testing

@testable import HTTP2

/// What a server's session gives back to the client's windows (RFC 9113, section 5.2).
struct WindowTests {
  private let connection: UInt32 = 0

  private func updates(_ frames: [RawClient.Frame], of stream: UInt32) -> Int {
    frames.filter { $0.type == 8 && $0.stream == stream }
      .map { Int($0.payload.reduce(0) { $0 << 8 | UInt32($1) }) }.reduce(0, +)
  }

  /// Sends bodies of 16 KiB on streams of their own, until `total` bytes are sent.
  private func sendBodies(_ client: RawClient, _ total: Int, ends: Bool) throws -> [RawClient.Frame] {
    var frames: [RawClient.Frame] = []
    for index in 0..<total / 16_384 {
      let stream = UInt32(index * 2 + 1)
      try client.send(RawClient.headers(stream, RawClient.request))
      try client.send(RawClient.data(stream, 16_384, ends: ends))
      frames += client.answers()
    }
    return frames
  }

  @Test func consumedBodiesReopenTheConnection() throws {
    let client = try RawClient()
    let total = Int(SessionLimits().connectionWindowBytes) - 65_536
    let frames = try sendBodies(client, total, ends: true)
    #expect(updates(frames, of: connection) >= total / 2)
  }

  @Test("A stream that has ended is given no window")
  func endedStreams() throws {
    let client = try RawClient()
    let frames = try sendBodies(client, 1 << 20, ends: true)
    #expect(frames.allSatisfy { $0.type != 8 || $0.stream == connection })
  }

  @Test func consumedPartsReopenTheStream() throws {
    let client = try RawClient()
    try client.send(RawClient.headers(1, RawClient.request))
    var frames: [RawClient.Frame] = []
    for _ in 0..<15 {
      try client.send(RawClient.data(1, 16_384, ends: false))
      frames += client.answers()
    }
    #expect(updates(frames, of: 1) >= 100_000)
  }

  @Test func unreadBodyOfAClosedStreamReopensTheConnection() throws {
    let client = try RawClient()
    let limits = SessionLimits()
    // Nobody reads: each stream is reset by the client with all of its window unread.
    var frames: [RawClient.Frame] = []
    for index in 0..<2 * Int(limits.connectionWindowBytes / limits.streamWindowBytes) {
      let stream = UInt32(index * 2 + 1)
      try client.send(RawClient.headers(stream, RawClient.request))
      client.streams.last?.consumes = false
      for _ in 0..<limits.streamWindowBytes / 16_384 {
        try client.send(RawClient.data(stream, 16_384, ends: false))
      }
      try client.send(RawClient.frame(3, 0, stream, [0, 0, 0, 8]))
      frames += client.answers()
    }
    #expect(client.streams.allSatisfy { $0.closedWith == .cancel })
    #expect(updates(frames, of: connection) >= Int(limits.connectionWindowBytes))
  }

  @Test("RFC 9113 6.9.1: bodies above the window of the connection are a connection error FLOW_CONTROL_ERROR")
  func bodiesAboveTheWindowOfTheConnection() throws {
    let client = try RawClient()
    var frames: [RawClient.Frame] = []
    // Nobody reads.
    for index in 0...Int(SessionLimits().connectionWindowBytes) / 16_384 {
      let stream = UInt32(index * 2 + 1)
      try client.send(RawClient.headers(stream, RawClient.request))
      client.streams.last?.consumes = false
      try client.send(RawClient.data(stream, 16_384, ends: false))
      frames += client.answers()
    }
    #expect(frames.compactMap(\.errorCode) == [.flowControlError])
    #expect(client.session?.isFinished == true)
  }
}
