import Locking
import RPC

/// Counts the imports that a server takes at once. Any thread.
final class ImportStreams: Sendable {
  private let count = Locked(0)

  /// Takes one more.
  /// - Throws: `RESOURCE_EXHAUSTED` if there are `UserImport.maximumStreams` already.
  func begin() throws(Status) {
    let isFull = count.withLock { count in
      if count >= UserImport.maximumStreams { return true }
      count += 1
      return false
    }
    if isFull {
      throw Status(
        overloaded: "too many imports run on this server; try again later", reason: "TOO_MANY_IMPORTS",
        limit: "maximumStreams")
    }
  }

  /// One has ended.
  func end() { count.withLock { $0 -= 1 } }
}
