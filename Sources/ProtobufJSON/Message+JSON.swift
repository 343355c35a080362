public import JSON
public import Protobuf

extension DescribedMessage {
  /// The message in proto3's JSON mapping.
  public func json(_ options: JSONEncodingOptions = JSONEncodingOptions()) throws(JSONEncodingError)
    -> JSONValue
  {
    guard let schema = Self.schemas.message(Self.fullName) else {
      throw JSONEncodingError(.unknownType(Self.fullName))
    }
    return try schema.json(of: encoded(), Self.schemas, options)
  }

  /// The message that a text in proto3's JSON mapping describes.
  public init(
    json text: [UInt8], _ options: JSONDecodingOptions = JSONDecodingOptions()
  ) throws(JSONDecodingError) {
    guard let schema = Self.schemas.message(Self.fullName) else {
      throw JSONDecodingError(.unknownType, at: 0)
    }
    let bytes = try schema.encoded(json: text, Self.schemas, options)
    do throws(DecodingError) {
      try self.init(decoding: bytes)
    } catch {
      throw JSONDecodingError(.message(error.reason), at: 0)
    }
  }

  /// The message that a text in proto3's JSON mapping describes.
  public init(
    json text: String, _ options: JSONDecodingOptions = JSONDecodingOptions()
  ) throws(JSONDecodingError) {
    try self.init(json: Array(text.utf8), options)
  }
}

extension MessageSchema {
  /// The JSON of a message that is known by its schema only.
  /// - Parameter schemas: where the types of `Any`s are found.
  public func json(
    of bytes: [UInt8], _ schemas: SchemaSet, _ options: JSONEncodingOptions = JSONEncodingOptions()
  ) throws(JSONEncodingError) -> JSONValue {
    try bytes.withUnsafeBufferPointer { buffer throws(JSONEncodingError) in
      var writer = JSONMessageWriter(schemas, options)
      return try writer.value(of: self, UnsafeRawBufferPointer(buffer))
    }
  }

  /// The bytes on the wire of the message that a JSON text describes.
  /// - Parameter schemas: where the types of `Any`s are found.
  public func encoded(
    json text: [UInt8], _ schemas: SchemaSet, _ options: JSONDecodingOptions = JSONDecodingOptions()
  ) throws(JSONDecodingError) -> [UInt8] {
    var reader = try JSONMessageReader(text, schemas, options)
    var writer = WireWriter()
    try reader.message(self, into: &writer)
    try reader.finish()
    return writer.finish()
  }
}
