import Protobuf
import TestAPI
import Testing

/// Repeated messages that are kept encoded.
@Suite struct LazyMessagesTests {
  private typealias Parcel = PayshareTest.Parcel
  private typealias Leaf = PayshareTest.Leaf

  private func leaf(_ id: Int64, name: String = "") -> Leaf {
    .with {
      $0.id = id
      $0.name = name
    }
  }

  @Test func messagesComeBackAsTheyWentIn() throws {
    let leaves = [leaf(1, name: "a"), leaf(2, name: String(repeating: "b", count: 300)), leaf(0)]
    let parcel = Parcel.with {
      $0.leaves = LazyMessages(leaves)
      $0.name = "x"
    }
    let read = try Parcel(decoding: parcel.encoded())
    #expect(read == parcel)
    #expect(read.leaves.count == 3)
    #expect(try read.leaves.decoded() == leaves)
    #expect(read.name == "x")
  }

  @Test func theWireIsThatOfAnyRepeatedField() throws {
    let parcel = Parcel.with { $0.leaves = LazyMessages([leaf(1), leaf(2)]) }
    #expect(parcel.encoded() == [0x12, 2, 0x08, 1, 0x12, 2, 0x08, 2])
    // Other fields may stand between its elements, and what is not known to them stays.
    let read = try Parcel(decoding: [0x12, 2, 0x08, 1, 0x1a, 1, 0x61, 0x12, 4, 0x08, 2, 0x78, 5])
    #expect(try read.leaves.decoded() == [leaf(1), leaf(2)])
    #expect(read.encoded() == [0x12, 2, 0x08, 1, 0x12, 4, 0x08, 2, 0x78, 5, 0x1a, 1, 0x61])
  }

  @Test func aFaultyMessageFailsOnAccess() throws {
    let read = try Parcel(decoding: [0x12, 2, 0x08, 1, 0x12, 1, 0x08])
    #expect(read.leaves.count == 2)
    #expect(throws: DecodingError.self) { try read.leaves.decoded() }
    // One that is longer than what is left has no end.
    #expect(throws: DecodingError.self) { try Parcel(decoding: [0x12, 3, 0x08, 1]) }
  }

  @Test func theFirstOnesCanBeKept() throws {
    let leaves = [leaf(1), leaf(2, name: "b"), leaf(3)]
    for length in -1...4 {
      var lazy = LazyMessages(leaves)
      #expect(try lazy.keep(first: length, reading: Leaf.self) == leaves.prefix(max(0, length)).last)
      #expect(lazy == LazyMessages(Array(leaves.prefix(max(0, length)))))
    }
    var none = LazyMessages<Leaf>()
    #expect(try none.keep(first: 2, reading: Leaf.self) == nil)
    #expect(none.isEmpty)
  }

  @Test func delimitedBytesAreCountedAndTheirLengthsChecked() throws {
    let bytes: [UInt8] = [2, 0x08, 1, 0]
    #expect(try LazyMessages<Leaf>(delimited: bytes).decoded() == [leaf(1), Leaf()])
    #expect(throws: DecodingError(.truncated, at: 1)) { try LazyMessages<Leaf>(delimited: [2, 0x08]) }
  }

  @Test func emptyMessagesCannotAskForMuchMoreMemoryThanTheirBytes() throws {
    // Two bytes each, for a struct of dozens.
    let parcel = try Parcel(decoding: Array(repeatElement([0x12, 0], count: 1_000_000).joined()))
    #expect(parcel.leaves.count == 1_000_000)
    #expect(throws: DecodingError.self) {
      try LazyMessages<PayshareTest.Everything>(delimited: parcel.leaves.delimited).decoded()
    }
  }

  @Test func manyAreReadInLinearTime() throws {
    let parcel = try Parcel(decoding: Array(repeatElement([0x12, 2, 0x08, 1], count: 500_000).joined()))
    #expect(parcel.leaves.count == 500_000)
  }
}
