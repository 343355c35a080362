// Generated from grpc/testing/messages.proto by protoc-gen-payshare, do not edit.

public import Protobuf

extension GrpcTesting {
  /// Nothing.
  public struct Empty: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.testing.Empty" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestingAPIFileDescriptors.schemas }

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

extension GrpcTesting {
  /// A boolean that can be absent.
  public struct BoolValue: DescribedMessage {
    /// The value.
    public var value: Bool = false

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.testing.BoolValue" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestingAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.value = try reader.bool()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.bool(self.value, field: 1)
    }
  }
}

extension GrpcTesting {
  /// Bytes of a test.
  public struct Payload: DescribedMessage {
    /// What the payload holds.
    public var type: GrpcTesting.PayloadType = .compressable
    /// The bytes.
    public var body: [UInt8] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.testing.Payload" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestingAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.type = try reader.enumeration()
        case 18: self.body = try reader.bytes()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.enumeration(self.type, field: 1)
      writer.bytes(self.body, field: 2)
    }
  }
}

extension GrpcTesting {
  /// The status that a server is to end the call with.
  public struct EchoStatus: DescribedMessage {
    /// The code.
    public var code: Int32 = 0
    /// The message.
    public var message: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.testing.EchoStatus" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestingAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.code = try reader.int32()
        case 18: self.message = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int32(self.code, field: 1)
      writer.string(self.message, field: 2)
    }
  }
}

extension GrpcTesting {
  /// A request for one response.
  public struct SimpleRequest: DescribedMessage {
    /// What the response's payload is to hold.
    public var responseType: GrpcTesting.PayloadType = .compressable
    /// The size of the response's payload in bytes.
    public var responseSize: Int32 = 0
    /// The request's own payload.
    public var payload: GrpcTesting.Payload?
    /// Whether the response names the caller.
    public var fillUsername: Bool = false
    /// Whether the response names the OAuth scope.
    public var fillOauthScope: Bool = false
    /// Whether the response is to be compressed.
    public var responseCompressed: GrpcTesting.BoolValue?
    /// The status to end the call with.
    public var responseStatus: GrpcTesting.EchoStatus?
    /// Whether this request is to have come compressed.
    public var expectCompressed: GrpcTesting.BoolValue?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.testing.SimpleRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestingAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.responseType = try reader.enumeration()
        case 16: self.responseSize = try reader.int32()
        case 26: try reader.message(into: &self.payload)
        case 32: self.fillUsername = try reader.bool()
        case 40: self.fillOauthScope = try reader.bool()
        case 50: try reader.message(into: &self.responseCompressed)
        case 58: try reader.message(into: &self.responseStatus)
        case 66: try reader.message(into: &self.expectCompressed)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.enumeration(self.responseType, field: 1)
      writer.int32(self.responseSize, field: 2)
      writer.message(self.payload, field: 3)
      writer.bool(self.fillUsername, field: 4)
      writer.bool(self.fillOauthScope, field: 5)
      writer.message(self.responseCompressed, field: 6)
      writer.message(self.responseStatus, field: 7)
      writer.message(self.expectCompressed, field: 8)
    }
  }
}

extension GrpcTesting {
  /// One response.
  public struct SimpleResponse: DescribedMessage {
    /// The payload asked for.
    public var payload: GrpcTesting.Payload?
    /// The caller.
    public var username: String = ""
    /// The OAuth scope.
    public var oauthScope: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.testing.SimpleResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestingAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.payload)
        case 18: self.username = try reader.string()
        case 26: self.oauthScope = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.payload, field: 1)
      writer.string(self.username, field: 2)
      writer.string(self.oauthScope, field: 3)
    }
  }
}

extension GrpcTesting {
  /// One of many requests.
  public struct StreamingInputCallRequest: DescribedMessage {
    /// The payload.
    public var payload: GrpcTesting.Payload?
    /// Whether this request is to have come compressed.
    public var expectCompressed: GrpcTesting.BoolValue?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.testing.StreamingInputCallRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestingAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.payload)
        case 18: try reader.message(into: &self.expectCompressed)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.payload, field: 1)
      writer.message(self.expectCompressed, field: 2)
    }
  }
}

extension GrpcTesting {
  /// The response to many requests.
  public struct StreamingInputCallResponse: DescribedMessage {
    /// The sum of the payloads' sizes in bytes.
    public var aggregatedPayloadSize: Int32 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.testing.StreamingInputCallResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestingAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.aggregatedPayloadSize = try reader.int32()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int32(self.aggregatedPayloadSize, field: 1)
    }
  }
}

extension GrpcTesting {
  /// What one of many responses is to be.
  public struct ResponseParameters: DescribedMessage {
    /// The size of the payload in bytes.
    public var size: Int32 = 0
    /// How long to wait before it, in microseconds.
    public var intervalUs: Int32 = 0
    /// Whether it is to be compressed.
    public var compressed: GrpcTesting.BoolValue?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.testing.ResponseParameters" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestingAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.size = try reader.int32()
        case 16: self.intervalUs = try reader.int32()
        case 26: try reader.message(into: &self.compressed)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int32(self.size, field: 1)
      writer.int32(self.intervalUs, field: 2)
      writer.message(self.compressed, field: 3)
    }
  }
}

extension GrpcTesting {
  /// A request for many responses.
  public struct StreamingOutputCallRequest: DescribedMessage {
    /// What the responses' payloads are to hold.
    public var responseType: GrpcTesting.PayloadType = .compressable
    /// A response for each.
    public var responseParameters: [GrpcTesting.ResponseParameters] = []
    /// The request's own payload.
    public var payload: GrpcTesting.Payload?
    /// The status to end the call with.
    public var responseStatus: GrpcTesting.EchoStatus?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.testing.StreamingOutputCallRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestingAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.responseType = try reader.enumeration()
        case 18: try reader.message(appendingTo: &self.responseParameters)
        case 26: try reader.message(into: &self.payload)
        case 58: try reader.message(into: &self.responseStatus)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.enumeration(self.responseType, field: 1)
      writer.messages(self.responseParameters, field: 2)
      writer.message(self.payload, field: 3)
      writer.message(self.responseStatus, field: 7)
    }
  }
}

extension GrpcTesting {
  /// One of many responses.
  public struct StreamingOutputCallResponse: DescribedMessage {
    /// The payload asked for.
    public var payload: GrpcTesting.Payload?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.testing.StreamingOutputCallResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestingAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.payload)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.payload, field: 1)
    }
  }
}

extension GrpcTesting {
  /// What a payload holds.
  public enum PayloadType: ProtobufEnum {
    /// Bytes that compress well.
    case compressable
    /// A value that this version of the contract does not name.
    case unrecognized(Int32)

    /// The value that has this number on the wire.
    public init(rawValue: Int32) {
      self =
        switch rawValue {
        case 0: .compressable
        default: .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .compressable: 0
      case .unrecognized(let number): number
      }
    }

    /// Whether this version of the contract names the value.
    public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
  }
}

extension TestingAPIFileDescriptors {
  static let grpcTestingMessages = FileDescriptor(
    name: "grpc/testing/messages.proto",
    dependencies: [],
    base64: """
      ChtncnBjL3Rlc3RpbmcvbWVzc2FnZXMucHJvdG8SDGdycGMudGVzdGluZyIHCgVFbXB0eSIhCglCb29sVmFsdWUSFAoFdmFsdWUY
      ASABKAhSBXZhbHVlIkwKB1BheWxvYWQSLQoEdHlwZRgBIAEoDjIZLmdycGMudGVzdGluZy5QYXlsb2FkVHlwZVIEdHlwZRISCgRi
      b2R5GAIgASgMUgRib2R5IjoKCkVjaG9TdGF0dXMSEgoEY29kZRgBIAEoBVIEY29kZRIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdl
      IscDCg1TaW1wbGVSZXF1ZXN0Ej4KDXJlc3BvbnNlX3R5cGUYASABKA4yGS5ncnBjLnRlc3RpbmcuUGF5bG9hZFR5cGVSDHJlc3Bv
      bnNlVHlwZRIjCg1yZXNwb25zZV9zaXplGAIgASgFUgxyZXNwb25zZVNpemUSLwoHcGF5bG9hZBgDIAEoCzIVLmdycGMudGVzdGlu
      Zy5QYXlsb2FkUgdwYXlsb2FkEiMKDWZpbGxfdXNlcm5hbWUYBCABKAhSDGZpbGxVc2VybmFtZRIoChBmaWxsX29hdXRoX3Njb3Bl
      GAUgASgIUg5maWxsT2F1dGhTY29wZRJIChNyZXNwb25zZV9jb21wcmVzc2VkGAYgASgLMhcuZ3JwYy50ZXN0aW5nLkJvb2xWYWx1
      ZVIScmVzcG9uc2VDb21wcmVzc2VkEkEKD3Jlc3BvbnNlX3N0YXR1cxgHIAEoCzIYLmdycGMudGVzdGluZy5FY2hvU3RhdHVzUg5y
      ZXNwb25zZVN0YXR1cxJEChFleHBlY3RfY29tcHJlc3NlZBgIIAEoCzIXLmdycGMudGVzdGluZy5Cb29sVmFsdWVSEGV4cGVjdENv
      bXByZXNzZWQifgoOU2ltcGxlUmVzcG9uc2USLwoHcGF5bG9hZBgBIAEoCzIVLmdycGMudGVzdGluZy5QYXlsb2FkUgdwYXlsb2Fk
      EhoKCHVzZXJuYW1lGAIgASgJUgh1c2VybmFtZRIfCgtvYXV0aF9zY29wZRgDIAEoCVIKb2F1dGhTY29wZSKSAQoZU3RyZWFtaW5n
      SW5wdXRDYWxsUmVxdWVzdBIvCgdwYXlsb2FkGAEgASgLMhUuZ3JwYy50ZXN0aW5nLlBheWxvYWRSB3BheWxvYWQSRAoRZXhwZWN0
      X2NvbXByZXNzZWQYAiABKAsyFy5ncnBjLnRlc3RpbmcuQm9vbFZhbHVlUhBleHBlY3RDb21wcmVzc2VkIlQKGlN0cmVhbWluZ0lu
      cHV0Q2FsbFJlc3BvbnNlEjYKF2FnZ3JlZ2F0ZWRfcGF5bG9hZF9zaXplGAEgASgFUhVhZ2dyZWdhdGVkUGF5bG9hZFNpemUiggEK
      ElJlc3BvbnNlUGFyYW1ldGVycxISCgRzaXplGAEgASgFUgRzaXplEh8KC2ludGVydmFsX3VzGAIgASgFUgppbnRlcnZhbFVzEjcK
      CmNvbXByZXNzZWQYAyABKAsyFy5ncnBjLnRlc3RpbmcuQm9vbFZhbHVlUgpjb21wcmVzc2VkIqMCChpTdHJlYW1pbmdPdXRwdXRD
      YWxsUmVxdWVzdBI+Cg1yZXNwb25zZV90eXBlGAEgASgOMhkuZ3JwYy50ZXN0aW5nLlBheWxvYWRUeXBlUgxyZXNwb25zZVR5cGUS
      UQoTcmVzcG9uc2VfcGFyYW1ldGVycxgCIAMoCzIgLmdycGMudGVzdGluZy5SZXNwb25zZVBhcmFtZXRlcnNSEnJlc3BvbnNlUGFy
      YW1ldGVycxIvCgdwYXlsb2FkGAMgASgLMhUuZ3JwYy50ZXN0aW5nLlBheWxvYWRSB3BheWxvYWQSQQoPcmVzcG9uc2Vfc3RhdHVz
      GAcgASgLMhguZ3JwYy50ZXN0aW5nLkVjaG9TdGF0dXNSDnJlc3BvbnNlU3RhdHVzIk4KG1N0cmVhbWluZ091dHB1dENhbGxSZXNw
      b25zZRIvCgdwYXlsb2FkGAEgASgLMhUuZ3JwYy50ZXN0aW5nLlBheWxvYWRSB3BheWxvYWQqHwoLUGF5bG9hZFR5cGUSEAoMQ09N
      UFJFU1NBQkxFEABCeAobaW8uZ3JwYy50ZXN0aW5nLmludGVncmF0aW9uUAFaKXBheXNoYXJlLmRldi9nby9ncnBjL3Rlc3Rpbmc7
      Z3JwY190ZXN0aW5nqgIMR3JwYy5UZXN0aW5nygIMR3JwY1xUZXN0aW5n6gINR3JwYzo6VGVzdGluZ2IGcHJvdG8z
      """)
}
