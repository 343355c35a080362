import Glibc

extension Folder {
  /// Makes sure that nobody but this process's user, the server's and root can change what is in the folder.
  ///
  /// Root must also be sure of the folders above: whoever can rename one of them decides what root works on.
  func requireTrust(in server: ServerUser?) throws(ClusterError) {
    let trusted = Set([0, geteuid()] + (server.map { [$0.user] } ?? []))
    let status = try status()
    guard trusted.contains(status.st_uid) else { throw .folder(path, reason: "it belongs to another user") }
    guard status.st_mode & 0o022 == 0 else {
      throw .folder(path, reason: "others than its owner can change it: chmod go-w")
    }
    if geteuid() == 0 { try Self.requireTrustAbove(path, trusted) }
  }

  /// In a sticky folder such as `/tmp` others cannot rename what is not theirs.
  private static func requireTrustAbove(_ path: String, _ trusted: Set<uid_t>) throws(ClusterError) {
    var above = path[...]
    while let slash = above.lastIndex(of: "/"), above != "/" {
      above = slash == above.startIndex ? above[...slash] : above[..<slash]
      var status = stat()
      guard lstat(String(above), &status) == 0 else { throw .folder(path, reason: FileSystem.lastError) }
      let isSticky = status.st_mode & S_ISVTX != 0
      guard trusted.contains(status.st_uid), isSticky || status.st_mode & 0o022 == 0 else {
        throw .folder(path, reason: "others than root can replace it, as they can change \(above)")
      }
    }
  }
}
