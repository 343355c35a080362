import GoogleAPI
import JSON
import Protobuf
import ProtobufJSON
import TestAPI
import Testing

/// The types with their own JSON form.
@Suite struct JSONWellKnownTests {
  private typealias WellKnown = PayshareTest.WellKnown

  private func reason(_ text: String) -> JSONDecodingError.Reason? {
    do throws(JSONDecodingError) {
      _ = try WellKnown(json: text)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test(
    arguments: [
      (0, 0, "1970-01-01T00:00:00Z"), (951_782_399, 0, "2000-02-28T23:59:59Z"),
      (951_782_400, 250_000_000, "2000-02-29T00:00:00.250Z"),
      (1_735_689_599, 1, "2024-12-31T23:59:59.000000001Z"), (-1, 0, "1969-12-31T23:59:59Z"),
      (-62_135_596_800, 0, "0001-01-01T00:00:00Z"),
      (253_402_300_799, 999_999_999, "9999-12-31T23:59:59.999999999Z"),
    ] as [(Int64, Int32, String)])
  func timesAreRFC3339(_ seconds: Int64, _ nanos: Int32, _ text: String) throws {
    let message = WellKnown.with {
      $0.time = .with {
        $0.seconds = seconds
        $0.nanos = nanos
      }
    }
    #expect(try message.json().compact == #"{"time":"\#(text)"}"#)
    #expect(try WellKnown(json: #"{"time":"\#(text)"}"#) == message)
  }

  @Test func offsetsAreSubtracted() throws {
    for text in ["2000-02-29T05:30:00+05:30", "2000-02-28T16:00:00-08:00", "2000-02-29T00:00:00.0Z"] {
      #expect(try WellKnown(json: #"{"time":"\#(text)"}"#).time?.seconds == 951_782_400, "\(text)")
    }
  }

  @Test(
    arguments: [
      "2000-02-30T00:00:00Z", "1900-02-29T00:00:00Z", "2000-13-01T00:00:00Z", "2000-01-01T24:00:00Z",
      "2000-01-01T00:60:00Z", "2000-01-01T00:00:60Z", "2000-01-01T00:00:00", "2000-01-01 00:00:00Z",
      "2000-01-01t00:00:00Z", "2000-01-01T00:00:00z", "2000-1-01T00:00:00Z", "2000-01-01T00:00:00.Z",
      "2000-01-01T00:00:00.1234567890Z", "2000-01-01T00:00:00+0530", "0000-12-31T23:59:59Z",
      "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01", "10000-01-01T00:00:00Z", "", "now",
    ])
  func malformedTimesAreRefused(_ text: String) {
    #expect(reason(#"{"time":"\#(text)"}"#) == .malformed(type: "Timestamp"))
  }

  @Test(
    arguments: [
      (0, 0, "0s"), (1, 500_000_000, "1.500s"), (-1, -1, "-1.000000001s"), (0, -500_000, "-0.000500s"),
      (315_576_000_000, 999_999_999, "315576000000.999999999s"), (-315_576_000_000, 0, "-315576000000s"),
    ] as [(Int64, Int32, String)])
  func durationsAreSecondsWithAnS(_ seconds: Int64, _ nanos: Int32, _ text: String) throws {
    let message = WellKnown.with {
      $0.duration = .with {
        $0.seconds = seconds
        $0.nanos = nanos
      }
    }
    #expect(try message.json().compact == #"{"duration":"\#(text)"}"#)
    #expect(try WellKnown(json: #"{"duration":"\#(text)"}"#) == message)
  }

  @Test(arguments: ["1", "s", "1.s", ".5s", "+1s", "1.1234567890s", "315576000001s", "1 s", "--1s", "1e3s"])
  func malformedDurationsAreRefused(_ text: String) {
    #expect(reason(#"{"duration":"\#(text)"}"#) == .malformed(type: "Duration"))
  }

  @Test func timesThatJSONCannotRepresentAreNotWritten() throws {
    let late = WellKnown.with { $0.times = [.init(), .with { $0.seconds = 253_402_300_800 }] }
    let mixed = WellKnown.with {
      $0.duration = .with {
        $0.seconds = 1
        $0.nanos = -1
      }
    }
    for (message, path) in [(late, "times[1]"), (mixed, "duration")] {
      let error = #expect(throws: JSONEncodingError.self) { try message.json() }
      #expect(error?.path == path)
    }
  }

  @Test func masksAreCamelCase() throws {
    let message = WellKnown.with { $0.mask = .with { $0.paths = ["display_name", "user.a_b_c", "x1"] } }
    #expect(try message.json().compact == #"{"mask":"displayName,user.aBC,x1"}"#)
    #expect(try WellKnown(json: #"{"mask":"displayName,user.aBC,x1"}"#) == message)
    #expect(try WellKnown(json: #"{"mask":""}"#).mask == GoogleProtobuf.FieldMask())
    #expect(reason(#"{"mask":"display_name"}"#) == .malformed(type: "FieldMask"))
    for path in ["displayName", "a__b", "a_", "_1", "a_1", "a,b"] {
      let lossy = WellKnown.with { $0.mask = .with { $0.paths = [path] } }
      #expect(throws: JSONEncodingError.self, "\(path)") { try lossy.json() }
    }
  }

  @Test func wrappersAreTheirValue() throws {
    let text = """
      {"doubleValue":"NaN","floatValue":1.5,"int64Value":"-5","uint64Value":"5","int32Value":0,"uint32Value":7,\
      "boolValue":false,"stringValue":"","bytesValue":"AA==","choiceNumber":"0"}
      """
    let message = try WellKnown(json: text)
    #expect(message.int32Value != nil && message.stringValue != nil)
    #expect(try message.json().compact == text)
    #expect(try WellKnown(json: #"{"int32Value":null}"#).int32Value == nil)
  }

  @Test func anAnyIsItsMessageWithItsType() throws {
    let texts = [
      #"{"any":{"@type":"type.googleapis.com/payshare.test.Leaf","id":"3"}}"#,
      #"{"any":{"@type":"type.googleapis.com/google.protobuf.Duration","value":"1.500s"}}"#,
      #"{"any":{}}"#,
    ]
    for text in texts { #expect(try WellKnown(json: text).json().compact == text) }
    // Wherever the type stands.
    let last = #"{"any":{"id":3,"@type":"x/payshare.test.Leaf"}}"#
    #expect(try WellKnown(json: last).any?.value == PayshareTest.Leaf.with { $0.id = 3 }.encoded())
  }

  @Test(
    arguments: [
      (#"{"any":{"id":3}}"#, .unknownType), (#"{"any":{"@type":"x/no.such.Type"}}"#, .unknownType),
      (#"{"any":{"@type":"payshare.test.Leaf"}}"#, .unknownType),
      (#"{"any":{"@type":"x/payshare.test.Leaf","no":1}}"#, .unknownField),
      (#"{"any":{"@type":"x/payshare.test.Leaf","@type":"x/payshare.test.Leaf"}}"#, .duplicate),
      (#"{"any":{"@type":"x/google.protobuf.Duration"}}"#, .malformed(type: "value of its type")),
      (#"{"any":{"@type":"x/google.protobuf.Duration","value":"1s","x":1}}"#, .unknownField),
    ] as [(String, JSONDecodingError.Reason)])
  func anAnyThatIsNotUnderstoodIsRefused(_ text: String, _ reason: JSONDecodingError.Reason) {
    #expect(self.reason(text) == reason)
  }

  @Test func anAnyOfAnUnknownTypeIsNotWritten() {
    let message = WellKnown.with { $0.any = .with { $0.typeURL = "x/no.such.Type" } }
    let error = #expect(throws: JSONEncodingError.self) { try message.json() }
    #expect(error?.reason == .unknownType("x/no.such.Type"))
    #expect(error?.path == "any")
  }
}
