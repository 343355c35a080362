import Glibc

/// A file that is read as a whole, such as a certificate.
///
/// Only regular files are read: a pipe without a writer would block the program forever, and a device has no end. Links
/// are followed, as tools that renew certificates replace links. Threading: any thread; reading blocks.
public struct InputFile: Hashable, Sendable {
  /// Who may have access to a file.
  public enum Confidentiality: Hashable, Sendable {
    /// Everybody may read it, but not write it.
    case open
    /// A key: its owner may do anything, its group may read it, and others may do nothing.
    case secret

    /// The bits of a mode that must not be set.
    var forbiddenMode: mode_t { self == .open ? 0o002 : 0o027 }
  }

  /// The path.
  public let path: String
  /// Who may have access to it.
  public let confidentiality: Confidentiality
  /// The most bytes that it may have.
  public let maximumBytes: Int

  /// A file of at most so many bytes.
  public init(_ path: String, _ confidentiality: Confidentiality = .open, maximumBytes: Int) {
    self.path = path
    self.confidentiality = confidentiality
    self.maximumBytes = maximumBytes
  }

  /// All bytes of the file.
  public func read() throws(FileError) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe waits for its writer, before the file can be checked.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw FileError(path, .system(errno)) }
    defer { close(descriptor) }
    try check(descriptor)
    return try readAll(descriptor)
  }

  /// Checks the file that is open, whatever its path leads to by now.
  private func check(_ descriptor: Int32) throws(FileError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(path, .system(errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(path, .notRegular) }
    guard status.st_mode & confidentiality.forbiddenMode == 0 else {
      let mode = status.st_mode & 0o7777
      throw FileError(
        path, confidentiality == .open ? .writableByAll(mode: mode) : .secretOpenToOthers(mode: mode))
    }
  }

  private func readAll(_ descriptor: Int32) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(path, .system(errno))
      }
      guard bytes.count + count <= maximumBytes else { throw FileError(path, .tooLarge(bytes: maximumBytes)) }
      bytes += chunk[..<count]
    }
  }
}
