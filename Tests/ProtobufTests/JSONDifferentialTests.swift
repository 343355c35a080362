import JSON
import Protobuf
import ProtobufJSON
import TestAPI
import Testing

/// Our JSON and Python's must agree on what a text means, and on which texts and messages are invalid.
@Suite struct JSONDifferentialTests {
  private typealias Everything = PayshareTest.Everything
  private typealias WellKnown = PayshareTest.WellKnown

  private func randomMessages(_ first: UInt64) throws -> [Everything] {
    try (0..<1_000).map { seed in
      var wire = RandomWire(.full, seed: first + UInt64(seed))
      return try Everything(decoding: wire.message(ProtobufCOracle.everything))
    }
  }

  @Test func pythonReadsWhatWeWriteOfRandomMessages() throws {
    let messages = try randomMessages(8_000_000).filter { (try? $0.json()) != nil }
    #expect(messages.count > 300)
    for unset in [JSONEncodingOptions.UnsetFields.omitted, .defaults, .all] {
      let texts = try messages.map {
        Array(try $0.json(JSONEncodingOptions(unsetFields: unset)).compact.utf8)
      }
      let theirs = try PythonOracle.messages(ofJSON: texts, Everything.fullName)
      for (index, (message, answer)) in zip(messages, theirs).enumerated() {
        let python = try Everything(decoding: try #require(answer, "message \(index)"))
        let areEqual = python.encoded() == message.encoded()
        #expect(areEqual, "message \(index)")
      }
    }
  }

  @Test func weReadWhatPythonWritesOfRandomMessagesAndRefuseWhatItRefuses() throws {
    let messages = try randomMessages(9_000_000)
    for isFull in [false, true] {
      let theirs = try PythonOracle.json(
        of: messages.map { $0.encoded() }, Everything.fullName, isFull: isFull)
      for (index, (message, answer)) in zip(messages, theirs).enumerated() {
        #expect((answer == nil) == ((try? message.json()) == nil), "message \(index)")
        guard let answer else { continue }
        let areEqual = try Everything(json: answer).encoded() == message.encoded()
        #expect(areEqual, "message \(index)")
      }
    }
  }

  @Test(arguments: [Everything.fullName, WellKnown.fullName])
  func pythonAgreesOnTheEdgesOfTheMapping(_ name: String) throws {
    let texts = (name == Everything.fullName ? JSONEdgeCases.everything : JSONEdgeCases.wellKnown)
    let schema = try #require(WellKnown.schemas.message(name))
    let theirs = try PythonOracle.messages(ofJSON: texts.map { Array($0.utf8) }, name)
    for (text, answer) in zip(texts, theirs) {
      let ours = try? schema.encoded(json: Array(text.utf8), WellKnown.schemas)
      #expect((ours == nil) == (answer == nil), "\(text): Python \(answer == nil ? "refuses" : "accepts")")
      guard let ours, let answer else { continue }
      let areEqual =
        name == Everything.fullName
        ? try Everything(decoding: ours).encoded() == Everything(decoding: answer).encoded()
        : try WellKnown(decoding: ours).encoded() == WellKnown(decoding: answer).encoded()
      #expect(areEqual, "\(text)")
    }
  }

  /// We are stricter than Python, never laxer; what both take means the same.
  @Test func pythonReadsWhatWeReadOfMutatedTexts() throws {
    var random = SplitMix64(seed: 10_000_000)
    var texts: [[UInt8]] = []
    for message in try randomMessages(11_000_000) {
      guard let json = try? message.json() else { continue }
      for _ in 0..<5 {
        let text = random.mutated(Array(json.compact.utf8))
        if (try? Everything(json: text)) != nil { texts.append(text) }
      }
    }
    try #require(texts.count > 100)
    let theirs = try PythonOracle.messages(ofJSON: texts, Everything.fullName)
    for (text, answer) in zip(texts, theirs) {
      let shown = String(decoding: text.prefix(2_000), as: UTF8.self)
      let python = try Everything(decoding: try #require(answer, "\(shown)"))
      let areEqual = try Everything(json: text).encoded() == python.encoded()
      #expect(areEqual, "\(shown)")
    }
  }
}
