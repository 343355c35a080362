import JSON
import Protobuf

extension JSONMessageReader {
  /// Reads a value other than a message and writes it without its tag.
  mutating func value(_ field: FieldSchema, into writer: inout WireWriter) throws(JSONDecodingError) {
    switch field.kind {
    case .double: writer.double(try floatingPoint(Double.self))
    case .float: writer.float(try floatingPoint(Float.self))
    case .bool: writer.bool(try boolean())
    case .string: writer.string(try string())
    case .bytes:
      guard let bytes = JSONBase64.decode(try string()) else { throw fault(.malformedBase64) }
      writer.bytes(bytes)
    case .enumeration: writer.int32(try enumeration(field))
    case .message, .group: throw fault(.unsupportedType)
    default: try integer(field.kind, try digits()).write(as: field.kind, into: &writer)
    }
  }

  /// The whole number of a text, if it fits in the kind.
  func integer(_ kind: FieldSchema.Kind, _ text: String) throws(JSONDecodingError) -> JSONInteger {
    guard JSONNumber.matches(text) else { throw fault(.malformedNumber) }
    switch JSONInteger.parse(text) {
    case .fraction: throw fault(.malformedNumber)
    case .tooLarge: throw fault(.outOfRange)
    case .whole(let number):
      guard number.fits(in: kind) else { throw fault(.outOfRange) }
      return number
    }
  }

  /// The text of a number, bare or in a string.
  private mutating func digits() throws(JSONDecodingError) -> String {
    try kind() == .string ? try string() : try number()
  }

  private mutating func floatingPoint<Number: JSONFloatingPoint>(
    _ type: Number.Type
  ) throws(JSONDecodingError) -> Number {
    let isText = try kind() == .string
    let text = try digits()
    if isText, let special = Number.special(text) { return special }
    guard JSONNumber.matches(text), let value = Number(text) else { throw fault(.malformedNumber) }
    guard value.isFinite else { throw fault(.outOfRange) }
    return value
  }

  private mutating func enumeration(_ field: FieldSchema) throws(JSONDecodingError) -> Int32 {
    guard try kind() == .string else {
      return Int32(truncatingIfNeeded: try integer(.int32, try number()).signed)
    }
    guard let number = field.enumeration?.number(of: try string()) else { throw fault(.unknownEnumValue) }
    return number
  }
}

/// The numbers that JSON writes with a fraction.
protocol JSONFloatingPoint: BinaryFloatingPoint, LosslessStringConvertible {}
extension Double: JSONFloatingPoint {}
extension Float: JSONFloatingPoint {}

extension JSONFloatingPoint {
  /// The values that JSON has no number for.
  fileprivate static func special(_ text: String) -> Self? {
    switch text {
    case "NaN": .nan
    case "Infinity": .infinity
    case "-Infinity": -.infinity
    default: nil
    }
  }

  /// The value as the mapping writes it.
  var json: JSONValue {
    if isNaN { return .string("NaN") }
    if isInfinite { return .string(self < 0 ? "-Infinity" : "Infinity") }
    return .number(description)
  }
}
