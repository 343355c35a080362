/// Why a rule says no. What runs the rules turns it into a gRPC status in one place.
public enum Refusal: Error, Sendable, Hashable {
  /// Fields of the request break rules, all of them named at once: `INVALID_ARGUMENT`.
  case invalid([FieldViolation])
  /// The thing is not in a state that allows this; `reason` is stable: `FAILED_PRECONDITION`.
  case precondition(reason: String, message: String)
  /// The caller's `etag` is not the current one, which is given: `ABORTED`.
  case stale(currentETag: String)
  /// The caller may not know whether the thing exists: `NOT_FOUND`. `resource` says what was looked for: `event`.
  case notFound(resource: String)
  /// The caller did not prove who they are, without saying why: `UNAUTHENTICATED`.
  case unauthenticated
}
