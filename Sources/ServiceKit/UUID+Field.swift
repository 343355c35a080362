public import Identifiers
public import RPC

extension UUID {
  /// The UUID in a field whose form the contract has checked; nil if the field is empty.
  public init?(optional text: String, field: String) throws(Status) {
    if text.isEmpty { return nil }
    self = try UUID(required: text, field: field)
  }

  /// The UUID in a field.
  /// - Throws: `INVALID_ARGUMENT` if it is not a UUID.
  public init(required text: String, field: String) throws(Status) {
    guard let id = UUID(text) else { throw Status(field: field, reason: "INVALID_UUID", "must be a UUID") }
    self = id
  }
}
