/// Why a private cluster could not be started.
public enum ClusterError: Error, Hashable, Sendable {
  /// PostgreSQL's server programs were not found in these folders; Debian and Ubuntu have them in `postgresql`.
  case programsNotFound(searched: [String])
  /// There is no user `postgres` to run the server as. PostgreSQL refuses to run as root.
  case noUser(String)
  /// Another program uses the folder.
  case folderInUse(String)
  /// The folder cannot be used: a system call failed, or it belongs to somebody else.
  case folder(String, reason: String)
  /// The data was written by this major version, whose programs are not installed.
  case otherVersion(String)
  /// `initdb` failed; this is the line of its output that says why.
  case notInitialised(reason: String)
  /// A server left over from before does not end.
  case leftOverServer(process: Int32)
  /// The server ended before it was ready; this is the line of its log that says why.
  case notStarted(reason: String)
  /// The server was not ready in time.
  case notReady(seconds: Int)
}
