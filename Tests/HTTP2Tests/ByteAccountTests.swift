import RPCTestSupport
import Testing

@testable import HTTP2

/// The bytes that wait are counted where their owner wants them counted.
@Suite(.timeLimit(.minutes(5)))
struct ByteAccountTests {
  /// A server's stream with a body that its client's window does not let out.
  private func stream(_ account: ByteAccount) throws -> (RawClient, RecordingStream) {
    let client = try RawClient()
    try client.send(RawFrame.settings([.initialWindowSize(0)]).bytes)
    try client.send(RawClient.headers(1, RawClient.request))
    let stream = try #require(client.streams.last)
    stream.outboundAccount = account
    stream.respond(HeaderBlock([(":status", "200")]), ends: false)
    stream.write([UInt8](repeating: 7, count: 1_000))
    _ = client.answers()
    return (client, stream)
  }

  @Test func writtenBytesCountUntilTheyAreSent() throws {
    let total = ByteAccount()
    let account = ByteAccount(parent: total)
    let (client, _) = try stream(account)
    #expect(account.byteCount == 1_000)
    try client.send(RawFrame.windowUpdate(1, 400).bytes)
    _ = client.answers()
    #expect(account.byteCount == 600)
    #expect(total.byteCount == 600)
    try client.send(RawFrame.windowUpdate(1, 600).bytes)
    _ = client.answers()
    #expect(account.byteCount == 0)
    #expect(total.byteCount == 0)
  }

  @Test func aClosedStreamHoldsNothing() throws {
    let account = ByteAccount()
    let (client, _) = try stream(account)
    try client.send(RawFrame.reset(1, .cancel).bytes)
    #expect(account.byteCount == 0)
    #expect(client.session?.outboundByteCount == 0)
  }

  @Test func anAbandonedStreamHoldsNothingAndSendsItsResetAlone() throws {
    let account = ByteAccount()
    let (client, stream) = try stream(account)
    stream.abandon(.cancel)
    #expect(account.byteCount == 0)
    #expect(client.session?.outboundByteCount == 0)
    // A handler that knows nothing of it ends its answer, and the window opens.
    stream.finish(HeaderBlock([("grpc-status", "0")]))
    try client.send(RawFrame.windowUpdate(1, 10_000).bytes)
    #expect(client.answers().filter { $0.stream == 1 }.map(\.kind) == [.reset])
  }

  @Test func bytesThatTheSocketDoesNotAcceptCountUntilItDoesOrIsClosed() async throws {
    try await withBench { bench in
      let account = ByteAccount()
      let (side, far) = try bench.rawPair(.server)
      try side.start()
      side.connection?.pendingAccount = account
      try far.begin([.initialWindowSize(1 << 30)])
      try far.send(.windowUpdate(0, 1 << 30), .headers(1, RawField.echo, ends: true))
      await bench.happenings.wait { !side.streams.isEmpty }
      side.streams[0].respond(.response, ends: false)
      side.streams[0].write([UInt8](repeating: 7, count: 2 << 20))
      await bench.settle()
      let taken = (2 << 20) - side.streams[0].outboundByteCount
      #expect(account.byteCount > 0)
      #expect(account.byteCount <= taken)

      side.streams[0].finish()
      _ = try await far.frame(.data) { $0.ends }
      await bench.settle()
      #expect(account.byteCount == 0)

      try far.send(.headers(3, RawField.echo, ends: true))
      await bench.happenings.wait { side.streams.count > 1 }
      far.stopReading()
      side.streams[1].respond(.response, ends: false)
      side.streams[1].write([UInt8](repeating: 7, count: 2 << 20))
      await bench.settle()
      #expect(account.byteCount > 0)
      side.connection?.close()
      #expect(account.byteCount == 0)
    }
  }
}
