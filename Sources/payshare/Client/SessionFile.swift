import Glibc

/// The file that keeps a session; readable by its owner only.
struct SessionFile: Sendable {
  let path: String

  /// The largest file that is read, in bytes.
  static let maximumBytes = 65_536

  /// The session; nothing where there is no file.
  func read() throws(CommandError) -> StoredSession? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw failure()
    }
    defer { close(descriptor) }
    let text = try PlainFile.readAll(descriptor, limit: Self.maximumBytes) ?? ""
    guard let session = StoredSession(text: text) else {
      throw .file("\(path) holds no session; remove it and log in again")
    }
    return session
  }

  /// Keeps the session. Whoever reads meanwhile finds the old one or the new one.
  func write(_ session: StoredSession) throws(CommandError) {
    try makeFolder()
    let fresh = "\(path).\(getpid())"
    let descriptor = open(fresh, O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw failure() }
    let isWritten = PlainFile.writeAll(session.text, to: descriptor)
    close(descriptor)
    guard isWritten, rename(fresh, path) == 0 else {
      let error = failure()
      unlink(fresh)
      throw error
    }
  }

  /// Forgets the session.
  func remove() { unlink(path) }

  /// Runs `body` while no other command changes the file: two that exchanged one refresh token would end the session.
  func locked<Result>(
    _ body: () async throws(CommandError) -> Result
  ) async throws(CommandError) -> Result {
    try makeFolder()
    let lock = open("\(path).lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard lock >= 0 else { throw failure() }
    defer { close(lock) }
    while flock(lock, LOCK_EX) != 0 {
      guard errno == EINTR else { throw failure() }
    }
    return try await body()
  }

  private func makeFolder() throws(CommandError) {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    let folder = path[..<slash]
    var made = ""
    for part in folder.split(separator: "/", omittingEmptySubsequences: false) {
      made += made.isEmpty && !folder.hasPrefix("/") ? "\(part)" : "/\(part)"
      if part.isEmpty { continue }
      guard mkdir(made, 0o700) == 0 || errno == EEXIST else { throw failure() }
    }
  }

  private func failure() -> CommandError { .file("\(path): \(String(cString: strerror(errno)))") }
}

/// Reading and writing of whole files.
enum PlainFile {
  /// The text up to the end; nothing where it cannot be read.
  static func readAll(_ descriptor: Int32, limit: Int) throws(CommandError) -> String? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4_096)
    while bytes.count <= limit {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { return nil }
      bytes += chunk[..<count]
    }
    throw .file("more than \(limit) bytes")
  }

  /// Writes all of a text; gives false where it cannot be written.
  static func writeAll(_ text: String, to descriptor: Int32) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }
}
