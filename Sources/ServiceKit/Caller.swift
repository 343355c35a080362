public import Identifiers
public import RPC
import Rules

/// The maker of a call: a person with a session, through a service with a certificate.
public struct Caller: Sendable, Hashable {
  /// The organisation whose data the caller sees.
  public let organisationID: UUID
  /// The person.
  public let userID: UUID
  /// The session.
  public let sessionID: UUID
  /// Whether the session can only be used to enrol a second factor.
  public let isEnrolling: Bool

  /// A caller from its parts.
  public init(organisationID: UUID, userID: UUID, sessionID: UUID, isEnrolling: Bool = false) {
    self.organisationID = organisationID
    self.userID = userID
    self.sessionID = sessionID
    self.isEnrolling = isEnrolling
  }
}

/// The call's key for its caller.
private enum CallerKey: CallKey {
  typealias Value = Caller
}

extension ServerCall {
  /// The caller; set by the access interceptor for every method that is not public.
  public var knownCaller: Caller? {
    get { self[CallerKey.self] }
    set { self[CallerKey.self] = newValue }
  }

  /// The caller.
  /// - Throws: `UNAUTHENTICATED` in a public method.
  public var caller: Caller {
    get throws(Status) {
      guard let knownCaller else { throw Status(Refusal.unauthenticated) }
      return knownCaller
    }
  }

  /// The calling service, by its certificate; `plaintext` without one.
  public var serviceName: String { peer.identity ?? "plaintext" }
}
