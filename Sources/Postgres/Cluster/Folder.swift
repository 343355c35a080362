import Glibc

/// A folder that is held open.
///
/// All operations go through its descriptor, so replacing the path with a link or another folder changes nothing;
/// links inside it are never followed. Threading: any thread; all methods block.
final class Folder: Sendable {
  /// The path at which it was opened.
  let path: String
  let descriptor: Int32

  private init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Opens a folder by its path; the last component must not be a link.
  static func open(_ path: String) throws(ClusterError) -> Folder {
    let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw .folder(path, reason: FileSystem.lastError) }
    return Folder(path: path, descriptor: descriptor)
  }

  /// Opens a folder inside this one; nil if it does not exist or is a link.
  func folder(_ name: String) -> Folder? {
    let child = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    return child < 0 ? nil : Folder(path: "\(path)/\(name)", descriptor: child)
  }

  /// Makes a folder inside this one that only `owner` (and root) can enter; the name must not be in use.
  func makePrivateFolder(_ name: String, owner: ServerUser?) throws(ClusterError) -> Folder {
    guard mkdirat(descriptor, name, 0o700) == 0, let folder = folder(name) else { throw failure(name) }
    // Ownership is given away only of a folder that this process has just made.
    guard try folder.status().st_uid == geteuid() else { throw refusal(name, "it belongs to another user") }
    if let owner, fchown(folder.descriptor, owner.user, owner.group) != 0 { throw failure(name) }
    return folder
  }

  /// Owner, mode and number of the folder.
  func status() throws(ClusterError) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .folder(path, reason: FileSystem.lastError) }
    return status
  }

  /// The names in the folder; empty if it cannot be read.
  var entries: [String] {
    // A second descriptor, because the directory stream takes it over.
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { return [] }
    guard let stream = fdopendir(copy) else {
      close(copy)
      return []
    }
    return FileSystem.entries(of: stream)
  }

  /// A file's text, at most the last 16 KiB; nil if it is not a regular file or cannot be read.
  func text(of name: String) -> String? {
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let limit = 16_384
    lseek(file, max(0, status.st_size - off_t(limit)), SEEK_SET)
    return FileSystem.readAll(file, limit: limit)
  }

  /// Opens a file to append to it, and creates it if it is missing.
  ///
  /// Refuses a link, a pipe, a file with more than one hard link, and a file that belongs neither to `owner` nor to
  /// this process's user: it could be any file of this machine.
  func openForAppending(_ name: String, owner: ServerUser?) throws(ClusterError) -> Int32 {
    let flags = O_CREAT | O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = openat(descriptor, name, flags, 0o600)
    guard file >= 0 else { throw failure(name) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_nlink == 1,
      status.st_uid == geteuid() || status.st_uid == owner?.user
    else {
      close(file)
      throw refusal(name, "it is not a file that this server owns")
    }
    return file
  }

  /// Removes a file, or a folder and its contents; links are removed, not followed.
  func remove(_ name: String) {
    guard let child = folder(name) else {
      unlinkat(descriptor, name, 0)
      return
    }
    child.removeAll()
    unlinkat(descriptor, name, AT_REMOVEDIR)
  }

  /// Removes everything in the folder.
  func removeAll() {
    for name in entries { remove(name) }
  }

  /// Renames an entry of the folder.
  func rename(_ name: String, to other: String) throws(ClusterError) {
    if renameat(descriptor, name, descriptor, other) != 0 { throw failure(other) }
  }

  private func failure(_ name: String) -> ClusterError { refusal(name, FileSystem.lastError) }

  private func refusal(_ name: String, _ reason: String) -> ClusterError {
    .folder("\(path)/\(name)", reason: reason)
  }
}
