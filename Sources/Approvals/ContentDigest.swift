/// What a decision binds to: the SHA-256 of a content in canonical form, with the number of the form.
public struct ContentDigest: Sendable, Hashable {
  /// The canonical form that was hashed. A program that knows a newer one still makes the digests of older ones.
  public let form: CanonicalForm
  /// The 32 bytes.
  public let bytes: [UInt8]

  /// A digest as it is stored; nil unless it has 32 bytes.
  public init?(form: CanonicalForm, bytes: [UInt8]) {
    guard bytes.count == Self.length else { return nil }
    self.form = form
    self.bytes = bytes
  }

  /// How many bytes it has.
  public static let length = 32
}

/// How a content is written before it is hashed. The raw values are stored, and begin what is hashed. A form never
/// changes: a content with more to decide about gets a new one.
public enum CanonicalForm: Int16, Sendable, Hashable, CaseIterable {
  /// The first form.
  case first = 1

  /// The form of new submissions.
  public static let current = CanonicalForm.first
}

extension ContentDigest: LosslessStringConvertible {
  /// The form `1:` and 64 digits of base 16 in lower case.
  public var description: String {
    "\(form.rawValue):"
      + bytes.map { byte in
        String(byte >> 4, radix: 16) + String(byte & 0xf, radix: 16)
      }.joined()
  }

  /// Reads what `description` writes, and nothing else.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let form = Int16(parts[0]).flatMap(CanonicalForm.init(rawValue:)) else {
      return nil
    }
    let digits = parts[1].utf8.compactMap { Self.value(of: $0) }
    guard digits.count == 2 * Self.length, parts[1].utf8.count == digits.count else { return nil }
    self.init(
      form: form, bytes: stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] })
    guard description == text else { return nil }
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
