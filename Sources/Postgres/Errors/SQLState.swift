/// A SQLSTATE: the five letters and digits by which PostgreSQL classifies an error (Appendix A of its manual).
public struct SQLState: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The five characters, the first in the highest of the lower 40 bits.
  private let packed: UInt64

  /// A code from its five characters; any other length gives `unknown`.
  public init(_ text: some StringProtocol) {
    let bytes = text.utf8
    packed = bytes.count == 5 ? bytes.reduce(0) { $0 << 8 | UInt64($1) } : 0
  }

  /// A code written in the source.
  public init(stringLiteral text: String) { self.init(text) }

  /// The five characters; empty if the server gave no code.
  public var description: String {
    if packed == 0 { return "" }
    return String(
      decoding: (0..<5).map { UInt8(truncatingIfNeeded: packed >> (8 * (4 - UInt64($0)))) }, as: UTF8.self)
  }

  /// The class: the first two characters.
  public var category: String { String(description.prefix(2)) }

  /// Whether the class is `PS`, which PostgreSQL does not use and this platform reserves for applications.
  public var isApplication: Bool { packed >> 24 == 0x5053 }

  /// Whether messages of this class may quote values: data (22), constraints (23), or the text given to `RAISE`.
  var quotesValues: Bool { isApplication || ["22", "23", "44", "P0"].contains(category) }

  /// The server gave no code.
  public static let unknown: SQLState = ""
  /// `23505`: a row with this key exists.
  public static let uniqueViolation: SQLState = "23505"
  /// `23503`: a row refers to one that does not exist, or is still referred to.
  public static let foreignKeyViolation: SQLState = "23503"
  /// `23514`: a CHECK constraint failed.
  public static let checkViolation: SQLState = "23514"
  /// `22003`: a number is outside the range of its type.
  public static let numberOutOfRange: SQLState = "22003"
  /// `40001`: could not serialise; the same transaction may succeed when repeated.
  public static let serializationFailure: SQLState = "40001"
  /// `40P01`: a deadlock; the same transaction may succeed when repeated.
  public static let deadlockDetected: SQLState = "40P01"
  /// `57014`: cancelled by a timeout or by request.
  public static let queryCancelled: SQLState = "57014"
  /// `55P03`: a lock was unavailable within `lock_timeout`, or at once with NOWAIT.
  public static let lockNotAvailable: SQLState = "55P03"
  /// `42P01`: no such table.
  public static let undefinedTable: SQLState = "42P01"
  /// `25006`: a write in a read-only transaction, or on a standby.
  public static let readOnlyTransaction: SQLState = "25006"
  /// `26000`: no prepared statement of this name.
  public static let invalidStatementName: SQLState = "26000"
  /// `0A000`: not supported; also a prepared statement whose result type has changed.
  public static let featureNotSupported: SQLState = "0A000"
  /// `53100`: a file could not grow because the disk is full.
  public static let diskFull: SQLState = "53100"
  /// `53200`: no memory.
  public static let outOfMemory: SQLState = "53200"
  /// `53300`: no connection left.
  public static let tooManyConnections: SQLState = "53300"
  /// `53400`: a configured limit was exceeded, such as `temp_file_limit`.
  public static let configurationLimitExceeded: SQLState = "53400"
  /// `58030`: reading or writing a file failed.
  public static let inputOutputError: SQLState = "58030"
}
