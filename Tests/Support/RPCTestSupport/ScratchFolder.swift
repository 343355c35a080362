import Foundation
import Glibc

/// The folder of this process in `/tmp`, for temporary files of tests and the programs they start.
///
/// It is removed when the process ends, whatever happened to the programs.
public enum ScratchFolder {
  private static let prefix = "payshare-tests-"
  private static let root = "/tmp"

  /// Its path.
  public static let path: String = {
    removeStale()
    let path = "\(root)/\(prefix)\(getpid())"
    // Not everyone may read it, but PostgreSQL's user must pass through it to the data of a test's server.
    mkdir(path, 0o711)
    atexit { try? FileManager.default.removeItem(atPath: ScratchFolder.path) }
    return path
  }()

  /// Makes a folder in it that no other test has.
  public static func make(_ name: String) throws -> String {
    var template = Array("\(path)/\(name)-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw ChildProcess.Failure(description: "mkdtemp failed") }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes the folders of test processes that were killed.
  private static func removeStale() {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? [] {
      guard name.hasPrefix(prefix), let process = pid_t(name.dropFirst(prefix.count)),
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      try? FileManager.default.removeItem(atPath: "\(root)/\(name)")
    }
  }
}
