import Glibc

/// The log of a private cluster's server: kept small, and read for why the server ended.
///
/// The server writes it by a descriptor it was given, in append mode, so the file is emptied in place when it has
/// grown. What was written before is in a second file beside it.
struct ServerLog: Sendable {
  /// From this size on, in bytes, the log is rotated. The files take about twice as much.
  static let maximumBytes = 8 << 20
  /// How much of the end is read for the reason of a failure, in bytes.
  static let tailBytes = 16 << 10

  /// The file that is written.
  let path: String
  /// Where the lines of the server's present run begin, in bytes.
  private let start: off_t

  /// The log at a path, rotated if it is large; made when the server is started.
  init(_ path: String, maximumBytes: Int = ServerLog.maximumBytes) {
    self.path = path
    Self.rotate(path, maximumBytes)
    start = Self.size(path)
  }

  /// Rotates the log where it has grown large.
  func rotateIfLarge(_ maximumBytes: Int = ServerLog.maximumBytes) { Self.rotate(path, maximumBytes) }

  /// The last line of the present run that says why the server ended; nil where there is none.
  var failure: String? { Self.failure(in: tail) }

  /// The end of what the present run has written.
  var tail: String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    let size = lseek(descriptor, 0, SEEK_END)
    // Where it was rotated since, all of it is of the present run.
    let first = size < start ? 0 : start
    lseek(descriptor, max(first, size - off_t(Self.tailBytes)), SEEK_SET)
    return FileSystem.readAll(descriptor, limit: Self.tailBytes)
  }

  /// What connections are told while the server ends or recovers: the effect, not the cause.
  private static let effects = ["FATAL:  the database system is ", "FATAL:  terminating "]

  /// The line of a program's output that says why it failed: the last FATAL or PANIC, else the last error.
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

  /// Keeps the last `maximumBytes` in the second file and empties the first. Lines written between the two steps are
  /// lost, which is a moment; were the copy to fail because the disk is full, emptying helps all the more.
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
