/// Why a rule refuses. The caller of the rules turns it into a gRPC status in one place.
public enum Refusal: Error, Sendable, Hashable {
  /// Fields of the request break rules, all reported at once: `INVALID_ARGUMENT`.
  case invalid([FieldViolation])
  /// The resource's state does not allow this; `reason` is stable, and `metadata` is for programs:
  /// `FAILED_PRECONDITION`.
  case precondition(reason: String, message: String, metadata: [String: String] = [:])
  /// The caller's `etag` is not the current one, which is given: `ABORTED`.
  case stale(currentETag: String)
  /// The caller may not learn whether the resource exists: `PERMISSION_DENIED`. `resource` names its kind, such as
  /// `event`.
  case hidden(resource: String)
  /// The caller would give permissions, named here, that they do not hold: `PERMISSION_DENIED`.
  case notHeld([String])
  /// The caller did not prove who they are; the reason is not told: `UNAUTHENTICATED`.
  case unauthenticated
}
