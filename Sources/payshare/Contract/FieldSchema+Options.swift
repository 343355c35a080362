import JSON
import PayshareClient
import ProtobufJSON

/// The numbers of the options of the contract, from `Proto/payshare/options/field.proto`.
private enum OptionNumber {
  static let rules = 50002
  static let secret = 50004
}

extension FieldSchema {
  /// Whether the contract says that the value is a secret.
  var isSecret: Bool {
    option(OptionNumber.secret) { reader throws(DecodingError) in try reader.bool() } ?? false
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

  private func option<Value>(
    _ number: Int, _ read: (inout WireReader) throws(DecodingError) -> Value
  ) -> Value? {
    try? options.withUnsafeBufferPointer { buffer throws(DecodingError) in
      var reader = WireReader(UnsafeRawBufferPointer(buffer))
      while let tag = try reader.nextTag() {
        if Int(tag >> 3) == number { return try read(&reader) }
        try reader.skip(tag)
      }
      return nil
    }
  }
}

extension MessageSchema {
  /// The JSON of a message of this type with secrets replaced.
  func withoutSecrets(_ json: JSONValue) -> JSONValue {
    guard case .object(let members) = json else { return json }
    return .object(
      members.map { key, value in
        guard let index = index(ofName: key) else { return (key, value) }
        return (key, fields[index].withoutSecrets(value))
      })
  }
}

extension FieldSchema {
  /// The replacement of a secret. Computed, because LeakSanitizer cannot follow a stored value of an indirect enum.
  private static var hidden: JSONValue { .string("***") }

  fileprivate func withoutSecrets(_ json: JSONValue) -> JSONValue {
    if isSecret { return Self.hidden }
    switch json {
    case .array(let elements): return .array(elements.map { message?.withoutSecrets($0) ?? $0 })
    case .object(let members):
      guard let entry = mapEntry else { return message?.withoutSecrets(json) ?? json }
      return .object(members.map { ($0, entry.value.withoutSecrets($1)) })
    default: return json
    }
  }
}
