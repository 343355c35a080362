import RPCTestSupport
import Testing

@testable import HTTP2

/// What waits in a connection is bounded, however slow its peer reads, and nothing of it is lost.
@Suite(.timeLimit(.minutes(5)))
struct BackpressureTests {
  private static let pieceBytes = 10_000

  @Test(arguments: Direction.allCases, Transport.allCases)
  func readerThatPausesMakesTheWriterWait(_ direction: Direction, _ transport: Transport) async throws {
    try await withBench(transport) { bench in
      let limits = SessionLimits()
      let (server, client) = try await bench.openPair()
      let flow = try await Flow(direction, bench, server: server, client: client)
      let (writer, reader) = (flow.writer, flow.reader)
      let session = try #require(writer.session)
      let body = pattern(1_000_003)
      reader.pauseReading()
      writer.send(body, pieceBytes: Self.pieceBytes)

      // The reader's window is used up, and the writer's buffer is full.
      let window = Int(limits.streamWindowBytes)
      await bench.happenings.wait {
        reader.received.count == window && writer.takenByteCount == window
          && writer.outboundByteCount > limits.streamBufferBytes / 2
      }
      await bench.settle()
      #expect(!writer.hasRoom)
      #expect(reader.received.count == window)
      #expect(writer.takenByteCount == window)
      #expect(session.outboundByteCount == writer.outboundByteCount)

      reader.resumeReading()
      await bench.happenings.wait { reader.hasEnded }
      #expect(reader.received == body)
      #expect(writer.mostWaiting <= limits.streamBufferBytes + Self.pieceBytes)
      #expect(session.outboundByteCount == 0)
    }
  }

  @Test(
    "A socket that is not read makes the writer wait, however much it writes at once",
    arguments: [HTTP2Session.Role.server, .client], [10_000, 1_500_000])
  func unreadSocket(_ role: HTTP2Session.Role, pieceBytes: Int) async throws {
    try await withBench { bench in
      let limits = SessionLimits()
      let (side, far) = try bench.rawPair(role)
      try side.start()
      // Windows that are never closed, so that only the socket can hold the writer up.
      try far.begin([.initialWindowSize(1 << 30)])
      try far.send(.windowUpdate(0, 1 << 30))
      await bench.happenings.wait { side.settingsCount > 0 }
      let writer = try await Self.stream(of: side, far, bench)
      let body = pattern(2_000_003)
      writer.send(body, pieceBytes: pieceBytes)

      var before: Int
      repeat {
        before = writer.takenByteCount
        await bench.settle()
      } while writer.takenByteCount > before
      #expect(!writer.hasRoom)
      #expect(writer.outboundByteCount > limits.streamBufferBytes / 2)
      // The loop waits meanwhile, so that what was taken and is not in the kernel is in the connection.
      let pending = writer.takenByteCount - far.readWhatIsThere()
      #expect(pending <= limits.flushBytes + Self.largestFrameBytes)

      far.startReading()
      _ = try await far.frame(.data) { $0.ends }
      #expect(far.body(1) == body)
      #expect(writer.mostWaiting <= limits.streamBufferBytes + pieceBytes)
    }
  }

  private static let largestFrameBytes = 9 + 16_384

  /// A stream on which the connection can send, with number 1.
  private static func stream(of side: Side, _ far: FarEnd, _ bench: Bench) async throws -> TestStream {
    guard side.connection?.session?.role == .server else { return try side.open() }
    try far.send(.headers(1, RawField.echo, ends: true))
    await bench.happenings.wait { !side.streams.isEmpty }
    side.streams[0].respond(.response, ends: false)
    return side.streams[0]
  }

  @Test(arguments: Direction.allCases, Transport.allCases)
  func streamThatIsNotReadStopsNoOther(_ direction: Direction, _ transport: Transport) async throws {
    try await withBench(transport) { bench in
      // The stream that is not read has half of the connection's window, through which all else must go.
      var limits = SessionLimits()
      limits.streamWindowBytes = 64 << 10
      limits.connectionWindowBytes = 128 << 10
      let (server, client) = try await bench.openPair(server: limits, client: limits)
      let unread = try await Flow(direction, bench, server: server, client: client)
      unread.reader.pauseReading()
      let unreadBody = pattern(200_003)
      unread.writer.send(unreadBody)
      await bench.happenings.wait { unread.reader.received.count == 64 << 10 }

      var others: [Flow] = []
      for index in 1...4 {
        let flow = try await Flow(direction, bench, server: server, client: client)
        flow.writer.send(pattern(400_003, seed: index))
        others.append(flow)
      }
      let flows = others
      await bench.happenings.wait { flows.allSatisfy { $0.reader.hasEnded } }
      for (index, flow) in flows.enumerated() {
        #expect(flow.reader.received == pattern(400_003, seed: index + 1))
      }

      #expect(unread.reader.received.count == 64 << 10)
      unread.reader.resumeReading()
      await bench.happenings.wait { unread.reader.hasEnded }
      #expect(unread.reader.received == unreadBody)
    }
  }
}
