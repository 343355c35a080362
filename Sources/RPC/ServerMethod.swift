import FairQueueing
public import Protobuf

/// A method with its implementation, ready to be called with bytes.
public final class ServerMethod: Sendable {
  /// What the contract says about the method.
  public let descriptor: MethodDescriptor
  /// The flow of a call, by the interceptors in front of the method; nil if they do not say.
  let flow: (@Sendable (ServerCall) -> FlowID?)?
  /// Finds what else is wrong with a request that breaks field rules.
  let find: Find?
  /// Reads requests from the call, answers into it, and returns or throws its status.
  package let run: @Sendable (ServerCall) async throws(Status) -> Void

  typealias Find = @Sendable (any Message, ServerCall) async throws(Status) -> [FieldViolation]

  /// A method, as generated services make them.
  public convenience init(
    _ descriptor: MethodDescriptor, run: @escaping @Sendable (ServerCall) async throws(Status) -> Void
  ) {
    self.init(descriptor, flow: nil, find: nil, run: run)
  }

  private init(
    _ descriptor: MethodDescriptor, flow: (@Sendable (ServerCall) -> FlowID?)?, find: Find?,
    run: @escaping @Sendable (ServerCall) async throws(Status) -> Void
  ) {
    self.flow = flow
    self.find = find
    self.descriptor = descriptor
    self.run = run
  }

  /// The method, which also reports what `find` finds in a request that breaks the contract's field rules.
  func finding(_ find: @escaping Find) -> ServerMethod {
    ServerMethod(descriptor, flow: flow, find: find, run: run)
  }

  /// The method behind interceptors, the first outermost.
  public func intercepted(by interceptors: [any ServerInterceptor]) -> ServerMethod {
    interceptors.reversed().reduce(self) { method, interceptor in
      ServerMethod(
        method.descriptor, flow: { call in interceptor.flow(of: call) ?? method.flow?(call) },
        find: method.find
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
