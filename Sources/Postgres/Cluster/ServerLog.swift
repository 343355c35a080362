import Glibc

/// The log of a private cluster's server: kept small, and searched for the reason when the server ends.
///
/// The server appends through a descriptor that it inherited, so a file that has grown is truncated in place. Its
/// earlier content is kept in a second file next to it.
struct ServerLog: Sendable {
  /// The size, in bytes, from which the log is rotated. The two files take about twice as much.
  static let maximumBytes = 8 << 20
  /// How many bytes at the end are searched for the reason of a failure.
  static let tailBytes = 16 << 10

  /// The file that is written.
  let path: String
  /// Where the lines of the server's current run begin, in bytes.
  private let start: off_t

  /// The log at a path, rotated if it is large; create it when the server is started.
  init(_ path: String, maximumBytes: Int = ServerLog.maximumBytes) {
    self.path = path
    Self.rotate(path, maximumBytes)
    start = Self.size(path)
  }

  /// Rotates the log if it is large.
  func rotateIfLarge(_ maximumBytes: Int = ServerLog.maximumBytes) { Self.rotate(path, maximumBytes) }

  /// The last line of the current run that says why the server ended; nil if there is none.
  var failure: String? { Self.failure(in: tail) }

  /// The end of what the current run has written.
  var tail: String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    let size = lseek(descriptor, 0, SEEK_END)
    // If the log was rotated since, all of it belongs to the current run.
    let first = size < start ? 0 : start
    lseek(descriptor, max(first, size - off_t(Self.tailBytes)), SEEK_SET)
    return FileSystem.readAll(descriptor, limit: Self.tailBytes)
  }

  /// Messages to connections while the server ends or recovers: the effect, not the cause.
  private static let effects = ["FATAL:  the database system is ", "FATAL:  terminating "]

  /// The line of a program's output that says why it failed: the last FATAL or PANIC, or else the last error.
  static func failure(in text: String) -> String? {
    let lines = text.split(separator: "\n").filter { line in !effects.contains { line.contains($0) } }
    func last(_ words: [String]) -> String? {
      lines.last { line in words.contains { line.contains($0) } }.map(String.init)
    }
    return last(["FATAL:", "PANIC:"]) ?? last(["error:", "ERROR:"])
  }

  private static func size(_ path: String) -> off_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_size : 0
  }

  /// Keeps the last `maximumBytes` in the second file and truncates the first. The few lines written between the two
  /// steps are lost. If the copy fails because the disk is full, truncating matters all the more.
  private static func rotate(_ path: String, _ maximumBytes: Int) {
    guard size(path) > maximumBytes else { return }
    let descriptor = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let earlier = "\(path).1"
    unlink(earlier)
    let copy = open(earlier, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
    if copy >= 0 {
      let size = lseek(descriptor, 0, SEEK_END)
      lseek(descriptor, max(0, size - off_t(maximumBytes)), SEEK_SET)
      var chunk = [UInt8](repeating: 0, count: 64 << 10)
      while true {
        let count = read(descriptor, &chunk, chunk.count)
        if count <= 0 || write(copy, chunk, count) != count { break }
      }
      close(copy)
    }
    ftruncate(descriptor, 0)
  }
}
