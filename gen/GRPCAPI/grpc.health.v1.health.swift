// Generated from grpc/health/v1/health.proto by protoc-gen-payshare, do not edit.

public import Protobuf
public import RPC

extension GrpcHealthV1 {
  /// Which service is asked about.
  public struct HealthCheckRequest: DescribedMessage {
    /// Its full name; empty for the server as a whole.
    public var service: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.health.v1.HealthCheckRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { GRPCAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.service = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.service, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.service, "service")
    }
  }
}

extension GrpcHealthV1 {
  /// How a service is.
  public struct HealthCheckResponse: DescribedMessage {
    /// Whether the service takes calls.
    public var status: GrpcHealthV1.HealthCheckResponse.ServingStatus = .unknown

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.health.v1.HealthCheckResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { GRPCAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.status = try reader.enumeration()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.enumeration(self.status, field: 1)
    }

    /// Whether a service takes calls.
    public enum ServingStatus: ProtobufEnum {
      /// Not known yet.
      case unknown
      /// It takes calls.
      case serving
      /// It takes no calls now.
      case notServing
      /// There is no such service; sent by `Watch` only.
      case serviceUnknown
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unknown
          case 1: .serving
          case 2: .notServing
          case 3: .serviceUnknown
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unknown: 0
        case .serving: 1
        case .notServing: 2
        case .serviceUnknown: 3
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }
  }
}

extension GrpcHealthV1 {
  /// Asks for all services.
  public struct HealthListRequest: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.health.v1.HealthListRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { GRPCAPIFileDescriptors.schemas }

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

extension GrpcHealthV1 {
  /// How all services are.
  public struct HealthListResponse: DescribedMessage {
    /// The answer for each service, by its name.
    public var statuses: [String: GrpcHealthV1.HealthCheckResponse] = [:]

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "grpc.health.v1.HealthListResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { GRPCAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10:
          try reader.mapEntry(
            StringCodec.self,
            MessageCodec<GrpcHealthV1.HealthCheckResponse>.self,
            into: &self.statuses
          )
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.map(
        StringCodec.self,
        MessageCodec<GrpcHealthV1.HealthCheckResponse>.self,
        self.statuses,
        field: 1
      )
    }
  }
}

extension GrpcHealthV1 {
  /// Tells load balancers and people whether services take calls.
  public protocol Health: Service {
    /// How a service is now; NOT_FOUND if it is not known.
    func check(_ request: HealthCheckRequest, _ call: ServerCall) async throws(Status) -> HealthCheckResponse
    /// How all services are now.
    func list(_ request: HealthListRequest, _ call: ServerCall) async throws(Status) -> HealthListResponse
    /// How a service is now and after every change.
    func watch(
      _ request: HealthCheckRequest,
      _ responses: ResponseWriter<HealthCheckResponse>,
      _ call: ServerCall
    ) async throws(Status)
  }

  /// What the contract says of the methods of `grpc.health.v1.Health`.
  public enum HealthMethods {
    /// `Check`.
    public static let check = MethodDescriptor(
      service: "grpc.health.v1.Health",
      method: "Check",
      kind: .unary,
      policy: nil
    )
    /// `List`.
    public static let list = MethodDescriptor(
      service: "grpc.health.v1.Health",
      method: "List",
      kind: .unary,
      policy: nil
    )
    /// `Watch`.
    public static let watch = MethodDescriptor(
      service: "grpc.health.v1.Health",
      method: "Watch",
      kind: .serverStreaming,
      policy: nil
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "grpc.health.v1.Health",
      methods: [check, list, watch],
      fileName: "grpc/health/v1/health.proto")
  }

  /// Calls the methods of `grpc.health.v1.Health` over a channel. Any thread, any task.
  public struct HealthClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// How a service is now; NOT_FOUND if it is not known.
    public func check(
      _ request: HealthCheckRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> HealthCheckResponse {
      try await channel.unary(HealthMethods.check, request, options)
    }

    /// How all services are now.
    public func list(
      _ request: HealthListRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> HealthListResponse {
      try await channel.unary(HealthMethods.list, request, options)
    }

    /// How a service is now and after every change.
    public func watch(
      _ request: HealthCheckRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ResponseStream<HealthCheckResponse> {
      try await channel.serverStreaming(HealthMethods.watch, request, options)
    }
  }
}

extension GrpcHealthV1.Health {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { GrpcHealthV1.HealthMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(GrpcHealthV1.HealthMethods.check) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(GrpcHealthV1.HealthCheckRequest.self)
        }
        let response = try await self.check(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(GrpcHealthV1.HealthMethods.list) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(GrpcHealthV1.HealthListRequest.self)
        }
        let response = try await self.list(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(GrpcHealthV1.HealthMethods.watch) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(GrpcHealthV1.HealthCheckRequest.self)
        }
        try await self.watch(try call.onlyRequest(), ResponseWriter(call), call)
      },
    ]
  }
}

extension GRPCAPIFileDescriptors {
  static let grpcHealthV1Health = FileDescriptor(
    name: "grpc/health/v1/health.proto",
    dependencies: [],
    base64: """
      ChtncnBjL2hlYWx0aC92MS9oZWFsdGgucHJvdG8SDmdycGMuaGVhbHRoLnYxIi4KEkhlYWx0aENoZWNrUmVxdWVzdBIYCgdzZXJ2
      aWNlGAEgASgJUgdzZXJ2aWNlIrEBChNIZWFsdGhDaGVja1Jlc3BvbnNlEkkKBnN0YXR1cxgBIAEoDjIxLmdycGMuaGVhbHRoLnYx
      LkhlYWx0aENoZWNrUmVzcG9uc2UuU2VydmluZ1N0YXR1c1IGc3RhdHVzIk8KDVNlcnZpbmdTdGF0dXMSCwoHVU5LTk9XThAAEgsK
      B1NFUlZJTkcQARIPCgtOT1RfU0VSVklORxACEhMKD1NFUlZJQ0VfVU5LTk9XThADIhMKEUhlYWx0aExpc3RSZXF1ZXN0IsQBChJI
      ZWFsdGhMaXN0UmVzcG9uc2USTAoIc3RhdHVzZXMYASADKAsyMC5ncnBjLmhlYWx0aC52MS5IZWFsdGhMaXN0UmVzcG9uc2UuU3Rh
      dHVzZXNFbnRyeVIIc3RhdHVzZXMaYAoNU3RhdHVzZXNFbnRyeRIQCgNrZXkYASABKAlSA2tleRI5CgV2YWx1ZRgCIAEoCzIjLmdy
      cGMuaGVhbHRoLnYxLkhlYWx0aENoZWNrUmVzcG9uc2VSBXZhbHVlOgI4ATL9AQoGSGVhbHRoElAKBUNoZWNrEiIuZ3JwYy5oZWFs
      dGgudjEuSGVhbHRoQ2hlY2tSZXF1ZXN0GiMuZ3JwYy5oZWFsdGgudjEuSGVhbHRoQ2hlY2tSZXNwb25zZRJNCgRMaXN0EiEuZ3Jw
      Yy5oZWFsdGgudjEuSGVhbHRoTGlzdFJlcXVlc3QaIi5ncnBjLmhlYWx0aC52MS5IZWFsdGhMaXN0UmVzcG9uc2USUgoFV2F0Y2gS
      Ii5ncnBjLmhlYWx0aC52MS5IZWFsdGhDaGVja1JlcXVlc3QaIy5ncnBjLmhlYWx0aC52MS5IZWFsdGhDaGVja1Jlc3BvbnNlMAFC
      YQoRaW8uZ3JwYy5oZWFsdGgudjFCC0hlYWx0aFByb3RvUAFaLGdvb2dsZS5nb2xhbmcub3JnL2dycGMvaGVhbHRoL2dycGNfaGVh
      bHRoX3YxqgIOR3JwYy5IZWFsdGguVjFiBnByb3RvMw==
      """)
}
