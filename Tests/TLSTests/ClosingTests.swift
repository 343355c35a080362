import Testing

@testable import TLS

@Suite struct ClosingTests {
  @Test func closeNotifyGoesBothWays() throws {
    let pair = try World().openPair()
    try pair.client.send("last words")
    pair.client.session.close()
    #expect(pair.client.session.state == .closing)
    try pair.carry()
    #expect(pair.server.text == "last words")
    #expect(pair.server.session.state == .peerClosed)
    pair.server.session.close()
    #expect(pair.server.session.state == .closed)
    try pair.carry()
    #expect(pair.client.session.state == .closed)
    try pair.client.session.receiveEnd()
    try pair.server.session.receiveEnd()
    #expect(pair.client.session.state == .closed)
    #expect(pair.client.session.failure == nil)
  }

  @Test func dataMayFollowThePeersCloseNotify() throws {
    let pair = try World().openPair()
    pair.client.session.close()
    try pair.carry()
    try pair.server.send("the rest")
    try pair.carry()
    #expect(pair.client.text == "the rest")
  }

  @Test func nothingIsSentAfterOurCloseNotify() throws {
    let pair = try World().openPair()
    pair.client.session.close()
    let error = #expect(throws: TLSError.self) { try pair.client.send("too late") }
    #expect(error?.code == .notOpen)
  }

  @Test func closingTwiceSendsOnce() throws {
    let pair = try World().openPair()
    pair.client.session.close()
    let count = pair.client.session.pendingOutputBytes
    pair.client.session.close()
    #expect(pair.client.session.pendingOutputBytes == count)
  }

  @Test func anEndWithoutCloseNotifyIsTruncation() throws {
    let pair = try World().openPair()
    try pair.client.send("half")
    try pair.carry()
    let error = #expect(throws: TLSError.self) { try pair.server.session.receiveEnd() }
    #expect(error?.code == .truncated)
    #expect(error?.phase == .receiving)
    #expect(pair.server.session.state == .failed)
    #expect(pair.server.session.failure == error)
  }

  @Test func anEndWithinARecordIsTruncation() throws {
    let pair = try World().openPair()
    try pair.client.send("cut in half")
    try pair.server.receive(pair.client.output().dropLast(3))
    #expect(pair.server.received.isEmpty)
    let error = #expect(throws: TLSError.self) { try pair.server.session.receiveEnd() }
    #expect(error?.code == .truncated)
  }

  @Test func anEndWithinTheHandshakeIsTruncation() throws {
    let pair = try World().pair()
    try pair.server.receive(pair.client.output())
    let error = #expect(throws: TLSError.self) { try pair.server.session.receiveEnd() }
    #expect(error?.code == .truncated)
    #expect(error?.phase == .handshake)
  }

  @Test func aHandshakeIsDroppedSilently() throws {
    let pair = try World().pair()
    pair.server.session.close()
    #expect(pair.server.session.state == .closed)
    #expect(pair.server.session.pendingOutputBytes == 0)
    try pair.server.receive(pair.client.output())
    #expect(pair.server.session.state == .closed)
  }

  @Test func aSessionMayBeDroppedAtAnyPoint() throws {
    let world = try World()
    _ = try world.pair()
    let half = try world.pair()
    try half.server.receive(half.client.output().dropLast(10))
    let open = try world.openPair()
    try open.client.send("never drained")
  }

  @Test(arguments: [
    Array("GET / HTTP/1.1\r\nHost: x\r\n\r\n".utf8), Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8),
    [UInt8](repeating: 0, count: 1_000), [UInt8](repeating: 0xff, count: 1_000), [0x16, 3, 1, 0xff, 0xff, 1],
    [0x16, 3, 1, 0, 4, 1, 0xff, 0xff, 0xff],
  ])
  func garbageInsteadOfAHandshakeFails(bytes: [UInt8]) throws {
    let pair = try World().pair()
    let error = #expect(throws: TLSError.self) {
      try pair.server.receive(bytes)
      // What could yet become a record waits for its rest.
      try pair.server.session.receiveEnd()
    }
    #expect(error?.phase == .handshake)
    #expect(error?.code == .protocolViolation || error?.code == .truncated)
    #expect(throws: try #require(error)) { try pair.server.receive([1]) }
  }

  @Test func everyFlippedByteOfARecordIsNoticed() throws {
    let world = try World()
    let client = try TLSContext(client: world.clientConfiguration)
    let server = try TLSContext(server: world.serverConfiguration)
    let count = 5 + 4 + 1 + 16
    for index in 0..<count {
      let pair = try Pair(client, server)
      try pair.carry()
      try pair.client.send("data")
      var record = pair.client.output()
      #expect(record.count == count)
      record[index] ^= 0x40
      let error = #expect(throws: TLSError.self) {
        try pair.server.receive(record)
        try pair.server.session.receiveEnd()
      }
      #expect(error?.code == .protocolViolation || error?.code == .truncated)
      #expect(pair.server.received.isEmpty)
    }
  }

  @Test func aForgedCloseIsNotBelieved() throws {
    let pair = try World().openPair()
    // A plaintext alert close_notify, as anyone on the way could inject.
    let error = #expect(throws: TLSError.self) { try pair.server.receive([0x15, 3, 3, 0, 2, 1, 0]) }
    #expect(error?.code == .protocolViolation)
  }
}
