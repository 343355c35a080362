import GoogleAPI
public import Jobs
public import Logging
import Postgres

/// Seals what is stored in plaintext: at the start of a server what a version before encryption stored, and regularly
/// what such a version, or a program that prepares a database, has added.
public struct PlaintextSealing: Sendable {
  /// The pause between two searches, in seconds.
  static let everySeconds: Int64 = 600
  /// The time limit of a search, in seconds.
  static let timeLimitSeconds = 3_600

  private let columns: [any PlaintextColumn]
  private let logger: Logger

  /// Seals these columns.
  public init(_ columns: [any PlaintextColumn], logger: Logger = Logger(label: "personal-data")) {
    self.columns = columns
    self.logger = logger
  }

  /// Seals everything. It may be interrupted at any time, and goes on where it was.
  public func run() async throws(PersonalStorageError) {
    for column in columns {
      let sealed = try await column.sealAll()
      if sealed.foundCount > 0 {
        logger.info("personal data was encrypted", metadata: ["rows": "\(sealed.foundCount)"])
      }
      for row in sealed.duplicates {
        logger.warning(
          "two rows have the same email address, written differently: only the other is found by it",
          metadata: ["row": "\(row)"])
      }
    }
  }
}

extension JobRegistry {
  /// Seals regularly what is stored in plaintext.
  public mutating func add(_ sealing: PlaintextSealing) {
    let kind = JobKind<GoogleProtobuf.Empty>(
      "personal-data.seal", priority: .low, timeLimitSeconds: PlaintextSealing.timeLimitSeconds)
    add(kind, .every(seconds: PlaintextSealing.everySeconds)) { _, _ async throws(JobFailure) in
      do throws(PersonalStorageError) { try await sealing.run() } catch { throw JobFailure(error) }
      return WriteBatch()
    }
  }
}
