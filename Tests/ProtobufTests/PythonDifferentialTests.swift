import Protobuf
import TestAPI
import Testing

/// Our codecs and Python's protobuf must agree on what bytes mean, and on which bytes are invalid.
@Suite struct PythonDifferentialTests {
  private typealias Everything = PayshareTest.Everything

  @Test func pythonReadsWhatWeReadOfRandomMessages() throws {
    let messages = (0..<2_000).map { seed in
      var wire = RandomWire(.full, seed: 5_000_000 + UInt64(seed))
      return wire.message(ProtobufCOracle.everything)
    }
    let theirs = try PythonOracle.rewritten(messages)
    try #require(theirs.count == messages.count)
    for (seed, (bytes, answer)) in zip(messages, theirs).enumerated() {
      let ours = try Everything(decoding: bytes)
      let python = try Everything(decoding: try #require(answer, "seed \(seed)"))
      let areEqual = ours.encoded() == python.encoded()
      #expect(areEqual, "seed \(seed)")
    }
  }

  @Test func pythonReadsWhatWeWrite() throws {
    let messages = try (0..<2_000).map { seed in
      var wire = RandomWire(.full, seed: 6_000_000 + UInt64(seed))
      return try Everything(decoding: wire.message(ProtobufCOracle.everything))
    }
    let theirs = try PythonOracle.rewritten(messages.map { $0.encoded() })
    for (seed, (message, answer)) in zip(messages, theirs).enumerated() {
      let areEqual = try Everything(decoding: try #require(answer, "seed \(seed)")) == message
      #expect(areEqual, "seed \(seed)")
    }
  }

  // Only refusals are compared: a mutation may put an unknown field into a map's entry, see `RandomWire`.
  @Test func pythonRefusesWhatWeRefuseOfMutatedMessages() throws {
    let messages = (0..<5_000).map { seed in
      var wire = RandomWire(.full, seed: 7_000_000 + UInt64(seed))
      return wire.random.mutated(wire.message(ProtobufCOracle.everything))
    }
    let theirs = try PythonOracle.rewritten(messages)
    try #require(theirs.count == messages.count)
    var refusals = 0
    for (seed, (bytes, answer)) in zip(messages, theirs).enumerated() {
      let ours = try? Everything(decoding: bytes)
      #expect((ours == nil) == (answer == nil), "seed \(seed): ours \(ours == nil ? "refuses" : "accepts")")
      if ours == nil { refusals += 1 }
    }
    #expect(refusals > 500)
  }
}
