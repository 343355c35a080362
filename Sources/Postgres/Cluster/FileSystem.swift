import Glibc

/// The file operations that a cluster needs.
enum FileSystem {
  /// The names in a folder; empty if it cannot be read.
  static func entries(of folder: String) -> [String] {
    opendir(folder).map { entries(of: $0) } ?? []
  }

  /// The names in an open folder, which this closes.
  static func entries(of directory: OpaquePointer) -> [String] {
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Reads a descriptor to its end.
  static func readAll(_ descriptor: Int32, limit: Int) -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4_096)
    while bytes.count < limit {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { break }
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The target of a symbolic link.
  static func destination(ofLink path: String) -> String? {
    var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = bytes.withUnsafeMutableBytes { buffer in
      buffer.withMemoryRebound(to: CChar.self) { text in
        text.baseAddress.map { readlink(path, $0, text.count) } ?? -1
      }
    }
    return count < 0 ? nil : String(decoding: bytes[..<count], as: UTF8.self)
  }

  /// The path with links and dots resolved.
  static func absolute(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Makes a folder and any missing folders above it.
  static func makeFolder(_ path: String, mode: mode_t = 0o755) throws(ClusterError) {
    if path.isEmpty || exists(path) { return }
    try makeFolder(path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "")
    if mkdir(path, mode) != 0, errno != EEXIST { throw .folder(path, reason: lastError) }
  }

  /// The system's text for the latest error.
  static var lastError: String { String(cString: strerror(errno)) }
}

/// The user that the server runs as, if not the caller's.
struct ServerUser: Sendable {
  let name: String
  let user: uid_t
  let group: gid_t

  /// `postgres` for root; nil for every other user.
  static func find() throws(ClusterError) -> ServerUser? {
    if geteuid() != 0 { return nil }
    let name = "postgres"
    guard let entry = getpwnam(name) else { throw .noUser(name) }
    return ServerUser(name: name, user: entry.pointee.pw_uid, group: entry.pointee.pw_gid)
  }
}
