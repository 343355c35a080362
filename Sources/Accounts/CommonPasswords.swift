/// The 11 611 common passwords of at least 8 characters, all in lower case.
///
/// From the list `passwords` of zxcvbn-python 4.5.0, a port of zxcvbn; both are under the MIT licence, whose text with
/// the copyright notices is in `LICENSES/zxcvbn.txt`. The texts are sorted constants that are searched where they lie,
/// so they cost 110 kB of the program, and neither memory nor time at the start.
enum CommonPasswords {
  /// The passwords in the order of their bytes, each after a space or a line break; each text continues the one before.
  static let texts = [signToD, eToN, oToZ]

  /// Whether a password is one of the most common ones, ignoring case.
  static func contains(_ password: String) -> Bool {
    let password = Array(password.lowercased().utf8)
    return texts.contains { contains(password.span, $0.utf8Span.span) }
  }

  /// A binary search: `low` and `high` are always the first byte of a password, or the end of the text.
  private static func contains(_ password: Span<UInt8>, _ text: borrowing Span<UInt8>) -> Bool {
    var (low, high) = (0, text.count)
    while low < high {
      var start = low + (high - low) / 2
      while start > low, !isSeparator(text[start - 1]) { start -= 1 }
      var end = start
      while end < text.count, !isSeparator(text[end]) { end += 1 }
      switch order(password, text.extracting(start..<end)) {
      case 0: return true
      case ..<0: high = start
      default: low = min(end + 1, text.count)
      }
    }
    return false
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
  }

  /// Negative if `one` comes before `other`, 0 if they are equal, else positive.
  private static func order(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Int {
    for index in 0..<min(one.count, other.count) where one[index] != other[index] {
      return Int(one[index]) - Int(other[index])
    }
    return one.count - other.count
  }
}
