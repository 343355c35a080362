// Generated from payshare/v1/job.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf

extension PayshareV1 {
  /// Background work of a server, such as sending a mail or deleting old rows. A job that has succeeded is
  /// deleted.
  public struct Job: DescribedMessage {
    /// The job's id, a UUID.
    public var id: String = ""
    /// The organisation that it belongs to; `00000000-0000-7000-8000-000000000000` if it belongs to none.
    public var organisationID: String = ""
    /// Its kind, such as `retention.sessions`.
    public var kind: String = ""
    /// Its state.
    public var state: PayshareV1.Job.State = .unspecified
    /// Its priority, which is that of its kind.
    public var priority: PayshareV1.Job.Priority = .unspecified
    /// The number of attempts that were started.
    public var attemptCount: Int32 = 0
    /// The number of failed attempts after which it is dead.
    public var maxAttempts: Int32 = 0
    /// When it was created.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When it is due.
    public var runTime: GoogleProtobuf.Timestamp?
    /// When another server takes a running job, unless its server reports before that it still runs it.
    public var leaseExpireTime: GoogleProtobuf.Timestamp?
    /// Of the jobs of a kind with the same key only one waits or runs at a time; empty if it has none.
    public var uniqueKey: String = ""
    /// Why the last attempt failed; empty if none has.
    public var lastError: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Job" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string()
        case 18: self.organisationID = try reader.string()
        case 26: self.kind = try reader.string()
        case 32: self.state = try reader.enumeration()
        case 40: self.priority = try reader.enumeration()
        case 48: self.attemptCount = try reader.int32()
        case 56: self.maxAttempts = try reader.int32()
        case 66: try reader.message(into: &self.createTime)
        case 74: try reader.message(into: &self.runTime)
        case 82: try reader.message(into: &self.leaseExpireTime)
        case 90: self.uniqueKey = try reader.string()
        case 98: self.lastError = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.id, field: 1)
      writer.string(self.organisationID, field: 2)
      writer.string(self.kind, field: 3)
      writer.enumeration(self.state, field: 4)
      writer.enumeration(self.priority, field: 5)
      writer.int32(self.attemptCount, field: 6)
      writer.int32(self.maxAttempts, field: 7)
      writer.message(self.createTime, field: 8)
      writer.message(self.runTime, field: 9)
      writer.message(self.leaseExpireTime, field: 10)
      writer.string(self.uniqueKey, field: 11)
      writer.string(self.lastError, field: 12)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 3386 }
    }

    /// The state of a job.
    public enum State: ProtobufEnum {
      /// Not stated.
      case unspecified
      /// It is due later: it was made so, or an attempt failed and there will be another.
      case scheduled
      /// It starts as soon as a server that knows its kind has room.
      case ready
      /// A server runs it.
      case running
      /// All attempts failed. It stays until an operator retries or drops it.
      case dead
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unspecified
          case 1: .scheduled
          case 2: .ready
          case 3: .running
          case 4: .dead
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .scheduled: 1
        case .ready: 2
        case .running: 3
        case .dead: 4
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }

    /// The order in which jobs start.
    public enum Priority: ProtobufEnum {
      /// The server does not know the kind.
      case unspecified
      /// A person waits for it.
      case urgent
      /// Its result is wanted soon.
      case normal
      /// It can wait.
      case low
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unspecified
          case 1: .urgent
          case 2: .normal
          case 3: .low
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .urgent: 1
        case .normal: 2
        case .low: 3
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }
  }
}

extension PayshareV1 {
  /// A recurring job.
  public struct JobSchedule: DescribedMessage {
    /// Its name, such as `retention.sessions`.
    public var name: String = ""
    /// The kind of its jobs.
    public var kind: String = ""
    /// When the next job is made.
    public var nextTime: GoogleProtobuf.Timestamp?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.JobSchedule" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.name = try reader.string()
        case 18: self.kind = try reader.string()
        case 26: try reader.message(into: &self.nextTime)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.name, field: 1)
      writer.string(self.kind, field: 2)
      writer.message(self.nextTime, field: 3)
    }
  }
}

extension PayshareV1 {
  /// Statistics about the jobs of one kind.
  public struct JobKindStatistics: DescribedMessage {
    /// The kind.
    public var kind: String = ""
    /// Whether this server knows the kind, and therefore runs its jobs.
    public var known: Bool = false
    /// The number of scheduled jobs.
    public var scheduledCount: Int64 = 0
    /// The number of ready jobs.
    public var readyCount: Int64 = 0
    /// The number of running jobs.
    public var runningCount: Int64 = 0
    /// The number of dead jobs.
    public var deadCount: Int64 = 0
    /// When the oldest ready job was due; not set if none is ready.
    public var oldestReadyTime: GoogleProtobuf.Timestamp?
    /// Attempts that were started on the requested days.
    public var attemptCount: Int64 = 0
    /// Attempts that succeeded on these days.
    public var successCount: Int64 = 0
    /// Attempts that failed on these days.
    public var failureCount: Int64 = 0
    /// Failed attempts on these days that left the job dead.
    public var deathCount: Int64 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.JobKindStatistics" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.kind = try reader.string()
        case 16: self.known = try reader.bool()
        case 24: self.scheduledCount = try reader.int64()
        case 32: self.readyCount = try reader.int64()
        case 40: self.runningCount = try reader.int64()
        case 48: self.deadCount = try reader.int64()
        case 58: try reader.message(into: &self.oldestReadyTime)
        case 64: self.attemptCount = try reader.int64()
        case 72: self.successCount = try reader.int64()
        case 80: self.failureCount = try reader.int64()
        case 88: self.deathCount = try reader.int64()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.kind, field: 1)
      writer.bool(self.known, field: 2)
      writer.int64(self.scheduledCount, field: 3)
      writer.int64(self.readyCount, field: 4)
      writer.int64(self.runningCount, field: 5)
      writer.int64(self.deadCount, field: 6)
      writer.message(self.oldestReadyTime, field: 7)
      writer.int64(self.attemptCount, field: 8)
      writer.int64(self.successCount, field: 9)
      writer.int64(self.failureCount, field: 10)
      writer.int64(self.deathCount, field: 11)
    }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1Job = FileDescriptor(
    name: "payshare/v1/job.proto",
    dependencies: ["google/protobuf/timestamp.proto", "payshare/options/field.proto"],
    base64: """
      ChVwYXlzaGFyZS92MS9qb2IucHJvdG8SC3BheXNoYXJlLnYxGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvGhxwYXlz
      aGFyZS9vcHRpb25zL2ZpZWxkLnByb3RvIsUFCgNKb2ISGAoCaWQYASABKAlCCLK1GAQSAhgBUgJpZBIxCg9vcmdhbmlzYXRpb25f
      aWQYAiABKAlCCLK1GAQSAhgBUg5vcmdhbmlzYXRpb25JZBIcCgRraW5kGAMgASgJQgiytRgEEgIQZFIEa2luZBIsCgVzdGF0ZRgE
      IAEoDjIWLnBheXNoYXJlLnYxLkpvYi5TdGF0ZVIFc3RhdGUSNQoIcHJpb3JpdHkYBSABKA4yGS5wYXlzaGFyZS52MS5Kb2IuUHJp
      b3JpdHlSCHByaW9yaXR5EiMKDWF0dGVtcHRfY291bnQYBiABKAVSDGF0dGVtcHRDb3VudBIhCgxtYXhfYXR0ZW1wdHMYByABKAVS
      C21heEF0dGVtcHRzEjsKC2NyZWF0ZV90aW1lGAggASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKY3JlYXRlVGltZRI1
      CghydW5fdGltZRgJIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSB3J1blRpbWUSRgoRbGVhc2VfZXhwaXJlX3RpbWUY
      CiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUg9sZWFzZUV4cGlyZVRpbWUSKAoKdW5pcXVlX2tleRgLIAEoCUIJsrUY
      BRIDEMgBUgl1bmlxdWVLZXkSKAoKbGFzdF9lcnJvchgMIAEoCUIJsrUYBRIDEPQDUglsYXN0RXJyb3IiTwoFU3RhdGUSFQoRU1RB
      VEVfVU5TUEVDSUZJRUQQABINCglTQ0hFRFVMRUQQARIJCgVSRUFEWRACEgsKB1JVTk5JTkcQAxIICgRERUFEEAQiRQoIUHJpb3Jp
      dHkSGAoUUFJJT1JJVFlfVU5TUEVDSUZJRUQQABIKCgZVUkdFTlQQARIKCgZOT1JNQUwQAhIHCgNMT1cQAyJuCgtKb2JTY2hlZHVs
      ZRISCgRuYW1lGAEgASgJUgRuYW1lEhIKBGtpbmQYAiABKAlSBGtpbmQSNwoJbmV4dF90aW1lGAMgASgLMhouZ29vZ2xlLnByb3Rv
      YnVmLlRpbWVzdGFtcFIIbmV4dFRpbWUiowMKEUpvYktpbmRTdGF0aXN0aWNzEhIKBGtpbmQYASABKAlSBGtpbmQSFAoFa25vd24Y
      AiABKAhSBWtub3duEicKD3NjaGVkdWxlZF9jb3VudBgDIAEoA1IOc2NoZWR1bGVkQ291bnQSHwoLcmVhZHlfY291bnQYBCABKANS
      CnJlYWR5Q291bnQSIwoNcnVubmluZ19jb3VudBgFIAEoA1IMcnVubmluZ0NvdW50Eh0KCmRlYWRfY291bnQYBiABKANSCWRlYWRD
      b3VudBJGChFvbGRlc3RfcmVhZHlfdGltZRgHIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSD29sZGVzdFJlYWR5VGlt
      ZRIjCg1hdHRlbXB0X2NvdW50GAggASgDUgxhdHRlbXB0Q291bnQSIwoNc3VjY2Vzc19jb3VudBgJIAEoA1IMc3VjY2Vzc0NvdW50
      EiMKDWZhaWx1cmVfY291bnQYCiABKANSDGZhaWx1cmVDb3VudBIfCgtkZWF0aF9jb3VudBgLIAEoA1IKZGVhdGhDb3VudEJmCg9k
      ZXYucGF5c2hhcmUudjFQAVomcGF5c2hhcmUuZGV2L2dvL3BheXNoYXJlL3YxO3BheXNoYXJldjGqAgtQYXlzaGFyZS5WMcoCC1Bh
      eXNoYXJlXFYx6gIMUGF5c2hhcmU6OlYxYgZwcm90bzM=
      """)
}
