import Glibc

/// The folder of a private cluster; held by this process as long as this object lives.
///
/// `lock` is locked by the process that uses the folder; `data` holds PostgreSQL's data, `socket` its socket, and
/// `postgres.log` its log. No other user may be able to change its contents: started by root, the server creates,
/// chowns and writes files here.
final class ClusterFolder: Sendable {
  /// The path with links resolved.
  let path: String
  let user: ServerUser?
  private let folder: Folder
  private let lock: Int32

  /// The longest path of a unix socket, in bytes, without the NUL.
  static let maximumSocketPathBytes = 107
  private static let socketName = ".s.PGSQL.5432"

  init(_ path: String, user: ServerUser?) throws(ClusterError) {
    try FileSystem.makeFolder(path)
    guard let resolved = FileSystem.absolute(path) else { throw .folder(path, reason: FileSystem.lastError) }
    let folder = try Folder.open(resolved)
    try folder.requireTrust(in: user)
    let lock = try folder.openForAppending("lock", owner: user)
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      close(lock)
      throw .folderInUse(resolved)
    }
    self.lock = lock
    self.path = resolved
    self.user = user
    self.folder = folder
  }

  deinit {
    // A child that is being started may still hold the descriptor, so closing alone would not unlock.
    _ = flock(lock, LOCK_UN)
    close(lock)
  }

  /// The path of PostgreSQL's data.
  var data: String { "\(path)/data" }

  /// PostgreSQL's data folder; nil if it does not exist yet.
  func openData() throws(ClusterError) -> Folder? {
    guard let opened = folder.folder("data") else {
      if folder.entries.contains("data") { throw .folder(data, reason: "it is a link, or no folder") }
      return nil
    }
    guard try opened.status().st_uid == user?.user ?? geteuid() else {
      throw .folder(data, reason: "it belongs to another user")
    }
    return opened
  }

  /// An empty folder for new data, and its name.
  func makeFreshData() throws(ClusterError) -> Folder {
    folder.remove("data.new")
    return try folder.makePrivateFolder("data.new", owner: user)
  }

  /// Moves the complete new data into place.
  func takeFreshData() throws(ClusterError) { try folder.rename("data.new", to: "data") }

  /// An empty folder for the socket; leftovers of an earlier server are removed.
  func makeSocketFolder() throws(ClusterError) -> Folder {
    folder.remove("socket")
    return try folder.makePrivateFolder("socket", owner: user)
  }

  /// The host by which this process reaches the socket: the folder's path or, if that is too long for a socket, the
  /// open descriptor, which always names this folder.
  static func host(of socket: Folder) -> String {
    let isShort = socket.path.utf8.count + 1 + socketName.utf8.count <= maximumSocketPathBytes
    return isShort ? socket.path : "/proc/self/fd/\(socket.descriptor)"
  }

  /// The path of PostgreSQL's log.
  var log: String { "\(path)/postgres.log" }

  /// Opens PostgreSQL's log for its output.
  func openLog() throws(ClusterError) -> Int32 { try folder.openForAppending("postgres.log", owner: user) }

  /// The output of the last `initdb`.
  var initialisationText: String { folder.text(of: "initdb.log") ?? "" }

  /// Opens an empty file for the output of `initdb`.
  func openInitialisationLog() throws(ClusterError) -> Int32 {
    folder.remove("initdb.log")
    return try folder.openForAppending("initdb.log", owner: user)
  }

  /// Removes the folder and its contents.
  func removeAll() {
    folder.removeAll()
    rmdir(path)
  }
}
