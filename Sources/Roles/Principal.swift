import Cryptography
public import Identifiers
public import RPC

/// Who holds a role.
public enum Principal: Sendable, Hashable {
  /// A user.
  case user(UUID)
  /// All members of a group.
  case team(UUID)
  /// A service, by the SPIFFE ID of its certificate, and the id under which its grants are kept.
  case service(String, id: UUID)

  /// The kinds, as they are stored.
  enum Kind: Int16 {
    case user = 1
    case team = 2
    case service = 3
  }

  var kind: Kind {
    switch self {
    case .user: .user
    case .team: .team
    case .service: .service
    }
  }

  /// The id by which grants are found.
  var id: UUID {
    switch self {
    case .user(let id), .team(let id), .service(_, let id): id
    }
  }

  /// The name of a service; nil for others.
  var service: String? {
    if case .service(let name, _) = self { name } else { nil }
  }

  /// A service, by the SPIFFE ID of its certificate.
  /// - Throws: `INTERNAL` if OpenSSL fails.
  static func service(named name: String) throws(Status) -> Principal {
    .service(name, id: try id(ofService: name))
  }

  /// The id under which the grants of a service are kept: a digest of its name, as a UUID of version 8 (RFC 9562).
  /// - Throws: `INTERNAL` if OpenSSL fails.
  public static func id(ofService name: String) throws(Status) -> UUID {
    guard let digest = try? SHA256.digest(of: Array(name.utf8)) else { throw failed }
    var bytes = Array(digest.prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    guard let id = UUID(bytes: bytes[...]) else { throw failed }
    return id
  }

  private static var failed: Status { Status(.internal, "no id of a service could be made") }
}
