/// What a guard of a write batch reports when what the decision stood on no longer holds.
///
/// The one that is given to `Statement.expecting(rows:or:)` comes back in `PostgresError.guardFailed`. SQL functions
/// and triggers of the application raise the same with `RAISE … USING ERRCODE = 'PS…'`.
public struct GuardFailure: Hashable, Sendable {
  /// A code of class `PS`, as in `PS001`.
  public var code: SQLState
  /// What does not hold, for logs.
  public var message: String
  /// What the application needs to tell its caller, as in the name of the resource.
  public var detail: String?

  /// A failure of the application's own kind.
  public init(_ code: SQLState, _ message: String, detail: String? = nil) {
    self.code = code
    self.message = message
    self.detail = detail
  }
}
