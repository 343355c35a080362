/// The well-known formats of strings that a field rule can ask for.
public enum StringFormat: Sendable {
  /// An RFC 9562 UUID in its 36-character form, in either case.
  case uuid
  /// An email address: one `@`, a dotted domain, at most 254 characters.
  case email
  /// An ISO 4217 alphabetic code: three capital letters.
  case currencyCode
  /// A calendar date, `YYYY-MM-DD`, that exists.
  case date

  /// The greatest length of an email address (RFC 5321, section 4.5.3.1), in bytes.
  static let maximumEmailLength = 254
  /// The greatest length of the part before the `@` (RFC 5321, section 4.5.3.1.1), in bytes.
  static let maximumLocalPartLength = 64

  /// The greatest length of a string with the format, in bytes.
  public var maximumLength: Int {
    switch self {
    case .uuid: 36
    case .email: StringFormat.maximumEmailLength
    case .currencyCode: 3
    case .date: 10
    }
  }

  /// The error text for a string without the format.
  var requirement: String {
    switch self {
    case .uuid: "must be a UUID"
    case .email: "must be an email address"
    case .currencyCode: "must be an ISO 4217 currency code of three capital letters"
    case .date: "must be a date, YYYY-MM-DD, that exists"
    }
  }

  /// Whether the string has the format.
  public func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      switch self {
      case .uuid: StringFormat.isUUID(bytes)
      case .email: StringFormat.isEmail(bytes)
      case .currencyCode: bytes.count == 3 && bytes.allSatisfy { (65...90).contains($0) }
      case .date: StringFormat.isDate(bytes)
      }
    }
  }

  private static func isUUID(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count == 36 else { return false }
    for (index, byte) in text.enumerated() {
      switch index {
      case 8, 13, 18, 23: if byte != UInt8(ascii: "-") { return false }
      default:
        guard isDigit(byte) || (97...102).contains(byte) || (65...70).contains(byte) else { return false }
      }
    }
    return true
  }

  private static func isEmail(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count <= maximumEmailLength, text.allSatisfy({ $0 > 32 && $0 != 127 }) else { return false }
    let parts = text.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[0].count <= maximumLocalPartLength else { return false }
    let labels = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy(isDomainLabel)
  }

  private static func isDomainLabel(_ label: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    guard let first = label.first, let last = label.last, first != hyphen, last != hyphen else {
      return false
    }
    // Bytes above 127 belong to internationalised names, whose letters are not checked.
    return label.allSatisfy {
      isDigit($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == hyphen || $0 > 127
    }
  }

  private static func isDate(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      let year = number(text[0..<4]), let month = number(text[5..<7]), let day = number(text[8..<10]),
      year >= 1, (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var value = 0
    for byte in digits {
      guard isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return value
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
