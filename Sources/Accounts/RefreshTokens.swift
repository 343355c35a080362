import Cryptography
import Identifiers
import Locking
public import RPC
public import ServiceKit

/// Issues and verifies refresh tokens under the keys that all servers of a database share.
///
/// A token is authenticated, so that nothing is stored of it but its generation, in the row of its session: a session
/// that is renewed again and again takes no more room than one that never was.
public struct RefreshTokens: Sendable {
  /// What the secrets of refresh tokens are for.
  public static let purpose = SecretPurpose(
    "refresh-token", lifetimeSeconds: SessionRules.refreshLifetimeSeconds)
  private static let idBytes = 16
  private static let payloadBytes = idBytes + MemoryLayout<Int64>.size

  private let keys: Locked<[AuthenticationKey]>

  /// Tokens under secret keys: the first signs, all of them verify.
  /// - Throws: `INTERNAL` without a key, or where OpenSSL fails.
  public init(keys: [[UInt8]]) throws(Status) { self.keys = Locked(try Self.made(of: keys)) }

  /// Takes other keys into use: the first signs, all of them verify.
  /// - Throws: `INTERNAL` without a key, or where OpenSSL fails; the old ones stay in use then.
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

  /// The token as its owner gets it: 75 characters.
  public func issue(_ token: RefreshToken) throws(Status) -> String {
    let keys = keys.withLock { $0 }
    do throws(OpenSSLError) {
      let payload = Self.payload(of: token)
      return Base64URL.encode(payload + (try keys[0].code(of: payload)))
    } catch {
      throw Self.failed
    }
  }

  /// The token that a text says; nil unless one of the keys has authenticated it.
  public func verify(_ text: String) throws(Status) -> RefreshToken? {
    guard let bytes = Base64URL.decode(text), bytes.count == Self.payloadBytes + SHA256.length,
      let sessionID = UUID(bytes: bytes[..<Self.idBytes])
    else { return nil }
    let payload = Array(bytes[..<Self.payloadBytes])
    let code = Array(bytes[Self.payloadBytes...])
    let keys = keys.withLock { $0 }
    do throws(OpenSSLError) {
      for key in keys where try key.verifies(code, of: payload) {
        let generation = payload[Self.idBytes...].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return RefreshToken(sessionID: sessionID, generation: Int64(bitPattern: generation))
      }
      return nil
    } catch {
      throw Self.failed
    }
  }

  private static func payload(of token: RefreshToken) -> [UInt8] {
    var payload = Array(token.sessionID.bytes)
    withUnsafeBytes(of: token.generation.bigEndian) { payload.append(contentsOf: $0) }
    return payload
  }

  private static var failed: Status { Status(.internal, "no refresh token could be made or checked") }
}
