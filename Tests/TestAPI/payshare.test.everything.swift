// Generated from payshare/test/everything.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf

extension PayshareTest {
  /// Every kind of field in every form.
  ///
  /// A second paragraph, which says `more`.
  public struct Everything: DescribedMessage {
    /// Singular fields without presence.
    public var aDouble: Double = 0
    /// The field `a_float`.
    public var aFloat: Float = 0
    /// The field `an_int32`.
    public var anInt32: Int32 = 0
    /// The field `an_int64`.
    public var anInt64: Int64 = 0
    /// The field `a_uint32`.
    public var aUint32: UInt32 = 0
    /// The field `a_uint64`.
    public var aUint64: UInt64 = 0
    /// The field `a_sint32`.
    public var aSint32: Int32 = 0
    /// The field `a_sint64`.
    public var aSint64: Int64 = 0
    /// The field `a_fixed32`.
    public var aFixed32: UInt32 = 0
    /// The field `a_fixed64`.
    public var aFixed64: UInt64 = 0
    /// The field `a_sfixed32`.
    public var aSfixed32: Int32 = 0
    /// The field `a_sfixed64`.
    public var aSfixed64: Int64 = 0
    /// The field `a_bool`.
    public var aBool: Bool = false
    /// The field `a_string`.
    public var aString: String = ""
    /// The field `some_bytes`.
    public var someBytes: [UInt8] = []
    /// A comment behind the field.
    public var color: PayshareTest.Color = .unspecified
    /// The field `leaf`.
    public var leaf: PayshareTest.Leaf?
    /// Fields with presence.
    public var maybeDouble: Double?
    /// The field `maybe_float`.
    public var maybeFloat: Float?
    /// The field `maybe_int32`.
    public var maybeInt32: Int32?
    /// The field `maybe_int64`.
    public var maybeInt64: Int64?
    /// The field `maybe_uint32`.
    public var maybeUint32: UInt32?
    /// The field `maybe_uint64`.
    public var maybeUint64: UInt64?
    /// The field `maybe_sint32`.
    public var maybeSint32: Int32?
    /// The field `maybe_sint64`.
    public var maybeSint64: Int64?
    /// The field `maybe_fixed32`.
    public var maybeFixed32: UInt32?
    /// The field `maybe_fixed64`.
    public var maybeFixed64: UInt64?
    /// The field `maybe_sfixed32`.
    public var maybeSfixed32: Int32?
    /// The field `maybe_sfixed64`.
    public var maybeSfixed64: Int64?
    /// The field `maybe_bool`.
    public var maybeBool: Bool?
    /// The field `maybe_string`.
    public var maybeString: String?
    /// The field `maybe_bytes`.
    public var maybeBytes: [UInt8]?
    /// The field `maybe_color`.
    public var maybeColor: PayshareTest.Color?
    /// The field `maybe_leaf`.
    public var maybeLeaf: PayshareTest.Leaf?
    /// The field `doubles`.
    public var doubles: [Double] = []
    /// The field `floats`.
    public var floats: [Float] = []
    /// The field `int32s`.
    public var int32s: [Int32] = []
    /// The field `int64s`.
    public var int64s: [Int64] = []
    /// The field `uint32s`.
    public var uint32s: [UInt32] = []
    /// The field `uint64s`.
    public var uint64s: [UInt64] = []
    /// The field `sint32s`.
    public var sint32s: [Int32] = []
    /// The field `sint64s`.
    public var sint64s: [Int64] = []
    /// The field `fixed32s`.
    public var fixed32s: [UInt32] = []
    /// The field `fixed64s`.
    public var fixed64s: [UInt64] = []
    /// The field `sfixed32s`.
    public var sfixed32s: [Int32] = []
    /// The field `sfixed64s`.
    public var sfixed64s: [Int64] = []
    /// The field `bools`.
    public var bools: [Bool] = []
    /// The field `strings`.
    public var strings: [String] = []
    /// The field `byte_strings`.
    public var byteStrings: [[UInt8]] = []
    /// The field `colors`.
    public var colors: [PayshareTest.Color] = []
    /// The field `leaves`.
    public var leaves: [PayshareTest.Leaf] = []
    /// The field `unpacked`.
    public var unpacked: [Int32] = []
    /// The field `unpacked_fixed64s`.
    public var unpackedFixed64s: [UInt64] = []
    /// One of many.
    public var choice: Choice?
    /// The field `int32_map`.
    public var int32Map: [Int32: Int32] = [:]
    /// The field `int64_map`.
    public var int64Map: [Int64: String] = [:]
    /// The field `uint32_map`.
    public var uint32Map: [UInt32: [UInt8]] = [:]
    /// The field `uint64_map`.
    public var uint64Map: [UInt64: PayshareTest.Leaf] = [:]
    /// The field `sint32_map`.
    public var sint32Map: [Int32: Double] = [:]
    /// The field `sint64_map`.
    public var sint64Map: [Int64: Float] = [:]
    /// The field `fixed32_map`.
    public var fixed32Map: [UInt32: Bool] = [:]
    /// The field `fixed64_map`.
    public var fixed64Map: [UInt64: PayshareTest.Color] = [:]
    /// The field `sfixed32_map`.
    public var sfixed32Map: [Int32: Int32] = [:]
    /// The field `sfixed64_map`.
    public var sfixed64Map: [Int64: UInt64] = [:]
    /// The field `bool_map`.
    public var boolMap: [Bool: String] = [:]
    /// The field `string_map`.
    public var stringMap: [String: PayshareTest.Leaf] = [:]
    private var childBox: Box<PayshareTest.Everything>?
    /// It contains itself.
    public var child: PayshareTest.Everything? {
      get { childBox?.value }
      set { childBox = newValue.map { Box($0) } }
    }
    /// The field `children`.
    public var children: [PayshareTest.Everything] = []
    /// The field `nested`.
    public var nested: PayshareTest.Everything.Nested?
    /// The field `time`.
    public var time: GoogleProtobuf.Timestamp?
    /// The field `last`.
    public var last: Int32 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.test.Everything" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 9: self.aDouble = try reader.double()
        case 21: self.aFloat = try reader.float()
        case 24: self.anInt32 = try reader.int32()
        case 32: self.anInt64 = try reader.int64()
        case 40: self.aUint32 = try reader.uint32()
        case 48: self.aUint64 = try reader.uint64()
        case 56: self.aSint32 = try reader.sint32()
        case 64: self.aSint64 = try reader.sint64()
        case 77: self.aFixed32 = try reader.fixed32()
        case 81: self.aFixed64 = try reader.fixed64()
        case 93: self.aSfixed32 = try reader.sfixed32()
        case 97: self.aSfixed64 = try reader.sfixed64()
        case 104: self.aBool = try reader.bool()
        case 114: self.aString = try reader.string()
        case 122: self.someBytes = try reader.bytes()
        case 128: self.color = try reader.enumeration()
        case 138: try reader.message(into: &self.leaf)
        case 169: self.maybeDouble = try reader.double()
        case 181: self.maybeFloat = try reader.float()
        case 184: self.maybeInt32 = try reader.int32()
        case 192: self.maybeInt64 = try reader.int64()
        case 200: self.maybeUint32 = try reader.uint32()
        case 208: self.maybeUint64 = try reader.uint64()
        case 216: self.maybeSint32 = try reader.sint32()
        case 224: self.maybeSint64 = try reader.sint64()
        case 237: self.maybeFixed32 = try reader.fixed32()
        case 241: self.maybeFixed64 = try reader.fixed64()
        case 253: self.maybeSfixed32 = try reader.sfixed32()
        case 257: self.maybeSfixed64 = try reader.sfixed64()
        case 264: self.maybeBool = try reader.bool()
        case 274: self.maybeString = try reader.string()
        case 282: self.maybeBytes = try reader.bytes()
        case 288: self.maybeColor = try reader.enumeration()
        case 298: try reader.message(into: &self.maybeLeaf)
        case 329: self.doubles.append(try reader.double())
        case 330: try reader.packed(DoubleCodec.self, into: &self.doubles)
        case 341: self.floats.append(try reader.float())
        case 338: try reader.packed(FloatCodec.self, into: &self.floats)
        case 344: self.int32s.append(try reader.int32())
        case 346: try reader.packed(Int32Codec.self, into: &self.int32s)
        case 352: self.int64s.append(try reader.int64())
        case 354: try reader.packed(Int64Codec.self, into: &self.int64s)
        case 360: self.uint32s.append(try reader.uint32())
        case 362: try reader.packed(UInt32Codec.self, into: &self.uint32s)
        case 368: self.uint64s.append(try reader.uint64())
        case 370: try reader.packed(UInt64Codec.self, into: &self.uint64s)
        case 376: self.sint32s.append(try reader.sint32())
        case 378: try reader.packed(SInt32Codec.self, into: &self.sint32s)
        case 384: self.sint64s.append(try reader.sint64())
        case 386: try reader.packed(SInt64Codec.self, into: &self.sint64s)
        case 397: self.fixed32s.append(try reader.fixed32())
        case 394: try reader.packed(Fixed32Codec.self, into: &self.fixed32s)
        case 401: self.fixed64s.append(try reader.fixed64())
        case 402: try reader.packed(Fixed64Codec.self, into: &self.fixed64s)
        case 413: self.sfixed32s.append(try reader.sfixed32())
        case 410: try reader.packed(SFixed32Codec.self, into: &self.sfixed32s)
        case 417: self.sfixed64s.append(try reader.sfixed64())
        case 418: try reader.packed(SFixed64Codec.self, into: &self.sfixed64s)
        case 424: self.bools.append(try reader.bool())
        case 426: try reader.packed(BoolCodec.self, into: &self.bools)
        case 434: self.strings.append(try reader.string())
        case 442: self.byteStrings.append(try reader.bytes())
        case 448: self.colors.append(try reader.enumeration())
        case 450: try reader.packed(EnumCodec<PayshareTest.Color>.self, into: &self.colors)
        case 458: try reader.message(appendingTo: &self.leaves)
        case 464: self.unpacked.append(try reader.int32())
        case 466: try reader.packed(Int32Codec.self, into: &self.unpacked)
        case 473: self.unpackedFixed64s.append(try reader.fixed64())
        case 474: try reader.packed(Fixed64Codec.self, into: &self.unpackedFixed64s)
        case 489: self.choice = .choiceDouble(try reader.double())
        case 496: self.choice = .choiceInt32(try reader.int32())
        case 504: self.choice = .choiceSint64(try reader.sint64())
        case 517: self.choice = .choiceFixed32(try reader.fixed32())
        case 520: self.choice = .choiceBool(try reader.bool())
        case 530: self.choice = .choiceString(try reader.string())
        case 538: self.choice = .choiceBytes(try reader.bytes())
        case 544: self.choice = .choiceColor(try reader.enumeration())
        case 554:
          var value = PayshareTest.Leaf()
          if case .choiceLeaf(let current)? = self.choice { value = current }
          self.choice = nil
          defer { self.choice = .choiceLeaf(value) }
          try reader.message(intoCase: &value)
        case 562:
          var value = PayshareTest.Everything()
          if case .choiceEverything(let current)? = self.choice { value = current }
          self.choice = nil
          defer { self.choice = .choiceEverything(value) }
          try reader.message(intoCase: &value)
        case 650: try reader.mapEntry(Int32Codec.self, Int32Codec.self, into: &self.int32Map)
        case 658: try reader.mapEntry(Int64Codec.self, StringCodec.self, into: &self.int64Map)
        case 666: try reader.mapEntry(UInt32Codec.self, BytesCodec.self, into: &self.uint32Map)
        case 674:
          try reader.mapEntry(UInt64Codec.self, MessageCodec<PayshareTest.Leaf>.self, into: &self.uint64Map)
        case 682: try reader.mapEntry(SInt32Codec.self, DoubleCodec.self, into: &self.sint32Map)
        case 690: try reader.mapEntry(SInt64Codec.self, FloatCodec.self, into: &self.sint64Map)
        case 698: try reader.mapEntry(Fixed32Codec.self, BoolCodec.self, into: &self.fixed32Map)
        case 706:
          try reader.mapEntry(Fixed64Codec.self, EnumCodec<PayshareTest.Color>.self, into: &self.fixed64Map)
        case 714: try reader.mapEntry(SFixed32Codec.self, SInt32Codec.self, into: &self.sfixed32Map)
        case 722: try reader.mapEntry(SFixed64Codec.self, Fixed64Codec.self, into: &self.sfixed64Map)
        case 730: try reader.mapEntry(BoolCodec.self, StringCodec.self, into: &self.boolMap)
        case 738:
          try reader.mapEntry(StringCodec.self, MessageCodec<PayshareTest.Leaf>.self, into: &self.stringMap)
        case 810: try reader.message(into: &self.childBox)
        case 818: try reader.message(appendingTo: &self.children)
        case 826: try reader.message(into: &self.nested)
        case 834: try reader.message(into: &self.time)
        case 4294967288: self.last = try reader.int32()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.double(self.aDouble, field: 1)
      writer.float(self.aFloat, field: 2)
      writer.int32(self.anInt32, field: 3)
      writer.int64(self.anInt64, field: 4)
      writer.uint32(self.aUint32, field: 5)
      writer.uint64(self.aUint64, field: 6)
      writer.sint32(self.aSint32, field: 7)
      writer.sint64(self.aSint64, field: 8)
      writer.fixed32(self.aFixed32, field: 9)
      writer.fixed64(self.aFixed64, field: 10)
      writer.sfixed32(self.aSfixed32, field: 11)
      writer.sfixed64(self.aSfixed64, field: 12)
      writer.bool(self.aBool, field: 13)
      writer.string(self.aString, field: 14)
      writer.bytes(self.someBytes, field: 15)
      writer.enumeration(self.color, field: 16)
      writer.message(self.leaf, field: 17)
      writer.double(self.maybeDouble, field: 21)
      writer.float(self.maybeFloat, field: 22)
      writer.int32(self.maybeInt32, field: 23)
      writer.int64(self.maybeInt64, field: 24)
      writer.uint32(self.maybeUint32, field: 25)
      writer.uint64(self.maybeUint64, field: 26)
      writer.sint32(self.maybeSint32, field: 27)
      writer.sint64(self.maybeSint64, field: 28)
      writer.fixed32(self.maybeFixed32, field: 29)
      writer.fixed64(self.maybeFixed64, field: 30)
      writer.sfixed32(self.maybeSfixed32, field: 31)
      writer.sfixed64(self.maybeSfixed64, field: 32)
      writer.bool(self.maybeBool, field: 33)
      writer.string(self.maybeString, field: 34)
      writer.bytes(self.maybeBytes, field: 35)
      writer.enumeration(self.maybeColor, field: 36)
      writer.message(self.maybeLeaf, field: 37)
      writer.packed(DoubleCodec.self, self.doubles, field: 41)
      writer.packed(FloatCodec.self, self.floats, field: 42)
      writer.packed(Int32Codec.self, self.int32s, field: 43)
      writer.packed(Int64Codec.self, self.int64s, field: 44)
      writer.packed(UInt32Codec.self, self.uint32s, field: 45)
      writer.packed(UInt64Codec.self, self.uint64s, field: 46)
      writer.packed(SInt32Codec.self, self.sint32s, field: 47)
      writer.packed(SInt64Codec.self, self.sint64s, field: 48)
      writer.packed(Fixed32Codec.self, self.fixed32s, field: 49)
      writer.packed(Fixed64Codec.self, self.fixed64s, field: 50)
      writer.packed(SFixed32Codec.self, self.sfixed32s, field: 51)
      writer.packed(SFixed64Codec.self, self.sfixed64s, field: 52)
      writer.packed(BoolCodec.self, self.bools, field: 53)
      writer.strings(self.strings, field: 54)
      writer.repeated(BytesCodec.self, self.byteStrings, field: 55)
      writer.packed(EnumCodec<PayshareTest.Color>.self, self.colors, field: 56)
      writer.messages(self.leaves, field: 57)
      writer.repeated(Int32Codec.self, self.unpacked, field: 58)
      writer.repeated(Fixed64Codec.self, self.unpackedFixed64s, field: 59)
      switch self.choice {
      case .choiceDouble(let value)?: writer.double(.some(value), field: 61)
      case .choiceInt32(let value)?: writer.int32(.some(value), field: 62)
      case .choiceSint64(let value)?: writer.sint64(.some(value), field: 63)
      case .choiceFixed32(let value)?: writer.fixed32(.some(value), field: 64)
      case .choiceBool(let value)?: writer.bool(.some(value), field: 65)
      case .choiceString(let value)?: writer.string(.some(value), field: 66)
      case .choiceBytes(let value)?: writer.bytes(.some(value), field: 67)
      case .choiceColor(let value)?: writer.enumeration(.some(value), field: 68)
      case .choiceLeaf(let value)?: writer.message(.some(value), field: 69)
      case .choiceEverything(let value)?: writer.message(.some(value), field: 70)
      case nil: break
      }
      writer.map(Int32Codec.self, Int32Codec.self, self.int32Map, field: 81)
      writer.map(Int64Codec.self, StringCodec.self, self.int64Map, field: 82)
      writer.map(UInt32Codec.self, BytesCodec.self, self.uint32Map, field: 83)
      writer.map(UInt64Codec.self, MessageCodec<PayshareTest.Leaf>.self, self.uint64Map, field: 84)
      writer.map(SInt32Codec.self, DoubleCodec.self, self.sint32Map, field: 85)
      writer.map(SInt64Codec.self, FloatCodec.self, self.sint64Map, field: 86)
      writer.map(Fixed32Codec.self, BoolCodec.self, self.fixed32Map, field: 87)
      writer.map(Fixed64Codec.self, EnumCodec<PayshareTest.Color>.self, self.fixed64Map, field: 88)
      writer.map(SFixed32Codec.self, SInt32Codec.self, self.sfixed32Map, field: 89)
      writer.map(SFixed64Codec.self, Fixed64Codec.self, self.sfixed64Map, field: 90)
      writer.map(BoolCodec.self, StringCodec.self, self.boolMap, field: 91)
      writer.map(StringCodec.self, MessageCodec<PayshareTest.Leaf>.self, self.stringMap, field: 92)
      writer.message(self.childBox, field: 101)
      writer.messages(self.children, field: 102)
      writer.message(self.nested, field: 103)
      writer.message(self.time, field: 104)
      writer.int32(self.last, field: 536870911)
    }

    /// One of many.
    public enum Choice: Sendable, Hashable {
      /// The field `choice_double`.
      case choiceDouble(Double)
      /// The field `choice_int32`.
      case choiceInt32(Int32)
      /// The field `choice_sint64`.
      case choiceSint64(Int64)
      /// The field `choice_fixed32`.
      case choiceFixed32(UInt32)
      /// The field `choice_bool`.
      case choiceBool(Bool)
      /// The field `choice_string`.
      case choiceString(String)
      /// The field `choice_bytes`.
      case choiceBytes([UInt8])
      /// The field `choice_color`.
      case choiceColor(PayshareTest.Color)
      /// The field `choice_leaf`.
      case choiceLeaf(PayshareTest.Leaf)
      /// The message itself.
      indirect case choiceEverything(PayshareTest.Everything)
    }

    /// A message inside a message.
    public struct Nested: DescribedMessage {
      /// The field `name`.
      public var name: String = ""
      /// The field `inner`.
      public var inner: PayshareTest.Everything.Nested.Inner?

      /// The empty message.
      public init() {}

      /// The message's name in the contract.
      public static var fullName: String { "payshare.test.Everything.Nested" }

      /// The schemas of the message and of all others of its module.
      public static var schemas: SchemaSet { TestAPIFileDescriptors.schemas }

      /// Reads fields up to the reader's end into this message.
      @inline(never)
      public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
        while let tag = try reader.nextTag() {
          switch tag {
          case 10: self.name = try reader.string()
          case 18: try reader.message(into: &self.inner)
          default: try reader.skip(tag)
          }
        }
      }

      /// Writes every set field.
      @inline(never)
      public func encode(into writer: inout WireWriter) {
        writer.string(self.name, field: 1)
        writer.message(self.inner, field: 2)
      }

      /// An enum inside a message inside a message.
      public enum Level: ProtobufEnum {
        /// `LEVEL_UNSPECIFIED`.
        case unspecified
        /// `LEVEL_HIGH`.
        case high
        /// `LEVEL_LOW`.
        case low
        /// A value that this version of the contract does not name.
        case unrecognized(Int32)

        /// The value that has this number on the wire.
        public init(rawValue: Int32) {
          self =
            switch rawValue {
            case 0: .unspecified
            case 1: .high
            case -1: .low
            default: .unrecognized(rawValue)
            }
        }

        /// The number on the wire.
        public var rawValue: Int32 {
          switch self {
          case .unspecified: 0
          case .high: 1
          case .low: -1
          case .unrecognized(let number): number
          }
        }

        /// Whether this version of the contract names the value.
        public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
      }

      /// One level deeper.
      public struct Inner: DescribedMessage {
        /// The field `level`.
        public var level: PayshareTest.Everything.Nested.Level = .unspecified

        /// The empty message.
        public init() {}

        /// The message's name in the contract.
        public static var fullName: String { "payshare.test.Everything.Nested.Inner" }

        /// The schemas of the message and of all others of its module.
        public static var schemas: SchemaSet { TestAPIFileDescriptors.schemas }

        /// Reads fields up to the reader's end into this message.
        @inline(never)
        public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
          while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.level = try reader.enumeration()
            default: try reader.skip(tag)
            }
          }
        }

        /// Writes every set field.
        @inline(never)
        public func encode(into writer: inout WireWriter) {
          writer.enumeration(self.level, field: 1)
        }

        /// The greatest size of the message on the wire, in bytes.
        public enum EncodedSize {
          /// The message.
          public static var message: Int { 11 }
        }
      }
    }
  }
}

extension PayshareTest {
  /// A small message.
  public struct Leaf: DescribedMessage {
    /// The field `id`.
    public var id: Int64 = 0
    /// The field `name`.
    public var name: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.test.Leaf" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.id = try reader.int64()
        case 18: self.name = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int64(self.id, field: 1)
      writer.string(self.name, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.name, "name")
    }
  }
}

extension PayshareTest {
  /// A message that hands others on as they are.
  public struct Parcel: DescribedMessage {
    /// The field `leaves`.
    public var leaves: LazyMessages<PayshareTest.Leaf> = LazyMessages()
    /// The field `name`.
    public var name: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.test.Parcel" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 18: try reader.message(appendingTo: &self.leaves)
        case 26: self.name = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.leaves, field: 2)
      writer.string(self.name, field: 3)
    }
  }
}

extension PayshareTest {
  /// Messages that contain each other.
  public struct Chicken: DescribedMessage {
    private var eggBox: Box<PayshareTest.Egg>?
    /// The field `egg`.
    public var egg: PayshareTest.Egg? {
      get { eggBox?.value }
      set { eggBox = newValue.map { Box($0) } }
    }

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.test.Chicken" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.eggBox)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.eggBox, field: 1)
    }
  }
}

extension PayshareTest {
  /// The message `payshare.test.Egg`.
  public struct Egg: DescribedMessage {
    private var chickenBox: Box<PayshareTest.Chicken>?
    /// The field `chicken`.
    public var chicken: PayshareTest.Chicken? {
      get { chickenBox?.value }
      set { chickenBox = newValue.map { Box($0) } }
    }

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.test.Egg" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.chickenBox)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.chickenBox, field: 1)
    }
  }
}

extension PayshareTest {
  /// Names that mean something in Swift.
  public struct Names: DescribedMessage {
    /// The field `self`.
    public var self_: String = ""
    /// The field `class`.
    public var `class`: String = ""
    /// The field `init`.
    public var `init`: String = ""
    /// The field `default`.
    public var `default`: String = ""
    /// The field `is`.
    public var `is`: Bool = false
    /// The field `hash_value`.
    public var hashValue_: String = ""
    /// The field `description`.
    public var description: String = ""
    /// The field `request_id`.
    public var requestID: String = ""
    /// The field `id`.
    public var id: String = ""
    /// The field `url`.
    public var url: String = ""
    /// The field `photo_url`.
    public var photoURL: String = ""
    /// The field `user_ids`.
    public var userIDs: [String] = []
    /// The field `merge`.
    public var merge_: String = ""
    /// The field `type`.
    public var type: PayshareTest.Names.Type_?
    /// At most one of `in`, `out`.
    public var `protocol`: Protocol_?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.test.Names" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.self_ = try reader.string()
        case 18: self.`class` = try reader.string()
        case 26: self.`init` = try reader.string()
        case 34: self.`default` = try reader.string()
        case 40: self.`is` = try reader.bool()
        case 50: self.hashValue_ = try reader.string()
        case 58: self.description = try reader.string()
        case 66: self.requestID = try reader.string()
        case 74: self.id = try reader.string()
        case 82: self.url = try reader.string()
        case 90: self.photoURL = try reader.string()
        case 98: self.userIDs.append(try reader.string())
        case 106: self.merge_ = try reader.string()
        case 114: try reader.message(into: &self.type)
        case 122: self.`protocol` = .`in`(try reader.string())
        case 130: self.`protocol` = .out(try reader.string())
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.self_, field: 1)
      writer.string(self.`class`, field: 2)
      writer.string(self.`init`, field: 3)
      writer.string(self.`default`, field: 4)
      writer.bool(self.`is`, field: 5)
      writer.string(self.hashValue_, field: 6)
      writer.string(self.description, field: 7)
      writer.string(self.requestID, field: 8)
      writer.string(self.id, field: 9)
      writer.string(self.url, field: 10)
      writer.string(self.photoURL, field: 11)
      writer.strings(self.userIDs, field: 12)
      writer.string(self.merge_, field: 13)
      writer.message(self.type, field: 14)
      switch self.`protocol` {
      case .`in`(let value)?: writer.string(.some(value), field: 15)
      case .out(let value)?: writer.string(.some(value), field: 16)
      case nil: break
      }
    }

    /// The alternatives of `protocol`.
    public enum Protocol_: Sendable, Hashable {
      /// The field `in`.
      case `in`(String)
      /// The field `out`.
      case out(String)
    }

    /// The name `Type` is Swift's.
    public struct Type_: DescribedMessage {
      /// The field `func`.
      public var `func`: String = ""

      /// The empty message.
      public init() {}

      /// The message's name in the contract.
      public static var fullName: String { "payshare.test.Names.Type" }

      /// The schemas of the message and of all others of its module.
      public static var schemas: SchemaSet { TestAPIFileDescriptors.schemas }

      /// Reads fields up to the reader's end into this message.
      @inline(never)
      public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
        while let tag = try reader.nextTag() {
          switch tag {
          case 10: self.`func` = try reader.string()
          default: try reader.skip(tag)
          }
        }
      }

      /// Writes every set field.
      @inline(never)
      public func encode(into writer: inout WireWriter) {
        writer.string(self.`func`, field: 1)
      }
    }
  }
}

extension PayshareTest {
  /// A message without fields.
  public struct Empty: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.test.Empty" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareTest {
  /// Every rule.
  public struct Rules: DescribedMessage {
    /// The field `id`.
    public var id: String = ""
    /// The field `email`.
    public var email: String = ""
    /// The field `currency`.
    public var currency: String = ""
    /// The field `date`.
    public var date: String = ""
    /// The field `code`.
    public var code: String = ""
    /// The field `name`.
    public var name: String = ""
    /// The field `nick`.
    public var nick: String?
    /// The field `count`.
    public var count: Int32 = 0
    /// The field `limit`.
    public var limit: UInt64?
    /// The field `numbers`.
    public var numbers: [Int64] = []
    /// The field `color`.
    public var color: PayshareTest.Color = .unspecified
    /// The field `colors`.
    public var colors: [PayshareTest.Color] = []
    /// The field `key`.
    public var key: [UInt8] = []
    /// The field `keys`.
    public var keys: [[UInt8]] = []
    /// The field `part`.
    public var part: PayshareTest.Part?
    /// The field `parts`.
    public var parts: [PayshareTest.Part] = []
    /// The field `labels`.
    public var labels: [String: String] = [:]
    /// The field `parts_by_number`.
    public var partsByNumber: [Int32: PayshareTest.Part] = [:]
    /// At most one of `phone`, `agent`, `none`.
    public var contact: Contact?
    /// The field `tags`.
    public var tags: [String] = []
    /// The field `agreed`.
    public var agreed: Bool?
    /// The field `time`.
    public var time: GoogleProtobuf.Timestamp?
    /// Has no rules of its own, but strings always have.
    public var note: String = ""
    /// The field `title`.
    public var title: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.test.Rules" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string(limit: 36)
        case 18: self.email = try reader.string(limit: 254)
        case 26: self.currency = try reader.string(limit: 3)
        case 34: self.date = try reader.string(limit: 10)
        case 42: self.code = try reader.string(limit: 1024)
        case 50: self.name = try reader.string(limit: 5)
        case 58: self.nick = try reader.string(limit: 1024)
        case 64: self.count = try reader.int32()
        case 72: self.limit = try reader.uint64()
        case 80:
          try reader.checkItems(self.numbers.count, limit: 3)
          self.numbers.append(try reader.sint64())
        case 82: try reader.packed(SInt64Codec.self, into: &self.numbers, limit: 3)
        case 88: self.color = try reader.enumeration()
        case 96:
          try reader.checkItems(self.colors.count, limit: 1000)
          self.colors.append(try reader.enumeration())
        case 98: try reader.packed(EnumCodec<PayshareTest.Color>.self, into: &self.colors, limit: 1000)
        case 106: self.key = try reader.bytes()
        case 114:
          try reader.checkItems(self.keys.count, limit: 1000)
          self.keys.append(try reader.bytes())
        case 122: try reader.message(into: &self.part)
        case 130: try reader.message(appendingTo: &self.parts, limit: 4)
        case 138: try reader.mapEntry(StringCodec.self, StringCodec.self, into: &self.labels, limit: 2)
        case 146:
          try reader.mapEntry(
            Int32Codec.self,
            MessageCodec<PayshareTest.Part>.self,
            into: &self.partsByNumber,
            limit: 1000
          )
        case 154: self.contact = .phone(try reader.string(limit: 1024))
        case 162:
          var value = PayshareTest.Part()
          if case .agent(let current)? = self.contact { value = current }
          self.contact = nil
          defer { self.contact = .agent(value) }
          try reader.message(intoCase: &value)
        case 168: self.contact = .none(try reader.bool())
        case 178:
          try reader.checkItems(self.tags.count, limit: 1000)
          self.tags.append(try reader.string(limit: 1024))
        case 184: self.agreed = try reader.bool()
        case 194: try reader.message(into: &self.time)
        case 202: self.note = try reader.string(limit: 1024)
        case 210: self.title = try reader.string(limit: 5)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.id, field: 1)
      writer.string(self.email, field: 2)
      writer.string(self.currency, field: 3)
      writer.string(self.date, field: 4)
      writer.string(self.code, field: 5)
      writer.string(self.name, field: 6)
      writer.string(self.nick, field: 7)
      writer.int32(self.count, field: 8)
      writer.uint64(self.limit, field: 9)
      writer.packed(SInt64Codec.self, self.numbers, field: 10)
      writer.enumeration(self.color, field: 11)
      writer.packed(EnumCodec<PayshareTest.Color>.self, self.colors, field: 12)
      writer.bytes(self.key, field: 13)
      writer.repeated(BytesCodec.self, self.keys, field: 14)
      writer.message(self.part, field: 15)
      writer.messages(self.parts, field: 16)
      writer.map(StringCodec.self, StringCodec.self, self.labels, field: 17)
      writer.map(Int32Codec.self, MessageCodec<PayshareTest.Part>.self, self.partsByNumber, field: 18)
      switch self.contact {
      case .phone(let value)?: writer.string(.some(value), field: 19)
      case .agent(let value)?: writer.message(.some(value), field: 20)
      case .none(let value)?: writer.bool(.some(value), field: 21)
      case nil: break
      }
      writer.strings(self.tags, field: 22)
      writer.bool(self.agreed, field: 23)
      writer.message(self.time, field: 24)
      writer.string(self.note, field: 25)
      writer.string(self.title, field: 26)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.id, "id", required: true, StringRules(format: .uuid))
      violations.string(self.email, "email", StringRules(format: .email))
      violations.string(self.currency, "currency", StringRules(format: .currencyCode))
      violations.string(self.date, "date", StringRules(format: .date))
      violations.string(self.code, "code", StringRules(pattern: Self.codePattern))
      violations.string(self.name, "name", StringRules(minimumLength: 2, maximumLength: 5))
      violations.string(self.nick, "nick", StringRules(minimumLength: 1))
      violations.integer(self.count, "count", required: true, in: -5...10)
      violations.integer(self.limit, "limit", in: UInt64.min...7)
      if violations.count(self.numbers.count, "numbers", maximum: 3) {
        violations.integers(self.numbers, "numbers", in: 0...Int64.max)
        violations.unique(self.numbers, "numbers")
      }
      violations.enumeration(self.color, "color", required: true, definedOnly: true)
      if violations.count(self.colors.count, "colors", minimum: 1) {
        violations.definedOnly(self.colors, "colors")
      }
      violations.bytes(self.key, "key", required: true, minimum: 2, maximum: 4)
      if violations.count(self.keys.count, "keys") {
        violations.bytesList(self.keys, "keys", maximum: 1)
      }
      violations.message(self.part, "part", required: true)
      if violations.count(self.parts.count, "parts", maximum: 4) {
        violations.messages(self.parts, "parts")
        violations.unique(self.parts.lazy.map(\.userID), "parts", by: "user_id")
      }
      if violations.count(self.labels.count, "labels", maximum: 2) {
        violations.keys(self.labels.keys, "labels")
        violations.mapStrings(self.labels, "labels", StringRules(maximumLength: 3))
      }
      if violations.count(self.partsByNumber.count, "parts_by_number") {
        violations.mapMessages(self.partsByNumber, "parts_by_number")
      }
      switch self.contact {
      case .phone(let value)?: violations.string(.some(value), "phone", StringRules(minimumLength: 3))
      case .agent(let value)?: violations.message(.some(value), "agent")
      case nil: violations.required(false, "contact")
      default: break
      }
      if violations.count(self.tags.count, "tags") {
        violations.strings(self.tags, "tags")
      }
      violations.required(self.agreed != nil, "agreed")
      violations.message(self.time, "time", required: true)
      violations.string(self.note, "note")
      violations.string(self.title, "title", StringRules(maximumLength: 5, isNotBlank: true))
    }

    private static let codePattern = Pattern(checked: #"[a-z][a-z0-9_]{1,7}(-\d+)?"#)

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `name`, in Unicode scalars.
      public static var nameLength: Int { 5 }
      /// The values of `count`.
      public static var count: ClosedRange<Int32> { -5...10 }
      /// The greatest number of elements of `numbers`.
      public static var numbersCount: Int { 3 }
      /// The greatest number of elements of `parts`.
      public static var partsCount: Int { 4 }
      /// The greatest number of elements of `labels`.
      public static var labelsCount: Int { 2 }
      /// The greatest length of `labels`, in Unicode scalars.
      public static var labelsLength: Int { 3 }
      /// The greatest length of `title`, in Unicode scalars.
      public static var titleLength: Int { 5 }
    }

    /// The alternatives of `contact`.
    public enum Contact: Sendable, Hashable {
      /// The field `phone`.
      case phone(String)
      /// The field `agent`.
      case agent(PayshareTest.Part)
      /// The field `none`.
      case none(Bool)
    }
  }
}

extension PayshareTest {
  /// Part of a message with rules.
  public struct Part: DescribedMessage {
    /// The field `user_id`.
    public var userID: String = ""
    /// The field `parts`.
    public var parts: [PayshareTest.Part] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.test.Part" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userID = try reader.string(limit: 8)
        case 18: try reader.message(appendingTo: &self.parts, limit: 1000)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.userID, field: 1)
      writer.messages(self.parts, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.userID, "user_id", required: true, StringRules(maximumLength: 8))
      if violations.count(self.parts.count, "parts") {
        violations.messages(self.parts, "parts")
      }
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `user_id`, in Unicode scalars.
      public static var userIDLength: Int { 8 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 34 }
    }
  }
}

extension PayshareTest {
  /// An enum with an alias.
  public enum Color: ProtobufEnum {
    /// `COLOR_UNSPECIFIED`.
    case unspecified
    /// Like a tomato.
    case red
    /// `COLOR_GREEN`.
    case green
    /// `COLOR_INVISIBLE`.
    case invisible
    /// A value that this version of the contract does not name.
    case unrecognized(Int32)

    /// Like grass; the other name of green.
    public static var verde: Self { .green }

    /// The value that has this number on the wire.
    public init(rawValue: Int32) {
      self =
        switch rawValue {
        case 0: .unspecified
        case 1: .red
        case 2: .green
        case -1: .invisible
        default: .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .red: 1
      case .green: 2
      case .invisible: -1
      case .unrecognized(let number): number
      }
    }

    /// Whether this version of the contract names the value.
    public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
  }
}

extension PayshareTest {
  /// An enum whose values have other prefixes.
  public enum Mixed: ProtobufEnum {
    /// `MIXED_NONE`.
    case none
    /// `DEFAULT`.
    case `default`
    /// `MIXED_2D`.
    case mixed2d
    /// `CLASS`.
    case `class`
    /// A value that this version of the contract does not name.
    case unrecognized(Int32)

    /// The value that has this number on the wire.
    public init(rawValue: Int32) {
      self =
        switch rawValue {
        case 0: .none
        case 1: .`default`
        case 2: .mixed2d
        case 3: .`class`
        default: .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .none: 0
      case .`default`: 1
      case .mixed2d: 2
      case .`class`: 3
      case .unrecognized(let number): number
      }
    }

    /// Whether this version of the contract names the value.
    public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
  }
}

extension TestAPIFileDescriptors {
  static let payshareTestEverything = FileDescriptor(
    name: "payshare/test/everything.proto",
    dependencies: ["google/protobuf/timestamp.proto", "payshare/options/field.proto"],
    base64: """
      Ch5wYXlzaGFyZS90ZXN0L2V2ZXJ5dGhpbmcucHJvdG8SDXBheXNoYXJlLnRlc3QaH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAu
      cHJvdG8aHHBheXNoYXJlL29wdGlvbnMvZmllbGQucHJvdG8i7CQKCkV2ZXJ5dGhpbmcSGQoIYV9kb3VibGUYASABKAFSB2FEb3Vi
      bGUSFwoHYV9mbG9hdBgCIAEoAlIGYUZsb2F0EhkKCGFuX2ludDMyGAMgASgFUgdhbkludDMyEhkKCGFuX2ludDY0GAQgASgDUgdh
      bkludDY0EhkKCGFfdWludDMyGAUgASgNUgdhVWludDMyEhkKCGFfdWludDY0GAYgASgEUgdhVWludDY0EhkKCGFfc2ludDMyGAcg
      ASgRUgdhU2ludDMyEhkKCGFfc2ludDY0GAggASgSUgdhU2ludDY0EhsKCWFfZml4ZWQzMhgJIAEoB1IIYUZpeGVkMzISGwoJYV9m
      aXhlZDY0GAogASgGUghhRml4ZWQ2NBIdCgphX3NmaXhlZDMyGAsgASgPUglhU2ZpeGVkMzISHQoKYV9zZml4ZWQ2NBgMIAEoEFIJ
      YVNmaXhlZDY0EhUKBmFfYm9vbBgNIAEoCFIFYUJvb2wSGQoIYV9zdHJpbmcYDiABKAlSB2FTdHJpbmcSHQoKc29tZV9ieXRlcxgP
      IAEoDFIJc29tZUJ5dGVzEioKBWNvbG9yGBAgASgOMhQucGF5c2hhcmUudGVzdC5Db2xvclIFY29sb3ISJwoEbGVhZhgRIAEoCzIT
      LnBheXNoYXJlLnRlc3QuTGVhZlIEbGVhZhImCgxtYXliZV9kb3VibGUYFSABKAFIAVILbWF5YmVEb3VibGWIAQESJAoLbWF5YmVf
      ZmxvYXQYFiABKAJIAlIKbWF5YmVGbG9hdIgBARIkCgttYXliZV9pbnQzMhgXIAEoBUgDUgptYXliZUludDMyiAEBEiQKC21heWJl
      X2ludDY0GBggASgDSARSCm1heWJlSW50NjSIAQESJgoMbWF5YmVfdWludDMyGBkgASgNSAVSC21heWJlVWludDMyiAEBEiYKDG1h
      eWJlX3VpbnQ2NBgaIAEoBEgGUgttYXliZVVpbnQ2NIgBARImCgxtYXliZV9zaW50MzIYGyABKBFIB1ILbWF5YmVTaW50MzKIAQES
      JgoMbWF5YmVfc2ludDY0GBwgASgSSAhSC21heWJlU2ludDY0iAEBEigKDW1heWJlX2ZpeGVkMzIYHSABKAdICVIMbWF5YmVGaXhl
      ZDMyiAEBEigKDW1heWJlX2ZpeGVkNjQYHiABKAZIClIMbWF5YmVGaXhlZDY0iAEBEioKDm1heWJlX3NmaXhlZDMyGB8gASgPSAtS
      DW1heWJlU2ZpeGVkMzKIAQESKgoObWF5YmVfc2ZpeGVkNjQYICABKBBIDFINbWF5YmVTZml4ZWQ2NIgBARIiCgptYXliZV9ib29s
      GCEgASgISA1SCW1heWJlQm9vbIgBARImCgxtYXliZV9zdHJpbmcYIiABKAlIDlILbWF5YmVTdHJpbmeIAQESJAoLbWF5YmVfYnl0
      ZXMYIyABKAxID1IKbWF5YmVCeXRlc4gBARI6CgttYXliZV9jb2xvchgkIAEoDjIULnBheXNoYXJlLnRlc3QuQ29sb3JIEFIKbWF5
      YmVDb2xvcogBARI3CgptYXliZV9sZWFmGCUgASgLMhMucGF5c2hhcmUudGVzdC5MZWFmSBFSCW1heWJlTGVhZogBARIYCgdkb3Vi
      bGVzGCkgAygBUgdkb3VibGVzEhYKBmZsb2F0cxgqIAMoAlIGZmxvYXRzEhYKBmludDMycxgrIAMoBVIGaW50MzJzEhYKBmludDY0
      cxgsIAMoA1IGaW50NjRzEhgKB3VpbnQzMnMYLSADKA1SB3VpbnQzMnMSGAoHdWludDY0cxguIAMoBFIHdWludDY0cxIYCgdzaW50
      MzJzGC8gAygRUgdzaW50MzJzEhgKB3NpbnQ2NHMYMCADKBJSB3NpbnQ2NHMSGgoIZml4ZWQzMnMYMSADKAdSCGZpeGVkMzJzEhoK
      CGZpeGVkNjRzGDIgAygGUghmaXhlZDY0cxIcCglzZml4ZWQzMnMYMyADKA9SCXNmaXhlZDMycxIcCglzZml4ZWQ2NHMYNCADKBBS
      CXNmaXhlZDY0cxIUCgVib29scxg1IAMoCFIFYm9vbHMSGAoHc3RyaW5ncxg2IAMoCVIHc3RyaW5ncxIhCgxieXRlX3N0cmluZ3MY
      NyADKAxSC2J5dGVTdHJpbmdzEiwKBmNvbG9ycxg4IAMoDjIULnBheXNoYXJlLnRlc3QuQ29sb3JSBmNvbG9ycxIrCgZsZWF2ZXMY
      OSADKAsyEy5wYXlzaGFyZS50ZXN0LkxlYWZSBmxlYXZlcxIeCgh1bnBhY2tlZBg6IAMoBUICEABSCHVucGFja2VkEi8KEXVucGFj
      a2VkX2ZpeGVkNjRzGDsgAygGQgIQAFIQdW5wYWNrZWRGaXhlZDY0cxIlCg1jaG9pY2VfZG91YmxlGD0gASgBSABSDGNob2ljZURv
      dWJsZRIjCgxjaG9pY2VfaW50MzIYPiABKAVIAFILY2hvaWNlSW50MzISJQoNY2hvaWNlX3NpbnQ2NBg/IAEoEkgAUgxjaG9pY2VT
      aW50NjQSJwoOY2hvaWNlX2ZpeGVkMzIYQCABKAdIAFINY2hvaWNlRml4ZWQzMhIhCgtjaG9pY2VfYm9vbBhBIAEoCEgAUgpjaG9p
      Y2VCb29sEiUKDWNob2ljZV9zdHJpbmcYQiABKAlIAFIMY2hvaWNlU3RyaW5nEiMKDGNob2ljZV9ieXRlcxhDIAEoDEgAUgtjaG9p
      Y2VCeXRlcxI5CgxjaG9pY2VfY29sb3IYRCABKA4yFC5wYXlzaGFyZS50ZXN0LkNvbG9ySABSC2Nob2ljZUNvbG9yEjYKC2Nob2lj
      ZV9sZWFmGEUgASgLMhMucGF5c2hhcmUudGVzdC5MZWFmSABSCmNob2ljZUxlYWYSSAoRY2hvaWNlX2V2ZXJ5dGhpbmcYRiABKAsy
      GS5wYXlzaGFyZS50ZXN0LkV2ZXJ5dGhpbmdIAFIQY2hvaWNlRXZlcnl0aGluZxJECglpbnQzMl9tYXAYUSADKAsyJy5wYXlzaGFy
      ZS50ZXN0LkV2ZXJ5dGhpbmcuSW50MzJNYXBFbnRyeVIIaW50MzJNYXASRAoJaW50NjRfbWFwGFIgAygLMicucGF5c2hhcmUudGVz
      dC5FdmVyeXRoaW5nLkludDY0TWFwRW50cnlSCGludDY0TWFwEkcKCnVpbnQzMl9tYXAYUyADKAsyKC5wYXlzaGFyZS50ZXN0LkV2
      ZXJ5dGhpbmcuVWludDMyTWFwRW50cnlSCXVpbnQzMk1hcBJHCgp1aW50NjRfbWFwGFQgAygLMigucGF5c2hhcmUudGVzdC5FdmVy
      eXRoaW5nLlVpbnQ2NE1hcEVudHJ5Ugl1aW50NjRNYXASRwoKc2ludDMyX21hcBhVIAMoCzIoLnBheXNoYXJlLnRlc3QuRXZlcnl0
      aGluZy5TaW50MzJNYXBFbnRyeVIJc2ludDMyTWFwEkcKCnNpbnQ2NF9tYXAYViADKAsyKC5wYXlzaGFyZS50ZXN0LkV2ZXJ5dGhp
      bmcuU2ludDY0TWFwRW50cnlSCXNpbnQ2NE1hcBJKCgtmaXhlZDMyX21hcBhXIAMoCzIpLnBheXNoYXJlLnRlc3QuRXZlcnl0aGlu
      Zy5GaXhlZDMyTWFwRW50cnlSCmZpeGVkMzJNYXASSgoLZml4ZWQ2NF9tYXAYWCADKAsyKS5wYXlzaGFyZS50ZXN0LkV2ZXJ5dGhp
      bmcuRml4ZWQ2NE1hcEVudHJ5UgpmaXhlZDY0TWFwEk0KDHNmaXhlZDMyX21hcBhZIAMoCzIqLnBheXNoYXJlLnRlc3QuRXZlcnl0
      aGluZy5TZml4ZWQzMk1hcEVudHJ5UgtzZml4ZWQzMk1hcBJNCgxzZml4ZWQ2NF9tYXAYWiADKAsyKi5wYXlzaGFyZS50ZXN0LkV2
      ZXJ5dGhpbmcuU2ZpeGVkNjRNYXBFbnRyeVILc2ZpeGVkNjRNYXASQQoIYm9vbF9tYXAYWyADKAsyJi5wYXlzaGFyZS50ZXN0LkV2
      ZXJ5dGhpbmcuQm9vbE1hcEVudHJ5Ugdib29sTWFwEkcKCnN0cmluZ19tYXAYXCADKAsyKC5wYXlzaGFyZS50ZXN0LkV2ZXJ5dGhp
      bmcuU3RyaW5nTWFwRW50cnlSCXN0cmluZ01hcBIvCgVjaGlsZBhlIAEoCzIZLnBheXNoYXJlLnRlc3QuRXZlcnl0aGluZ1IFY2hp
      bGQSNQoIY2hpbGRyZW4YZiADKAsyGS5wYXlzaGFyZS50ZXN0LkV2ZXJ5dGhpbmdSCGNoaWxkcmVuEjgKBm5lc3RlZBhnIAEoCzIg
      LnBheXNoYXJlLnRlc3QuRXZlcnl0aGluZy5OZXN0ZWRSBm5lc3RlZBIuCgR0aW1lGGggASgLMhouZ29vZ2xlLnByb3RvYnVmLlRp
      bWVzdGFtcFIEdGltZRIWCgRsYXN0GP////8BIAEoBVIEbGFzdBo7Cg1JbnQzMk1hcEVudHJ5EhAKA2tleRgBIAEoBVIDa2V5EhQK
      BXZhbHVlGAIgASgFUgV2YWx1ZToCOAEaOwoNSW50NjRNYXBFbnRyeRIQCgNrZXkYASABKANSA2tleRIUCgV2YWx1ZRgCIAEoCVIF
      dmFsdWU6AjgBGjwKDlVpbnQzMk1hcEVudHJ5EhAKA2tleRgBIAEoDVIDa2V5EhQKBXZhbHVlGAIgASgMUgV2YWx1ZToCOAEaUQoO
      VWludDY0TWFwRW50cnkSEAoDa2V5GAEgASgEUgNrZXkSKQoFdmFsdWUYAiABKAsyEy5wYXlzaGFyZS50ZXN0LkxlYWZSBXZhbHVl
      OgI4ARo8Cg5TaW50MzJNYXBFbnRyeRIQCgNrZXkYASABKBFSA2tleRIUCgV2YWx1ZRgCIAEoAVIFdmFsdWU6AjgBGjwKDlNpbnQ2
      NE1hcEVudHJ5EhAKA2tleRgBIAEoElIDa2V5EhQKBXZhbHVlGAIgASgCUgV2YWx1ZToCOAEaPQoPRml4ZWQzMk1hcEVudHJ5EhAK
      A2tleRgBIAEoB1IDa2V5EhQKBXZhbHVlGAIgASgIUgV2YWx1ZToCOAEaUwoPRml4ZWQ2NE1hcEVudHJ5EhAKA2tleRgBIAEoBlID
      a2V5EioKBXZhbHVlGAIgASgOMhQucGF5c2hhcmUudGVzdC5Db2xvclIFdmFsdWU6AjgBGj4KEFNmaXhlZDMyTWFwRW50cnkSEAoD
      a2V5GAEgASgPUgNrZXkSFAoFdmFsdWUYAiABKBFSBXZhbHVlOgI4ARo+ChBTZml4ZWQ2NE1hcEVudHJ5EhAKA2tleRgBIAEoEFID
      a2V5EhQKBXZhbHVlGAIgASgGUgV2YWx1ZToCOAEaOgoMQm9vbE1hcEVudHJ5EhAKA2tleRgBIAEoCFIDa2V5EhQKBXZhbHVlGAIg
      ASgJUgV2YWx1ZToCOAEaUQoOU3RyaW5nTWFwRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSKQoFdmFsdWUYAiABKAsyEy5wYXlzaGFy
      ZS50ZXN0LkxlYWZSBXZhbHVlOgI4ARrpAQoGTmVzdGVkEhIKBG5hbWUYASABKAlSBG5hbWUSPAoFaW5uZXIYAiABKAsyJi5wYXlz
      aGFyZS50ZXN0LkV2ZXJ5dGhpbmcuTmVzdGVkLklubmVyUgVpbm5lchpFCgVJbm5lchI8CgVsZXZlbBgBIAEoDjImLnBheXNoYXJl
      LnRlc3QuRXZlcnl0aGluZy5OZXN0ZWQuTGV2ZWxSBWxldmVsIkYKBUxldmVsEhUKEUxFVkVMX1VOU1BFQ0lGSUVEEAASDgoKTEVW
      RUxfSElHSBABEhYKCUxFVkVMX0xPVxD///////////8BQggKBmNob2ljZUIPCg1fbWF5YmVfZG91YmxlQg4KDF9tYXliZV9mbG9h
      dEIOCgxfbWF5YmVfaW50MzJCDgoMX21heWJlX2ludDY0Qg8KDV9tYXliZV91aW50MzJCDwoNX21heWJlX3VpbnQ2NEIPCg1fbWF5
      YmVfc2ludDMyQg8KDV9tYXliZV9zaW50NjRCEAoOX21heWJlX2ZpeGVkMzJCEAoOX21heWJlX2ZpeGVkNjRCEQoPX21heWJlX3Nm
      aXhlZDMyQhEKD19tYXliZV9zZml4ZWQ2NEINCgtfbWF5YmVfYm9vbEIPCg1fbWF5YmVfc3RyaW5nQg4KDF9tYXliZV9ieXRlc0IO
      CgxfbWF5YmVfY29sb3JCDQoLX21heWJlX2xlYWYiKgoETGVhZhIOCgJpZBgBIAEoA1ICaWQSEgoEbmFtZRgCIAEoCVIEbmFtZSJN
      CgZQYXJjZWwSLwoGbGVhdmVzGAIgAygLMhMucGF5c2hhcmUudGVzdC5MZWFmQgIoAVIGbGVhdmVzEhIKBG5hbWUYAyABKAlSBG5h
      bWUiLwoHQ2hpY2tlbhIkCgNlZ2cYASABKAsyEi5wYXlzaGFyZS50ZXN0LkVnZ1IDZWdnIjcKA0VnZxIwCgdjaGlja2VuGAEgASgL
      MhYucGF5c2hhcmUudGVzdC5DaGlja2VuUgdjaGlja2VuIrwDCgVOYW1lcxISCgRzZWxmGAEgASgJUgRzZWxmEhQKBWNsYXNzGAIg
      ASgJUgVjbGFzcxISCgRpbml0GAMgASgJUgRpbml0EhgKB2RlZmF1bHQYBCABKAlSB2RlZmF1bHQSDgoCaXMYBSABKAhSAmlzEh0K
      Cmhhc2hfdmFsdWUYBiABKAlSCWhhc2hWYWx1ZRIgCgtkZXNjcmlwdGlvbhgHIAEoCVILZGVzY3JpcHRpb24SHQoKcmVxdWVzdF9p
      ZBgIIAEoCVIJcmVxdWVzdElkEg4KAmlkGAkgASgJUgJpZBIQCgN1cmwYCiABKAlSA3VybBIbCglwaG90b191cmwYCyABKAlSCHBo
      b3RvVXJsEhkKCHVzZXJfaWRzGAwgAygJUgd1c2VySWRzEhQKBW1lcmdlGA0gASgJUgVtZXJnZRItCgR0eXBlGA4gASgLMhkucGF5
      c2hhcmUudGVzdC5OYW1lcy5UeXBlUgR0eXBlEhAKAmluGA8gASgJSABSAmluEhIKA291dBgQIAEoCUgAUgNvdXQaGgoEVHlwZRIS
      CgRmdW5jGAEgASgJUgRmdW5jQgoKCHByb3RvY29sIgcKBUVtcHR5Iv4JCgVSdWxlcxIaCgJpZBgBIAEoCUIKkrUYBggBEgIYAVIC
      aWQSHgoFZW1haWwYAiABKAlCCJK1GAQSAhgCUgVlbWFpbBIkCghjdXJyZW5jeRgDIAEoCUIIkrUYBBICGANSCGN1cnJlbmN5EhwK
      BGRhdGUYBCABKAlCCJK1GAQSAhgEUgRkYXRlEjYKBGNvZGUYBSABKAlCIpK1GB4SHCIaW2Etel1bYS16MC05X117MSw3fSgtXGQr
      KT9SBGNvZGUSHgoEbmFtZRgGIAEoCUIKkrUYBhIECAIQBVIEbmFtZRIhCgRuaWNrGAcgASgJQgiStRgEEgIIAUgBUgRuaWNriAEB
      EiIKBWNvdW50GAggASgFQgyStRgICAEaBAgJEBRSBWNvdW50EiMKBWxpbWl0GAkgASgEQgiStRgEGgIQDkgCUgVsaW1pdIgBARIo
      CgdudW1iZXJzGAogAygSQg6StRgKGgIIACoEEAMYAVIHbnVtYmVycxI2CgVjb2xvchgLIAEoDjIULnBheXNoYXJlLnRlc3QuQ29s
      b3JCCpK1GAYIASICCAFSBWNvbG9yEjoKBmNvbG9ycxgMIAMoDjIULnBheXNoYXJlLnRlc3QuQ29sb3JCDJK1GAgiAggBKgIIAVIG
      Y29sb3JzEh4KA2tleRgNIAEoDEIMkrUYCAgBMgQIAhAEUgNrZXkSHAoEa2V5cxgOIAMoDEIIkrUYBDICEAFSBGtleXMSLwoEcGFy
      dBgPIAEoCzITLnBheXNoYXJlLnRlc3QuUGFydEIGkrUYAggBUgRwYXJ0EjwKBXBhcnRzGBAgAygLMhMucGF5c2hhcmUudGVzdC5Q
      YXJ0QhGStRgNKgsQBCIHdXNlcl9pZFIFcGFydHMSRgoGbGFiZWxzGBEgAygLMiAucGF5c2hhcmUudGVzdC5SdWxlcy5MYWJlbHNF
      bnRyeUIMkrUYCBICEAMqAhACUgZsYWJlbHMSTwoPcGFydHNfYnlfbnVtYmVyGBIgAygLMicucGF5c2hhcmUudGVzdC5SdWxlcy5Q
      YXJ0c0J5TnVtYmVyRW50cnlSDXBhcnRzQnlOdW1iZXISIAoFcGhvbmUYEyABKAlCCJK1GAQSAggDSABSBXBob25lEisKBWFnZW50
      GBQgASgLMhMucGF5c2hhcmUudGVzdC5QYXJ0SABSBWFnZW50EhQKBG5vbmUYFSABKAhIAFIEbm9uZRISCgR0YWdzGBYgAygJUgR0
      YWdzEiMKBmFncmVlZBgXIAEoCEIGkrUYAggBSANSBmFncmVlZIgBARI2CgR0aW1lGBggASgLMhouZ29vZ2xlLnByb3RvYnVmLlRp
      bWVzdGFtcEIGkrUYAggBUgR0aW1lEhIKBG5vdGUYGSABKAlSBG5vdGUSIAoFdGl0bGUYGiABKAlCCpK1GAYSBBAFKAFSBXRpdGxl
      GjkKC0xhYmVsc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZToCOAEaVQoSUGFydHNCeU51bWJl
      ckVudHJ5EhAKA2tleRgBIAEoBVIDa2V5EikKBXZhbHVlGAIgASgLMhMucGF5c2hhcmUudGVzdC5QYXJ0UgV2YWx1ZToCOAFCEQoH
      Y29udGFjdBIGmrUYAggBQgcKBV9uaWNrQggKBl9saW1pdEIJCgdfYWdyZWVkIlYKBFBhcnQSIwoHdXNlcl9pZBgBIAEoCUIKkrUY
      BggBEgIQCFIGdXNlcklkEikKBXBhcnRzGAIgAygLMhMucGF5c2hhcmUudGVzdC5QYXJ0UgVwYXJ0cypxCgVDb2xvchIVChFDT0xP
      Ul9VTlNQRUNJRklFRBAAEg0KCUNPTE9SX1JFRBABEg8KC0NPTE9SX0dSRUVOEAISDwoLQ09MT1JfVkVSREUQAhIcCg9DT0xPUl9J
      TlZJU0lCTEUQ////////////ARoCEAEqPQoFTWl4ZWQSDgoKTUlYRURfTk9ORRAAEgsKB0RFRkFVTFQQARIMCghNSVhFRF8yRBAC
      EgkKBUNMQVNTEANiBnByb3RvMw==
      """)
}
