public import Identifiers
public import PayshareAPI
public import Postgres
import Protobuf
public import ServiceKit

extension CommitSignals {
  /// The batch has entries that have no position yet.
  public static let journal = CommitSignals(rawValue: 1)
}

extension WriteBatch {
  /// Adds the journal's entry of a change. It comes after what the change locks, so that of two changes of one thing the
  /// later one has the greater sequence number.
  public mutating func record(
    _ kind: PayshareV1.JournalEvent.Kind, of resourceID: UUID, by author: JournalAuthor
  ) {
    add(JournalStatements.insert(EncodedEvent(kind), of: resourceID, by: author))
    signals.insert(.journal)
  }

  /// Adds the journal's entry of a change that a caller asked for.
  public mutating func record(
    _ kind: PayshareV1.JournalEvent.Kind, of resourceID: UUID, by mutation: Mutation
  ) {
    record(kind, of: resourceID, by: mutation.author)
  }
}

extension UUID {
  /// A new UUID of version 7 for a change, so that entries come in the order of their times.
  static func version7(at time: Timestamp) -> UUID {
    // Boxed: ThreadSanitizer stumbles over the address of an empty struct (swiftlang/swift#66099).
    var random: any RandomNumberGenerator = SystemRandomNumberGenerator()
    return version7(atUnixNanoseconds: time.microsecondsSince1970 &* 1_000, using: &random)
  }
}
