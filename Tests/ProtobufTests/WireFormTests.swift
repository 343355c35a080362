import Protobuf
import TestAPI
import Testing

/// All forms of the wire that the specification accepts.
@Suite struct WireFormTests {
  private typealias Everything = PayshareTest.Everything

  @Test func anEmptyMessageHasNoBytes() throws {
    #expect(Everything().encoded() == [])
    #expect(try Everything(decoding: [UInt8]()) == Everything())
  }

  @Test func defaultsWithoutPresenceAreNotWritten() {
    let message = Everything.with {
      $0.anInt32 = 0
      $0.aString = ""
      $0.color = .unspecified
    }
    #expect(message.encoded() == [])
  }

  @Test func defaultsWithPresenceAreWritten() throws {
    let message = Everything.with {
      $0.maybeInt32 = 0
      $0.maybeString = ""
      $0.maybeBool = false
      $0.maybeColor = .unspecified
      $0.maybeLeaf = PayshareTest.Leaf()
    }
    let decoded = try Everything(decoding: message.encoded())
    #expect(decoded == message)
    #expect(decoded.maybeString == "")
    #expect(decoded.maybeLeaf != nil)
    #expect(decoded.maybeInt64 == nil)
  }

  @Test func negativeZeroIsNoDefault() throws {
    let message = Everything.with { $0.aDouble = -0.0 }
    #expect(try Everything(decoding: message.encoded()).aDouble.sign == .minus)
  }

  @Test func theLastScalarWins() throws {
    #expect(try Everything(decoding: [0x18, 1, 0x18, 2]).anInt32 == 2)
  }

  @Test func packedAndUnpackedElementsJoin() throws {
    // int32s = 43: unpacked 1, packed [2, 3], unpacked 4.
    let bytes: [UInt8] = [0xd8, 0x02, 1, 0xda, 0x02, 2, 2, 3, 0xd8, 0x02, 4]
    #expect(try Everything(decoding: bytes).int32s == [1, 2, 3, 4])
    // unpacked = 58 accepts packed and stays unpacked when written.
    let message = try Everything(decoding: [0xd2, 0x03, 2, 1, 2])
    #expect(message.unpacked == [1, 2])
    #expect(message.encoded() == [0xd0, 0x03, 1, 0xd0, 0x03, 2])
  }

  @Test func subMessagesMerge() throws {
    // leaf = 17: {id: 1}, then {name: "a"}.
    let bytes: [UInt8] = [0x8a, 0x01, 2, 0x08, 1, 0x8a, 0x01, 3, 0x12, 1, 0x61]
    let leaf = try Everything(decoding: bytes).leaf
    #expect(leaf?.id == 1)
    #expect(leaf?.name == "a")
  }

  @Test func boxedSubMessagesMerge() throws {
    let first = Everything.with { $0.child = Everything.with { $0.anInt32 = 1 } }
    let second = Everything.with { $0.child = Everything.with { $0.aString = "a" } }
    let child = try Everything(decoding: first.encoded() + second.encoded()).child
    #expect(child?.anInt32 == 1)
    #expect(child?.aString == "a")
  }

  @Test func aOneofKeepsItsLastCase() throws {
    let first = Everything.with { $0.choice = .choiceString("a") }
    let second = Everything.with { $0.choice = .choiceInt32(0) }
    #expect(try Everything(decoding: first.encoded() + second.encoded()).choice == .choiceInt32(0))
  }

  @Test func messagesInAOneofMergeUnlessAnotherCaseCameBetween() throws {
    let id = Everything.with { $0.choice = .choiceLeaf(.with { $0.id = 1 }) }.encoded()
    let name = Everything.with { $0.choice = .choiceLeaf(.with { $0.name = "a" }) }.encoded()
    let other = Everything.with { $0.choice = .choiceBool(true) }.encoded()
    let merged = PayshareTest.Leaf.with {
      $0.id = 1
      $0.name = "a"
    }
    #expect(try Everything(decoding: id + name).choice == .choiceLeaf(merged))
    #expect(try Everything(decoding: id + other + name).choice == .choiceLeaf(.with { $0.name = "a" }))
  }

  @Test func unknownEnumValuesAreKept() throws {
    let message = try Everything(decoding: [0x80, 0x01, 99])
    #expect(message.color == .unrecognized(99))
    #expect(!message.color.isDefined)
    #expect(message.encoded() == [0x80, 0x01, 99])
  }

  @Test func enumAliasesAreOneValue() { #expect(PayshareTest.Color.verde == PayshareTest.Color(rawValue: 2)) }

  @Test func unknownFieldsAndGroupsAreSkipped() throws {
    // Field 2000 as varint, then as a group that holds a nested group, then an_int32 = 5.
    let bytes: [UInt8] = [0x80, 0x7d, 1, 0x83, 0x7d, 0x8b, 0x7d, 0x08, 1, 0x8c, 0x7d, 0x84, 0x7d, 0x18, 5]
    let message = try Everything(decoding: bytes)
    #expect(message == Everything.with { $0.anInt32 = 5 })
  }

  @Test func aKnownFieldWithAnotherWireTypeIsUnknown() throws {
    // an_int32 as fixed32, then as a string.
    #expect(try Everything(decoding: [0x1d, 1, 0, 0, 0, 0x1a, 1, 0x61]) == Everything())
  }

  @Test func mapEntriesMayLackKeyOrValueAndTheLastOfAKeyWins() throws {
    // int32_map = 81: {}, {1: 2}, {1: 3}.
    let bytes: [UInt8] = [0x8a, 0x05, 0, 0x8a, 0x05, 4, 8, 1, 16, 2, 0x8a, 0x05, 4, 8, 1, 16, 3]
    #expect(try Everything(decoding: bytes).int32Map == [0: 0, 1: 3])
  }

  @Test func equalMapsHaveEqualBytes() {
    let keys = (0..<100).map { "key \($0)" }
    let message = Everything.with { for key in keys { $0.stringMap[key] = PayshareTest.Leaf() } }
    let shuffled = Everything.with { for key in keys.reversed() { $0.stringMap[key] = PayshareTest.Leaf() } }
    #expect(message.encoded() == shuffled.encoded())
  }

  @Test func extremeNumbersSurvive() throws {
    let message = Everything.with {
      $0.anInt32 = .min
      $0.anInt64 = .min
      $0.aUint64 = .max
      $0.aSint32 = .min
      $0.aSint64 = .min
      $0.aSfixed64 = .min
      $0.aFloat = .infinity
      $0.aDouble = .leastNonzeroMagnitude
      $0.last = -1
    }
    #expect(try Everything(decoding: message.encoded()) == message)
  }

  @Test(arguments: [0, 1, 126, 127, 128, 129, 16_383, 16_384, 3_000_000])
  func lengthsOfEverySizeSurvive(length: Int) throws {
    let message = Everything.with {
      $0.child = Everything.with { $0.someBytes = [UInt8](repeating: 7, count: length) }
      $0.aString = String(repeating: "é", count: length)
    }
    #expect(try Everything(decoding: message.encoded()) == message)
  }

  @Test func theWriterLeavesAPrefixFree() {
    var writer = WireWriter(reservingPrefix: 5)
    Everything.with { $0.anInt32 = 3 }.encode(into: &writer)
    #expect(writer.count == 7)
    #expect(writer.finish() == [0, 0, 0, 0, 0, 0x18, 3])
  }

  @Test func aBoxCopiesOnWrite() {
    let original = Everything.with { $0.child = Everything.with { $0.anInt32 = 1 } }
    var copy = original
    copy.child?.anInt32 = 2
    #expect(original.child?.anInt32 == 1)
    #expect(copy.child?.anInt32 == 2)
    #expect(Set([original, copy, original]).count == 2)
  }
}
