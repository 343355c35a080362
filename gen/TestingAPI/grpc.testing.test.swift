// Generated from grpc/testing/test.proto by protoc-gen-payshare, do not edit.

import Protobuf
public import RPC

extension GrpcTesting {
  /// Every kind of call.
  public protocol TestService: Service {
    /// Nothing for nothing.
    func emptyCall(_ request: Empty, _ call: ServerCall) async throws(Status) -> Empty
    /// One request, one response.
    func unaryCall(_ request: SimpleRequest, _ call: ServerCall) async throws(Status) -> SimpleResponse
    /// One request, a response for each parameter.
    func streamingOutputCall(
      _ request: StreamingOutputCallRequest,
      _ responses: ResponseWriter<StreamingOutputCallResponse>,
      _ call: ServerCall
    ) async throws(Status)
    /// Many requests, one response.
    func streamingInputCall(
      _ requests: RequestStream<StreamingInputCallRequest>,
      _ call: ServerCall
    ) async throws(Status) -> StreamingInputCallResponse
    /// Many requests, each answered as it comes.
    func fullDuplexCall(
      _ requests: RequestStream<StreamingOutputCallRequest>,
      _ responses: ResponseWriter<StreamingOutputCallResponse>,
      _ call: ServerCall
    ) async throws(Status)
    /// Many requests, answered when all have come.
    func halfDuplexCall(
      _ requests: RequestStream<StreamingOutputCallRequest>,
      _ responses: ResponseWriter<StreamingOutputCallResponse>,
      _ call: ServerCall
    ) async throws(Status)
    /// Not implemented by any server.
    func unimplementedCall(_ request: Empty, _ call: ServerCall) async throws(Status) -> Empty
  }

  /// What the contract says of the methods of `grpc.testing.TestService`.
  public enum TestServiceMethods {
    /// `EmptyCall`.
    public static let emptyCall = MethodDescriptor(
      service: "grpc.testing.TestService",
      method: "EmptyCall",
      kind: .unary,
      policy: nil
    )
    /// `UnaryCall`.
    public static let unaryCall = MethodDescriptor(
      service: "grpc.testing.TestService",
      method: "UnaryCall",
      kind: .unary,
      policy: nil
    )
    /// `StreamingOutputCall`.
    public static let streamingOutputCall = MethodDescriptor(
      service: "grpc.testing.TestService",
      method: "StreamingOutputCall",
      kind: .serverStreaming,
      policy: nil
    )
    /// `StreamingInputCall`.
    public static let streamingInputCall = MethodDescriptor(
      service: "grpc.testing.TestService",
      method: "StreamingInputCall",
      kind: .clientStreaming,
      policy: nil
    )
    /// `FullDuplexCall`.
    public static let fullDuplexCall = MethodDescriptor(
      service: "grpc.testing.TestService",
      method: "FullDuplexCall",
      kind: .bidirectionalStreaming,
      policy: nil
    )
    /// `HalfDuplexCall`.
    public static let halfDuplexCall = MethodDescriptor(
      service: "grpc.testing.TestService",
      method: "HalfDuplexCall",
      kind: .bidirectionalStreaming,
      policy: nil
    )
    /// `UnimplementedCall`.
    public static let unimplementedCall = MethodDescriptor(
      service: "grpc.testing.TestService",
      method: "UnimplementedCall",
      kind: .unary,
      policy: nil
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "grpc.testing.TestService",
      methods: [
        emptyCall,
        unaryCall,
        streamingOutputCall,
        streamingInputCall,
        fullDuplexCall,
        halfDuplexCall,
        unimplementedCall,
      ],
      fileName: "grpc/testing/test.proto")
  }

  /// Calls the methods of `grpc.testing.TestService` over a channel. Any thread, any task.
  public struct TestServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Nothing for nothing.
    public func emptyCall(
      _ request: Empty,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Empty {
      try await channel.unary(TestServiceMethods.emptyCall, request, options)
    }

    /// One request, one response.
    public func unaryCall(
      _ request: SimpleRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> SimpleResponse {
      try await channel.unary(TestServiceMethods.unaryCall, request, options)
    }

    /// One request, a response for each parameter.
    public func streamingOutputCall(
      _ request: StreamingOutputCallRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ResponseStream<StreamingOutputCallResponse> {
      try await channel.serverStreaming(TestServiceMethods.streamingOutputCall, request, options)
    }

    /// Many requests, one response.
    public func streamingInputCall(
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ClientStreamingCall<StreamingInputCallRequest, StreamingInputCallResponse> {
      try await channel.clientStreaming(TestServiceMethods.streamingInputCall, options)
    }

    /// Many requests, each answered as it comes.
    public func fullDuplexCall(
      options: CallOptions = CallOptions()
    ) async throws(Status) -> BidirectionalCall<StreamingOutputCallRequest, StreamingOutputCallResponse> {
      try await channel.bidirectionalStreaming(TestServiceMethods.fullDuplexCall, options)
    }

    /// Many requests, answered when all have come.
    public func halfDuplexCall(
      options: CallOptions = CallOptions()
    ) async throws(Status) -> BidirectionalCall<StreamingOutputCallRequest, StreamingOutputCallResponse> {
      try await channel.bidirectionalStreaming(TestServiceMethods.halfDuplexCall, options)
    }

    /// Not implemented by any server.
    public func unimplementedCall(
      _ request: Empty,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Empty {
      try await channel.unary(TestServiceMethods.unimplementedCall, request, options)
    }
  }
}

extension GrpcTesting.TestService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { GrpcTesting.TestServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(GrpcTesting.TestServiceMethods.emptyCall) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(GrpcTesting.Empty.self)
        }
        let response = try await self.emptyCall(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(GrpcTesting.TestServiceMethods.unaryCall) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(GrpcTesting.SimpleRequest.self)
        }
        let response = try await self.unaryCall(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(GrpcTesting.TestServiceMethods.streamingOutputCall) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(GrpcTesting.StreamingOutputCallRequest.self)
        }
        try await self.streamingOutputCall(try call.onlyRequest(), ResponseWriter(call), call)
      },
      ServerMethod(GrpcTesting.TestServiceMethods.streamingInputCall) { call async throws(Status) in
        let response = try await self.streamingInputCall(RequestStream(call), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(GrpcTesting.TestServiceMethods.fullDuplexCall) { call async throws(Status) in
        try await self.fullDuplexCall(RequestStream(call), ResponseWriter(call), call)
      },
      ServerMethod(GrpcTesting.TestServiceMethods.halfDuplexCall) { call async throws(Status) in
        try await self.halfDuplexCall(RequestStream(call), ResponseWriter(call), call)
      },
      ServerMethod(GrpcTesting.TestServiceMethods.unimplementedCall) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(GrpcTesting.Empty.self)
        }
        let response = try await self.unimplementedCall(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension GrpcTesting {
  /// Not implemented by any server.
  public protocol UnimplementedService: Service {
    /// Not implemented by any server.
    func unimplementedCall(_ request: Empty, _ call: ServerCall) async throws(Status) -> Empty
  }

  /// What the contract says of the methods of `grpc.testing.UnimplementedService`.
  public enum UnimplementedServiceMethods {
    /// `UnimplementedCall`.
    public static let unimplementedCall = MethodDescriptor(
      service: "grpc.testing.UnimplementedService",
      method: "UnimplementedCall",
      kind: .unary,
      policy: nil
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "grpc.testing.UnimplementedService",
      methods: [unimplementedCall],
      fileName: "grpc/testing/test.proto")
  }

  /// Calls the methods of `grpc.testing.UnimplementedService` over a channel. Any thread, any task.
  public struct UnimplementedServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Not implemented by any server.
    public func unimplementedCall(
      _ request: Empty,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Empty {
      try await channel.unary(UnimplementedServiceMethods.unimplementedCall, request, options)
    }
  }
}

extension GrpcTesting.UnimplementedService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { GrpcTesting.UnimplementedServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(GrpcTesting.UnimplementedServiceMethods.unimplementedCall) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(GrpcTesting.Empty.self)
        }
        let response = try await self.unimplementedCall(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      }
    ]
  }
}

extension TestingAPIFileDescriptors {
  static let grpcTestingTest = FileDescriptor(
    name: "grpc/testing/test.proto",
    dependencies: ["grpc/testing/messages.proto"],
    base64: """
      ChdncnBjL3Rlc3RpbmcvdGVzdC5wcm90bxIMZ3JwYy50ZXN0aW5nGhtncnBjL3Rlc3RpbmcvbWVzc2FnZXMucHJvdG8y+gQKC1Rl
      c3RTZXJ2aWNlEjUKCUVtcHR5Q2FsbBITLmdycGMudGVzdGluZy5FbXB0eRoTLmdycGMudGVzdGluZy5FbXB0eRJGCglVbmFyeUNh
      bGwSGy5ncnBjLnRlc3RpbmcuU2ltcGxlUmVxdWVzdBocLmdycGMudGVzdGluZy5TaW1wbGVSZXNwb25zZRJsChNTdHJlYW1pbmdP
      dXRwdXRDYWxsEiguZ3JwYy50ZXN0aW5nLlN0cmVhbWluZ091dHB1dENhbGxSZXF1ZXN0GikuZ3JwYy50ZXN0aW5nLlN0cmVhbWlu
      Z091dHB1dENhbGxSZXNwb25zZTABEmkKElN0cmVhbWluZ0lucHV0Q2FsbBInLmdycGMudGVzdGluZy5TdHJlYW1pbmdJbnB1dENh
      bGxSZXF1ZXN0GiguZ3JwYy50ZXN0aW5nLlN0cmVhbWluZ0lucHV0Q2FsbFJlc3BvbnNlKAESaQoORnVsbER1cGxleENhbGwSKC5n
      cnBjLnRlc3RpbmcuU3RyZWFtaW5nT3V0cHV0Q2FsbFJlcXVlc3QaKS5ncnBjLnRlc3RpbmcuU3RyZWFtaW5nT3V0cHV0Q2FsbFJl
      c3BvbnNlKAEwARJpCg5IYWxmRHVwbGV4Q2FsbBIoLmdycGMudGVzdGluZy5TdHJlYW1pbmdPdXRwdXRDYWxsUmVxdWVzdBopLmdy
      cGMudGVzdGluZy5TdHJlYW1pbmdPdXRwdXRDYWxsUmVzcG9uc2UoATABEj0KEVVuaW1wbGVtZW50ZWRDYWxsEhMuZ3JwYy50ZXN0
      aW5nLkVtcHR5GhMuZ3JwYy50ZXN0aW5nLkVtcHR5MlUKFFVuaW1wbGVtZW50ZWRTZXJ2aWNlEj0KEVVuaW1wbGVtZW50ZWRDYWxs
      EhMuZ3JwYy50ZXN0aW5nLkVtcHR5GhMuZ3JwYy50ZXN0aW5nLkVtcHR5QngKG2lvLmdycGMudGVzdGluZy5pbnRlZ3JhdGlvblAB
      WilwYXlzaGFyZS5kZXYvZ28vZ3JwYy90ZXN0aW5nO2dycGNfdGVzdGluZ6oCDEdycGMuVGVzdGluZ8oCDEdycGNcVGVzdGluZ+oC
      DUdycGM6OlRlc3RpbmdiBnByb3RvMw==
      """)
}
