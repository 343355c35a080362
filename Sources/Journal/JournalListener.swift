public import EventLoop
public import Postgres

/// Tells the follower at once of what other servers seal. What it misses, the sealer's own round finds within a second.
/// Any thread.
public final class JournalListener: Sendable {
  private let loop: EventLoop
  private let listener: Postgres.Listener

  /// A listener for a database, on one of its loops.
  public init(_ database: Database, _ follower: JournalFollower, on loop: EventLoop) {
    self.loop = loop
    listener = database.listener(to: ["journal"], on: loop) { event in
      if case .notification(_, let payload) = event, let position = Int64(payload) { follower.saw(position) }
    }
  }

  /// Begins to listen.
  public func start() { loop.execute { [listener] in listener.start() } }

  /// Ends it.
  public func stop() async { await loop.submit { [listener] in listener.close() } }
}
