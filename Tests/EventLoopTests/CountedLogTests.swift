import EventLoop
import Locking
import Logging
import RPCTestSupport
import Testing

@Suite struct CountedLogTests {
  @Test func theFirstEventIsLoggedAtOnceAndAllOthersAsOneCount() async throws {
    try await onLoop { log, probe, _ in
      for number in 1...1_000 { log.record(.warning, "refused", ["number": "\(number)"]) }
      #expect(probe.lines == ["warning refused number=1"])
      log.flush()
      #expect(probe.lines == ["warning refused number=1", "warning refused count=999 number=1000"])
    }
  }

  @Test func kindsAreCountedSeparately() async throws {
    try await onLoop { log, probe, _ in
      for _ in 0..<3 { log.record(.warning, "one") }
      for _ in 0..<2 { log.record(.error, "two") }
      log.flush()
      #expect(probe.lines == ["warning one", "error two", "warning one count=2", "error two count=1"])
    }
  }

  @Test func kindsPastTheLimitAreCountedTogether() async throws {
    try await onLoop { log, probe, _ in
      for kind in 0..<10_000 { log.record(.warning, "kind \(kind)") }
      #expect(probe.lines.count == CountedLog.maximumKinds + 1)
      log.flush()
      #expect(probe.lines.last?.contains("count=\(10_000 - CountedLog.maximumKinds - 1)") == true)
    }
  }

  @Test func countsAreLoggedWhenTheIntervalEnds() async throws {
    let probe = LogProbe()
    let loop = try EventLoop(name: "test")
    try loop.start()
    let log = CountedLog(probe.logger, on: loop, interval: .milliseconds(1))
    loop.execute { for _ in 0..<5 { log.record(.warning, "refused") } }
    await probe.next("count=4")
    loop.stop()
    loop.join()
    withExtendedLifetime(log) {}
  }

  private func onLoop(
    _ body: @escaping @Sendable (CountedLog, LogProbe, EventLoop) -> Void
  ) async throws {
    let probe = LogProbe()
    let loop = try EventLoop(name: "test")
    try loop.start()
    await loop.submit { body(CountedLog(probe.logger, on: loop), probe, loop) }
    loop.stop()
    loop.join()
  }
}

@Suite struct NetworkTextTests {
  @Test(arguments: [
    ("203.0.113.77", "203.0.113.0/24"), ("2001:db8:12:3456::1", "2001:db8:12::/48"),
    ("::ffff:203.0.113.77", "203.0.113.0/24"),
  ])
  func aNetworkHidesWhoIsInIt(host: String, network: String) throws {
    let address = try #require(SocketAddress.resolve(host: host, port: 1).first)
    #expect(address.networkText == network)
  }
}
