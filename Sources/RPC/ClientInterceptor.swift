/// Wraps every call of a channel: credentials, logging, metrics.
public protocol ClientInterceptor: Sendable {
  /// Does its work, calls `next`, and rethrows its error; may change the options.
  ///
  /// For a call with many messages `next` opens the call, and returns before the messages flow.
  func intercept(
    _ method: MethodDescriptor, _ options: CallOptions,
    _ next: (CallOptions) async throws(Status) -> Void
  ) async throws(Status)
}

/// A channel whose calls go through interceptors, the first outermost.
public struct InterceptedChannel: Channel {
  private let channel: any Channel
  private let interceptors: [any ClientInterceptor]

  /// Puts interceptors before a channel.
  public init(_ channel: any Channel, _ interceptors: [any ClientInterceptor]) {
    self.channel = channel
    self.interceptors = interceptors
  }

  /// Makes a call with one request and one response.
  public func unary(
    _ method: MethodDescriptor, frame: [UInt8], _ options: CallOptions
  ) async throws(Status) -> [UInt8] {
    var response: [UInt8]?
    try await run(interceptors[...], method, options) { options async throws(Status) in
      response = try await channel.unary(method, frame: frame, options)
    }
    guard let response else { throw Status(.internal, "an interceptor did not go on with the call") }
    return response
  }

  /// Opens a call with many messages.
  public func open(
    _ method: MethodDescriptor, _ options: CallOptions
  ) async throws(Status) -> any ClientStream {
    var stream: (any ClientStream)?
    try await run(interceptors[...], method, options) { options async throws(Status) in
      stream = try await channel.open(method, options)
    }
    guard let stream else { throw Status(.internal, "an interceptor did not go on with the call") }
    return stream
  }

  private func run(
    _ rest: ArraySlice<any ClientInterceptor>, _ method: MethodDescriptor, _ options: CallOptions,
    _ last: (CallOptions) async throws(Status) -> Void
  ) async throws(Status) {
    guard let first = rest.first else { return try await last(options) }
    try await first.intercept(method, options) { options async throws(Status) in
      try await run(rest.dropFirst(), method, options, last)
    }
  }
}
