import GoogleAPI
import JSON
import Protobuf
import ProtobufJSON
import TestAPI
import Testing

/// proto3's JSON mapping, one rule of it at a time; Python's opinion is in `JSONDifferentialTests`.
@Suite struct JSONMappingTests {
  private typealias Everything = PayshareTest.Everything
  private typealias WellKnown = PayshareTest.WellKnown

  private func reason<M: DescribedMessage>(
    _ text: String, as type: M.Type, _ options: JSONDecodingOptions = JSONDecodingOptions()
  ) -> (reason: JSONDecodingError.Reason, path: String)? {
    do throws(JSONDecodingError) {
      _ = try M(json: text, options)
      return nil
    } catch {
      return (error.reason, error.path)
    }
  }

  @Test func numbersOf64BitsAreStringsAndAllOthersNumbers() throws {
    let message = Everything.with {
      $0.anInt64 = .min
      $0.aUint64 = .max
      $0.aFixed64 = 1
      $0.anInt32 = .min
      $0.aFixed32 = .max
      $0.aDouble = 1e-7
      $0.aFloat = 0.1
    }
    #expect(
      try message.json().compact == """
        {"aDouble":1e-07,"aFloat":0.1,"anInt32":-2147483648,"anInt64":"-9223372036854775808",\
        "aUint64":"18446744073709551615","aFixed32":4294967295,"aFixed64":"1"}
        """)
  }

  @Test func numbersAreReadFromNumbersAndStringsWithoutRounding() throws {
    for text in ["9007199254740993", "\"9007199254740993\"", "9007199254740993.0", "900719925474099.3e1"] {
      #expect(try Everything(json: #"{"anInt64":\#(text)}"#).anInt64 == 9_007_199_254_740_993, "\(text)")
    }
    #expect(try Everything(json: #"{"anInt32":1e3}"#).anInt32 == 1_000)
    #expect(try Everything(json: #"{"aDouble":"1.5"}"#).aDouble == 1.5)
  }

  @Test(
    arguments: [
      (#"{"anInt32":2147483648}"#, .outOfRange, "anInt32"), (#"{"aUint32":-1}"#, .outOfRange, "aUint32"),
      (#"{"anInt64":"9223372036854775808"}"#, .outOfRange, "anInt64"),
      (#"{"aUint64":1e20}"#, .outOfRange, "aUint64"),
      (#"{"anInt32":1e99999999999999999999}"#, .outOfRange, "anInt32"),
      (#"{"anInt32":1.5}"#, .malformedNumber, "anInt32"), (#"{"anInt32":"1 "}"#, .malformedNumber, "anInt32"),
      (#"{"anInt32":""}"#, .malformedNumber, "anInt32"), (#"{"anInt32":"0x1"}"#, .malformedNumber, "anInt32"),
      (#"{"aDouble":"inf"}"#, .malformedNumber, "aDouble"), (#"{"aDouble":1e999}"#, .outOfRange, "aDouble"),
      (#"{"aFloat":1e39}"#, .outOfRange, "aFloat"),
      (#"{"anInt32":true}"#, .syntax(.wrongKind(expected: .number, found: .boolean)), "anInt32"),
      (#"{"aBool":"true"}"#, .syntax(.wrongKind(expected: .boolean, found: .string)), "aBool"),
      (#"{"aString":1}"#, .syntax(.wrongKind(expected: .string, found: .number)), "aString"),
      (#"{"someBytes":"a"}"#, .malformedBase64, "someBytes"),
      (#"{"someBytes":"a*=="}"#, .malformedBase64, "someBytes"),
      (#"{"color":"RED"}"#, .unknownEnumValue, "color"), (#"{"color":"1"}"#, .unknownEnumValue, "color"),
      (#"{"color":true}"#, .syntax(.wrongKind(expected: .number, found: .boolean)), "color"),
      (#"{"aDouble":true}"#, .syntax(.wrongKind(expected: .number, found: .boolean)), "aDouble"),
      (#"{"leaf":""}"#, .syntax(.wrongKind(expected: .object, found: .string)), "leaf"),
      (#"{"leaf":[]}"#, .syntax(.wrongKind(expected: .object, found: .array)), "leaf"),
      (#"{"color":1.5}"#, .malformedNumber, "color"), (#"{"nothing":1}"#, .unknownField, "nothing"),
      (#"{"aBool":true,"aBool":true}"#, .duplicate, "aBool"),
      (#"{"aBool":true,"a_bool":true}"#, .duplicate, "a_bool"),
      (#"{"choiceBool":true,"choiceString":""}"#, .duplicate, "choiceString"),
      (#"{"int32Map":{"1":1,"1e0":2}}"#, .duplicate, #"int32Map["1e0"]"#),
      (#"{"stringMap":{"a":null}}"#, .unexpectedNull, #"stringMap["a"]"#),
      (#"{"strings":["a",null]}"#, .unexpectedNull, "strings[1]"),
      (#"{"boolMap":{"yes":""}}"#, .syntax(.unexpectedCharacter), #"boolMap["yes"]"#),
      (
        #"{"child":{"children":[{},{"leaves":[{"id":"x"}]}]}}"#, .malformedNumber,
        "child.children[1].leaves[0].id"
      ),
      (#"{"aBool":true"#, .syntax(.truncated), ""), (#"{} {}"#, .syntax(.trailingText), ""),
      (#"[]"#, .syntax(.wrongKind(expected: .object, found: .array)), ""),
    ] as [(String, JSONDecodingError.Reason, String)])
  func whatDoesNotFitIsRefusedWithItsPath(_ text: String, _ reason: JSONDecodingError.Reason, _ path: String)
    throws
  {
    let found = try #require(self.reason(text, as: Everything.self))
    #expect(found.reason == reason)
    #expect(found.path == path)
  }

  @Test func specialFloatingPointValuesAreStrings() throws {
    let message = try Everything(
      json: #"{"doubles":["NaN","Infinity","-Infinity",-0.0],"aFloat":"-Infinity"}"#)
    #expect(message.doubles[0].isNaN)
    #expect(message.doubles[1...] == [.infinity, -.infinity, 0])
    #expect(message.doubles[3].sign == .minus)
    #expect(
      try message.json().compact == #"{"aFloat":"-Infinity","doubles":["NaN","Infinity","-Infinity",-0.0]}"#)
  }

  @Test func bytesAreReadInBothAlphabetsPaddedOrNot() throws {
    for text in ["+/8=", "-_8=", "+/8", "-_8", "-/8"] {
      #expect(try Everything(json: #"{"someBytes":"\#(text)"}"#).someBytes == [0xfb, 0xff], "\(text)")
    }
    #expect(try Everything.with { $0.someBytes = [0xfb, 0xff] }.json().compact == #"{"someBytes":"+/8="}"#)
  }

  @Test func enumsAreReadByNameAliasAndNumberAndWrittenByTheirFirstName() throws {
    let message = try Everything(json: #"{"colors":["COLOR_RED","COLOR_VERDE",2,-1,77]}"#)
    #expect(message.colors == [.red, .green, .green, .invisible, .unrecognized(77)])
    #expect(
      try message.json().compact
        == #"{"colors":["COLOR_RED","COLOR_GREEN","COLOR_GREEN","COLOR_INVISIBLE",77]}"#)
  }

  @Test func nullIsAnUnsetField() throws {
    #expect(
      try Everything(json: #"{"aBool":null,"leaf":null,"leaves":null,"int32Map":null}"#) == Everything())
    // It does not count as a field of the oneof.
    let message = try Everything(json: #"{"choiceBool":null,"choiceString":"x","choiceInt32":null}"#)
    #expect(message.choice == .choiceString("x"))
  }

  @Test func unknownFieldsAreSkippedOnRequest() throws {
    let text = #"{"nothing":{"a":[1,{"b":null}]},"aBool":true}"#
    #expect(try Everything(json: text, JSONDecodingOptions(ignoresUnknownFields: true)).aBool)
    #expect(
      reason(#"{"nothing":[}"#, as: Everything.self, JSONDecodingOptions(ignoresUnknownFields: true))?.reason
        == .syntax(.unexpectedCharacter))
  }

  @Test func fieldsHaveTheirStatedNameInJSONAndAreFoundByBoth() throws {
    let message = WellKnown.with { $0.renamed = "x" }
    #expect(try message.json().compact == #"{"other-name":"x"}"#)
    #expect(try WellKnown(json: #"{"other-name":"x"}"#) == message)
    #expect(try WellKnown(json: #"{"renamed":"x"}"#) == message)
  }

  @Test func unsetFieldsAreOmittedDefaultOrNull() throws {
    let leaf = PayshareTest.Leaf()
    #expect(try leaf.json().compact == "{}")
    #expect(try leaf.json(JSONEncodingOptions(unsetFields: .defaults)).compact == #"{"id":"0","name":""}"#)
    let known = try WellKnown().json(JSONEncodingOptions(unsetFields: .all)).compact
    #expect(
      known.hasPrefix(#"{"time":null,"duration":null,"mask":null,"any":null,"times":[],"durations":{},"#))
    #expect(!known.contains("choice"))
  }

  @Test func messagesNestToTheDepthOfTheWireAndNoDeeper() throws {
    let nested = { (depth: Int) in
      String(repeating: #"{"child":"#, count: depth) + "{}" + String(repeating: "}", count: depth)
    }
    let deepest = try Everything(json: nested(WireReader.maximumDepth))
    #expect(try deepest.json().compact == nested(WireReader.maximumDepth))
    #expect(reason(nested(WireReader.maximumDepth + 1), as: Everything.self)?.reason == .tooDeep)
    // In lists each level takes two of JSON's.
    let list = String(repeating: #"{"children":["#, count: 100) + "{}" + String(repeating: "]}", count: 100)
    #expect(try Everything(json: list).json().compact == list)
    // Nor do unknown values.
    let unknown = #"{"x":"# + String(repeating: "[", count: 5_000)
    #expect(
      reason(unknown, as: Everything.self, JSONDecodingOptions(ignoresUnknownFields: true))?.reason
        == .syntax(.tooDeep))
  }

  @Test func aTextLongerThanTheLimitIsNotRead() {
    let text = #"{"aString":"\#(String(repeating: "x", count: 100))"}"#
    #expect(
      reason(text, as: Everything.self, JSONDecodingOptions(maximumBytes: 100))?.reason
        == .tooLong(maximumBytes: 100))
    #expect(reason(text, as: Everything.self, JSONDecodingOptions(maximumBytes: text.utf8.count)) == nil)
  }

  @Test func lazyMessagesAreWrittenToo() throws {
    let parcel = PayshareTest.Parcel.with { $0.leaves = LazyMessages([.with { $0.id = 7 }]) }
    #expect(try parcel.json().compact == #"{"leaves":[{"id":"7"}]}"#)
    let broken = try PayshareTest.Parcel.with {
      $0.leaves = try LazyMessages(delimited: [2, 0x12, 9])
    }
    #expect(throws: JSONEncodingError.self) { try broken.json() }
  }

  @Test func everyGeneratedMessageHasASchema() {
    #expect(TestAPIFileDescriptors.schemas.messageNames.count > 10)
    #expect(Everything.schemas.message(Everything.fullName)?.fields.count == 80)
    #expect(WellKnown.schemas.message("google.protobuf.Any") != nil)
  }
}
