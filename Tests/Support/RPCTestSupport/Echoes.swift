import Protobuf
public import RPC
public import TestServants
public import TestingAPI

extension ServerMethod {
  /// `testing.EchoService/Echo`, as a test wants it.
  public static func echo(
    _ body: @escaping @Sendable (EchoMessage, ServerCall) async throws(Status) -> EchoMessage
  ) -> ServerMethod { .unary(EchoMethods.echo, body) }

  /// `testing.EchoService/EchoMany`, as a test wants it.
  public static func echoMany(
    _ body:
      @escaping @Sendable (EchoManyRequest, ResponseWriter<EchoMessage>, ServerCall) async throws(Status) ->
      Void
  ) -> ServerMethod { .serverStreaming(EchoMethods.echoMany, body) }
}

/// A handler that waits until it is cancelled, observed by a test.
public struct HandlerProbe: Sendable {
  /// How the handler ended.
  public enum End: Sendable {
    /// Its task was cancelled.
    case cancelled
    /// It returned by itself.
    case finished
  }

  /// The handler runs.
  public let started = Gate<Void>()
  /// Lets the handler return.
  public let release = Gate<Void>()
  /// The handler has returned.
  public let ended = Gate<End>()

  /// A handler that has not been called.
  public init() {}

  /// `Echo`, which answers when `release` opens.
  public var service: MethodService {
    MethodService(
      .echo { [self] request, call async throws(Status) in
        await started.open()
        let outcome = Gate<End>()
        // No task that waits: where `release` never opens, it would never end.
        await release.whenOpen { Task { await outcome.open(.finished) } }
        let end = await withTaskCancellationHandler {
          await outcome.wait()
        } onCancel: {
          Task { await outcome.open(.cancelled) }
        }
        await ended.open(end)
        if end == .cancelled { throw Status(.cancelled, "the handler was cancelled") }
        return request
      })
  }
}
