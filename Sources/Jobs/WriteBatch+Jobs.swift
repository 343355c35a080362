public import Identifiers
public import Postgres
import Protobuf
import ServiceKit

extension CommitSignals {
  /// The batch makes jobs. The first bit is the journal's.
  public static let jobs = CommitSignals(rawValue: 1 << 1)
}

extension WriteBatch {
  /// Makes a job, which exists once the batch is committed, and only then. This process starts it at once if it has room.
  /// - Parameters:
  ///   - organisation: the organisation of the job; `Installation.id` if it has none.
  ///   - time: when it is due; nil means now.
  ///   - uniqueKey: if a job of the kind with the same key waits or runs, none is made. Use it for events that happen
  ///     once, such as a reminder and its time, but not for work that must follow each change: a running job may have
  ///     read the state before the change.
  /// - Returns: the id of the job, if one is made.
  @discardableResult
  public mutating func enqueue<Payload>(
    _ kind: JobKind<Payload>, _ payload: Payload, for organisation: UUID, at time: Timestamp? = nil,
    uniqueKey: String? = nil
  ) -> UUID {
    let id = UUID.version7()
    if let uniqueKey {
      add(JobStatements.insert(kind, payload, id: id, in: organisation, at: time, uniqueKey: uniqueKey))
    } else {
      add(JobStatements.insert(kind, payload, id: id, in: organisation, at: time))
    }
    signals.insert(.jobs)
    return id
  }
}
