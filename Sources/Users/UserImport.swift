import Identifiers
import PayshareAPI

/// An import of many people: who imports, by which request, and what holds for all rows.
struct UserImport: Sendable {
  /// The most streams of rows that a server takes at once, so that they leave room for other calls.
  static let maximumStreams = 8
  /// The most rows that are processed in one transaction. A row takes up to five statements of a batch
  /// (`DatabaseLimits.statementsInBatch`), and other calls of a loop wait while a batch is made. A row takes little
  /// memory, because of a text that is too long only the beginning is read.
  static let maximumBatchRows = 100
  /// How long results are kept after a stream of the import has begun, in seconds: 7 days, like recorded answers.
  static let keptSeconds: Int64 = 7 * 86_400

  /// The organisation that people are invited into.
  let organisationID: UUID
  /// Who imports.
  let userID: UUID
  /// The request.
  let id: UUID
  /// What holds for all rows.
  let settings: PayshareV1.UserImportSettings

  /// What became of a row. The raw values are stored.
  enum Outcome: Int16, Sendable, Hashable {
    /// A person was invited.
    case created = 1
    /// The address has an account.
    case duplicate = 2
    /// The row is wrong.
    case invalid = 3
  }
}
