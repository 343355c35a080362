import FairQueueing
public import Protobuf

/// A method with its implementation, ready to be called with bytes.
public final class ServerMethod: Sendable {
  /// What the contract says of the method.
  public let descriptor: MethodDescriptor
  /// Whose work a call is, by the interceptors in front of the method; nil where they do not say.
  let flow: (@Sendable (ServerCall) -> FlowID?)?
  /// Reads requests from the call, answers into it, and returns or throws its status.
  package let run: @Sendable (ServerCall) async throws(Status) -> Void

  /// A method of its parts, as generated services make them.
  public convenience init(
    _ descriptor: MethodDescriptor, run: @escaping @Sendable (ServerCall) async throws(Status) -> Void
  ) {
    self.init(descriptor, flow: nil, run: run)
  }

  private init(
    _ descriptor: MethodDescriptor, flow: (@Sendable (ServerCall) -> FlowID?)?,
    run: @escaping @Sendable (ServerCall) async throws(Status) -> Void
  ) {
    self.flow = flow
    self.descriptor = descriptor
    self.run = run
  }

  /// The method behind interceptors, the first outermost.
  public func intercepted(by interceptors: [any ServerInterceptor]) -> ServerMethod {
    interceptors.reversed().reduce(self) { method, interceptor in
      ServerMethod(
        method.descriptor, flow: { call in interceptor.flow(of: call) ?? method.flow?(call) }
      ) { call async throws(Status) in
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
