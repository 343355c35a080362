/// A language of people, such as `de-AT` (RFC 5646, without extensions and private use).
public struct LanguageTag: Sendable, Hashable {
  /// The most characters of a tag.
  public static let maximumLength = 35
  /// The language of last resort.
  public static let english = LanguageTag(text: "en")

  /// The tag in small letters, since case is not significant.
  public let text: String

  private init(text: String) { self.text = text }

  /// Reads a tag; nil for any other text.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard text.utf8.count <= Self.maximumLength, let language = parts.first,
      (2...3).contains(language.count), language.allSatisfy(Self.isLetter),
      parts.dropFirst().allSatisfy({ (2...8).contains($0.count) && $0.allSatisfy(Self.isLetterOrDigit) })
    else { return nil }
    self.text = text.lowercased()
  }

  /// The tags to try, the best first: `de-at`, `de`, `en`.
  public var fallbacks: [LanguageTag] {
    var tags: [LanguageTag] = []
    var rest = text[...]
    while !rest.isEmpty {
      tags.append(LanguageTag(text: String(rest)))
      rest = rest.lastIndex(of: "-").map { rest[..<$0] } ?? ""
    }
    return tags.contains(.english) ? tags : tags + [.english]
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
