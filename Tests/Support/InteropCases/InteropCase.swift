public import RPC

/// One case of the "gRPC Interop Test Case Descriptions", as a client plays it.
public struct InteropCase: Sendable, Hashable, CustomStringConvertible {
  /// The name in the description, as in `empty_unary`.
  public let name: String
  private let body: @Sendable (any Channel) async throws -> Void

  init(_ name: String, _ body: @escaping @Sendable (any Channel) async throws -> Void) {
    self.name = name
    self.body = body
  }

  /// All cases that do not need credentials of a cloud, in the description's order.
  public static let all = [
    emptyUnary, largeUnary, clientCompressedUnary, serverCompressedUnary, clientStreaming,
    clientCompressedStreaming, serverStreaming, serverCompressedStreaming, pingPong, emptyStream,
    customMetadata, statusCodeAndMessage, specialStatusMessage, unimplementedMethod, unimplementedService,
    cancelAfterBegin, cancelAfterFirstResponse, timeoutOnSleepingServer,
  ]

  /// The case of that name.
  public static func named(_ name: String) -> InteropCase? { all.first { $0.name == name } }

  /// Plays the case.
  /// - Throws: what the server did that the description does not ask for.
  public func run(over channel: any Channel) async throws { try await body(channel) }

  /// The name.
  public var description: String { name }

  /// Whether both are the same case.
  public static func == (left: InteropCase, right: InteropCase) -> Bool { left.name == right.name }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
