import Testing

@testable import RPC

/// Length-prefixed messages out of a stream of bytes.
@Suite struct DeframerTests {
  private static let messages: [[UInt8]] = [[1, 2, 3], [], [UInt8](repeating: 7, count: 300), [9]]
  private static let stream = messages.flatMap { framed($0) }

  static func framed(_ message: [UInt8], flag: UInt8 = 0, length: Int? = nil) -> [UInt8] {
    let length = UInt32(length ?? message.count)
    return [flag] + (0..<4).reversed().map { UInt8(truncatingIfNeeded: length >> (8 * UInt32($0))) } + message
  }

  @Test func everyWayToCutAStreamInTwoGivesTheSameMessages() throws {
    for cut in 0...Self.stream.count {
      var deframer = Deframer()
      let received =
        try deframer.messages(in: Self.stream[..<cut]) + deframer.messages(in: Self.stream[cut...])
      #expect(received == Self.messages, "cut at \(cut)")
      #expect(!deframer.isInsideMessage)
    }
  }

  @Test func everyWayToCutAShortStreamInThreeGivesTheSameMessages() throws {
    let stream = [[1, 2], [], [3]].flatMap { Self.framed($0) }
    for first in 0...stream.count {
      for second in first...stream.count {
        var deframer = Deframer()
        var received = try deframer.messages(in: stream[..<first])
        received += try deframer.messages(in: stream[first..<second])
        received += try deframer.messages(in: stream[second...])
        #expect(received == [[1, 2], [], [3]])
      }
    }
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 64])
  func piecesOfAnySizeGiveTheSameMessages(_ size: Int) throws {
    var deframer = Deframer()
    var received: [[UInt8]] = []
    var rest = Self.stream[...]
    while !rest.isEmpty {
      received += try deframer.messages(in: rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    #expect(received == Self.messages)
  }

  @Test func aStreamThatEndsInsideAMessageIsNoticed() throws {
    let frame = Self.framed([1, 2, 3])
    for count in 1..<frame.count {
      var deframer = Deframer()
      #expect(try deframer.messages(in: frame[..<count]).isEmpty)
      #expect(deframer.isInsideMessage, "\(count) bytes")
    }
    #expect(!Deframer().isInsideMessage)
  }

  @Test func theLimitItselfIsAccepted() throws {
    var deframer = Deframer(maximumMessageSize: 10)
    #expect(try deframer.messages(in: Self.framed([UInt8](repeating: 0, count: 10))[...]).count == 1)
  }

  @Test func aMessageAboveTheLimitIsRefusedByItsHeaderAlone() {
    var deframer = Deframer(maximumMessageSize: 10)
    let error = deframer.failure(on: Self.framed([], length: 11))
    #expect(error?.code == .resourceExhausted)
    var tornHeader = Deframer(maximumMessageSize: 10)
    #expect(throws: Never.self) { try tornHeader.messages(in: Self.framed([], length: 11)[..<4]) }
    #expect(tornHeader.failure(on: Array(Self.framed([], length: 11)[4...]))?.code == .resourceExhausted)
  }

  @Test func theLongestLengthIsRefusedWithoutAllocatingIt() {
    var deframer = Deframer()
    #expect(deframer.failure(on: [0, 255, 255, 255, 255])?.code == .resourceExhausted)
  }

  @Test(arguments: [UInt8](2...255))
  func unknownFlagsAreRefused(_ flag: UInt8) {
    var deframer = Deframer(decompresses: true)
    #expect(deframer.failure(on: Self.framed([1], flag: flag))?.code == .internal)
  }

  @Test func aCompressedMessageWithoutAnAnnouncedEncodingIsRefused() {
    var deframer = Deframer(decompresses: false)
    #expect(deframer.failure(on: Self.framed([1], flag: 1))?.code == .internal)
  }

  @Test func compressedAndPlainMessagesMayAlternate() throws {
    let body = [UInt8](repeating: 42, count: 5_000)
    let compressed = try Gzip.compress(body[...], reservingPrefix: 0)
    let stream = Self.framed(compressed, flag: 1) + Self.framed(body) + Self.framed(compressed, flag: 1)
    for cut in 0...stream.count where cut % 7 == 0 || cut < 40 {
      var deframer = Deframer(decompresses: true)
      let received = try deframer.messages(in: stream[..<cut]) + deframer.messages(in: stream[cut...])
      #expect(received == [body, body, body])
    }
  }

  @Test func aBombIsStoppedAtTheLimit() throws {
    let bomb = try Gzip.compress([UInt8](repeating: 0, count: 20 << 20)[...], reservingPrefix: 0)
    #expect(bomb.count < 64 << 10)
    var deframer = Deframer(maximumMessageSize: 1 << 20, decompresses: true)
    #expect(deframer.failure(on: Self.framed(bomb, flag: 1))?.code == .resourceExhausted)
  }

  @Test func bytesThatAreNotGzipAreRefused() {
    var deframer = Deframer(decompresses: true)
    #expect(deframer.failure(on: Self.framed([1, 2, 3], flag: 1))?.code == .internal)
    var empty = Deframer(decompresses: true)
    #expect(empty.failure(on: Self.framed([], flag: 1))?.code == .internal)
  }

  @Test func aSealedFrameIsReadAgain() throws {
    for size in [0, 1, 255, 256, 65_536, 300_000] {
      for compressing in [false, true] {
        let body = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
        var frame = [UInt8](repeating: 0xEE, count: Frame.headerSize) + body
        try Frame.seal(&frame, compressing: compressing)
        var deframer = Deframer(decompresses: compressing)
        #expect(try deframer.messages(in: frame[...]) == [body])
      }
    }
  }
}

extension Deframer {
  mutating func messages(in bytes: ArraySlice<UInt8>) throws(Status) -> [[UInt8]] {
    var messages: [[UInt8]] = []
    try bytes.withUnsafeBufferPointer { bytes throws(Status) in
      try append(UnsafeRawBufferPointer(bytes)) { messages.append($0.bytes) }
    }
    return messages
  }

  mutating func failure(on bytes: [UInt8]) -> Status? {
    do throws(Status) {
      _ = try messages(in: bytes[...])
      return nil
    } catch {
      return error
    }
  }
}
