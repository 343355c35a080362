import JSON
import PayshareClient
import ProtobufJSON

/// The numbers of the options of the contract, from `Proto/payshare/options/field.proto`.
private enum OptionNumber {
  static let rules = 50002
  static let secret = 50004
  static let personal = 50007
}

extension FieldSchema {
  /// Whether the contract says that the value is a secret.
  var isSecret: Bool { flag(OptionNumber.secret) }

  /// How the contract says that a value about a person is protected, as `PERSONAL_MASKED`; nil if it is about nobody.
  var personal: String? {
    let number = option(OptionNumber.personal) { reader throws(DecodingError) in try reader.int32() }
    let values = PayshareAPIFileDescriptors.schemas.enumeration("payshare.options.PersonalData")?.values ?? []
    return number.flatMap { number in values.first { $0.number == number && number != 0 }?.name }
  }

  /// The rules of the field in the contract; empty if it has none.
  var rules: JSONValue {
    let schemas = PayshareAPIFileDescriptors.schemas
    guard let schema = schemas.message("payshare.options.FieldRules"),
      let bytes = option(OptionNumber.rules, { reader throws(DecodingError) in try reader.bytes() }),
      let json = try? schema.json(of: bytes, schemas)
    else { return .object([]) }
    return json
  }
}

extension MessageSchema {
  /// The JSON of a message of this type with secrets replaced.
  func withoutSecrets(_ json: JSONValue) -> JSONValue { hiding(json) { $0.isSecret } }
}
