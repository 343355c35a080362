import GoogleAPI
import Protobuf
import TestAPI
import Testing

/// What decoding a request costs is bounded by the contract's rules, not by its size; other messages have no such bound.
@Suite struct RequestLimitTests {
  private typealias Rules = PayshareTest.Rules

  /// How many paths a mask may have.
  private let mostPaths = 100

  /// So many times the same field.
  private func repeated(_ field: [UInt8], _ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count * field.count)
    for _ in 0..<count { bytes += field }
    return bytes
  }

  /// A field with a length.
  private func delimited(_ number: Int, _ value: [UInt8]) -> [UInt8] {
    var writer = WireWriter()
    writer.bytes(value, field: number)
    return writer.finish()
  }

  /// Reads a request: what was read of it, and why that was not all.
  private func read<M: Message>(_ type: M.Type, _ bytes: [UInt8]) -> (M, DecodingError?) {
    var message = M()
    do throws(DecodingError) {
      try message.merge(request: bytes)
      return (message, nil)
    } catch {
      return (message, error)
    }
  }

  private func tooMany(_ message: some Message) -> [String] {
    var violations = Violations(only: .tooMany)
    message.validate(into: &violations)
    return violations.all.map { "\($0.field) \($0.reason)" }
  }

  @Test func aMaskOfTwoMillionEmptyPathsIsReadUpToOneTooMany() {
    let (mask, error) = read(GoogleProtobuf.FieldMask.self, repeated([0x0a, 0], 2_000_000))
    let read = mostPaths + 1
    #expect(mask.paths.count == read)
    #expect(error == DecodingError(.tooManyItems, at: 2 * read + 1))
    #expect(tooMany(mask) == ["paths TOO_MANY"])
  }

  @Test func asManyElementsAsTheRulesAllowAreRead() {
    let (mask, error) = read(GoogleProtobuf.FieldMask.self, repeated([0x0a, 0], mostPaths))
    #expect(error == nil)
    #expect(mask.paths.count == mostPaths)
    #expect(mask.violations == [])
  }

  @Test func oneElementTooManyDoesNotHideOtherViolations() {
    let message = Rules.with { $0.numbers = [1, 2, 3, 4] }
    let (rules, error) = read(Rules.self, message.encoded())
    #expect(error == nil)
    #expect(rules.violations.contains { $0.field == "numbers" && $0.reason == "TOO_MANY" })
    #expect(rules.violations.contains { $0.field == "id" && $0.reason == "REQUIRED" })
  }

  @Test func aRulesOwnMaximumHoldsForEveryKindOfField() {
    let packed = delimited(10, [UInt8](repeating: 2, count: 1_000_000))
    let unpacked = repeated([10 << 3, 2], 1_000)
    let parts = repeated([0x82, 0x01, 0], 1_000_000)
    var labels: [UInt8] = []
    for index in UInt8(0)..<100 { labels += delimited(17, [0x0a, 1, index]) }
    #expect(read(Rules.self, packed).0.numbers.count == 4)
    #expect(read(Rules.self, unpacked).0.numbers.count == 4)
    #expect(read(Rules.self, parts).0.parts.count == 5)
    #expect(read(Rules.self, labels).0.labels.count == 3)
    for bytes in [packed, unpacked, parts, labels] {
      #expect(read(Rules.self, bytes).1?.reason == .tooManyItems)
    }
    #expect(tooMany(read(Rules.self, packed).0) == ["numbers TOO_MANY"])
    #expect(tooMany(read(Rules.self, parts).0) == ["parts TOO_MANY"])
    #expect(tooMany(read(Rules.self, labels).0) == ["labels TOO_MANY"])
  }

  @Test func theFieldIsNamedThroughMessagesListsMapsAndOneofs() {
    let broken = repeated([0x12, 0], 2_000)
    func path(_ bytes: [UInt8]) -> [String] {
      let (rules, error) = read(Rules.self, bytes)
      #expect(error?.reason == .tooManyItems)
      return tooMany(rules)
    }
    #expect(path(delimited(15, broken)) == ["part.parts TOO_MANY"])
    #expect(path(delimited(16, [0x0a, 0]) + delimited(16, broken)) == ["parts[1].parts TOO_MANY"])
    #expect(
      path(delimited(18, [0x08, 7] + delimited(2, broken))) == ["parts_by_number[\"7\"].parts TOO_MANY"])
    #expect(path(delimited(20, broken)) == ["agent.parts TOO_MANY"])
    #expect(path(delimited(15, delimited(2, broken))) == ["part.parts[0].parts TOO_MANY"])
  }

  @Test(
    arguments: [
      // Unknown numbers of two bytes, a known number with another wire type, an unknown group, a field set again and again.
      [0x78, 0], [0xfa, 0x3f, 0], [0x0d, 1, 2, 3, 4], [0xfb, 0x3f, 0xfc, 0x3f], [0x40, 1], [0x7a, 0],
      // An entry of the same key again and again.
      [0x92, 0x01, 0],
    ] as [[UInt8]])
  func theFieldsOfARequestAreCountedWhateverTheyAre(field: [UInt8]) {
    let bytes = repeated(field, 1 << 20)
    let (_, error) = read(Rules.self, bytes)
    #expect(error?.reason == .tooManyFields)
    #expect(error.map { $0.offset <= WireReader.maximumRequestFields * field.count } == true)
    // What is no request is read to its end.
    #expect((try? Rules(decoding: repeated(field, WireReader.maximumRequestFields + 1))) != nil)
  }

  @Test func fieldsOfSubMessagesCountAsWell() {
    // Each part with a part in it: no list is too long.
    let part = delimited(2, repeated(delimited(2, [0x0a, 0]), 1_000))
    let (_, error) = read(PayshareTest.Part.self, repeated(part, 1_000))
    #expect(error?.reason == .tooManyFields)
  }

  @Test func exactlyTheGreatestNumberOfFieldsIsRead() {
    let most = WireReader.maximumRequestFields
    #expect(read(Rules.self, repeated([0x40, 1], most)).1 == nil)
    #expect(read(Rules.self, repeated([0x40, 1], most + 1)).1?.reason == .tooManyFields)
  }

  @Test(arguments: ["a", "é", "€", "😀"])
  func aStringThatIsTooLongIsReadOnlyFarEnoughToRefuseIt(character: Character) {
    let (most, bytes) = (5, 4 * 5 + 4)
    for prefix in ["", "x", "xx", "xxx"] {
      for count in [most - prefix.count, most - prefix.count + 1, 1_000] {
        let text = prefix + String(repeating: character, count: count)
        let (rules, error) = read(Rules.self, delimited(6, Array(text.utf8)) + [0x40, 3])
        #expect(error == nil)
        #expect(rules.count == 3)
        #expect(text.hasPrefix(rules.name) && rules.name.utf8.count <= bytes)
        if count + prefix.count == most { #expect(rules.name == text) }
        let isTooLong = rules.violations.contains { $0.field == "name" && $0.reason == "TOO_LONG" }
        #expect(isTooLong == (count + prefix.count > most))
      }
    }
  }

  @Test func aFormatLimitsWhatIsReadOfAString() {
    let long = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 20)
    let (rules, _) = read(Rules.self, delimited(1, long) + delimited(22, long) + delimited(19, long))
    #expect(rules.id.utf8.count == 4 * 36 + 4)
    #expect(rules.tags.map(\.utf8.count) == [4 * StringRules.defaultMaximumLength + 4])
    #expect(rules.contact == .phone(String(repeating: "a", count: 4 * StringRules.defaultMaximumLength + 4)))
    #expect(rules.violations.contains { $0.field == "id" && $0.reason == "MALFORMED" })
  }

  @Test func theTextOfARequestIsLimitedInAll() {
    let tag = delimited(22, [UInt8](repeating: UInt8(ascii: "a"), count: StringRules.defaultMaximumLength))
    let most = WireReader.maximumRequestTextBytes / StringRules.defaultMaximumLength
    #expect(read(Rules.self, repeated(tag, most)).1 == nil)
    let (rules, error) = read(Rules.self, repeated(tag, 900))
    #expect(error?.reason == .tooMuchText)
    #expect(rules.tags.count == most)
    #expect((try? Rules(decoding: repeated(tag, 900)))?.tags.count == 900)
  }

  @Test func aLongStringThatIsNotUTF8IsRefused() {
    #expect(read(Rules.self, delimited(6, [UInt8](repeating: 0x80, count: 1_000))).1?.reason == .invalidUTF8)
  }

  @Test func otherMessagesAreReadWhole() throws {
    let rules = Rules.with { $0.name = String(repeating: "é", count: 100_000) }
    #expect(try Rules(decoding: rules.encoded()) == rules)
  }

  @Test func otherMessagesHaveNoLimitOfElements() throws {
    let mask = GoogleProtobuf.FieldMask.with { $0.paths = [String](repeating: "", count: 20_000) }
    #expect(try GoogleProtobuf.FieldMask(decoding: mask.encoded()) == mask)
  }

  @Test func aBoxedMessageIsReadInPlaceAndMergedAgain() throws {
    var everything = PayshareTest.Everything()
    everything.child = .with { $0.anInt32 = 1 }
    var other = PayshareTest.Everything()
    other.child = .with { $0.aString = "x" }
    let copy = everything
    try everything.merge(request: other.encoded())
    #expect(everything.child?.anInt32 == 1)
    #expect(everything.child?.aString == "x")
    #expect(copy.child?.aString == "")
  }
}

/// The ranges of protobuf's own messages, whose proto files state them in words only.
@Suite struct WellKnownRuleTests {
  @Test func timestampsAreOfTheYears1To9999() {
    func reasons(_ seconds: Int64, _ nanos: Int32) -> [String] {
      GoogleProtobuf.Timestamp.with {
        $0.seconds = seconds
        $0.nanos = nanos
      }.violations.map { "\($0.field) \($0.reason)" }
    }
    #expect(reasons(-62_135_596_800, 0) == [])
    #expect(reasons(253_402_300_799, 999_999_999) == [])
    #expect(reasons(-62_135_596_801, -1) == ["seconds TOO_SMALL", "nanos TOO_SMALL"])
    #expect(reasons(253_402_300_800, 1_000_000_000) == ["seconds TOO_LARGE", "nanos TOO_LARGE"])
  }

  @Test func durationsAreOfTenThousandYears() {
    func reasons(_ seconds: Int64, _ nanos: Int32) -> [String] {
      GoogleProtobuf.Duration.with {
        $0.seconds = seconds
        $0.nanos = nanos
      }.violations.map { "\($0.field) \($0.reason)" }
    }
    #expect(reasons(315_576_000_000, 999_999_999) == [])
    #expect(reasons(-315_576_000_001, -1_000_000_000) == ["seconds TOO_SMALL", "nanos TOO_SMALL"])
  }

  @Test func stringsOfSharedMessagesHaveTheDefaultLength() {
    let long = String(repeating: "x", count: StringRules.defaultMaximumLength + 1)
    #expect(GoogleProtobuf.FieldMask.with { $0.paths = ["a", long] }.violations.map(\.field) == ["paths[1]"])
    #expect(GoogleProtobuf.StringValue.with { $0.value = long }.violations.map(\.field) == ["value"])
    #expect(GoogleProtobuf.Any_.with { $0.typeURL = long }.violations.map(\.field) == ["type_url"])
  }

  @Test func theyAreCheckedInTheMessagesAroundThem() {
    let message = PayshareTest.Rules.with { $0.time = .with { $0.nanos = -1 } }
    #expect(message.violations.contains { $0.field == "time.nanos" && $0.reason == "TOO_SMALL" })
  }
}
