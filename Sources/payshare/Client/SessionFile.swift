import Files
import Glibc

/// The file that keeps a session; readable by its owner only.
struct SessionFile: Sendable {
  let path: String

  /// The largest file that is read, in bytes.
  static let maximumBytes = 65_536

  /// The session; nil if there is no file.
  func read() throws(CommandError) -> StoredSession? {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try InputFile(path, .secret, maximumBytes: Self.maximumBytes).read()
    } catch {
      if error.problem == .system(ENOENT) { return nil }
      throw .file("\(error)")
    }
    guard let session = StoredSession(text: String(decoding: bytes, as: UTF8.self)) else {
      throw .file("\(path) holds no session; remove it and log in again")
    }
    return session
  }

  /// Writes the session atomically: a concurrent reader finds the old one or the new one.
  func write(_ session: StoredSession) throws(CommandError) {
    try makeFolder()
    // An unpredictable name: nobody can have planted a file or link there to catch the tokens.
    var template = Array("\(path).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw failure() }
    let fresh = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let isWritten = PlainFile.writeAll(session.text, to: descriptor)
    close(descriptor)
    guard isWritten, rename(fresh, path) == 0 else {
      let error = failure()
      unlink(fresh)
      throw error
    }
  }

  /// Deletes the session.
  func remove() { unlink(path) }

  /// Runs `body` while no other command changes the file: two that used one refresh token would end the session.
  func locked<Result>(
    _ body: () async throws(CommandError) -> Result
  ) async throws(CommandError) -> Result {
    try makeFolder()
    let lock = open("\(path).lock", O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
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

/// Writing of whole files.
enum PlainFile {
  /// Makes a new file that only its owner can read, and opens it.
  static func make(_ path: String) throws(CommandError) -> Int32 {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw .file("\(TextWidth.printable(path)) cannot be made: \(String(cString: strerror(errno)))")
    }
    return file
  }

  /// Writes all of a text; returns false if it cannot be written.
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
