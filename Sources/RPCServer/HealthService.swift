public import GRPCAPI
import Locking
import Protobuf
public import RPC

/// Says whether services are ready (`grpc.health.v1`, the gRPC health checking protocol). Any thread.
public final class HealthService: GrpcHealthV1.Health {
  /// Whether a service is ready.
  public typealias Serving = GrpcHealthV1.HealthCheckResponse.ServingStatus

  private struct State {
    var statuses: [String: Serving]
    var watchers: [Int: Watcher] = [:]
    var nextWatcher = 0
    var isShutDown = false

    mutating func set(_ serving: Serving, for service: String) {
      if isShutDown { return }
      statuses[service] = serving
      for watcher in watchers.values where watcher.service == service { watcher.continuation.yield(serving) }
    }

    mutating func setAll(_ serving: Serving) {
      for service in Array(statuses.keys) { set(serving, for: service) }
    }
  }

  private struct Watcher {
    var service: String
    var continuation: AsyncStream<Serving>.Continuation
  }

  private let state: Locked<State>

  /// Every named service, and the server as a whole (the empty name), is serving.
  public init(services: [String]) {
    var statuses = ["": Serving.serving]
    for service in services { statuses[service] = .serving }
    state = Locked(State(statuses: statuses))
  }

  /// Changes the status of a service; the empty name stands for the server as a whole. After `shutDown` nothing changes.
  public func set(_ serving: Serving, for service: String) {
    state.withLock { $0.set(serving, for: service) }
  }

  /// Changes the status of every service.
  public func setAll(_ serving: Serving) {
    state.withLock { $0.setAll(serving) }
  }

  /// Reports that nothing is served and ends every watch, so that a stopping server need not wait for them.
  public func shutDown() {
    let watchers = state.withLock { state in
      state.setAll(.notServing)
      state.isShutDown = true
      defer { state.watchers.removeAll() }
      return Array(state.watchers.values)
    }
    for watcher in watchers { watcher.continuation.finish() }
  }

  /// The status of one service; `NOT_FOUND` if it is not known.
  public func check(
    _ request: GrpcHealthV1.HealthCheckRequest, _ call: ServerCall
  ) async throws(Status) -> GrpcHealthV1.HealthCheckResponse {
    guard let serving = state.withLock({ $0.statuses[request.service] }) else {
      throw Status(.notFound, "there is no service \(request.service)")
    }
    return .with { $0.status = serving }
  }

  /// The status of all services.
  public func list(
    _ request: GrpcHealthV1.HealthListRequest, _ call: ServerCall
  ) async throws(Status) -> GrpcHealthV1.HealthListResponse {
    let statuses = state.withLock { $0.statuses }
    return .with { response in
      response.statuses = statuses.mapValues { serving in .with { $0.status = serving } }
    }
  }

  /// The status of one service now and whenever it changes; an unknown service may be added later.
  public func watch(
    _ request: GrpcHealthV1.HealthCheckRequest,
    _ responses: ResponseWriter<GrpcHealthV1.HealthCheckResponse>, _ call: ServerCall
  ) async throws(Status) {
    let (changes, continuation) = AsyncStream.makeStream(
      of: Serving.self, bufferingPolicy: .bufferingNewest(1))
    let id = state.withLock { state in
      state.nextWatcher += 1
      state.watchers[state.nextWatcher] = Watcher(service: request.service, continuation: continuation)
      continuation.yield(state.statuses[request.service] ?? .serviceUnknown)
      if state.isShutDown { continuation.finish() }
      return state.nextWatcher
    }
    defer { state.withLock { _ = $0.watchers.removeValue(forKey: id) } }
    var last: Serving?
    for await serving in changes where serving != last {
      last = serving
      try await responses.send(.with { $0.status = serving })
    }
    throw Status(.unavailable, "the server is shutting down")
  }
}
