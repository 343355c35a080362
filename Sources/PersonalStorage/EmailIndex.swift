import Cryptography
public import Identifiers
public import RPC
public import ServiceKit

/// Finds rows by email address although the addresses are encrypted: a row has an authentication code of its address,
/// which nobody can compute, and so guess, without the key. Any thread.
public struct EmailIndex: Sendable {
  /// The purpose of the key. The codes are stored, so it never changes.
  public static let purpose = SecretPurpose("email-index", lifetimeSeconds: nil)

  /// What a code is for, so that codes of different uses are never equal.
  private enum Use: UInt8 {
    case find = 1
    case repetition = 2
    case duplicate = 3
    case row = 4
  }

  private let key: AuthenticationKey

  /// Codes under the secret shared by all servers of a database.
  /// - Throws: `INTERNAL` without one, or if OpenSSL fails.
  public init(secrets: [[UInt8]]) throws(Status) {
    guard let secret = secrets.first else { throw Self.failed }
    do throws(OpenSSLError) { key = try AuthenticationKey(secret) } catch { throw Self.failed }
  }

  /// The code by which an address is found in an organisation, 32 bytes.
  public func code(of email: CanonicalEmail, in organisation: UUID) throws(Status) -> [UInt8] {
    try code(.find, organisation, email.text)
  }

  /// The code that stands for an address, as it was entered, where a request is compared with its repetition.
  public func requestCode(of email: String, in organisation: UUID) throws(Status) -> String {
    Base64URL.encode(try code(.repetition, organisation, email))
  }

  /// The code that stands for the content of a row, where a row of an import is compared with its repetition.
  public func rowCode(of content: [UInt8], in organisation: UUID) throws(Status) -> [UInt8] {
    try code(.row, organisation, content)
  }

  /// A code that no search finds, for a row whose address another row has.
  package func duplicateCode(of row: UUID, in organisation: UUID) throws(Status) -> [UInt8] {
    try code(.duplicate, organisation, row.description)
  }

  /// The parts before the bytes have a fixed length, so no two give the same bytes.
  private func code(_ use: Use, _ organisation: UUID, _ text: String) throws(Status) -> [UInt8] {
    try code(use, organisation, Array(text.utf8))
  }

  private func code(_ use: Use, _ organisation: UUID, _ bytes: [UInt8]) throws(Status) -> [UInt8] {
    do throws(OpenSSLError) {
      return try key.code(of: [use.rawValue] + organisation.bytes + bytes)
    } catch {
      throw Self.failed
    }
  }

  private static var failed: Status { Status(.internal, "no code of an email address could be made") }
}
