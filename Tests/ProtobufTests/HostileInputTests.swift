import Protobuf
import TestAPI
import Testing

/// Whatever the bytes are, the answer is a message or a typed error.
@Suite struct HostileInputTests {
  private typealias Everything = PayshareTest.Everything

  private func error(_ bytes: [UInt8]) -> DecodingError? {
    do throws(DecodingError) {
      _ = try Everything(decoding: bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func everyTruncationIsRefusedOrAShorterMessage() throws {
    var wire = RandomWire(.full, seed: 5)
    var bytes: [UInt8] = []
    while bytes.count < 2_000 { bytes += wire.message(ProtobufCOracle.everything) }
    _ = try Everything(decoding: bytes)
    var refusals = 0
    for length in 0..<bytes.count {
      if let error = error(Array(bytes[..<length])) {
        #expect(error.reason == .truncated || error.reason == .malformedPackedField, "at \(length)")
        #expect(error.offset <= length)
        refusals += 1
      }
    }
    #expect(refusals > bytes.count / 2)
  }

  @Test func truncatedValuesAreRefusedWithTheirOffset() {
    #expect(error([0x18]) == DecodingError(.truncated, at: 1))
    #expect(error([0x18, 0x80]) == DecodingError(.truncated, at: 1))
    #expect(error([0x09, 1, 2, 3]) == DecodingError(.truncated, at: 1))
    #expect(error([0x72, 5, 0x61]) == DecodingError(.truncated, at: 2))
    #expect(error([0x80]) == DecodingError(.truncated, at: 0))
  }

  @Test func aSubMessageCannotReadPastItsEnd() {
    // leaf = 17 of two bytes: name with a length of one, whose byte is outside.
    #expect(error([0x8a, 0x01, 2, 0x12, 1, 0x61])?.reason == .truncated)
  }

  @Test(arguments: [0x72, 0x7a, 0x8a] as [UInt8])
  func lengthBombsAreRefusedBeforeAnythingIsAllocated(tag: UInt8) {
    let tagBytes: [UInt8] = tag == 0x8a ? [0x8a, 0x01] : [tag]
    for length in [[0xff, 0xff, 0xff, 0xff, 0x07], [UInt8](repeating: 0xff, count: 9) + [0x01]] {
      #expect(error(tagBytes + length)?.reason == .truncated)
    }
  }

  @Test func packedLengthBombsAreRefused() {
    #expect(error([0xca, 0x02, 0xff, 0xff, 0xff, 0xff, 0x07])?.reason == .truncated)
    // doubles = 41 with a length that is no multiple of eight.
    #expect(error([0xca, 0x02, 3, 1, 2, 3])?.reason == .malformedPackedField)
  }

  @Test func varintsOfMoreThanTenBytesAreRefused() {
    #expect(error([0x20] + [UInt8](repeating: 0x80, count: 10) + [0])?.reason == .malformedVarint)
    #expect(error([0x20] + [UInt8](repeating: 0x80, count: 100))?.reason == .malformedVarint)
    #expect(error([0x20] + [UInt8](repeating: 0xff, count: 9) + [0x01]) == nil)
  }

  @Test func bitsBeyondThe64thAreDropped() throws {
    let bytes = [0x20] + [UInt8](repeating: 0xff, count: 9) + [0x7f]
    #expect(try Everything(decoding: bytes).anInt64 == -1)
  }

  @Test func fieldNumberZeroIsRefused() {
    for wireType in 0..<8 { #expect(error([UInt8(wireType), 0, 0])?.reason == .malformedTag) }
  }

  @Test func tagsOfMoreThan32BitsAreRefused() {
    #expect(error([0x80, 0x80, 0x80, 0x80, 0x10, 0])?.reason == .malformedTag)
    #expect(error([0x98, 0x80, 0x80, 0x80, 0x80, 0x00, 0])?.reason == .malformedTag)
  }

  @Test func undefinedWireTypesAreRefused() {
    #expect(error([0x1e, 0])?.reason == .unknownWireType)
    #expect(error([0x1f, 0])?.reason == .unknownWireType)
  }

  @Test func unbalancedGroupsAreRefused() {
    #expect(error([0x1c])?.reason == .unbalancedGroup)
    #expect(error([0x83, 0x7d, 0x8c, 0x7d])?.reason == .unbalancedGroup)
    #expect(error([0x83, 0x7d])?.reason == .truncated)
  }

  @Test func aGroupCannotEndOutsideItsMessage() {
    // leaf = 17 holds the start of a group, whose end is outside of it.
    #expect(error([0x8a, 0x01, 2, 0x83, 0x7d, 0x84, 0x7d])?.reason == .truncated)
  }

  private func nested(_ depth: Int) -> [UInt8] {
    var message = Everything()
    for _ in 0..<depth { message = Everything.with { $0.child = message } }
    return message.encoded()
  }

  @Test func nestingStopsAtTheMaximumDepth() {
    #expect(error(nested(WireReader.maximumDepth)) == nil)
    #expect(error(nested(WireReader.maximumDepth + 1))?.reason == .tooDeep)
  }

  @Test func deepMessageBombsAreRefusedOnASmallStack() {
    var bytes: [UInt8] = []
    for _ in 0..<30_000 { bytes = [0xaa, 0x06] + [0xff, 0xff, 0xff, 0x7f] + bytes }
    #expect(error(bytes)?.reason == .truncated)
    // child = 101, each with a length that is right.
    var honest: [UInt8] = []
    for _ in 0..<2_000 {
      var writer = WireWriter()
      writer.bytes(.some(honest), field: 101)
      honest = writer.finish()
    }
    #expect(error(honest)?.reason == .tooDeep)
  }

  @Test func groupsCountForTheDepth() {
    let start: [UInt8] = [0x83, 0x7d]
    let end: [UInt8] = [0x84, 0x7d]
    func groups(_ count: Int) -> [UInt8] {
      Array(repeatElement(start, count: count).joined()) + Array(repeatElement(end, count: count).joined())
    }
    #expect(error(groups(WireReader.maximumDepth)) == nil)
    #expect(error(groups(WireReader.maximumDepth + 1))?.reason == .tooDeep)
    #expect(error(Array(repeatElement(start, count: 1 << 20).joined()))?.reason == .tooDeep)
  }

  @Test(
    arguments: [
      [0x80], [0xc3], [0xc3, 0x28], [0xe2, 0x28, 0xa1], [0xc0, 0xaf], [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xff], [0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0xfe],
    ] as [[UInt8]])
  func invalidUTF8IsRefused(text: [UInt8]) {
    #expect(error([0x72, UInt8(text.count)] + text)?.reason == .invalidUTF8)
    #expect(error([0x7a, UInt8(text.count)] + text) == nil)
  }

  @Test func nulIsKept() throws {
    #expect(try Everything(decoding: [0x72, 3, 0x61, 0, 0x62]).aString == "a\0b")
  }

  @Test(arguments: 0..<10)
  func mutatedMessagesNeverCrash(batch: UInt64) {
    for seed in 0..<200 {
      var wire = RandomWire(.full, seed: 900_000 + batch * 1_000 + UInt64(seed))
      let bytes = wire.random.mutated(wire.message(ProtobufCOracle.everything))
      if let error = error(bytes) {
        #expect((0...bytes.count).contains(error.offset))
      }
    }
  }
}
