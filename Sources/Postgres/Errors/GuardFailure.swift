/// Reported by a guard of a write batch when the basis of a decision no longer holds.
///
/// The value given to `Statement.expecting(rows:or:)` comes back in `PostgresError.guardFailed`. The application's
/// SQL functions and triggers raise the same with `RAISE … USING ERRCODE = 'PS…'`.
public struct GuardFailure: Hashable, Sendable {
  /// A code of class `PS`, such as `PS001`.
  public var code: SQLState
  /// The condition that does not hold, for logs.
  public var message: String
  /// What the application needs to tell its caller, such as the name of the resource.
  public var detail: String?

  /// A failure defined by the application.
  public init(_ code: SQLState, _ message: String, detail: String? = nil) {
    self.code = code
    self.message = message
    self.detail = detail
  }
}
