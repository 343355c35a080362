// Generated from payshare/test/json.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf

extension PayshareTest {
  /// The well-known types.
  public struct WellKnown: DescribedMessage {
    /// The field `time`.
    public var time: GoogleProtobuf.Timestamp?
    /// The field `duration`.
    public var duration: GoogleProtobuf.Duration?
    /// The field `mask`.
    public var mask: GoogleProtobuf.FieldMask?
    /// The field `any`.
    public var any: GoogleProtobuf.Any_?
    /// The field `times`.
    public var times: [GoogleProtobuf.Timestamp] = []
    /// The field `durations`.
    public var durations: [String: GoogleProtobuf.Duration] = [:]
    /// The field `anys`.
    public var anys: [GoogleProtobuf.Any_] = []
    /// The field `double_value`.
    public var doubleValue: GoogleProtobuf.DoubleValue?
    /// The field `float_value`.
    public var floatValue: GoogleProtobuf.FloatValue?
    /// The field `int64_value`.
    public var int64Value: GoogleProtobuf.Int64Value?
    /// The field `uint64_value`.
    public var uint64Value: GoogleProtobuf.UInt64Value?
    /// The field `int32_value`.
    public var int32Value: GoogleProtobuf.Int32Value?
    /// The field `uint32_value`.
    public var uint32Value: GoogleProtobuf.UInt32Value?
    /// The field `bool_value`.
    public var boolValue: GoogleProtobuf.BoolValue?
    /// The field `string_value`.
    public var stringValue: GoogleProtobuf.StringValue?
    /// The field `bytes_value`.
    public var bytesValue: GoogleProtobuf.BytesValue?
    /// At most one of `choice_time`, `choice_number`, `choice_text`.
    public var choice: Choice?
    /// The field `renamed`.
    public var renamed: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.test.WellKnown" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.time)
        case 18: try reader.message(into: &self.duration)
        case 26: try reader.message(into: &self.mask)
        case 34: try reader.message(into: &self.any)
        case 42: try reader.message(appendingTo: &self.times)
        case 50:
          try reader.mapEntry(
            StringCodec.self,
            MessageCodec<GoogleProtobuf.Duration>.self,
            into: &self.durations
          )
        case 58: try reader.message(appendingTo: &self.anys)
        case 90: try reader.message(into: &self.doubleValue)
        case 98: try reader.message(into: &self.floatValue)
        case 106: try reader.message(into: &self.int64Value)
        case 114: try reader.message(into: &self.uint64Value)
        case 122: try reader.message(into: &self.int32Value)
        case 130: try reader.message(into: &self.uint32Value)
        case 138: try reader.message(into: &self.boolValue)
        case 146: try reader.message(into: &self.stringValue)
        case 154: try reader.message(into: &self.bytesValue)
        case 170:
          var value = GoogleProtobuf.Timestamp()
          if case .choiceTime(let current)? = self.choice { value = current }
          self.choice = nil
          defer { self.choice = .choiceTime(value) }
          try reader.message(intoCase: &value)
        case 178:
          var value = GoogleProtobuf.Int64Value()
          if case .choiceNumber(let current)? = self.choice { value = current }
          self.choice = nil
          defer { self.choice = .choiceNumber(value) }
          try reader.message(intoCase: &value)
        case 186: self.choice = .choiceText(try reader.string())
        case 250: self.renamed = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.time, field: 1)
      writer.message(self.duration, field: 2)
      writer.message(self.mask, field: 3)
      writer.message(self.any, field: 4)
      writer.messages(self.times, field: 5)
      writer.map(StringCodec.self, MessageCodec<GoogleProtobuf.Duration>.self, self.durations, field: 6)
      writer.messages(self.anys, field: 7)
      writer.message(self.doubleValue, field: 11)
      writer.message(self.floatValue, field: 12)
      writer.message(self.int64Value, field: 13)
      writer.message(self.uint64Value, field: 14)
      writer.message(self.int32Value, field: 15)
      writer.message(self.uint32Value, field: 16)
      writer.message(self.boolValue, field: 17)
      writer.message(self.stringValue, field: 18)
      writer.message(self.bytesValue, field: 19)
      switch self.choice {
      case .choiceTime(let value)?: writer.message(.some(value), field: 21)
      case .choiceNumber(let value)?: writer.message(.some(value), field: 22)
      case .choiceText(let value)?: writer.string(.some(value), field: 23)
      case nil: break
      }
      writer.string(self.renamed, field: 31)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// One of `times`, with its tag and length.
      public static var times: Int { 19 }
    }

    /// The alternatives of `choice`.
    public enum Choice: Sendable, Hashable {
      /// The field `choice_time`.
      case choiceTime(GoogleProtobuf.Timestamp)
      /// The field `choice_number`.
      case choiceNumber(GoogleProtobuf.Int64Value)
      /// The field `choice_text`.
      case choiceText(String)
    }
  }
}

extension TestAPIFileDescriptors {
  static let payshareTestJson = FileDescriptor(
    name: "payshare/test/json.proto",
    dependencies: [
      "google/protobuf/any.proto",
      "google/protobuf/duration.proto",
      "google/protobuf/field_mask.proto",
      "google/protobuf/timestamp.proto",
      "google/protobuf/wrappers.proto",
    ],
    base64: """
      ChhwYXlzaGFyZS90ZXN0L2pzb24ucHJvdG8SDXBheXNoYXJlLnRlc3QaGWdvb2dsZS9wcm90b2J1Zi9hbnkucHJvdG8aHmdvb2ds
      ZS9wcm90b2J1Zi9kdXJhdGlvbi5wcm90bxogZ29vZ2xlL3Byb3RvYnVmL2ZpZWxkX21hc2sucHJvdG8aH2dvb2dsZS9wcm90b2J1
      Zi90aW1lc3RhbXAucHJvdG8aHmdvb2dsZS9wcm90b2J1Zi93cmFwcGVycy5wcm90byLKCQoJV2VsbEtub3duEi4KBHRpbWUYASAB
      KAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgR0aW1lEjUKCGR1cmF0aW9uGAIgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1
      cmF0aW9uUghkdXJhdGlvbhIuCgRtYXNrGAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza1IEbWFzaxImCgNhbnkYBCAB
      KAsyFC5nb29nbGUucHJvdG9idWYuQW55UgNhbnkSMAoFdGltZXMYBSADKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgV0
      aW1lcxJFCglkdXJhdGlvbnMYBiADKAsyJy5wYXlzaGFyZS50ZXN0LldlbGxLbm93bi5EdXJhdGlvbnNFbnRyeVIJZHVyYXRpb25z
      EigKBGFueXMYByADKAsyFC5nb29nbGUucHJvdG9idWYuQW55UgRhbnlzEj8KDGRvdWJsZV92YWx1ZRgLIAEoCzIcLmdvb2dsZS5w
      cm90b2J1Zi5Eb3VibGVWYWx1ZVILZG91YmxlVmFsdWUSPAoLZmxvYXRfdmFsdWUYDCABKAsyGy5nb29nbGUucHJvdG9idWYuRmxv
      YXRWYWx1ZVIKZmxvYXRWYWx1ZRI8CgtpbnQ2NF92YWx1ZRgNIAEoCzIbLmdvb2dsZS5wcm90b2J1Zi5JbnQ2NFZhbHVlUgppbnQ2
      NFZhbHVlEj8KDHVpbnQ2NF92YWx1ZRgOIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5VSW50NjRWYWx1ZVILdWludDY0VmFsdWUSPAoL
      aW50MzJfdmFsdWUYDyABKAsyGy5nb29nbGUucHJvdG9idWYuSW50MzJWYWx1ZVIKaW50MzJWYWx1ZRI/Cgx1aW50MzJfdmFsdWUY
      ECABKAsyHC5nb29nbGUucHJvdG9idWYuVUludDMyVmFsdWVSC3VpbnQzMlZhbHVlEjkKCmJvb2xfdmFsdWUYESABKAsyGi5nb29n
      bGUucHJvdG9idWYuQm9vbFZhbHVlUglib29sVmFsdWUSPwoMc3RyaW5nX3ZhbHVlGBIgASgLMhwuZ29vZ2xlLnByb3RvYnVmLlN0
      cmluZ1ZhbHVlUgtzdHJpbmdWYWx1ZRI8CgtieXRlc192YWx1ZRgTIAEoCzIbLmdvb2dsZS5wcm90b2J1Zi5CeXRlc1ZhbHVlUgpi
      eXRlc1ZhbHVlEj0KC2Nob2ljZV90aW1lGBUgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEgAUgpjaG9pY2VUaW1lEkIK
      DWNob2ljZV9udW1iZXIYFiABKAsyGy5nb29nbGUucHJvdG9idWYuSW50NjRWYWx1ZUgAUgxjaG9pY2VOdW1iZXISIQoLY2hvaWNl
      X3RleHQYFyABKAlIAFIKY2hvaWNlVGV4dBIbCgdyZW5hbWVkGB8gASgJUgpvdGhlci1uYW1lGlcKDkR1cmF0aW9uc0VudHJ5EhAK
      A2tleRgBIAEoCVIDa2V5Ei8KBXZhbHVlGAIgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uUgV2YWx1ZToCOAFCCAoGY2hv
      aWNlYgZwcm90bzM=
      """)
}
