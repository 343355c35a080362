/// The name of a workload: `spiffe://<trust domain>/<path>` (SPIFFE-ID specification, section 2).
///
/// A value of this type is always well-formed; two are equal exactly when their texts are.
public struct SPIFFEID: Sendable, Hashable {
  /// Who vouches for the name, such as `example.org`; 1 to 255 bytes.
  public let trustDomain: String
  /// The name within the trust domain with its leading slash, such as `/client/admin`; empty for the domain itself.
  public let path: String

  /// The most bytes an ID may have as a whole (SPIFFE-ID, section 2.3).
  public static let maximumBytes = 2048
  /// The most bytes of a trust domain (SPIFFE-ID, section 2.1: that of a host name).
  public static let maximumTrustDomainBytes = 255

  /// Reads an ID from the bytes of a URI, strictly and without normalisation.
  public init(_ bytes: some Collection<UInt8>) throws(ParseError) {
    guard bytes.count <= Self.maximumBytes else { throw .tooLong }
    guard bytes.starts(with: Self.scheme) else { throw .wrongScheme }
    let rest = bytes.dropFirst(Self.scheme.count)
    let slash = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
    try Self.checkTrustDomain(rest[..<slash])
    try Self.checkPath(rest[slash...])
    // The checks admit only ASCII, so decoding cannot repair anything.
    trustDomain = String(decoding: rest[..<slash], as: UTF8.self)
    path = String(decoding: rest[slash...], as: UTF8.self)
  }

  /// Reads an ID from its text.
  public init(_ text: String) throws(ParseError) {
    try self.init(text.utf8)
  }

  /// True if `text` is the name of a trust domain: lower-case letters, digits, dots, dashes and underscores.
  public static func isTrustDomain(_ text: String) -> Bool {
    do throws(ParseError) {
      try checkTrustDomain(text.utf8)
      return true
    } catch {
      return false
    }
  }

  private static let scheme = Array("spiffe://".utf8)

  private static func checkTrustDomain(_ bytes: some Collection<UInt8>) throws(ParseError) {
    guard !bytes.isEmpty else { throw .emptyTrustDomain }
    guard bytes.count <= maximumTrustDomainBytes else { throw .trustDomainTooLong }
    // A port, a user, a query and a percent sign all fail here too.
    guard bytes.allSatisfy({ isLowercaseWord($0) }) else { throw .invalidTrustDomain }
  }

  private static func checkPath(_ bytes: some Collection<UInt8>) throws(ParseError) {
    // The first byte is the slash that ended the trust domain.
    guard !bytes.isEmpty else { return }
    for segment in bytes.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      guard !segment.isEmpty else { throw .emptySegment }
      guard segment.allSatisfy({ isWord($0) }) else { throw .invalidPath }
      guard segment.count > 2 || !segment.allSatisfy({ $0 == UInt8(ascii: ".") }) else {
        throw .relativeSegment
      }
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    isLowercaseWord(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func isLowercaseWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}

extension SPIFFEID: CustomStringConvertible {
  /// The ID as a URI.
  public var description: String { "spiffe://" + trustDomain + path }
}

extension SPIFFEID {
  /// Why a text is not a SPIFFE ID.
  public enum ParseError: Error, Sendable, Hashable {
    /// Longer than `maximumBytes`.
    case tooLong
    /// Does not begin with `spiffe://`, in lower case.
    case wrongScheme
    /// Nothing between the scheme and the path.
    case emptyTrustDomain
    /// The trust domain is longer than `maximumTrustDomainBytes`.
    case trustDomainTooLong
    /// The trust domain has a byte that is no lower-case letter, digit, dot, dash or underscore.
    case invalidTrustDomain
    /// The path has an empty segment; a slash at its end makes one.
    case emptySegment
    /// The path has a segment `.` or `..`.
    case relativeSegment
    /// The path has a byte that is no letter, digit, dot, dash or underscore.
    case invalidPath
  }
}
