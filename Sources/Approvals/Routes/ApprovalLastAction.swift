/// What becomes of a request when a deadline has passed and nobody else can be asked. Time alone never approves. The raw
/// values are stored, and those of the contract.
public enum ApprovalLastAction: Int16, Sendable, Hashable, CaseIterable {
  /// It expires.
  case expire = 1
  /// It is rejected.
  case reject = 2
}
