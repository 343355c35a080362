import EventLoop
public import Logging
public import Postgres

/// Gives entries their positions soon after they are committed, and tells the follower. Every server of a database runs
/// one; they take turns in the database.
public struct JournalSealer: Sendable {
  /// The most entries that are sealed in one transaction, so that none is long.
  static let maximumEntries: Int32 = 1_000
  /// The pause between two times, in milliseconds. Entries that are committed meanwhile are sealed together, which costs
  /// the database less for each.
  static let pauseMilliseconds: Int64 = 500
  /// How often to seal without a commit of this server, in milliseconds: another server may have ended before it sealed
  /// its entries.
  static let idleMilliseconds: Int64 = 1_000

  private let database: Database
  private let follower: JournalFollower
  private let logger: Logger

  /// A sealer for a database; what it seals is told to `follower`.
  public init(_ database: Database, _ follower: JournalFollower, logger: Logger = Logger(label: "journal")) {
    self.database = database
    self.follower = follower
    self.logger = logger
  }

  /// Seals until the task is cancelled. What fails is tried again.
  public func run() async {
    let (wakes, wake) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    database.onCommit(of: .journal) { wake.yield() }
    let clock = Task {
      while !Task.isCancelled {
        try? await Task.sleep(for: .milliseconds(Self.idleMilliseconds))
        wake.yield()
      }
      wake.finish()
    }
    await withTaskCancellationHandler {
      for await _ in wakes {
        do throws(PostgresError) {
          try await sealAll()
        } catch {
          if !Task.isCancelled {
            logger.error("the journal was not sealed", metadata: ["reason": "\(error)"])
          }
        }
        try? await Task.sleep(for: .milliseconds(Self.pauseMilliseconds))
      }
    } onCancel: {
      clock.cancel()
    }
  }

  /// Seals all entries that are committed.
  /// - Returns: how many there were.
  @discardableResult
  public func sealAll() async throws(PostgresError) -> Int {
    var total = 0
    while true {
      guard let sealed = try await database.commit(JournalStatements.seal(atMost: Self.maximumEntries)).first
      else { return total }
      follower.saw(sealed.top)
      total += sealed.count
      if sealed.count < Int(Self.maximumEntries) { return total }
    }
  }
}
