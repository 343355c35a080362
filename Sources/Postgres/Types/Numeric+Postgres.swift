/// PostgreSQL's binary format uses base 10 000: number of digits, power of the first, sign, scale, digits.
extension Numeric: PostgresEncodable, PostgresDecodable, PostgresArrayElement {
  /// `numeric`.
  public static var postgresType: PostgresType { .numeric }
  /// `numeric[]`.
  public static var postgresArrayType: PostgresType { .numericArray }

  private static let base: UInt128 = 10_000
  private static let digitsInBase = 4
  private static let positive: UInt16 = 0
  private static let negative: UInt16 = 0x4000

  /// Writes the number exactly.
  public func encode(into parameters: inout Parameters) {
    // Digits after the point are padded to whole groups of four; the first group takes the odd ones.
    let odd = scale % Self.digitsInBase
    var rest = unscaled.magnitude
    var groups: [UInt16] = []
    if odd > 0 {
      let divisor: UInt128 = odd == 1 ? 10 : odd == 2 ? 100 : 1_000
      groups.append(UInt16(rest % divisor * (Self.base / divisor)))
      rest /= divisor
    }
    while rest > 0 {
      groups.append(UInt16(rest % Self.base))
      rest /= Self.base
    }
    let groupsAfterPoint = (scale + Self.digitsInBase - 1) / Self.digitsInBase
    let weight = groups.count - groupsAfterPoint - 1
    parameters.write(Int16(groups.count))
    parameters.write(Int16(groups.isEmpty ? 0 : weight))
    parameters.write(unscaled < 0 ? Self.negative : Self.positive)
    parameters.write(UInt16(scale))
    for group in groups.reversed() { parameters.write(group) }
  }

  /// Reads a `numeric`; NaN, the infinities, and more than 38 digits are failures.
  public static func decode(_ field: PostgresField) throws(DecodingFailure) -> Numeric {
    let bytes = try field.required()
    guard field.type == .numeric, bytes.count >= 8 else { throw field.mismatch(.numeric) }
    func word(_ index: Int) -> UInt16 {
      UInt16(bigEndian: bytes.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self))
    }
    let count = Int(word(0))
    let weight = Int(Int16(bitPattern: word(1)))
    let sign = word(2)
    let scale = Int(word(3))
    guard sign == positive || sign == negative else { throw DecodingFailure("a numeric that is no number") }
    guard bytes.count == 8 + count * 2, scale <= maximumScale else { throw field.mismatch(.numeric) }
    var magnitude: UInt128 = 0
    func append(_ digit: Int) throws(DecodingFailure) {
      let (product, overflow) = magnitude.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(UInt128(digit))
      if overflow || carry { throw DecodingFailure("a numeric of more than 38 digits") }
      magnitude = sum
    }
    // Digit by digit, from the highest group down to the last digit of the scale; groups that were not sent are zero.
    var place = (max(weight, -1) + 1) * digitsInBase
    if count == 0 { place = 0 }
    while place > -scale {
      place -= 1
      let group = weight - (place >= 0 ? place / 4 : (place - 3) / 4)
      let value = (0..<count).contains(group) ? Int(word(4 + group)) : 0
      let within = ((place % 4) + 4) % 4
      try append(value / [1, 10, 100, 1_000][within] % 10)
    }
    guard let signed = Int128(exactly: magnitude) else {
      throw DecodingFailure("a numeric of more than 38 digits")
    }
    return Numeric(unscaled: sign == negative ? -signed : signed, scale: scale)
  }
}
