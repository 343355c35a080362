// Generated from grpc/reflection/v1alpha/reflection.proto by protoc-gen-payshare, do not edit.

public import Protobuf
public import RPC

extension GrpcReflectionV1alpha {
  /// One question.
  public struct ServerReflectionRequest: DescribedMessage {
    /// The host the question is meant for; ignored.
    public var host: String = ""
    /// The question.
    public var messageRequest: MessageRequest?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.reflection.v1alpha.ServerReflectionRequest" }

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
          var value = GrpcReflectionV1alpha.ExtensionRequest()
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
      case fileContainingExtension(GrpcReflectionV1alpha.ExtensionRequest)
      /// The numbers of all extensions of the message of this full name.
      case allExtensionNumbersOfType(String)
      /// All services; the text is ignored.
      case listServices(String)
    }
  }
}

extension GrpcReflectionV1alpha {
  /// Names an extension.
  public struct ExtensionRequest: DescribedMessage {
    /// The full name of the message it extends.
    public var containingType: String = ""
    /// Its field number.
    public var extensionNumber: Int32 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.reflection.v1alpha.ExtensionRequest" }

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

extension GrpcReflectionV1alpha {
  /// One answer.
  public struct ServerReflectionResponse: DescribedMessage {
    /// The host of the question.
    public var validHost: String = ""
    /// The question.
    public var originalRequest: GrpcReflectionV1alpha.ServerReflectionRequest?
    /// The answer.
    public var messageResponse: MessageResponse?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.reflection.v1alpha.ServerReflectionResponse" }

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
          var value = GrpcReflectionV1alpha.FileDescriptorResponse()
          if case .fileDescriptorResponse(let current)? = self.messageResponse { value = current }
          self.messageResponse = nil
          defer { self.messageResponse = .fileDescriptorResponse(value) }
          try reader.message(intoCase: &value)
        case 42:
          var value = GrpcReflectionV1alpha.ExtensionNumberResponse()
          if case .allExtensionNumbersResponse(let current)? = self.messageResponse { value = current }
          self.messageResponse = nil
          defer { self.messageResponse = .allExtensionNumbersResponse(value) }
          try reader.message(intoCase: &value)
        case 50:
          var value = GrpcReflectionV1alpha.ListServiceResponse()
          if case .listServicesResponse(let current)? = self.messageResponse { value = current }
          self.messageResponse = nil
          defer { self.messageResponse = .listServicesResponse(value) }
          try reader.message(intoCase: &value)
        case 58:
          var value = GrpcReflectionV1alpha.ErrorResponse()
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
      case fileDescriptorResponse(GrpcReflectionV1alpha.FileDescriptorResponse)
      /// To the question for extension numbers.
      case allExtensionNumbersResponse(GrpcReflectionV1alpha.ExtensionNumberResponse)
      /// To the question for services.
      case listServicesResponse(GrpcReflectionV1alpha.ListServiceResponse)
      /// Why there is no answer.
      case errorResponse(GrpcReflectionV1alpha.ErrorResponse)
    }
  }
}

extension GrpcReflectionV1alpha {
  /// Files, as serialized `google.protobuf.FileDescriptorProto`.
  public struct FileDescriptorResponse: DescribedMessage {
    /// The file asked for and what it imports, unless sent before on this stream.
    public var fileDescriptorProto: [[UInt8]] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.reflection.v1alpha.FileDescriptorResponse" }

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

extension GrpcReflectionV1alpha {
  /// The extensions of a message.
  public struct ExtensionNumberResponse: DescribedMessage {
    /// The message's full name.
    public var baseTypeName: String = ""
    /// The extensions' field numbers.
    public var extensionNumber: [Int32] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.reflection.v1alpha.ExtensionNumberResponse" }

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

extension GrpcReflectionV1alpha {
  /// All services.
  public struct ListServiceResponse: DescribedMessage {
    /// One each.
    public var service: [GrpcReflectionV1alpha.ServiceResponse] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.reflection.v1alpha.ListServiceResponse" }

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

extension GrpcReflectionV1alpha {
  /// One service.
  public struct ServiceResponse: DescribedMessage {
    /// Its full name.
    public var name: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.reflection.v1alpha.ServiceResponse" }

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

extension GrpcReflectionV1alpha {
  /// Why there is no answer.
  public struct ErrorResponse: DescribedMessage {
    /// A gRPC status code.
    public var errorCode: Int32 = 0
    /// Why, in English.
    public var errorMessage: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.reflection.v1alpha.ErrorResponse" }

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

extension GrpcReflectionV1alpha {
  /// Tells clients which services there are and how their messages look.
  public protocol ServerReflection: Service {
    /// Answers each request in turn.
    func serverReflectionInfo(
      _ requests: RequestStream<ServerReflectionRequest>,
      _ responses: ResponseWriter<ServerReflectionResponse>,
      _ call: ServerCall
    ) async throws(Status)
  }

  /// What the contract says of the methods of `grpc.reflection.v1alpha.ServerReflection`.
  public enum ServerReflectionMethods {
    /// `ServerReflectionInfo`.
    public static let serverReflectionInfo = MethodDescriptor(
      service: "grpc.reflection.v1alpha.ServerReflection",
      method: "ServerReflectionInfo",
      kind: .bidirectionalStreaming,
      policy: nil
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "grpc.reflection.v1alpha.ServerReflection",
      methods: [serverReflectionInfo],
      fileName: "grpc/reflection/v1alpha/reflection.proto")
  }

  /// Calls the methods of `grpc.reflection.v1alpha.ServerReflection` over a channel. Any thread, any task.
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

extension GrpcReflectionV1alpha.ServerReflection {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { GrpcReflectionV1alpha.ServerReflectionMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(GrpcReflectionV1alpha.ServerReflectionMethods.serverReflectionInfo) {
        call async throws(Status) in
        try await self.serverReflectionInfo(RequestStream(call), ResponseWriter(call), call)
      }
    ]
  }
}

extension GRPCAPIFileDescriptors {
  static let grpcReflectionV1alphaReflection = FileDescriptor(
    name: "grpc/reflection/v1alpha/reflection.proto",
    dependencies: [],
    base64: """
      CihncnBjL3JlZmxlY3Rpb24vdjFhbHBoYS9yZWZsZWN0aW9uLnByb3RvEhdncnBjLnJlZmxlY3Rpb24udjFhbHBoYSL4AgoXU2Vy
      dmVyUmVmbGVjdGlvblJlcXVlc3QSEgoEaG9zdBgBIAEoCVIEaG9zdBIqChBmaWxlX2J5X2ZpbGVuYW1lGAMgASgJSABSDmZpbGVC
      eUZpbGVuYW1lEjYKFmZpbGVfY29udGFpbmluZ19zeW1ib2wYBCABKAlIAFIUZmlsZUNvbnRhaW5pbmdTeW1ib2wSZwoZZmlsZV9j
      b250YWluaW5nX2V4dGVuc2lvbhgFIAEoCzIpLmdycGMucmVmbGVjdGlvbi52MWFscGhhLkV4dGVuc2lvblJlcXVlc3RIAFIXZmls
      ZUNvbnRhaW5pbmdFeHRlbnNpb24SQgodYWxsX2V4dGVuc2lvbl9udW1iZXJzX29mX3R5cGUYBiABKAlIAFIZYWxsRXh0ZW5zaW9u
      TnVtYmVyc09mVHlwZRIlCg1saXN0X3NlcnZpY2VzGAcgASgJSABSDGxpc3RTZXJ2aWNlc0IRCg9tZXNzYWdlX3JlcXVlc3QiZgoQ
      RXh0ZW5zaW9uUmVxdWVzdBInCg9jb250YWluaW5nX3R5cGUYASABKAlSDmNvbnRhaW5pbmdUeXBlEikKEGV4dGVuc2lvbl9udW1i
      ZXIYAiABKAVSD2V4dGVuc2lvbk51bWJlciLHBAoYU2VydmVyUmVmbGVjdGlvblJlc3BvbnNlEh0KCnZhbGlkX2hvc3QYASABKAlS
      CXZhbGlkSG9zdBJbChBvcmlnaW5hbF9yZXF1ZXN0GAIgASgLMjAuZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuU2VydmVyUmVmbGVj
      dGlvblJlcXVlc3RSD29yaWdpbmFsUmVxdWVzdBJrChhmaWxlX2Rlc2NyaXB0b3JfcmVzcG9uc2UYBCABKAsyLy5ncnBjLnJlZmxl
      Y3Rpb24udjFhbHBoYS5GaWxlRGVzY3JpcHRvclJlc3BvbnNlSABSFmZpbGVEZXNjcmlwdG9yUmVzcG9uc2USdwoeYWxsX2V4dGVu
      c2lvbl9udW1iZXJzX3Jlc3BvbnNlGAUgASgLMjAuZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuRXh0ZW5zaW9uTnVtYmVyUmVzcG9u
      c2VIAFIbYWxsRXh0ZW5zaW9uTnVtYmVyc1Jlc3BvbnNlEmQKFmxpc3Rfc2VydmljZXNfcmVzcG9uc2UYBiABKAsyLC5ncnBjLnJl
      ZmxlY3Rpb24udjFhbHBoYS5MaXN0U2VydmljZVJlc3BvbnNlSABSFGxpc3RTZXJ2aWNlc1Jlc3BvbnNlEk8KDmVycm9yX3Jlc3Bv
      bnNlGAcgASgLMiYuZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuRXJyb3JSZXNwb25zZUgAUg1lcnJvclJlc3BvbnNlQhIKEG1lc3Nh
      Z2VfcmVzcG9uc2UiTAoWRmlsZURlc2NyaXB0b3JSZXNwb25zZRIyChVmaWxlX2Rlc2NyaXB0b3JfcHJvdG8YASADKAxSE2ZpbGVE
      ZXNjcmlwdG9yUHJvdG8iagoXRXh0ZW5zaW9uTnVtYmVyUmVzcG9uc2USJAoOYmFzZV90eXBlX25hbWUYASABKAlSDGJhc2VUeXBl
      TmFtZRIpChBleHRlbnNpb25fbnVtYmVyGAIgAygFUg9leHRlbnNpb25OdW1iZXIiWQoTTGlzdFNlcnZpY2VSZXNwb25zZRJCCgdz
      ZXJ2aWNlGAEgAygLMiguZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuU2VydmljZVJlc3BvbnNlUgdzZXJ2aWNlIiUKD1NlcnZpY2VS
      ZXNwb25zZRISCgRuYW1lGAEgASgJUgRuYW1lIlMKDUVycm9yUmVzcG9uc2USHQoKZXJyb3JfY29kZRgBIAEoBVIJZXJyb3JDb2Rl
      EiMKDWVycm9yX21lc3NhZ2UYAiABKAlSDGVycm9yTWVzc2FnZTKTAQoQU2VydmVyUmVmbGVjdGlvbhJ/ChRTZXJ2ZXJSZWZsZWN0
      aW9uSW5mbxIwLmdycGMucmVmbGVjdGlvbi52MWFscGhhLlNlcnZlclJlZmxlY3Rpb25SZXF1ZXN0GjEuZ3JwYy5yZWZsZWN0aW9u
      LnYxYWxwaGEuU2VydmVyUmVmbGVjdGlvblJlc3BvbnNlKAEwAUJwChppby5ncnBjLnJlZmxlY3Rpb24udjFhbHBoYUIVU2VydmVy
      UmVmbGVjdGlvblByb3RvUAFaOWdvb2dsZS5nb2xhbmcub3JnL2dycGMvcmVmbGVjdGlvbi9ncnBjX3JlZmxlY3Rpb25fdjFhbHBo
      YWIGcHJvdG8z
      """)
}
