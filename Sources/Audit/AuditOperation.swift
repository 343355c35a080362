import PayshareAPI
import Protobuf
import RPC

/// What was done: a kind of event, or a method whose calls were refused.
enum AuditOperation: Sendable, Hashable {
  /// The number of a field of `JournalEvent`.
  case kind(Int32)
  /// The full name of a method, as in `payshare.v1.ExpenseService/UpdateExpense`.
  case refused(method: String)

  /// The number of the field `call_refused`.
  static let callRefused: Int32 = 120
  /// The number of the field `alert_raised`.
  static let alertRaised: Int32 = 121

  private static let methods = Set(
    PayshareAPIServices.all.flatMap(\.methods).map { String($0.path.dropFirst()) })

  /// The operation of this name; nil if there is none.
  init?(_ name: String) {
    if Self.methods.contains(name) {
      self = .refused(method: name)
      return
    }
    let schema = PayshareV1.JournalEvent.schemas.message(PayshareV1.JournalEvent.fullName)
    guard let schema, let place = schema.index(ofName: name) else { return nil }
    self = .kind(Int32(schema.fields[place].number))
  }

  /// The kind of its entries.
  var kind: Int32 {
    switch self {
    case .kind(let number): number
    case .refused: Self.callRefused
    }
  }

  /// What the events of its entries contain, on the wire; nil if their kind says it all.
  var content: [UInt8]? {
    switch self {
    case .kind: nil
    case .refused(let method): PayshareV1.CallRefused.with { $0.method = method }.encoded()
    }
  }
}
