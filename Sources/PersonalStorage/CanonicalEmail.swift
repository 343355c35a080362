import CUnistring
import Glibc

/// The form in which email addresses are compared: two addresses of the same form are the same.
///
/// It is the canonical caseless match of Unicode (section 3.13, D145): full case folding, in normalization form C. So
/// `Straße` is `STRASSE`, and `É` is `é`, composed or not; but `ı` is not `i`, as upper and lower case would have it.
public struct CanonicalEmail: Sendable, Hashable {
  /// The text.
  public let text: String

  /// The form of an address as it was entered.
  public init(_ email: String) {
    var email = email
    text = email.withUTF8 { bytes in
      let isASCII = bytes.allSatisfy { $0 < 0x80 }
      return isASCII ? Self.lowercased(bytes) : Self.folded(bytes)
    }
  }

  /// The folding of ASCII, which nearly all addresses are.
  private static func lowercased(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { text in
      for (index, byte) in bytes.enumerated() {
        text[index] = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
      }
      return bytes.count
    }
  }

  private static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var count = 0
    // Fails only without memory, in which Swift's own allocations end the process.
    guard let folded = payshare_u8_casefold_nfc(bytes.baseAddress, bytes.count, nil, &count) else {
      return lowercased(bytes)
    }
    defer { free(folded) }
    return String(decoding: UnsafeBufferPointer(start: folded, count: count), as: UTF8.self)
  }
}
