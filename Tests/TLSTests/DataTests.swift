import Testing

@testable import TLS

@Suite struct DataTests {
  /// A megabyte that repeats with no period near a record's.
  private static let megabyte = (0..<1_048_576).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 / 251) }

  @Test(arguments: [Int.max, 65_536, 16_384, 1_000])
  func aMegabyteGoesBothWays(pieceBytes: Int) throws {
    let pair = try World().openPair()
    try pair.client.send(Self.megabyte)
    try pair.server.send(Self.megabyte)
    try pair.carry(pieceBytes: pieceBytes)
    #expect(pair.server.received == Self.megabyte)
    #expect(pair.client.received == Self.megabyte)
  }

  @Test func aRecordTornAtEveryByteIsPutTogether() throws {
    let pair = try World().openPair()
    for tear in 0..<60 {
      try pair.client.send("record \(tear);")
      let record = pair.client.output()
      try pair.server.receive(record.prefix(tear))
      try pair.server.receive(record.dropFirst(tear))
    }
    #expect(pair.server.text == (0..<60).map { "record \($0);" }.joined())
  }

  @Test func aScratchSmallerThanARecordLosesNothing() throws {
    let world = try World()
    let client = Side(
      try TLSSession(client: TLSContext(client: world.clientConfiguration), expecting: .host("localhost")))
    let server = Side(
      try TLSSession(server: TLSContext(server: world.serverConfiguration)), scratchBytes: 1_000)
    let pair = Pair(client, server)
    try pair.carry()
    try client.send(Array(Self.megabyte.prefix(100_000)))
    try pair.carry()
    #expect(server.received == Array(Self.megabyte.prefix(100_000)))
  }

  @Test func outputIsDrainedInThePiecesThatTheSocketAccepts() throws {
    let pair = try World().openPair()
    try pair.client.send(Array(Self.megabyte.prefix(50_000)))
    while pair.client.session.pendingOutputBytes > 0 {
      var taken: [UInt8] = []
      pair.client.session.drain { pending in
        taken = Array(pending.prefix(777))
        return taken.count
      }
      try pair.server.receive(taken)
      // More may come while an earlier part still waits.
      if pair.client.session.pendingOutputBytes > 49_000 { try pair.client.send("tail") }
    }
    #expect(pair.server.received.starts(with: Self.megabyte.prefix(50_000)))
    #expect(pair.server.received.count == 50_004)
  }

  @Test func nothingIsSentForEmptyData() throws {
    let pair = try World().openPair()
    try pair.client.send([])
    #expect(pair.client.session.pendingOutputBytes == 0)
    try pair.client.receive([])
    #expect(pair.client.session.state == .open)
  }

  @Test func sendingWithinADeliveryWorks() throws {
    let pair = try World().openPair()
    try pair.client.send("ping")
    let ciphertext = pair.client.output()
    let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 16_384, alignment: 16)
    defer { scratch.deallocate() }
    try ciphertext.withUnsafeBytes { bytes in
      try pair.server.session.receive(bytes, scratch: scratch) { plaintext in
        try? pair.server.session.send(plaintext)
      }
    }
    try pair.carry()
    #expect(pair.client.text == "ping")
  }

  @Test func closingWithinADeliveryWorks() throws {
    let pair = try World().openPair()
    try pair.client.send("one")
    try pair.client.send("two")
    let ciphertext = pair.client.output()
    let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 16_384, alignment: 16)
    defer { scratch.deallocate() }
    var received: [UInt8] = []
    try ciphertext.withUnsafeBytes { bytes in
      try pair.server.session.receive(bytes, scratch: scratch) { plaintext in
        received += plaintext
        pair.server.session.close()
      }
    }
    #expect(received == Array("onetwo".utf8))
    #expect(pair.server.session.state == .closing)
  }

  @Test func keysAreRenewedInTheMiddleOfData() throws {
    let pair = try World().openPair()
    for round in 0..<20 {
      try pair.client.send("a\(round)")
      pair.client.session.updateKeys()
      try pair.client.send("b\(round);")
      try pair.carry(pieceBytes: 5)
      try pair.server.send("c\(round);")
      try pair.carry(pieceBytes: 5)
    }
    #expect(pair.server.text == (0..<20).map { "a\($0)b\($0);" }.joined())
    #expect(pair.client.text == (0..<20).map { "c\($0);" }.joined())
  }

  @Test func anEndlessSeriesOfKeyUpdatesIsRefused() throws {
    let pair = try World().openPair()
    var updates = 0
    let error = #expect(throws: TLSError.self) {
      for _ in 0..<1_000 {
        pair.client.session.updateKeys()
        try pair.server.receive(pair.client.output())
        updates += 1
        try pair.client.receive(pair.server.output())
      }
    }
    #expect(error?.code == .tooManyPostHandshakeMessages)
    // One more, because OpenSSL leaves the last one lying until it has answered the one before.
    #expect(updates == TLSLimits.freePostHandshakeMessages + 1)
  }

  @Test func aSeriesOfKeyUpdatesInOneReadIsRefusedBeforeItsEnd() throws {
    let pair = try World().openPair()
    var flood: [UInt8] = []
    for _ in 0..<1_000 {
      pair.client.session.updateKeys()
      flood += pair.client.output()
      // The client would be stopped too, by the answers that it never reads here.
      pair.client.session.postHandshakeAllowance = 1_000
    }
    let error = #expect(throws: TLSError.self) { try pair.server.receive(flood) }
    #expect(error?.code == .tooManyPostHandshakeMessages)
    #expect(pair.server.session.pendingOutputBytes < 2_000)
  }

  @Test func dataEarnsKeyUpdates() throws {
    let pair = try World().openPair()
    for _ in 0..<TLSLimits.freePostHandshakeMessages * 2 {
      pair.client.session.updateKeys()
      try pair.client.send(Self.megabyte)
      try pair.server.receive(pair.client.output())
      pair.client.session.postHandshakeAllowance = 1_000
      try pair.server.send(Self.megabyte)
      try pair.client.receive(pair.server.output())
    }
    #expect(pair.server.session.state == .open)
  }

  @Test func anErrorThatOthersLeftInTheThreadIsNotTheSessions() throws {
    let pair = try World().openPair()
    Side.leaveAnError()
    try pair.client.send("question")
    Side.leaveAnError()
    // Torn, so that the session asks OpenSSL why there is no data.
    try pair.carry(pieceBytes: 3)
    #expect(pair.server.text == "question")
  }
}
