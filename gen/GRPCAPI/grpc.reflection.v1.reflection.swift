// Generated from grpc/reflection/v1/reflection.proto by protoc-gen-payshare, do not edit.

public import Protobuf
public import RPC

extension GrpcReflectionV1 {
  /// One question.
  public struct ServerReflectionRequest: DescribedMessage {
    /// The host the question is meant for; ignored.
    public var host: String = ""
    /// The question.
    public var messageRequest: MessageRequest?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.reflection.v1.ServerReflectionRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { GRPCAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.host = try reader.string(limit: 1024)
        case 26: self.messageRequest = .fileByFilename(try reader.string(limit: 1024))
        case 34: self.messageRequest = .fileContainingSymbol(try reader.string(limit: 1024))
        case 42:
          var value = GrpcReflectionV1.ExtensionRequest()
          if case .fileContainingExtension(let current)? = self.messageRequest { value = current }
          self.messageRequest = nil
          defer { self.messageRequest = .fileContainingExtension(value) }
          try reader.message(intoCase: &value)
        case 50: self.messageRequest = .allExtensionNumbersOfType(try reader.string(limit: 1024))
        case 58: self.messageRequest = .listServices(try reader.string(limit: 1024))
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.host, field: 1)
      switch self.messageRequest {
      case .fileByFilename(let value)?: writer.string(.some(value), field: 3)
      case .fileContainingSymbol(let value)?: writer.string(.some(value), field: 4)
      case .fileContainingExtension(let value)?: writer.message(.some(value), field: 5)
      case .allExtensionNumbersOfType(let value)?: writer.string(.some(value), field: 6)
      case .listServices(let value)?: writer.string(.some(value), field: 7)
      case nil: break
      }
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.host, "host")
      switch self.messageRequest {
      case .fileByFilename(let value)?: violations.string(.some(value), "file_by_filename")
      case .fileContainingSymbol(let value)?: violations.string(.some(value), "file_containing_symbol")
      case .fileContainingExtension(let value)?: violations.message(.some(value), "file_containing_extension")
      case .allExtensionNumbersOfType(let value)?:
        violations.string(.some(value), "all_extension_numbers_of_type")
      case .listServices(let value)?: violations.string(.some(value), "list_services")
      default: break
      }
    }

    /// The question.
    public enum MessageRequest: Sendable, Hashable {
      /// The file of this path.
      case fileByFilename(String)
      /// The file that declares this service, method or type, by its full name.
      case fileContainingSymbol(String)
      /// The file that declares this extension.
      case fileContainingExtension(GrpcReflectionV1.ExtensionRequest)
      /// The numbers of all extensions of the message of this full name.
      case allExtensionNumbersOfType(String)
      /// All services; the text is ignored.
      case listServices(String)
    }
  }
}

extension GrpcReflectionV1 {
  /// Names an extension.
  public struct ExtensionRequest: DescribedMessage {
    /// The full name of the message it extends.
    public var containingType: String = ""
    /// Its field number.
    public var extensionNumber: Int32 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.reflection.v1.ExtensionRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { GRPCAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.containingType = try reader.string(limit: 1024)
        case 16: self.extensionNumber = try reader.int32()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.containingType, field: 1)
      writer.int32(self.extensionNumber, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.containingType, "containing_type")
    }
  }
}

extension GrpcReflectionV1 {
  /// One answer.
  public struct ServerReflectionResponse: DescribedMessage {
    /// The host of the question.
    public var validHost: String = ""
    /// The question.
    public var originalRequest: GrpcReflectionV1.ServerReflectionRequest?
    /// The answer.
    public var messageResponse: MessageResponse?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.reflection.v1.ServerReflectionResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { GRPCAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.validHost = try reader.string()
        case 18: try reader.message(into: &self.originalRequest)
        case 34:
          var value = GrpcReflectionV1.FileDescriptorResponse()
          if case .fileDescriptorResponse(let current)? = self.messageResponse { value = current }
          self.messageResponse = nil
          defer { self.messageResponse = .fileDescriptorResponse(value) }
          try reader.message(intoCase: &value)
        case 42:
          var value = GrpcReflectionV1.ExtensionNumberResponse()
          if case .allExtensionNumbersResponse(let current)? = self.messageResponse { value = current }
          self.messageResponse = nil
          defer { self.messageResponse = .allExtensionNumbersResponse(value) }
          try reader.message(intoCase: &value)
        case 50:
          var value = GrpcReflectionV1.ListServiceResponse()
          if case .listServicesResponse(let current)? = self.messageResponse { value = current }
          self.messageResponse = nil
          defer { self.messageResponse = .listServicesResponse(value) }
          try reader.message(intoCase: &value)
        case 58:
          var value = GrpcReflectionV1.ErrorResponse()
          if case .errorResponse(let current)? = self.messageResponse { value = current }
          self.messageResponse = nil
          defer { self.messageResponse = .errorResponse(value) }
          try reader.message(intoCase: &value)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.validHost, field: 1)
      writer.message(self.originalRequest, field: 2)
      switch self.messageResponse {
      case .fileDescriptorResponse(let value)?: writer.message(.some(value), field: 4)
      case .allExtensionNumbersResponse(let value)?: writer.message(.some(value), field: 5)
      case .listServicesResponse(let value)?: writer.message(.some(value), field: 6)
      case .errorResponse(let value)?: writer.message(.some(value), field: 7)
      case nil: break
      }
    }

    /// The answer.
    public enum MessageResponse: Sendable, Hashable {
      /// To the questions for files.
      case fileDescriptorResponse(GrpcReflectionV1.FileDescriptorResponse)
      /// To the question for extension numbers.
      case allExtensionNumbersResponse(GrpcReflectionV1.ExtensionNumberResponse)
      /// To the question for services.
      case listServicesResponse(GrpcReflectionV1.ListServiceResponse)
      /// Why there is no answer.
      case errorResponse(GrpcReflectionV1.ErrorResponse)
    }
  }
}

extension GrpcReflectionV1 {
  /// Files, as serialized `google.protobuf.FileDescriptorProto`.
  public struct FileDescriptorResponse: DescribedMessage {
    /// The file asked for and what it imports, unless sent before on this stream.
    public var fileDescriptorProto: [[UInt8]] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.reflection.v1.FileDescriptorResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { GRPCAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.fileDescriptorProto.append(try reader.bytes())
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.repeated(BytesCodec.self, self.fileDescriptorProto, field: 1)
    }
  }
}

extension GrpcReflectionV1 {
  /// The extensions of a message.
  public struct ExtensionNumberResponse: DescribedMessage {
    /// The message's full name.
    public var baseTypeName: String = ""
    /// The extensions' field numbers.
    public var extensionNumber: [Int32] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.reflection.v1.ExtensionNumberResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { GRPCAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.baseTypeName = try reader.string()
        case 16: self.extensionNumber.append(try reader.int32())
        case 18: try reader.packed(Int32Codec.self, into: &self.extensionNumber)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.baseTypeName, field: 1)
      writer.packed(Int32Codec.self, self.extensionNumber, field: 2)
    }
  }
}

extension GrpcReflectionV1 {
  /// All services.
  public struct ListServiceResponse: DescribedMessage {
    /// One each.
    public var service: [GrpcReflectionV1.ServiceResponse] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.reflection.v1.ListServiceResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { GRPCAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.service)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.service, field: 1)
    }
  }
}

extension GrpcReflectionV1 {
  /// One service.
  public struct ServiceResponse: DescribedMessage {
    /// Its full name.
    public var name: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.reflection.v1.ServiceResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { GRPCAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.name = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.name, field: 1)
    }
  }
}

extension GrpcReflectionV1 {
  /// Why there is no answer.
  public struct ErrorResponse: DescribedMessage {
    /// A gRPC status code.
    public var errorCode: Int32 = 0
    /// Why, in English.
    public var errorMessage: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.reflection.v1.ErrorResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { GRPCAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.errorCode = try reader.int32()
        case 18: self.errorMessage = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int32(self.errorCode, field: 1)
      writer.string(self.errorMessage, field: 2)
    }
  }
}

extension GrpcReflectionV1 {
  /// Tells clients which services there are and how their messages look.
  public protocol ServerReflection: Service {
    /// Answers each request in turn.
    func serverReflectionInfo(
      _ requests: RequestStream<ServerReflectionRequest>,
      _ responses: ResponseWriter<ServerReflectionResponse>,
      _ call: ServerCall
    ) async throws(Status)
  }

  /// What the contract says of the methods of `grpc.reflection.v1.ServerReflection`.
  public enum ServerReflectionMethods {
    /// `ServerReflectionInfo`.
    public static let serverReflectionInfo = MethodDescriptor(
      service: "grpc.reflection.v1.ServerReflection",
      method: "ServerReflectionInfo",
      kind: .bidirectionalStreaming,
      policy: nil
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "grpc.reflection.v1.ServerReflection",
      methods: [serverReflectionInfo],
      fileName: "grpc/reflection/v1/reflection.proto")
  }

  /// Calls the methods of `grpc.reflection.v1.ServerReflection` over a channel. Any thread, any task.
  public struct ServerReflectionClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Answers each request in turn.
    public func serverReflectionInfo(
      options: CallOptions = CallOptions()
    ) async throws(Status) -> BidirectionalCall<ServerReflectionRequest, ServerReflectionResponse> {
      try await channel.bidirectionalStreaming(ServerReflectionMethods.serverReflectionInfo, options)
    }
  }
}

extension GrpcReflectionV1.ServerReflection {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { GrpcReflectionV1.ServerReflectionMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(GrpcReflectionV1.ServerReflectionMethods.serverReflectionInfo) {
        call async throws(Status) in
        try await self.serverReflectionInfo(RequestStream(call), ResponseWriter(call), call)
      }
    ]
  }
}

extension GRPCAPIFileDescriptors {
  static let grpcReflectionV1Reflection = FileDescriptor(
    name: "grpc/reflection/v1/reflection.proto",
    dependencies: [],
    base64: """
      CiNncnBjL3JlZmxlY3Rpb24vdjEvcmVmbGVjdGlvbi5wcm90bxISZ3JwYy5yZWZsZWN0aW9uLnYxIvMCChdTZXJ2ZXJSZWZsZWN0
      aW9uUmVxdWVzdBISCgRob3N0GAEgASgJUgRob3N0EioKEGZpbGVfYnlfZmlsZW5hbWUYAyABKAlIAFIOZmlsZUJ5RmlsZW5hbWUS
      NgoWZmlsZV9jb250YWluaW5nX3N5bWJvbBgEIAEoCUgAUhRmaWxlQ29udGFpbmluZ1N5bWJvbBJiChlmaWxlX2NvbnRhaW5pbmdf
      ZXh0ZW5zaW9uGAUgASgLMiQuZ3JwYy5yZWZsZWN0aW9uLnYxLkV4dGVuc2lvblJlcXVlc3RIAFIXZmlsZUNvbnRhaW5pbmdFeHRl
      bnNpb24SQgodYWxsX2V4dGVuc2lvbl9udW1iZXJzX29mX3R5cGUYBiABKAlIAFIZYWxsRXh0ZW5zaW9uTnVtYmVyc09mVHlwZRIl
      Cg1saXN0X3NlcnZpY2VzGAcgASgJSABSDGxpc3RTZXJ2aWNlc0IRCg9tZXNzYWdlX3JlcXVlc3QiZgoQRXh0ZW5zaW9uUmVxdWVz
      dBInCg9jb250YWluaW5nX3R5cGUYASABKAlSDmNvbnRhaW5pbmdUeXBlEikKEGV4dGVuc2lvbl9udW1iZXIYAiABKAVSD2V4dGVu
      c2lvbk51bWJlciKuBAoYU2VydmVyUmVmbGVjdGlvblJlc3BvbnNlEh0KCnZhbGlkX2hvc3QYASABKAlSCXZhbGlkSG9zdBJWChBv
      cmlnaW5hbF9yZXF1ZXN0GAIgASgLMisuZ3JwYy5yZWZsZWN0aW9uLnYxLlNlcnZlclJlZmxlY3Rpb25SZXF1ZXN0Ug9vcmlnaW5h
      bFJlcXVlc3QSZgoYZmlsZV9kZXNjcmlwdG9yX3Jlc3BvbnNlGAQgASgLMiouZ3JwYy5yZWZsZWN0aW9uLnYxLkZpbGVEZXNjcmlw
      dG9yUmVzcG9uc2VIAFIWZmlsZURlc2NyaXB0b3JSZXNwb25zZRJyCh5hbGxfZXh0ZW5zaW9uX251bWJlcnNfcmVzcG9uc2UYBSAB
      KAsyKy5ncnBjLnJlZmxlY3Rpb24udjEuRXh0ZW5zaW9uTnVtYmVyUmVzcG9uc2VIAFIbYWxsRXh0ZW5zaW9uTnVtYmVyc1Jlc3Bv
      bnNlEl8KFmxpc3Rfc2VydmljZXNfcmVzcG9uc2UYBiABKAsyJy5ncnBjLnJlZmxlY3Rpb24udjEuTGlzdFNlcnZpY2VSZXNwb25z
      ZUgAUhRsaXN0U2VydmljZXNSZXNwb25zZRJKCg5lcnJvcl9yZXNwb25zZRgHIAEoCzIhLmdycGMucmVmbGVjdGlvbi52MS5FcnJv
      clJlc3BvbnNlSABSDWVycm9yUmVzcG9uc2VCEgoQbWVzc2FnZV9yZXNwb25zZSJMChZGaWxlRGVzY3JpcHRvclJlc3BvbnNlEjIK
      FWZpbGVfZGVzY3JpcHRvcl9wcm90bxgBIAMoDFITZmlsZURlc2NyaXB0b3JQcm90byJqChdFeHRlbnNpb25OdW1iZXJSZXNwb25z
      ZRIkCg5iYXNlX3R5cGVfbmFtZRgBIAEoCVIMYmFzZVR5cGVOYW1lEikKEGV4dGVuc2lvbl9udW1iZXIYAiADKAVSD2V4dGVuc2lv
      bk51bWJlciJUChNMaXN0U2VydmljZVJlc3BvbnNlEj0KB3NlcnZpY2UYASADKAsyIy5ncnBjLnJlZmxlY3Rpb24udjEuU2Vydmlj
      ZVJlc3BvbnNlUgdzZXJ2aWNlIiUKD1NlcnZpY2VSZXNwb25zZRISCgRuYW1lGAEgASgJUgRuYW1lIlMKDUVycm9yUmVzcG9uc2US
      HQoKZXJyb3JfY29kZRgBIAEoBVIJZXJyb3JDb2RlEiMKDWVycm9yX21lc3NhZ2UYAiABKAlSDGVycm9yTWVzc2FnZTKJAQoQU2Vy
      dmVyUmVmbGVjdGlvbhJ1ChRTZXJ2ZXJSZWZsZWN0aW9uSW5mbxIrLmdycGMucmVmbGVjdGlvbi52MS5TZXJ2ZXJSZWZsZWN0aW9u
      UmVxdWVzdBosLmdycGMucmVmbGVjdGlvbi52MS5TZXJ2ZXJSZWZsZWN0aW9uUmVzcG9uc2UoATABQmYKFWlvLmdycGMucmVmbGVj
      dGlvbi52MUIVU2VydmVyUmVmbGVjdGlvblByb3RvUAFaNGdvb2dsZS5nb2xhbmcub3JnL2dycGMvcmVmbGVjdGlvbi9ncnBjX3Jl
      ZmxlY3Rpb25fdjFiBnByb3RvMw==
      """)
}
