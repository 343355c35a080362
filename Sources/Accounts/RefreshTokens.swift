import Cryptography
import Identifiers
import Locking
import Organisations
import PayshareAPI
public import RPC
public import ServiceKit

/// Issues and verifies refresh tokens under keys shared by all servers of a database.
///
/// Tokens are authenticated, so only the generation is stored, in the session's row: a session takes no more space
/// however often it is renewed.
public struct RefreshTokens: Sendable {
  /// The purpose of refresh token secrets.
  public static let purpose = SecretPurpose(
    "refresh-token", lifetimeSeconds: PayshareV1.OrganisationSettings.maximumIdleSeconds)
  private static let idBytes = 16
  private static let payloadBytes = 2 * idBytes + MemoryLayout<Int64>.size

  private let keys: Locked<[AuthenticationKey]>

  /// Tokens under secret keys: the first signs, all of them verify.
  /// - Throws: `INTERNAL` without a key, or if OpenSSL fails.
  public init(keys: [[UInt8]]) throws(Status) { self.keys = Locked(try Self.made(of: keys)) }

  /// Replaces the keys: the first signs, all of them verify.
  /// - Throws: `INTERNAL` without a key, or if OpenSSL fails; the old ones then stay in use.
  public func use(keys: [[UInt8]]) throws(Status) {
    let made = try Self.made(of: keys)
    self.keys.withLock { $0 = made }
  }

  private static func made(of keys: [[UInt8]]) throws(Status) -> [AuthenticationKey] {
    guard !keys.isEmpty else { throw Status(.internal, "there is no key for refresh tokens") }
    do throws(OpenSSLError) {
      return try keys.map { key throws(OpenSSLError) in try AuthenticationKey(key) }
    } catch {
      throw failed
    }
  }

  /// The token's text as its owner gets it: 96 characters.
  public func issue(_ token: RefreshToken) throws(Status) -> String {
    let keys = keys.withLock { $0 }
    do throws(OpenSSLError) {
      let payload = Self.payload(of: token)
      return Base64URL.encode(payload + (try keys[0].code(of: payload)))
    } catch {
      throw Self.failed
    }
  }

  /// The token in a text; nil unless one of the keys authenticates it.
  public func verify(_ text: String) throws(Status) -> RefreshToken? {
    guard let bytes = Base64URL.decode(text), bytes.count == Self.payloadBytes + SHA256.length,
      let organisationID = UUID(bytes: bytes[..<Self.idBytes]),
      let sessionID = UUID(bytes: bytes[Self.idBytes..<2 * Self.idBytes])
    else { return nil }
    let payload = Array(bytes[..<Self.payloadBytes])
    let code = Array(bytes[Self.payloadBytes...])
    let keys = keys.withLock { $0 }
    do throws(OpenSSLError) {
      for key in keys where try key.verifies(code, of: payload) {
        let generation = payload[(2 * Self.idBytes)...].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return RefreshToken(
          sessionID: sessionID, in: organisationID, generation: Int64(bitPattern: generation))
      }
      return nil
    } catch {
      throw Self.failed
    }
  }

  private static func payload(of token: RefreshToken) -> [UInt8] {
    var payload = Array(token.organisationID.bytes) + Array(token.sessionID.bytes)
    withUnsafeBytes(of: token.generation.bigEndian) { payload.append(contentsOf: $0) }
    return payload
  }

  private static var failed: Status { Status(.internal, "no refresh token could be made or checked") }
}
