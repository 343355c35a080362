// Generated from payshare/v1/balances.proto by protoc-gen-payshare, do not edit.

public import Protobuf

extension PayshareV1 {
  /// The balances of one event, of one moment. Their nets sum to exactly zero.
  public struct Balances: DescribedMessage {
    /// Output only. The event's id.
    public var eventID: String = ""
    /// Output only. The event's base currency, in whose minor units the amounts are.
    public var currencyCode: String = ""
    /// Output only. One balance for each participant, in order of their user ids.
    public var balances: [PayshareV1.Balance] = []
    /// Output only. Counts the changes of the event's balances; a settlement names the version it was
    /// computed from.
    public var balanceVersion: Int64 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Balances" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.eventID = try reader.string()
        case 18: self.currencyCode = try reader.string()
        case 26: try reader.message(appendingTo: &self.balances)
        case 32: self.balanceVersion = try reader.int64()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.eventID, field: 1)
      writer.string(self.currencyCode, field: 2)
      writer.messages(self.balances, field: 3)
      writer.int64(self.balanceVersion, field: 4)
    }
  }
}

extension PayshareV1 {
  /// The balance of one participant.
  public struct Balance: DescribedMessage {
    /// Output only. The participant's user id.
    public var userID: String = ""
    /// Output only. What they paid for others and themselves, in minor units; refunds they received are
    /// subtracted.
    public var paidMinor: Int64 = 0
    /// Output only. Their shares of all expenses, in minor units; shares of refunds are subtracted.
    public var owedMinor: Int64 = 0
    /// Output only. `paid_minor - owed_minor`: positive where others owe them, negative where they owe.
    public var netMinor: Int64 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Balance" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userID = try reader.string()
        case 16: self.paidMinor = try reader.int64()
        case 24: self.owedMinor = try reader.int64()
        case 32: self.netMinor = try reader.int64()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.userID, field: 1)
      writer.int64(self.paidMinor, field: 2)
      writer.int64(self.owedMinor, field: 3)
      writer.int64(self.netMinor, field: 4)
    }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1Balances = FileDescriptor(
    name: "payshare/v1/balances.proto",
    dependencies: [],
    base64: """
      ChpwYXlzaGFyZS92MS9iYWxhbmNlcy5wcm90bxILcGF5c2hhcmUudjEipQEKCEJhbGFuY2VzEhkKCGV2ZW50X2lkGAEgASgJUgdl
      dmVudElkEiMKDWN1cnJlbmN5X2NvZGUYAiABKAlSDGN1cnJlbmN5Q29kZRIwCghiYWxhbmNlcxgDIAMoCzIULnBheXNoYXJlLnYx
      LkJhbGFuY2VSCGJhbGFuY2VzEicKD2JhbGFuY2VfdmVyc2lvbhgEIAEoA1IOYmFsYW5jZVZlcnNpb24ifQoHQmFsYW5jZRIXCgd1
      c2VyX2lkGAEgASgJUgZ1c2VySWQSHQoKcGFpZF9taW5vchgCIAEoA1IJcGFpZE1pbm9yEh0KCm93ZWRfbWlub3IYAyABKANSCW93
      ZWRNaW5vchIbCgluZXRfbWlub3IYBCABKANSCG5ldE1pbm9yQmYKD2Rldi5wYXlzaGFyZS52MVABWiZwYXlzaGFyZS5kZXYvZ28v
      cGF5c2hhcmUvdjE7cGF5c2hhcmV2MaoCC1BheXNoYXJlLlYxygILUGF5c2hhcmVcVjHqAgxQYXlzaGFyZTo6VjFiBnByb3RvMw==
      """)
}
