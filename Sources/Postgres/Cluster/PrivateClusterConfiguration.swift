/// Where a private cluster is stored and how it runs.
public struct PrivateClusterConfiguration: Sendable {
  /// The folder of the cluster; created if missing. Every user who runs the server must be able to reach it.
  public var folder: String
  /// Whether a commit survives a crash (`fsync`). Off only for tests.
  public var isDurable = true
  /// Settings of PostgreSQL, in addition to those that make it private.
  public var settings: [String: String] = [:]
  /// How long the server may take to become ready, in seconds; recovery may have a long log to replay.
  public var startSeconds = 300
  /// How long an orderly stop may take, in seconds; after that it is stopped at once, which is safe.
  public var stopSeconds = 30
  /// How long a left-over server may take to stop, in seconds.
  public var leftOverSeconds = 30

  /// The defaults for a folder.
  public init(folder: String) { self.folder = folder }
}
