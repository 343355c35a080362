public import Protobuf
public import RPC
public import Rules

extension Status {
  /// The client's error when a rule refuses.
  public init(_ refusal: Refusal) {
    switch refusal {
    case .invalid(let violations):
      self.init(
        violations: violations.map {
          Protobuf.FieldViolation(field: $0.field, description: $0.message, reason: $0.reason)
        }, isCut: violations.count == Rules.FieldViolation.maximumCount)
    case .precondition(let reason, let message, let metadata):
      self.init(.failedPrecondition, reason: reason, message, metadata: metadata)
    case .stale(let currentETag):
      self.init(
        .aborted, reason: "STALE_ETAG", "etag: it was changed since you read it; read it again",
        metadata: ["field": "etag", "current_etag": currentETag])
    case .hidden(let resource):
      // Callers who may not see a resource do not learn whether it exists (AIP-211).
      self.init(
        .permissionDenied, reason: "ACCESS_DENIED", "you may not see this \(resource), or it does not exist",
        metadata: ["resource": resource])
    case .notHeld(let permissions):
      let named = permissions.prefix(Self.maximumNamedPermissions).joined(separator: ", ")
      self.init(
        .permissionDenied, reason: "PERMISSION_NOT_HELD",
        "nobody gives permissions that they do not hold: \(named)", metadata: ["permissions": named])
    case .unauthenticated:
      self.init(.unauthenticated, reason: "SESSION_REQUIRED", "log in first")
    }
  }

  /// How many missing permissions an error names.
  private static let maximumNamedPermissions = 20

  /// `INVALID_ARGUMENT` for one field.
  public init(field: String, reason: String, _ description: String) {
    self.init(violations: [Protobuf.FieldViolation(field: field, description: description, reason: reason)])
  }
}

/// The result of a rule; a refusal becomes a status.
public func decide<Result>(_ rule: @autoclosure () throws(Refusal) -> Result) throws(Status) -> Result {
  do throws(Refusal) {
    return try rule()
  } catch {
    throw Status(error)
  }
}

/// The violations that a rule finds in the fields of a request; none if it refuses for another reason.
public func findings(_ rule: () throws(Refusal) -> Void) -> [Protobuf.FieldViolation] {
  do throws(Refusal) {
    try rule()
    return []
  } catch {
    guard case .invalid(let violations) = error else { return [] }
    return violations.map {
      Protobuf.FieldViolation(field: $0.field, description: $0.message, reason: $0.reason)
    }
  }
}
