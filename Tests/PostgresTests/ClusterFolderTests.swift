import Foundation
import Glibc
import PostgresTestSupport
import Testing

@testable import Postgres

/// Obstacles that other users may have put into a private cluster's folder.
@Suite("A cluster's folder", .timeLimit(.minutes(15))) struct ClusterFolderTests {
  private static let isRoot = geteuid() == 0
  /// Another user: the number of Debian's `games`, which runs no program.
  private static let stranger: uid_t = 5

  private func withFolder(_ body: @Sendable @escaping (String) throws -> Void) async throws {
    try await blocking {
      var template = Array("/tmp/postgres-folder-XXXXXX".utf8CString)
      try #require(mkdtemp(&template) != nil)
      let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      defer { try? FileManager.default.removeItem(atPath: path) }
      chmod(path, 0o755)
      try body(path)
    }
  }

  private func reason(_ body: () throws -> Void) -> String? {
    do { try body() } catch ClusterError.folder(_, let reason) { return reason } catch { return "\(error)" }
    return nil
  }

  @Test(arguments: ["lock", "postgres.log", "initdb.log"])
  func aLinkIsNotWrittenThrough(_ name: String) async throws {
    try await withFolder { path in
      let target = "\(path)/target"
      try Data("precious".utf8).write(to: URL(fileURLWithPath: target))
      mkdir("\(path)/cluster", 0o755)
      symlink(target, "\(path)/cluster/\(name)")
      _ = reason {
        let folder = try ClusterFolder("\(path)/cluster", user: nil)
        try close(folder.openInitialisationLog())
        let log = try folder.openLog()
        write(log, "overwritten", 11)
        close(log)
      }
      #expect(try String(contentsOfFile: target, encoding: .utf8) == "precious")
    }
  }

  @Test func aSecondNameOfAnotherFileIsNotWrittenThrough() async throws {
    try await withFolder { path in
      try Data("precious".utf8).write(to: URL(fileURLWithPath: "\(path)/target"))
      mkdir("\(path)/cluster", 0o755)
      link("\(path)/target", "\(path)/cluster/postgres.log")
      let folder = try ClusterFolder("\(path)/cluster", user: nil)
      #expect(reason { _ = try folder.openLog() } == "it is not a file that this server owns")
    }
  }

  @Test func aPipeInPlaceOfAFileDoesNotBlock() async throws {
    try await withFolder { path in
      mkfifo("\(path)/lock", 0o600)
      #expect(reason { _ = try ClusterFolder(path, user: nil) } == "it is not a file that this server owns")
      unlink("\(path)/lock")
      let folder = try ClusterFolder(path, user: nil)
      mkdir("\(path)/data", 0o700)
      mkfifo("\(path)/data/PG_VERSION", 0o600)
      #expect(try folder.openData()?.text(of: "PG_VERSION") == nil)
    }
  }

  @Test func aLinkInThePlaceOfTheSocketsFolderIsReplaced() async throws {
    try await withFolder { path in
      mkdir("\(path)/target", 0o755)
      mkdir("\(path)/cluster", 0o755)
      symlink("\(path)/target", "\(path)/cluster/socket")
      let user = try ServerUser.find()
      let folder = try ClusterFolder("\(path)/cluster", user: user)
      let socket = try folder.makeSocketFolder()
      #expect(try socket.status().st_uid == user?.user ?? geteuid())
      var status = stat()
      #expect(lstat("\(path)/target", &status) == 0)
      #expect(status.st_uid == geteuid() && status.st_mode & 0o777 == 0o755)
    }
  }

  @Test func aLinkInThePlaceOfTheDataIsRefused() async throws {
    try await withFolder { path in
      symlink("/etc", "\(path)/data")
      let folder = try ClusterFolder(path, user: nil)
      #expect(reason { _ = try folder.openData() } == "it is a link, or no folder")
    }
  }

  @Test func removingFollowsNoLink() async throws {
    try await withFolder { path in
      mkdir("\(path)/target", 0o755)
      try Data("precious".utf8).write(to: URL(fileURLWithPath: "\(path)/target/file"))
      mkdir("\(path)/cluster", 0o755)
      symlink("\(path)/target", "\(path)/cluster/data.new")
      try ClusterFolder("\(path)/cluster", user: nil).removeAll()
      #expect(access("\(path)/cluster", F_OK) != 0)
      #expect(access("\(path)/target/file", F_OK) == 0)
    }
  }

  @Test func aFolderThatOthersCanChangeIsRefused() async throws {
    try await withFolder { path in
      chmod(path, 0o777)
      let expected = "users other than its owner can change it: chmod go-w"
      #expect(reason { _ = try ClusterFolder(path, user: nil) } == expected)
    }
  }

  @Test(.enabled(if: isRoot)) func aFolderOfAnotherUserIsRefused() async throws {
    try await withFolder { path in
      chown(path, Self.stranger, Self.stranger)
      #expect(reason { _ = try ClusterFolder(path, user: nil) } == "it belongs to another user")
    }
  }

  @Test(.enabled(if: isRoot)) func rootRefusesAFolderThatAnotherUserCanReplace() async throws {
    try await withFolder { path in
      chown(path, Self.stranger, Self.stranger)
      let reason = reason { _ = try ClusterFolder("\(path)/cluster", user: nil) }
      #expect(reason == "users other than root can replace it, because they can change \(path)")
    }
  }

  /// A shell that an administrator left in the data folder is not PostgreSQL's, whatever `postmaster.pid` says.
  @Test func onlyPostgreSQLsOwnProcessesAreStopped() async throws {
    try await withFolder { path in
      mkdir("\(path)/data", 0o700)
      let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
      defer { close(nowhere) }
      let shell = try #require(
        ChildProcess.start(
          "sh", ["-c", "cd '\(path)/data' && echo $$ >postmaster.pid && exec sleep 600"], output: nowhere,
          ownSession: false))
      defer {
        kill(shell, SIGKILL)
        waitpid(shell, nil, 0)
      }
      while (try? String(contentsOfFile: "\(path)/data/postmaster.pid", encoding: .utf8)) != "\(shell)\n" {}
      let folder = try ClusterFolder(path, user: nil)
      let data = try #require(try folder.openData())
      try LeftOverServer.stop(data, user: nil, seconds: 1)
      #expect(waitpid(shell, nil, WNOHANG) == 0, "it still runs")
      #expect(access("\(path)/data/postmaster.pid", F_OK) != 0)
    }
  }
}
