/// Why a private cluster could not be started.
public enum ClusterError: Error, Hashable, Sendable {
  /// PostgreSQL's server programs were not found in these folders; Debian and Ubuntu ship them in `postgresql`.
  case programsNotFound(searched: [String])
  /// There is no user `postgres` to run the server as. PostgreSQL refuses to run as root.
  case noUser(String)
  /// Another program uses the folder.
  case folderInUse(String)
  /// The folder cannot be used: a system call failed, or it belongs to another user.
  case folder(String, reason: String)
  /// The data was written by this major version, and its programs are not installed.
  case otherVersion(String)
  /// `initdb` failed, with this line of its output as the reason.
  case notInitialised(reason: String)
  /// A server left running by an earlier process does not stop.
  case leftOverServer(process: Int32)
  /// The server ended before it was ready, with this line of its log as the reason.
  case notStarted(reason: String)
  /// The server was not ready in time.
  case notReady(seconds: Int)
}
