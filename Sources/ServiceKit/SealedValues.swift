import Cryptography
public import Identifiers
public import RPC

/// Encrypts single values before they are stored, so that a copy of the database does not reveal them. Any thread.
///
/// A value opens only in its own place: with the column, the row and the organisation that it was sealed for.
public struct SealedValues: Sendable {
  private static let purpose = "sealed values"

  /// The first seals, all of them open.
  private let ciphers: [AES256GCM]

  /// Values under keys that are derived from those of the secrets.
  public init(_ keys: SecretsKeys) throws(SecretError) {
    let derived = try keys.derived(for: Self.purpose)
    do throws(OpenSSLError) {
      ciphers = try derived.map { key throws(OpenSSLError) in try AES256GCM(key: key) }
    } catch {
      throw .cryptography
    }
  }

  /// Seals a value for `column`, such as `session.address`, of a row.
  public func seal(
    _ bytes: [UInt8], of column: String, row: UUID, in organisation: UUID
  ) throws(Status) -> [UInt8] {
    guard let cipher = ciphers.first else { throw Self.failed }
    do throws(OpenSSLError) {
      return try cipher.seal(bytes, with: Self.place(column, row, organisation))
    } catch {
      throw Self.failed
    }
  }

  /// Opens a sealed value.
  /// - Throws: `INTERNAL` if it was changed or moved, or if its key is missing.
  public func open(
    _ sealed: [UInt8], of column: String, row: UUID, in organisation: UUID
  ) throws(Status) -> [UInt8] {
    let place = Self.place(column, row, organisation)
    do throws(OpenSSLError) {
      for cipher in ciphers {
        if let bytes = try cipher.open(sealed, with: place) { return bytes }
      }
    } catch {
      throw Self.failed
    }
    throw Self.failed
  }

  /// The ids have a fixed length, so no two places give the same bytes.
  private static func place(_ column: String, _ row: UUID, _ organisation: UUID) -> [UInt8] {
    organisation.bytes + row.bytes + Array(column.utf8)
  }

  private static var failed: Status { Status(.internal, "a sealed value could not be made or opened") }
}
