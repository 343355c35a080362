import CArgon2

/// libargon2 failed to hash or check a password: too little memory, or a damaged stored hash.
public struct Argon2Error: Error, Sendable, Hashable {
  /// The code of `argon2.h`.
  public let code: Int32
}

/// The C border to libargon2, the reference implementation of RFC 9106.
enum Argon2 {
  /// The Argon2id hash of a password in the PHC string format.
  static func hash(
    _ password: String, salt: [UInt8], length: Int, cost: PasswordHash.Cost
  ) throws(Argon2Error) -> String {
    let password = Array(password.utf8)
    let encodedLength = argon2_encodedlen(
      cost.passes, cost.memoryKiB, cost.lanes, UInt32(salt.count), UInt32(length), Argon2_id)
    var encoded = [CChar](repeating: 0, count: encodedLength)
    let code = argon2id_hash_encoded(
      cost.passes, cost.memoryKiB, cost.lanes, password, password.count, salt, salt.count, length, &encoded,
      encoded.count)
    guard code == ARGON2_OK.rawValue else { throw Argon2Error(code: code) }
    return String(decoding: encoded.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether a password matches the hash in a PHC string. The comparison takes constant time.
  static func verify(_ password: String, _ encoded: String) throws(Argon2Error) -> Bool {
    let password = Array(password.utf8)
    let code = argon2id_verify(encoded, password, password.count)
    if code == ARGON2_VERIFY_MISMATCH.rawValue { return false }
    guard code == ARGON2_OK.rawValue else { throw Argon2Error(code: code) }
    return true
  }
}
