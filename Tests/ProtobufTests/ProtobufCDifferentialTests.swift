import Protobuf
import TestAPI
import Testing

/// Our codecs and protobuf-c must agree on what bytes mean.
@Suite struct ProtobufCDifferentialTests {
  private typealias Everything = PayshareTest.Everything

  @Test(arguments: 0..<20)
  func protobufCReadsWhatWeReadOfRandomMessages(batch: UInt64) throws {
    for seed in 0..<100 {
      var wire = RandomWire(.protobufC, seed: batch * 1_000 + UInt64(seed))
      let bytes = wire.message(ProtobufCOracle.everything)
      let ours = try Everything(decoding: bytes)
      let theirs = try Everything(decoding: try #require(ProtobufCOracle.rewritten(bytes)))
      let areEqual = ours.encoded() == theirs.encoded()
      #expect(areEqual, "batch \(batch), seed \(seed)")
    }
  }

  @Test(arguments: 0..<10)
  func protobufCReadsWhatWeWrite(batch: UInt64) throws {
    for seed in 0..<100 {
      var wire = RandomWire(.protobufC, seed: 77_000 + batch * 1_000 + UInt64(seed))
      let message = try Everything(decoding: wire.message(ProtobufCOracle.everything))
      let theirs = try Everything(decoding: try #require(ProtobufCOracle.rewritten(message.encoded())))
      let areEqual = theirs == message
      #expect(areEqual, "batch \(batch), seed \(seed)")
    }
  }
}
