import Glibc

/// The folder of a private cluster, held by this process as long as this object lives.
///
/// `lock` is locked by the process that uses the folder, `data` is PostgreSQL's, `socket` has its socket,
/// `postgres.log` is its log.
final class ClusterFolder: Sendable {
  let path: String
  let data: String
  let socket: String
  let log: String
  private let lock: Int32

  /// The longest path that a unix socket can have, in bytes, without the NUL.
  static let maximumSocketPathBytes = 107
  private static let socketName = ".s.PGSQL.5432"

  init(_ folder: String, user: ServerUser?) throws(ClusterError) {
    try FileSystem.makeFolder(folder)
    guard let path = FileSystem.absolute(folder) else { throw .folder(folder, reason: FileSystem.lastError) }
    let lock = open("\(path)/lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard lock >= 0 else { throw .folder(path, reason: FileSystem.lastError) }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      close(lock)
      throw .folderInUse(path)
    }
    self.lock = lock
    self.path = path
    data = "\(path)/data"
    log = "\(path)/postgres.log"
    socket = Self.socketFolder(for: path)
  }

  deinit {
    // A child that is just being started may still have the descriptor, so closing alone would not unlock.
    _ = flock(lock, LOCK_UN)
    close(lock)
  }

  /// In the folder itself, or, where that is too deep for a socket's path, a folder in `/tmp` named for it.
  private static func socketFolder(for path: String) -> String {
    let own = "\(path)/socket"
    if own.utf8.count + 1 + socketName.utf8.count <= maximumSocketPathBytes { return own }
    // FNV-1a: the same folder in `/tmp` each time, so that what a crash left over is found.
    let hash = path.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return "/tmp/postgres-\(String(hash, radix: 16))"
  }

  /// The major version that wrote the data; nothing where there is none yet.
  var dataVersion: String? { FileSystem.text(of: "\(data)/PG_VERSION")?.trimmingNewlines }

  /// Opens a file of the folder for a child's output.
  func openOutput(_ path: String, append: Bool) throws(ClusterError) -> Int32 {
    let mode = append ? O_APPEND : O_TRUNC
    let descriptor = open(path, O_CREAT | O_WRONLY | O_CLOEXEC | mode, 0o600)
    guard descriptor >= 0 else { throw .folder(path, reason: FileSystem.lastError) }
    return descriptor
  }
}
