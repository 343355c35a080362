import Glibc

extension Folder {
  /// Requires that only this process's user, the server's user and root can change the folder's contents.
  ///
  /// For root the folders above count too: a user who can rename one of them decides which files root works on.
  func requireTrust(in server: ServerUser?) throws(ClusterError) {
    let trusted = Set([0, geteuid()] + (server.map { [$0.user] } ?? []))
    let status = try status()
    guard trusted.contains(status.st_uid) else { throw .folder(path, reason: "it belongs to another user") }
    guard status.st_mode & 0o022 == 0 else {
      throw .folder(path, reason: "users other than its owner can change it: chmod go-w")
    }
    if geteuid() == 0 { try Self.requireTrustAbove(path, trusted) }
  }

  /// In a sticky folder such as `/tmp` users cannot rename what belongs to others.
  private static func requireTrustAbove(_ path: String, _ trusted: Set<uid_t>) throws(ClusterError) {
    var above = path[...]
    while let slash = above.lastIndex(of: "/"), above != "/" {
      above = slash == above.startIndex ? above[...slash] : above[..<slash]
      var status = stat()
      guard lstat(String(above), &status) == 0 else { throw .folder(path, reason: FileSystem.lastError) }
      let isSticky = status.st_mode & S_ISVTX != 0
      guard trusted.contains(status.st_uid), isSticky || status.st_mode & 0o022 == 0 else {
        throw .folder(path, reason: "users other than root can replace it, because they can change \(above)")
      }
    }
  }
}
