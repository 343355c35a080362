import Cryptography
public import Identifiers
public import Postgres
import ServiceKit

/// The data keys of one organisation: the newest seals, all of them open. Any thread.
public struct DataKeys: Sendable {
  /// The length of a key, in bytes.
  static let keyBytes = AES256GCM.keyBytes
  /// The first byte of a sealed value: which form it has.
  static let format: UInt8 = 1
  /// The bytes before the nonce: the form, and the number of the key with its highest byte first.
  static let headerBytes = 5

  /// A key that was opened.
  struct Key: Sendable {
    let id: Int32
    let cipher: AES256GCM
  }

  /// Whose keys they are.
  public let organisationID: UUID
  private let newest: Key
  private let others: [Key]

  /// Keys, the newest first; nil without one.
  init?(of organisation: UUID, _ keys: [Key]) {
    guard let first = keys.first else { return nil }
    organisationID = organisation
    newest = first
    others = Array(keys.dropFirst())
  }

  /// The number of the key that seals.
  var newestID: Int32 { newest.id }

  /// Rolls a batch back unless the key that sealed its values is still the newest. Add it to each batch that stores
  /// sealed values: otherwise a key could be destroyed that one of them needs.
  public var guarding: Statement<Bool> { DataKeyStatements.requireNewest(newest.id, of: organisationID) }

  /// Seals bytes for a place.
  public func seal(
    _ bytes: [UInt8], for column: SealedColumn, of row: UUID
  ) throws(PersonalStorageError) -> [UInt8] {
    let header = Self.header(newest.id)
    do throws(OpenSSLError) {
      return try header + newest.cipher.seal(bytes, with: associated(header[...], column, row))
    } catch {
      throw .secrets(.cryptography)
    }
  }

  /// Opens bytes that were sealed for a place.
  public func open(
    _ sealed: [UInt8], for column: SealedColumn, of row: UUID
  ) throws(PersonalStorageError) -> [UInt8] {
    guard let id = Self.keyID(of: sealed) else { throw .notOpened(column: column.fullName) }
    guard let key = id == newest.id ? newest : others.first(where: { $0.id == id }) else {
      throw .unknownKey(id)
    }
    let bytes: [UInt8]?
    do throws(OpenSSLError) {
      bytes = try key.cipher.open(
        sealed.dropFirst(Self.headerBytes),
        with: associated(sealed.prefix(Self.headerBytes), column, row))
    } catch {
      throw .secrets(.cryptography)
    }
    guard let bytes else { throw .notOpened(column: column.fullName) }
    return bytes
  }

  /// Seals a text for a place.
  public func seal(
    _ text: String, for column: SealedColumn, of row: UUID
  ) throws(PersonalStorageError) -> [UInt8] {
    try seal(Array(text.utf8), for: column, of: row)
  }

  /// Opens a text that was sealed for a place.
  public func text(
    _ sealed: [UInt8], for column: SealedColumn, of row: UUID
  ) throws(PersonalStorageError) -> String {
    String(decoding: try open(sealed, for: column, of: row), as: UTF8.self)
  }

  /// The number of the key that a value is sealed under; nil if it has no form that this program knows.
  static func keyID(of sealed: [UInt8]) -> Int32? {
    guard sealed.count >= headerBytes, sealed[0] == format else { return nil }
    return sealed[1..<headerBytes].reduce(0) { $0 << 8 | Int32($1) }
  }

  /// What values begin with that are sealed under a key.
  static func header(_ id: Int32) -> [UInt8] {
    [format] + withUnsafeBytes(of: id.bigEndian) { Array($0) }
  }

  /// Where a value belongs. All parts but the last have a fixed length, so no two places give the same bytes.
  private func associated(_ header: ArraySlice<UInt8>, _ column: SealedColumn, _ row: UUID) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(96)
    bytes += header
    for id in [organisationID, row] {
      withUnsafeBytes(of: (id.high.bigEndian, id.low.bigEndian)) { bytes.append(contentsOf: $0) }
    }
    bytes += column.table.utf8
    bytes.append(UInt8(ascii: "."))
    bytes += column.name.utf8
    return bytes
  }
}
