public import Protobuf
public import RPC

/// Methods written by hand, as a test wants them.
extension ServerMethod {
  /// One request, one response.
  public static func unary<Request: Message, Response: Message>(
    _ descriptor: MethodDescriptor,
    _ body: @escaping @Sendable (Request, ServerCall) async throws(Status) -> Response
  ) -> ServerMethod {
    ServerMethod(descriptor) { call async throws(Status) in
      if call.hasLongRequest { try await call.decodeLongRequest(Request.self) }
      let response = try await body(try call.onlyRequest(), call)
      call.sendOnlyResponse(response.frame())
    }
  }

  /// One request, many responses.
  public static func serverStreaming<Request: Message, Response: Message>(
    _ descriptor: MethodDescriptor,
    _ body:
      @escaping @Sendable (Request, ResponseWriter<Response>, ServerCall) async throws(Status) -> Void
  ) -> ServerMethod {
    ServerMethod(descriptor) { call async throws(Status) in
      if call.hasLongRequest { try await call.decodeLongRequest(Request.self) }
      try await body(try call.onlyRequest(), ResponseWriter(call), call)
    }
  }

  /// Many requests, one response.
  public static func clientStreaming<Request: Message, Response: Message>(
    _ descriptor: MethodDescriptor,
    _ body: @escaping @Sendable (RequestStream<Request>, ServerCall) async throws(Status) -> Response
  ) -> ServerMethod {
    ServerMethod(descriptor) { call async throws(Status) in
      let response = try await body(RequestStream(call), call)
      call.sendOnlyResponse(response.frame())
    }
  }

  /// Many requests, many responses.
  public static func bidirectionalStreaming<Request: Message, Response: Message>(
    _ descriptor: MethodDescriptor,
    _ body:
      @escaping @Sendable (RequestStream<Request>, ResponseWriter<Response>, ServerCall)
      async throws(Status) -> Void
  ) -> ServerMethod {
    ServerMethod(descriptor) { call async throws(Status) in
      try await body(RequestStream(call), ResponseWriter(call), call)
    }
  }
}
