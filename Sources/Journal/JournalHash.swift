import Cryptography
import Identifiers
import Postgres

/// The hash of an entry in the chain of its organisation, as the database's function `journal_hash` computes it: SHA-256
/// of the hash before it and of everything that the entry says.
enum JournalHash {
  /// What a chain begins with: the hash of the organisation's id.
  static func beginning(of organisation: UUID) throws(OpenSSLError) -> [UInt8] {
    try SHA256.digest(of: organisation.bytes)
  }

  /// The hash of an entry that follows another one.
  static func hash(of entry: StoredEntry, after previous: [UInt8]) throws(OpenSSLError) -> [UInt8] {
    var bytes = previous
    bytes.reserveCapacity(previous.count + 128 + entry.service.utf8.count + entry.event.count)
    append(entry.position, to: &bytes)
    bytes += entry.organisationID.bytes
    bytes += entry.id.bytes
    append(entry.sequence, to: &bytes)
    append(entry.createTime.microsecondsSince1970 - microsecondsTo2000, to: &bytes)
    bytes += (entry.actorID ?? .zero).bytes
    append(Int32(entry.service.utf8.count), to: &bytes)
    bytes += Array(entry.service.utf8)
    bytes += (entry.requestID ?? .zero).bytes
    append(entry.kind, to: &bytes)
    bytes += entry.resourceID.bytes
    append(Int32(entry.event.count), to: &bytes)
    bytes += entry.event
    // Only where there is one, so that entries from before there were traces keep their hashes.
    if let traceID = entry.traceID { bytes += traceID.bytes }
    return try SHA256.digest(of: bytes)
  }

  /// PostgreSQL counts from the beginning of 2000.
  private static let microsecondsTo2000: Int64 = 946_684_800_000_000

  private static func append(_ value: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
  }
}
