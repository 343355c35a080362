public import Accounts
import Locking
public import RPC
import ServiceKit

/// Decides for each call what its certificate may do, by the current allow list. Any thread.
///
/// An identity is looked up at its connection's first call and after a change of the list; other calls find the
/// result cached with their peer.
public final class CallerCheck: Sendable {
  private let callers: Locked<Callers>

  /// Uses a list.
  public init(_ callers: Callers) { self.callers = Locked(callers) }

  /// Replaces the list, for open connections too.
  public func replace(_ callers: Callers) {
    let old = self.callers.withLock { current in
      let old = current
      current = callers
      return old
    }
    old.markReplaced()
  }

  /// The rights of the caller's certificate.
  /// - Throws: `PERMISSION_DENIED` if it may not call the service.
  func admit(_ call: ServerCall) throws(Status) -> CallerGrant {
    let decision = decision(for: call)
    // The usual case, which compares no text.
    if decision.grant.services == nil { return decision.grant }
    let service = call.method.service
    guard decision.grant.allows(service) else {
      throw Status(
        .permissionDenied, reason: "CALLER_NOT_ALLOWED",
        "the certificate's identity may not call this service",
        metadata: ["identity": call.serviceName, "service": service])
    }
    return decision.grant
  }

  /// The rights of the caller's certificate, whichever service is called.
  func grant(of call: ServerCall) -> CallerGrant { decision(for: call).grant }

  private func decision(for call: ServerCall) -> CallerDecision {
    if let known = call.peerMemo as? CallerDecision, !known.callers.isReplaced { return known }
    let callers = callers.withLock { $0 }
    let decision = CallerDecision(callers: callers, grant: callers.grant(for: call.peer.identity))
    call.peerMemo = decision
    return decision
  }
}

extension CallerCheck: SessionSharing {
  /// A session belongs to the service that began it, identified by SPIFFE ID and not by certificate, so that rotation
  /// ends no session. A relay may show those of all services, and services under the same prefix rule share theirs.
  public func mayShow(sessionOf service: String, _ call: ServerCall) -> Bool {
    if service == call.serviceName { return true }
    let decision = decision(for: call)
    if decision.grant.relays { return true }
    guard let prefix = decision.callers.prefix(of: call.serviceName) else { return false }
    return decision.callers.prefix(of: service) == prefix
  }
}

/// The cached decision about a connection's peer, and the list that it is based on.
private final class CallerDecision {
  let callers: Callers
  let grant: CallerGrant

  init(callers: Callers, grant: CallerGrant) {
    self.callers = callers
    self.grant = grant
  }
}

extension CallerGrant {
  /// Checks that the caller may show users' sessions.
  func requireUsers(_ call: ServerCall) throws(Status) {
    guard mayActForUsers else {
      throw Status(
        .permissionDenied, reason: "CALLER_MAY_NOT_ACT_FOR_USERS",
        "the certificate's identity may not act for users",
        metadata: ["identity": call.serviceName, "service": call.method.service])
    }
  }
}
