import Accounts
import Locking
public import RPC
public import ServiceKit

/// Decides for each call what its certificate may do, by the current allow list. Any thread.
///
/// An identity is looked up at its connection's first call and after a change of the list; other calls find the
/// result cached with their peer.
public final class ClientCheck: Sendable {
  private let allowList: Locked<ClientAllowList>

  /// Uses a list.
  public init(_ allowList: ClientAllowList) { self.allowList = Locked(allowList) }

  /// Replaces the list, for open connections too.
  public func replace(_ allowList: ClientAllowList) {
    let old = self.allowList.withLock { current in
      let old = current
      current = allowList
      return old
    }
    old.markReplaced()
  }

  /// The rights of the caller's certificate.
  /// - Throws: `PERMISSION_DENIED` if it may not call the service.
  func admit(_ call: ServerCall) throws(Status) -> ClientGrant {
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

  /// Checks that the current list allows a call that is under way, as the one before did when the call began.
  func readmit(_ call: ServerCall) throws(Status) {
    let grant = try admit(call)
    if case .operator = call.method.policy?.access { return try grant.requireOperator(call) }
    try grant.requireUsers(call)
    guard let organisations = grant.organisations, let caller = call.knownCaller else { return }
    call.allowedOrganisations = organisations
    try call.requireAllowed(caller.organisationID)
  }

  /// The rights of the caller's certificate, whichever service is called.
  func grant(of call: ServerCall) -> ClientGrant { decision(for: call).grant }

  private func decision(for call: ServerCall) -> ClientDecision {
    if let known = call.peerMemo as? ClientDecision, !known.allowList.isReplaced { return known }
    let allowList = allowList.withLock { $0 }
    let decision = ClientDecision(allowList: allowList, grant: allowList.grant(for: call.peer.identity))
    call.peerMemo = decision
    return decision
  }
}

extension ClientCheck: SessionSharing {
  /// A session belongs to the service that began it, identified by SPIFFE ID and not by certificate, so that rotation
  /// ends no session. A relay may show those of all services, and services under the same prefix rule share theirs.
  public func mayShow(sessionOf service: String, _ call: ServerCall) -> Bool {
    if service == call.serviceName { return true }
    let decision = decision(for: call)
    if decision.grant.relays { return true }
    guard let prefix = decision.allowList.prefix(of: call.serviceName) else { return false }
    return decision.allowList.prefix(of: service) == prefix
  }
}

/// The cached decision about a connection's peer, and the list that it is based on.
private final class ClientDecision {
  let allowList: ClientAllowList
  let grant: ClientGrant

  init(allowList: ClientAllowList, grant: ClientGrant) {
    self.allowList = allowList
    self.grant = grant
  }
}

extension ClientGrant {
  /// Checks that the caller may call methods for operators.
  func requireOperator(_ call: ServerCall) throws(Status) {
    guard isOperator else {
      throw Status(
        .permissionDenied, reason: "OPERATOR_REQUIRED",
        "the client allow list does not mark the certificate's identity `operator`",
        metadata: ["identity": call.serviceName, "service": call.method.service])
    }
  }

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
