import GoogleAPI
public import Identifiers
public import Postgres
public import RPC
import Rules

/// What a call needs of its caller, decided in the same snapshot as all that the call reads, and first in all that it
/// writes. Confined to the call.
///
/// An empty result may mean that something is not allowed: `Database.read` then asks why.
public final class CallAccess: @unchecked Sendable {
  /// The guard of what a caller may not do.
  static let denied: SQLState = "PS034"
  /// How often something is tried while what it stands on keeps changing.
  @usableFromInline static let maximumAttempts = 3

  private let policy: AccessPolicy
  private let caller: Caller
  private let sessions: KnownSessions
  /// The service that began the session, as far as it is known: at first the calling one.
  private var service: String
  /// The calling service as a principal, if what is allowed is only what it may do, too.
  public let principal: UUID?
  private var own: (basis: Basis, condition: Condition)?
  /// The ids of the resources of a part of the call; nil for the call itself, which has them.
  private let resourcesOfPart: [(requirement: Int, id: String)]?
  /// Is told of refused parts.
  private let refusals: (any RefusalObserver)?

  /// The access of a caller under a method's policy.
  /// - Parameters:
  ///   - principal: the calling service, if it needs the permissions itself, by roles.
  ///   - resources: the ids of the resources that it is about; those that the call names if it is nil.
  ///   - refusals: is told of parts of the call that are refused.
  public init(
    _ policy: AccessPolicy, of caller: Caller, through principal: UUID? = nil, _ sessions: KnownSessions,
    _ call: ServerCall, about resources: [(requirement: Int, id: String)]? = nil,
    refusals: (any RefusalObserver)? = nil
  ) {
    self.policy = policy
    self.caller = caller
    self.principal = principal
    self.sessions = sessions
    self.refusals = refusals
    resourcesOfPart = resources
    service = sessions.service(of: caller.sessionID, shownBy: call)
  }

  /// The ids of the resources that it is about, for the requirements of its policy.
  public func resources(of call: ServerCall) -> [(requirement: Int, id: String)] {
    resourcesOfPart ?? call.resources
  }

  /// What the caller needs for a part of the call, which is about one resource.
  fileprivate func part(_ policy: AccessPolicy, about id: String, _ call: ServerCall) -> CallAccess {
    CallAccess(policy, of: caller, through: principal, sessions, call, about: [(requirement: 0, id: id)])
  }

  fileprivate func refusedPart(_ call: ServerCall, _ error: Status) { refusals?.refused(call, error) }

  /// The parameters and the shape of a condition.
  private struct Basis {
    var shape: AccessPolicy.Shape
    var parameters: Parameters
    /// What the parts of the condition are about, for errors.
    var parts: [Part]
  }

  private enum Part {
    case permission(String)
    case resource(Resource.Kind)
    case permissionOfService(String)
  }

  /// The condition of the call's own needs, and on a further resource if there is one.
  @usableFromInline
  func condition(_ extra: Resource?, _ call: ServerCall) throws(Status) -> Condition {
    if extra == nil || isNamed(extra, call) { return try own(call).condition }
    let basis = try basis(extra, call)
    return Condition(policy.text(basis.shape), basis.parameters)
  }

  /// What every statement of the call is under; made once.
  private func own(_ call: ServerCall) throws(Status) -> (basis: Basis, condition: Condition) {
    if let own { return own }
    let basis = try basis(nil, call)
    let made = (basis, Condition(policy.text(basis.shape), basis.parameters))
    own = made
    return made
  }

  /// The condition that the session can be used, whatever the call needs besides.
  var ofSession: Condition {
    var parameters = Parameters(reserving: 4)
    parameters.append(caller.organisationID)
    parameters.append(caller.sessionID)
    parameters.append(caller.userID)
    parameters.append(service)
    return Condition(Self.sessionText, parameters)
  }

  private static let sessionText = ConditionText(
    AccessConditions.text([], reading: [], AccessPolicy.Shape(counts: []), allowsEndedSession: false))

  /// Rolls a batch back unless the call's needs are met.
  func check(_ call: ServerCall) throws(Status) -> Statement<Bool> {
    let basis = try own(call).basis
    return Statement(
      requiring: policy.text(basis.shape), basis.parameters,
      or: GuardFailure(Self.denied, "the caller may not do this"))
  }

  /// Tells, from the snapshot of the read that it is part of, why nothing may be read.
  @usableFromInline
  func explanation(_ extra: Resource?, _ call: ServerCall) throws(Status) -> Statement<AccessExplanation> {
    let basis = try basis(isNamed(extra, call) ? nil : extra, call)
    return Statement(policy.explanation(basis.shape), parameters: basis.parameters) {
      row throws(PostgresError) in
      AccessExplanation(service: try row.next(), holds: try row.next())
    }.unconditional
  }

  /// Whether everything holds after all, so that what was read is what there is.
  /// - Returns: false if it must be read again, because another service began the session, which may be shown.
  /// - Throws: `UNAUTHENTICATED` or `PERMISSION_DENIED`.
  @usableFromInline
  func settle(
    _ explanation: AccessExplanation?, _ extra: Resource?, _ call: ServerCall
  ) throws(Status) -> Bool {
    guard let explanation, let began = explanation.service else { throw Self.sessionEnded }
    guard began == call.serviceName || sessions.sharing.mayShow(sessionOf: began, call) else {
      throw Self.sessionOfAnother
    }
    let basis = try basis(isNamed(extra, call) ? nil : extra, call)
    for (part, holds) in zip(basis.parts, explanation.holds) where !holds {
      switch part {
      case .permission(let permission): throw Status(missing: permission)
      case .resource(let kind): throw Status(Refusal.hidden(resource: kind.rawValue))
      case .permissionOfService(let permission):
        throw Status(missing: permission, ofService: call.serviceName)
      }
    }
    if began == service { return true }
    (service, own) = (began, nil)
    sessions.remember(caller.sessionID, begunBy: began)
    return false
  }

  /// Whether the call's own needs are about a resource, which its caller must then see anyway.
  private func isNamed(_ resource: Resource?, _ call: ServerCall) -> Bool {
    guard let resource else { return false }
    for named in resources(of: call)
    where policy.needs[named.requirement].kind == resource.kind && UUID(named.id) == resource.id {
      return true
    }
    return false
  }

  private func basis(_ extra: Resource?, _ call: ServerCall) throws(Status) -> Basis {
    var basis = Basis(
      shape: AccessPolicy.Shape(counts: []), parameters: Parameters(reserving: 6), parts: [])
    basis.parameters.append(caller.organisationID)
    basis.parameters.append(caller.sessionID)
    basis.parameters.append(caller.userID)
    basis.parameters.append(service)
    var ofService: [Part] = []
    for (number, need) in policy.needs.enumerated() {
      guard let kind = need.kind else {
        if !need.relations.contains(.member) { basis.parts.append(.permission(need.permission)) }
        ofService.append(.permissionOfService(need.permission))
        continue
      }
      var ids: [UUID] = []
      for named in resources(of: call) where named.requirement == number {
        ids.append(try UUID(required: named.id, field: need.field))
      }
      basis.shape.counts.append(ids.isEmpty ? .none : ids.count == 1 ? .one : .several)
      if ids.isEmpty { continue }
      if ids.count == 1, let id = ids.first {
        basis.parameters.append(id)
      } else {
        basis.parameters.append(ids)
      }
      basis.parts.append(need.isOfMembers ? .resource(kind) : .permission(need.permission))
      ofService.append(.permissionOfService(need.permission))
    }
    if let extra {
      basis.shape.extra.append(extra.kind)
      basis.parameters.append(extra.id)
      basis.parts.append(.resource(extra.kind))
      ofService.append(.permissionOfService("\(extra.kind.rawValue).read"))
    }
    if let principal {
      basis.shape.isByService = true
      basis.parameters.append(principal)
      basis.parts += ofService
    }
    return basis
  }

  private static var sessionEnded: Status {
    Status(.unauthenticated, reason: "SESSION_ENDED", "the session has ended; log in again")
  }

  private static var sessionOfAnother: Status {
    Status(
      .unauthenticated, reason: "SESSION_OF_ANOTHER_SERVICE",
      "the session was begun by another service; log in through this one")
  }
}

/// What holds of a call's condition.
@usableFromInline
struct AccessExplanation: Sendable, Hashable {
  /// The service that began the session; nil if the session cannot be used.
  let service: String?
  /// For each part of the condition.
  let holds: [Bool]
}

extension Status {
  /// `PERMISSION_DENIED` for a caller whose roles do not give a permission.
  public init(missing permission: String) {
    self.init(
      .permissionDenied, reason: "PERMISSION_MISSING", "this needs the permission \(permission)",
      metadata: ["permission": permission])
  }

  /// `PERMISSION_DENIED` for a calling service whose roles do not give a permission.
  public init(missing permission: String, ofService service: String) {
    self.init(
      .permissionDenied, reason: "SERVICE_PERMISSION_MISSING",
      "the calling service needs the permission \(permission), by a role that is granted to it",
      metadata: ["permission": permission, "identity": service])
  }

  /// The permission that is missing; nil if the error is another one.
  public var missingPermission: String? {
    switch reason {
    case "PERMISSION_MISSING", "SERVICE_PERMISSION_MISSING":
      detail(GoogleRpc.ErrorInfo.self)?.metadata["permission"]
    default: nil
    }
  }
}

private enum CallAccessKey: CallKey {
  typealias Value = CallAccess
}

extension ServerCall {
  /// What the call needs of its caller; nil in methods without a session. Set by the access interceptor.
  public var access: CallAccess? {
    get { self[CallAccessKey.self] }
    set { self[CallAccessKey.self] = newValue }
  }

  /// Carries out a part of the call as a call of another method that names one resource: what its caller needs for the
  /// part is decided with all that the part reads and writes, and refusals of it are told as those of calls are. Parts
  /// come one after the other.
  public func part<Answer>(
    under policy: AccessPolicy, about id: String, _ body: () async throws(Status) -> Answer
  ) async throws(Status) -> Answer {
    guard let whole = access else { return try await body() }
    access = whole.part(policy, about: id, self)
    defer { access = whole }
    do throws(Status) {
      return try await body()
    } catch {
      whole.refusedPart(self, error)
      throw error
    }
  }
}
