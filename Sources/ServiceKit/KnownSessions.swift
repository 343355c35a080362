import Identifiers
import Locking
import RPC
import Synchronization

/// Remembers which service began sessions that others show: that never changes, and needs not be asked each time. Any
/// thread.
public final class KnownSessions: Sendable {
  /// How many are remembered; then it begins anew.
  static let maximumCount = 10_000

  let sharing: any SessionSharing
  private let services = Locked<[UUID: String]>([:])
  private let isEmpty = Atomic(true)

  /// Remembers nothing yet; `sharing` decides which services may show others' sessions.
  public init(sharing: any SessionSharing) { self.sharing = sharing }

  /// The service that began a session, if it is known and the caller may show it; or else the calling one.
  func service(of session: UUID, shownBy call: ServerCall) -> String {
    if isEmpty.load(ordering: .relaxed) { return call.serviceName }
    guard let known = services.withLock({ $0[session] }), sharing.mayShow(sessionOf: known, call) else {
      return call.serviceName
    }
    return known
  }

  func remember(_ session: UUID, begunBy service: String) {
    services.withLock { services in
      if services.count >= Self.maximumCount { services.removeAll() }
      services[session] = service
    }
    isEmpty.store(false, ordering: .relaxed)
  }
}
