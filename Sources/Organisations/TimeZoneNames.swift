import Locking
public import Postgres
public import RPC
import ServiceKit

/// The names of time zones that PostgreSQL knows.
///
/// It reads more than a thousand files to list them, or to look for one, which takes tens of milliseconds: so they are
/// read once. Names that the machine of the database learns later are known after the next start. Any thread.
public final class TimeZoneNames: Sendable {
  private let names = Locked<Set<String>?>(nil)

  /// Names that are not read yet.
  public init() {}

  /// Whether there is a time zone of this name; an empty one stands for none.
  public func contains(_ name: String, _ database: Database, for call: ServerCall) async throws(Status)
    -> Bool
  {
    if name.isEmpty { return true }
    if let known = names.withLock({ $0 }) { return known.contains(name) }
    let read = Set(try await database.read(OrganisationStatements.timeZoneNames, for: call))
    names.withLock { $0 = read }
    return read.contains(name)
  }
}
