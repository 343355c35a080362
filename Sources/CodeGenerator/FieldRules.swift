/// The `payshare.options.rules` of a field, as written.
struct FieldRules: Sendable {
  struct Text: Sendable {
    var minLength: UInt32?
    var maxLength: UInt32?
    var format = TextFormat.unspecified
    var pattern = ""
    var isNotBlank = false
  }
  enum TextFormat: UInt32, Sendable { case unspecified, uuid, email, currencyCode, date }
  struct Integer: Sendable {
    var min: Int64?
    var max: Int64?
  }
  struct Bytes: Sendable {
    var minLength: UInt32?
    var maxLength: UInt32?
  }
  struct Repeated: Sendable {
    var minItems: UInt32?
    var maxItems: UInt32?
    var isUnique = false
    var uniqueBy = ""
  }
  var isRequired = false
  var text: Text?
  var integer: Integer?
  var bytes: Bytes?
  var repeated: Repeated?
  /// Whether only enum values that the contract names are allowed; nil without a rule for enums.
  var isDefinedOnly: Bool?
}
