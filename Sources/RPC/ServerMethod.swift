public import Protobuf

/// A method with its implementation, ready to be called with bytes.
public final class ServerMethod: Sendable {
  /// What the contract says of the method.
  public let descriptor: MethodDescriptor
  /// Reads requests from the call, answers into it, and returns or throws its status.
  package let run: @Sendable (ServerCall) async throws(Status) -> Void

  /// A method of its parts; the static functions below are the usual way.
  public init(
    _ descriptor: MethodDescriptor, run: @escaping @Sendable (ServerCall) async throws(Status) -> Void
  ) {
    self.descriptor = descriptor
    self.run = run
  }

  /// One request, one response.
  @inlinable
  public static func unary<Request: Message, Response: Message>(
    _ descriptor: MethodDescriptor,
    _ body: @escaping @Sendable (Request, ServerCall) async throws(Status) -> Response
  ) -> ServerMethod {
    ServerMethod(descriptor) { call async throws(Status) in
      let response = try await body(try call.onlyRequest(), call)
      call.sendOnlyResponse(response.frame())
    }
  }

  /// One request, many responses.
  @inlinable
  public static func serverStreaming<Request: Message, Response: Message>(
    _ descriptor: MethodDescriptor,
    _ body:
      @escaping @Sendable (Request, ResponseWriter<Response>, ServerCall) async throws(Status) -> Void
  ) -> ServerMethod {
    ServerMethod(descriptor) { call async throws(Status) in
      try await body(try call.onlyRequest(), ResponseWriter(call), call)
    }
  }

  /// Many requests, one response.
  @inlinable
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
  @inlinable
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

extension ServerMethod {
  /// The method behind interceptors, the first outermost.
  public func intercepted(by interceptors: [any ServerInterceptor]) -> ServerMethod {
    interceptors.reversed().reduce(self) { method, interceptor in
      ServerMethod(method.descriptor) { call async throws(Status) in
        try await interceptor.intercept(call) { () async throws(Status) in try await method.run(call) }
      }
    }
  }
}

extension Message {
  /// The message encoded behind five free bytes, into which the frame's header goes.
  @inlinable
  public func frame() -> [UInt8] {
    var writer = WireWriter(reservingPrefix: 5)
    encode(into: &writer)
    return writer.finish()
  }
}
