import EventLoop
import Glibc
import RPCTestSupport
import Testing

@testable import HTTP2

/// How a connection uses its socket. The sockets of these tests keep apart what is written apart, so that reading once
/// shows what was written in one go.
@Suite(.timeLimit(.minutes(5)))
struct WriteTests {
  @Test("What the streams of a turn send goes out in one write", arguments: [false, true])
  func oneWrite(inJobs: Bool) async throws {
    try await withBench { bench in
      let (side, far) = try bench.rawPair(.server, type: SOCK_SEQPACKET)
      let loop = bench.loop
      loop.execute { loop.boundsTurns = false }
      let count = 20
      nonisolated(unsafe) var asked: [TestStream] = []
      side.onStream = { stream in
        stream.onEvent = { stream, event in
          guard event == .end else { return }
          if !inJobs { return Self.answer(stream) }
          asked.append(stream)
          // As a handler does that is a task. In one job: a turn that is over leaves others for the next.
          if asked.count == count { loop.execute { for stream in asked { Self.answer(stream) } } }
        }
      }
      try side.start()
      await bench.settle()
      #expect(try #require(far.readOnce()) > 0)
      #expect(far.frames.map(\.kind) == [.settings, .windowUpdate])

      let requests = (0..<count).map { RawFrame.headers(UInt32($0 * 2 + 1), RawField.echo, ends: true) }
      try far.send(
        bytes: RawPeer.preface + RawFrame.settings().bytes + RawFrame.settingsAcknowledgement.bytes
          + requests.flatMap(\.bytes))
      await bench.settle()
      #expect(try #require(far.readOnce()) > 0)
      let answers = far.frames.dropFirst(2)
      #expect(answers.filter { $0.isAcknowledgement }.count == 1)
      #expect(answers.filter { $0.kind == .headers }.count == count * 2)
      #expect(answers.filter { $0.kind == .data }.count == count)
      #expect(answers.filter(\.ends).count == count)
      #expect(far.readOnce() == 0)
    }
  }

  private static func answer(_ stream: TestStream) {
    stream.respond(.response, ends: false)
    stream.write(pattern(100))
    stream.finish(HeaderBlock([("x-trailer", "1")]))
  }

  @Test("A write has flushBytes and at most a frame more")
  func writesAreBounded() async throws {
    try await withBench { bench in
      var limits = SessionLimits()
      limits.flushBytes = 20_000
      limits.streamBufferBytes = 200_000
      let (side, far) = try bench.rawPair(.client, limits: limits, type: SOCK_SEQPACKET)
      try side.start()
      try far.begin([.initialWindowSize(1 << 20)])
      try far.send(.windowUpdate(0, 1 << 20))
      await bench.happenings.wait { side.settingsCount > 0 }
      await bench.settle()
      while let count = far.readOnce(), count > 0 {}

      let body = pattern(150_000)
      try side.open().send(body)
      await bench.settle()
      var writes: [Int] = []
      while let count = far.readOnce(), count > 0 { writes.append(count) }
      #expect(writes.count > 1)
      #expect(writes.dropLast().allSatisfy { $0 >= limits.flushBytes })
      #expect(writes.allSatisfy { $0 <= limits.flushBytes + 9 + 16_384 })
      #expect(far.body(1) == body)
    }
  }
  @Test("Where a turn has no time left, a connection sends one piece in it, and the rest in the turns after")
  func onePieceInATurnThatIsOver() async throws {
    try await withBench { bench in
      var limits = SessionLimits()
      limits.flushBytes = 20_000
      limits.streamBufferBytes = 200_000
      let (side, far) = try bench.rawPair(.client, limits: limits, type: SOCK_SEQPACKET)
      try side.start()
      try far.begin([.initialWindowSize(1 << 20)])
      try far.send(.windowUpdate(0, 1 << 20))
      await bench.happenings.wait { side.settingsCount > 0 }
      await bench.settle()
      while let count = far.readOnce(), count > 0 {}

      let body = pattern(150_000)
      let reader = BusyReader(bench.loop, far, until: body.count)
      let stream = try side.open()
      await bench.settle()
      while let count = far.readOnce(), count > 0 {}
      await withCheckedContinuation { continuation in
        // Comes before the connection in each turn.
        reader.start(continuation)
        stream.send(body)
      }
      #expect(reader.writesOfTurns.allSatisfy { $0 <= 1 })
      #expect(reader.writesOfTurns.reduce(0, +) > 1)
      #expect(far.body(1) == body)
    }
  }
}

/// Reads what was sent in the turn before, and keeps the loop until the turn is over.
private final class BusyReader: TurnHook {
  private(set) var writesOfTurns: [Int] = []
  private let loop: EventLoop
  private let far: FarEnd
  private let wanted: Int
  private var continuation: CheckedContinuation<Void, Never>?

  init(_ loop: EventLoop, _ far: FarEnd, until wanted: Int) {
    self.loop = loop
    self.far = far
    self.wanted = wanted
  }

  func start(_ continuation: CheckedContinuation<Void, Never>) {
    self.continuation = continuation
    endOfTurn()
  }

  func endOfTurn() {
    var writes = 0
    while let count = far.readOnce(), count > 0 { writes += 1 }
    writesOfTurns.append(writes)
    if far.body(1).count >= wanted { return continuation.take()?.resume() ?? () }
    loop.atEndOfTurn(self)
    while !loop.isTurnOver {}
  }
}
