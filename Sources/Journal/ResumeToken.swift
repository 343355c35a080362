import Cryptography
import RPC
import ServiceKit

/// Where a reader of the journal goes on: behind an entry, by its position and the beginning of its hash. The hash tells
/// where a database was restored to a state before the entry, after which other entries have taken its place.
struct ResumeToken: Hashable {
  static let hashBytes = 8

  /// The position of the last entry that was read; zero before the first one.
  let position: Int64
  /// The first bytes of its hash.
  let hash: [UInt8]

  init(position: Int64, hash: [UInt8]) {
    self.position = position
    self.hash = Array(hash.prefix(Self.hashBytes))
  }

  /// - Throws: `INVALID_ARGUMENT` for what is no token.
  init(_ text: String) throws(Status) {
    guard let bytes = Base64URL.decode(text), bytes.count == 8 || bytes.count == 8 + Self.hashBytes else {
      throw Status(field: "resume_token", reason: "INVALID_RESUME_TOKEN", "is not a token of the journal")
    }
    position = Int64(bitPattern: bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
    hash = Array(bytes.dropFirst(8))
  }

  var text: String {
    var bytes: [UInt8] = []
    withUnsafeBytes(of: position.bigEndian) { bytes.append(contentsOf: $0) }
    return Base64URL.encode(bytes + hash)
  }

  /// Whether it is a place of a journal that has this hash there; nil where it has no such entry.
  func fits(_ stored: [UInt8]?) -> Bool {
    position == 0 || stored.map { Array($0.prefix(Self.hashBytes)) == hash } ?? false
  }
}
