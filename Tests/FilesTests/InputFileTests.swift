import Files
import Foundation
import Glibc
import Testing

@Suite("Files that somebody named") struct InputFileTests {
  @Test func aRegularFileIsReadThroughALinkToo() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("file", mode: 0o644)
    symlink(path, folder / "link")
    #expect(try InputFile(folder / "link", maximumBytes: 7).read() == Array("content".utf8))
  }

  @Test func aFileBeyondTheLimitIsRefused() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("file", mode: 0o600)
    #expect(throws: FileError(path, .tooLarge(bytes: 6))) { try InputFile(path, maximumBytes: 6).read() }
  }

  /// Nobody writes to the pipe: a read that waited for it would never end.
  @Test func aPipeIsRefusedWithoutWaiting() throws {
    let folder = try TemporaryFolder()
    mkfifo(folder / "pipe", 0o600)
    #expect(throws: FileError(folder / "pipe", .notRegular)) {
      try InputFile(folder / "pipe", .secret, maximumBytes: 10).read()
    }
  }

  @Test(arguments: ["/tmp", "/dev/zero"]) func foldersAndDevicesAreRefused(_ path: String) {
    #expect(throws: FileError(path, .notRegular)) { try InputFile(path, maximumBytes: 10).read() }
  }

  @Test(arguments: [0o400, 0o600, 0o640, 0o440] as [mode_t])
  func aSecretMayBeReadByItsGroup(_ mode: mode_t) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("key", mode: mode)
    #expect(try InputFile(path, .secret, maximumBytes: 10).read().count == 7)
  }

  @Test(arguments: [0o666, 0o644, 0o604, 0o620, 0o601] as [mode_t])
  func aSecretOpenToOthersIsRefused(_ mode: mode_t) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("key", mode: mode)
    let error = #expect(throws: FileError.self) { try InputFile(path, .secret, maximumBytes: 10).read() }
    #expect(error?.problem == .secretOpenToOthers(mode: mode))
  }

  @Test func theRefusalOfASecretSaysWhatToDo() {
    #expect(
      FileError("server.key", .secretOpenToOthers(mode: 0o666)).description
        == "server.key: this secret is accessible to others than its owner (mode 0666): chmod 600")
  }

  @Test func whatEverybodyCanChangeIsRefused() throws {
    let folder = try TemporaryFolder()
    #expect(try InputFile(folder.write("group", mode: 0o664), maximumBytes: 10).read().count == 7)
    let path = try folder.write("all", mode: 0o646)
    let error = #expect(throws: FileError.self) { try InputFile(path, maximumBytes: 10).read() }
    #expect(error?.problem == .writableByAll(mode: 0o646))
  }

  @Test func aMissingFileIsToldInTheSystemsWords() {
    let error = #expect(throws: FileError.self) { try InputFile("/nowhere/x", maximumBytes: 10).read() }
    #expect(error?.description == "/nowhere/x: No such file or directory")
  }
}

/// A folder that is gone with the value.
private final class TemporaryFolder {
  private let path: String

  init() throws {
    var template = Array("/tmp/payshare-files-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, mode: mode_t) throws -> String {
    let path = self / name
    try Data("content".utf8).write(to: URL(fileURLWithPath: path))
    chmod(path, mode)
    return path
  }

  static func / (folder: TemporaryFolder, name: String) -> String { "\(folder.path)/\(name)" }
}
