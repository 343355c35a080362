import Protobuf

/// A whole number of a JSON text, of up to 64 bits; never parsed as a `Double`, which would round it.
struct JSONInteger: Hashable, CustomStringConvertible {
  enum Parsed {
    case whole(JSONInteger)
    case fraction
    case tooLarge
  }

  /// More digits than any number of 64 bits has.
  private static let maximumDigits = 20
  /// The longest text that is parsed, in bytes: each digit costs time, and no real number is that long.
  private static let maximumLength = 256

  let isNegative: Bool
  let magnitude: UInt64

  /// The value of a text that has a number's form: `12`, `1.2e1`, `120e-1`.
  static func parse(_ text: String) -> Parsed {
    if text.utf8.count > maximumLength { return .tooLarge }
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(maxSplits: 1) { $0 == "e" || $0 == "E" }
    guard let mantissa = parts.first else { return .fraction }
    let halves = mantissa.split(separator: ".", maxSplits: 1)
    let fraction = halves.count > 1 ? halves[1] : ""
    var digits = (halves[0] + fraction).drop { $0 == "0" }
    if digits.isEmpty { return .whole(JSONInteger(isNegative: false, magnitude: 0)) }
    let exponent = parts.count > 1 ? Int(parts[1]) : 0
    var zeros = 0
    while digits.last == "0" {
      digits.removeLast()
      zeros += 1
    }
    // An exponent that does not fit in an Int is out of any range.
    guard let exponent else { return parts[1].hasPrefix("-") ? .fraction : .tooLarge }
    let (shift, isOver) = exponent.addingReportingOverflow(zeros - fraction.utf8.count)
    if isOver { return exponent < 0 ? .fraction : .tooLarge }
    if shift < 0 { return .fraction }
    guard shift <= maximumDigits, digits.utf8.count + shift <= maximumDigits else { return .tooLarge }
    guard let magnitude = UInt64(digits + String(repeating: "0", count: shift)) else { return .tooLarge }
    return .whole(JSONInteger(isNegative: isNegative, magnitude: magnitude))
  }

  /// Whether the number fits in an integer kind.
  func fits(in kind: FieldSchema.Kind) -> Bool {
    switch kind {
    case .int32, .sint32, .sfixed32: magnitude <= UInt64(Int32.max) + (isNegative ? 1 : 0)
    case .int64, .sint64, .sfixed64: magnitude <= UInt64(Int64.max) + (isNegative ? 1 : 0)
    case .uint32, .fixed32: !isNegative && magnitude <= UInt64(UInt32.max)
    case .uint64, .fixed64: !isNegative
    default: false
    }
  }

  /// The value of a number that fits in 64 bits with a sign.
  var signed: Int64 { Int64(bitPattern: isNegative ? 0 &- magnitude : magnitude) }

  /// Writes the number without a tag; it must fit.
  func write(as kind: FieldSchema.Kind, into writer: inout WireWriter) {
    switch kind {
    case .int32: writer.int32(Int32(truncatingIfNeeded: signed))
    case .sint32: writer.sint32(Int32(truncatingIfNeeded: signed))
    case .sfixed32: writer.sfixed32(Int32(truncatingIfNeeded: signed))
    case .sint64: writer.sint64(signed)
    case .sfixed64: writer.sfixed64(signed)
    case .uint32: writer.uint32(UInt32(truncatingIfNeeded: magnitude))
    case .fixed32: writer.fixed32(UInt32(truncatingIfNeeded: magnitude))
    case .uint64: writer.uint64(magnitude)
    case .fixed64: writer.fixed64(magnitude)
    default: writer.int64(signed)
    }
  }

  var description: String { (isNegative ? "-" : "") + String(magnitude) }
}
