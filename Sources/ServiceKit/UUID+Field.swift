public import Identifiers
public import RPC

extension UUID {
  /// The UUID that a field holds, whose form the contract has checked; nil where it is empty.
  public init?(optional text: String, field: String) throws(Status) {
    if text.isEmpty { return nil }
    self = try UUID(required: text, field: field)
  }

  /// The UUID that a field holds.
  /// - Throws: `INVALID_ARGUMENT` where it holds none.
  public init(required text: String, field: String) throws(Status) {
    guard let id = UUID(text) else { throw Status(field: field, reason: "INVALID_UUID", "must be a UUID") }
    self = id
  }
}
