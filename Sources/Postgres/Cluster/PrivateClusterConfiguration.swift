/// Where a private cluster lives and how it runs.
public struct PrivateClusterConfiguration: Sendable {
  /// The folder of the cluster; made where it is missing. Everyone who runs the server must be able to reach it.
  public var folder: String
  /// Whether a commit survives a crash (`fsync`). Off only for tests.
  public var isDurable = true
  /// Settings of PostgreSQL, in addition to those that make it private.
  public var settings: [String: String] = [:]
  /// How long the server may take to be ready, in seconds; it may have a long log to recover from.
  public var startSeconds = 300
  /// How long the server may take to stop in an orderly way, in seconds; then it is stopped at once, which is safe.
  public var stopSeconds = 30
  /// How long a server left over from before may take to stop, in seconds.
  public var leftOverSeconds = 30

  /// The defaults for a folder.
  public init(folder: String) { self.folder = folder }
}
