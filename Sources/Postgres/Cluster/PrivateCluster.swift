import CPostgres
import Glibc

/// A PostgreSQL server owned by this program, on data in its own folder.
///
/// It listens only on a unix socket, in a folder that no other user (except root) can enter; that folder is the
/// access control. Started by root it runs as the user `postgres`, otherwise as the caller. It stops when told to,
/// and also when this process dies. The next start cleans up after a crash: it stops a server that still runs and
/// removes a stale lock, and PostgreSQL itself recovers every committed transaction.
///
/// All methods block; do not call them on a loop.
public final class PrivateCluster: Sendable {
  private let configuration: PrivateClusterConfiguration
  private let folder: ClusterFolder
  private let socket: Folder
  private let server: ServerProcess
  private let serverLog: ServerLog

  /// Starts the cluster in the folder, which is created and initialised if necessary, and waits until it is ready.
  public init(_ configuration: PrivateClusterConfiguration) throws(ClusterError) {
    self.configuration = configuration
    let user = try ServerUser.find()
    folder = try ClusterFolder(configuration.folder, user: user)
    let data = try folder.openData()
    if let data { try LeftOverServer.stop(data, user: user, seconds: configuration.leftOverSeconds) }
    let version = data?.text(of: "PG_VERSION")?.trimmingNewlines
    let programs = try ServerPrograms.find(version: version)
    if version == nil { try Self.initialise(folder, programs) }
    socket = try folder.makeSocketFolder()

    serverLog = ServerLog(folder.log)
    let log = try folder.openLog()
    defer { close(log) }
    let arguments = Self.arguments(folder, configuration)
    guard let server = ServerProcess("\(programs.folder)/postgres", arguments, user: user, output: log) else {
      throw .notStarted(reason: FileSystem.lastError)
    }
    self.server = server
    try waitUntilReady()
  }

  deinit { stop() }

  /// The libpq connection string for one of the cluster's databases, as its administrator or another role.
  ///
  /// Valid in this process; in others too, unless the folder's path is too long for a socket.
  public func connection(database: String = "postgres", role: String = "postgres") -> String {
    let host = ClusterFolder.host(of: socket).quotedValue
    return "host=\(host) port=5432 user=\(role) dbname=\(database.quotedValue)"
  }

  /// The server's log file.
  public var log: String { folder.log }

  /// The last FATAL or PANIC line of the log, which says why the server ended; nil if there is none.
  public var failure: String? { serverLog.failure }

  /// Keeps the log small; call it every few seconds.
  public func rotateLog() { serverLog.rotateIfLarge() }

  /// The server's main process.
  public var processIdentifier: Int32? { server.identifier }

  /// Whether the server has ended, requested or not.
  public var hasEnded: Bool { server.hasEnded }

  /// Makes a database unless it exists.
  public func makeDatabase(_ name: String) throws(PostgresError) {
    let session = try RawConnection(conninfo: connection(), connectSeconds: 10)
    if try session.rows("SELECT 1 FROM pg_database WHERE datname = $1", [name]).isEmpty {
      try session.execute("CREATE DATABASE \(name.quotedIdentifier)")
    }
  }

  /// Makes a role that can log in and owns nothing, unless it exists.
  public func makeRole(_ name: String) throws(PostgresError) {
    let session = try RawConnection(conninfo: connection(), connectSeconds: 10)
    if try session.rows("SELECT 1 FROM pg_roles WHERE rolname = $1", [name]).isEmpty {
      try session.execute("CREATE ROLE \(name.quotedIdentifier) LOGIN")
    }
    // Its sessions report their own errors (`ConnectionRole`).
    try session.execute("GRANT SET ON PARAMETER log_min_messages TO \(name.quotedIdentifier)")
  }

  /// Runs SQL in one of the databases as the cluster's administrator.
  public func administer(_ sql: String, database: String = "postgres") throws(PostgresError) {
    try RawConnection(conninfo: connection(database: database), connectSeconds: 10).execute(sql)
  }

  /// Stops the server: ends connections and writes what is committed. Returns at once if it has already stopped.
  public func stop() {
    server.signal(SIGINT)
    if server.waitForEnd(seconds: configuration.stopSeconds) { return }
    server.signal(SIGQUIT)
    if server.waitForEnd(seconds: configuration.stopSeconds) { return }
    server.signal(SIGKILL)
    _ = server.waitForEnd(seconds: configuration.stopSeconds)
  }

  /// Stops the server without writing anything and removes all its data. For test clusters.
  public func destroy() {
    server.signal(SIGQUIT)
    _ = server.waitForEnd(seconds: configuration.stopSeconds)
    stop()
    folder.removeAll()
  }

  /// Removes an unused cluster with all its data, after stopping a left-over server.
  public static func remove(folder path: String) throws(ClusterError) {
    let folder = try ClusterFolder(path, user: try ServerUser.find())
    if let data = try folder.openData() {
      let seconds = PrivateClusterConfiguration(folder: path).leftOverSeconds
      try LeftOverServer.stop(data, user: folder.user, seconds: seconds)
    }
    folder.removeAll()
  }

  /// Initialises next to the final place, and moves the data there when it is complete.
  private static func initialise(
    _ folder: ClusterFolder, _ programs: ServerPrograms
  ) throws(ClusterError) {
    let fresh = try folder.makeFreshData()
    let output = try folder.openInitialisationLog()
    defer { close(output) }
    // The collation is C: comparisons by code point are fast, and no library upgrade can ever change the order that
    // an index is built on. Lists shown to people are sorted with an explicit ICU collation.
    let arguments = [
      "--pgdata", fresh.path, "--encoding", "UTF8", "--lc-collate", "C", "--lc-ctype", "C.UTF-8",
      "--lc-messages",
      "C",
      "--username", "postgres", "--auth-local", "trust", "--auth-host", "reject", "--data-checksums",
    ]
    let program = "\(programs.folder)/initdb"
    let status =
      if let user = folder.user {
        ChildProcess.run(
          "setpriv",
          ["--reuid", user.name, "--regid", "\(user.group)", "--init-groups", "--", program] + arguments,
          output: output)
      } else {
        ChildProcess.run(program, arguments, output: output)
      }
    guard status == 0 else {
      let output = folder.initialisationText
      throw .notInitialised(reason: ServerLog.failure(in: output) ?? output.lastLine)
    }
    try folder.takeFreshData()
  }

  private static func arguments(_ folder: ClusterFolder, _ configuration: PrivateClusterConfiguration)
    -> [String]
  {
    var settings = [
      "timezone": "UTC", "log_timezone": "UTC", "log_line_prefix": "%m [%p] ",
      // Statement parameters and constraint details are personal data: the log contains neither.
      "log_error_verbosity": "terse", "log_min_error_statement": "panic", "log_parameter_max_length": "0",
      "log_parameter_max_length_on_error": "0",
      // Bounds how long a stop waits for a checkpoint, and recovery after a crash.
      "checkpoint_timeout": "5min",
    ]
    settings.merge(configuration.settings) { $1 }
    settings.merge([
      "listen_addresses": "", "port": "5432",
      // Relative to the data folder, PostgreSQL's working directory, so no path is too long for a socket.
      "unix_socket_directories": "../socket",
      "unix_socket_permissions": "0700", "logging_collector": "off",
      "fsync": configuration.isDurable ? "on" : "off",
    ]) { $1 }
    if !configuration.isDurable { settings["full_page_writes"] = "off" }
    return ["-D", folder.data]
      + settings.sorted { $0.key < $1.key }.flatMap { ["-c", "\($0.key)=\($0.value)"] }
  }

  private func waitUntilReady() throws(ClusterError) {
    let start = Timestamp.now.microsecondsSince1970
    while true {
      if PQping(connection()) == PQPING_OK { return }
      if server.hasEnded { throw .notStarted(reason: serverLog.failure ?? serverLog.tail.lastLine) }
      if Timestamp.now.microsecondsSince1970 - start > Int64(configuration.startSeconds) * 1_000_000 {
        stop()
        throw .notReady(seconds: configuration.startSeconds)
      }
      usleep(5_000)
    }
  }
}

extension String {
  /// The last line that is not empty.
  fileprivate var lastLine: String { split(separator: "\n").last.map(String.init) ?? "no output" }

  /// The text as a value in a libpq connection string.
  var quotedValue: String {
    "'" + map { $0 == "'" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined() + "'"
  }
}
