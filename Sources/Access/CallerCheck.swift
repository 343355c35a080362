public import Accounts
import Locking
public import RPC
import ServiceKit

/// Says at each call what its certificate may do, by the list in use. Any thread.
///
/// An identity is looked up at the first call of its connection and after a change of the list; other calls find the
/// answer with their peer.
public final class CallerCheck: Sendable {
  private let callers: Locked<Callers>

  /// Goes by a list.
  public init(_ callers: Callers) { self.callers = Locked(callers) }

  /// Goes by another list from now on, on connections that are open too.
  public func replace(_ callers: Callers) {
    let old = self.callers.withLock { current in
      let old = current
      current = callers
      return old
    }
    old.markReplaced()
  }

  /// What the caller's certificate may do.
  /// - Throws: `PERMISSION_DENIED` where it may not call the service.
  func admit(_ call: ServerCall) throws(Status) -> CallerGrant {
    let decision = decision(for: call)
    // The usual case, without a look at any text.
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

  /// What the caller's certificate may do, whichever service is called.
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
  /// A session is its beginner's, by the identity and never by the certificate, so that a rotation ends none. A relay may
  /// show those of all services, and services that the list knows by one prefix share theirs.
  public func mayShow(sessionOf service: String, _ call: ServerCall) -> Bool {
    if service == call.serviceName { return true }
    let decision = decision(for: call)
    if decision.grant.relays { return true }
    guard let prefix = decision.callers.prefix(of: call.serviceName) else { return false }
    return decision.callers.prefix(of: service) == prefix
  }
}

/// What was decided about the peer of a connection, and by which list.
private final class CallerDecision {
  let callers: Callers
  let grant: CallerGrant

  init(callers: Callers, grant: CallerGrant) {
    self.callers = callers
    self.grant = grant
  }
}

extension CallerGrant {
  /// Checks that the caller may call what is for operators.
  func requireOperator(_ call: ServerCall) throws(Status) {
    guard isOperator else {
      throw Status(
        .permissionDenied, reason: "OPERATOR_REQUIRED",
        "the certificate's identity is not marked `operator` in the server's file of callers",
        metadata: ["identity": call.serviceName, "service": call.method.service])
    }
  }

  /// Checks that the caller may show the session of a user.
  func requireUsers(_ call: ServerCall) throws(Status) {
    guard mayActForUsers else {
      throw Status(
        .permissionDenied, reason: "CALLER_MAY_NOT_ACT_FOR_USERS",
        "the certificate's identity may not act for users",
        metadata: ["identity": call.serviceName, "service": call.method.service])
    }
  }
}
