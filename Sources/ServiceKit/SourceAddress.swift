import Glibc

/// The part of an IP address that distinguishes callers: all of an IPv4 address, the first 64 bits of an IPv6
/// address.
///
/// An IPv6 user has at least a 64-bit network (RFC 6177), so a budget for each address would limit nobody. An IPv4
/// address in IPv6 form (`::ffff:192.0.2.7`) counts as the IPv4 address.
public struct SourceAddress: Sendable, Hashable {
  /// The longest text of an address, in bytes: six groups of IPv6 and an IPv4 address.
  private static let maximumTextBytes = 45
  private static let mappedPrefix: [UInt8] = Array(repeating: 0, count: 10) + [0xff, 0xff]

  /// Four or sixteen bytes in network order; the second half of the sixteen is zero.
  public let bytes: [UInt8]

  /// Parses an address in the usual notation, without port, brackets or zone; nil if malformed.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count <= Self.maximumTextBytes, !text.utf8.contains(0) else { return nil }
    let text = String(text)
    var bytes = [UInt8](repeating: 0, count: 16)
    if inet_pton(AF_INET, text, &bytes) == 1 {
      self.bytes = Array(bytes.prefix(4))
    } else if inet_pton(AF_INET6, text, &bytes) == 1 {
      let isMapped = bytes.starts(with: Self.mappedPrefix)
      self.bytes = isMapped ? Array(bytes.suffix(4)) : bytes.prefix(8) + [UInt8](repeating: 0, count: 8)
    } else {
      return nil
    }
  }
}

extension SourceAddress: CustomStringConvertible {
  /// The usual notation: `192.0.2.7`, `2001:db8:0:1::/64`.
  public var description: String {
    let isIPv4 = bytes.count == 4
    var text = [CChar](repeating: 0, count: Self.maximumTextBytes + 1)
    guard inet_ntop(isIPv4 ? AF_INET : AF_INET6, bytes, &text, socklen_t(text.count)) != nil else {
      return ""
    }
    let address = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return isIPv4 ? address : address + "/64"
  }
}
