// Generated from payshare/v1/settlement.proto by protoc-gen-payshare, do not edit.

public import Protobuf

extension PayshareV1 {
  /// A plan of payments that brings every balance of an event to zero. It is computed, never stored.
  public struct Settlement: DescribedMessage {
    /// Output only. The event's id.
    public var eventID: String = ""
    /// Output only. The event's base currency, in whose minor units the amounts are.
    public var currencyCode: String = ""
    /// Output only. The payments, in order of payer and payee.
    public var transfers: [PayshareV1.Transfer] = []
    /// Output only. The mode the plan was asked for.
    public var mode: PayshareV1.Settlement.Mode = .unspecified
    /// Output only. How good the plan is known to be.
    public var optimality: PayshareV1.Settlement.Optimality = .unspecified
    /// Output only. No plan can have fewer payments than this.
    public var lowerBound: Int32 = 0
    /// Output only. The version of the balances the plan was computed from.
    public var balanceVersion: Int64 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Settlement" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.eventID = try reader.string()
        case 18: self.currencyCode = try reader.string()
        case 26: try reader.message(appendingTo: &self.transfers)
        case 32: self.mode = try reader.enumeration()
        case 40: self.optimality = try reader.enumeration()
        case 48: self.lowerBound = try reader.int32()
        case 56: self.balanceVersion = try reader.int64()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.eventID, field: 1)
      writer.string(self.currencyCode, field: 2)
      writer.messages(self.transfers, field: 3)
      writer.enumeration(self.mode, field: 4)
      writer.enumeration(self.optimality, field: 5)
      writer.int32(self.lowerBound, field: 6)
      writer.int64(self.balanceVersion, field: 7)
    }

    /// How the plan is found.
    public enum Mode: ProtobufEnum {
      /// Not stated; taken as `AUTO`.
      case unspecified
      /// The largest debtor pays the largest creditor: at most one payment fewer than people.
      case greedy
      /// The fewest payments possible. `FAILED_PRECONDITION` if more than 20 balances remain after those that
      /// cancel out
      /// exactly.
      case exact
      /// `EXACT` if few enough balances remain, else small groups that cancel out exactly, then `GREEDY`.
      case auto
      /// People pay only those they already owe, however many payments that takes.
      case preserveCounterparties
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unspecified
          case 1: .greedy
          case 2: .exact
          case 3: .auto
          case 4: .preserveCounterparties
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .greedy: 1
        case .exact: 2
        case .auto: 3
        case .preserveCounterparties: 4
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }

    /// How good the plan is known to be.
    public enum Optimality: ProtobufEnum {
      /// Never returned.
      case unspecified
      /// No plan of the mode has fewer payments.
      case optimal
      /// A plan with fewer payments may exist, but none with fewer than `lower_bound`.
      case heuristic
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unspecified
          case 1: .optimal
          case 2: .heuristic
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .optimal: 1
        case .heuristic: 2
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }
  }
}

extension PayshareV1 {
  /// One payment of a plan.
  public struct Transfer: DescribedMessage {
    /// Output only. The user id of the person who pays.
    public var payerUserID: String = ""
    /// Output only. The user id of the person who is paid.
    public var payeeUserID: String = ""
    /// Output only. How much, in minor units of the settlement's currency; more than zero.
    public var amountMinor: Int64 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Transfer" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.payerUserID = try reader.string()
        case 18: self.payeeUserID = try reader.string()
        case 24: self.amountMinor = try reader.int64()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.payerUserID, field: 1)
      writer.string(self.payeeUserID, field: 2)
      writer.int64(self.amountMinor, field: 3)
    }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1Settlement = FileDescriptor(
    name: "payshare/v1/settlement.proto",
    dependencies: [],
    base64: """
      ChxwYXlzaGFyZS92MS9zZXR0bGVtZW50LnByb3RvEgtwYXlzaGFyZS52MSLjAwoKU2V0dGxlbWVudBIZCghldmVudF9pZBgBIAEo
      CVIHZXZlbnRJZBIjCg1jdXJyZW5jeV9jb2RlGAIgASgJUgxjdXJyZW5jeUNvZGUSMwoJdHJhbnNmZXJzGAMgAygLMhUucGF5c2hh
      cmUudjEuVHJhbnNmZXJSCXRyYW5zZmVycxIwCgRtb2RlGAQgASgOMhwucGF5c2hhcmUudjEuU2V0dGxlbWVudC5Nb2RlUgRtb2Rl
      EkIKCm9wdGltYWxpdHkYBSABKA4yIi5wYXlzaGFyZS52MS5TZXR0bGVtZW50Lk9wdGltYWxpdHlSCm9wdGltYWxpdHkSHwoLbG93
      ZXJfYm91bmQYBiABKAVSCmxvd2VyQm91bmQSJwoPYmFsYW5jZV92ZXJzaW9uGAcgASgDUg5iYWxhbmNlVmVyc2lvbiJaCgRNb2Rl
      EhQKEE1PREVfVU5TUEVDSUZJRUQQABIKCgZHUkVFRFkQARIJCgVFWEFDVBACEggKBEFVVE8QAxIbChdQUkVTRVJWRV9DT1VOVEVS
      UEFSVElFUxAEIkQKCk9wdGltYWxpdHkSGgoWT1BUSU1BTElUWV9VTlNQRUNJRklFRBAAEgsKB09QVElNQUwQARINCglIRVVSSVNU
      SUMQAiJ1CghUcmFuc2ZlchIiCg1wYXllcl91c2VyX2lkGAEgASgJUgtwYXllclVzZXJJZBIiCg1wYXllZV91c2VyX2lkGAIgASgJ
      UgtwYXllZVVzZXJJZBIhCgxhbW91bnRfbWlub3IYAyABKANSC2Ftb3VudE1pbm9yQmYKD2Rldi5wYXlzaGFyZS52MVABWiZwYXlz
      aGFyZS5kZXYvZ28vcGF5c2hhcmUvdjE7cGF5c2hhcmV2MaoCC1BheXNoYXJlLlYxygILUGF5c2hhcmVcVjHqAgxQYXlzaGFyZTo6
      VjFiBnByb3RvMw==
      """)
}
