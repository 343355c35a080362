import Foundation
import Testing

@testable import Postgres

@Suite struct ServerLogTests {
  private func withLog(_ text: String, _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "log-\(UInt64.random(in: 0 ... .max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "postgres.log").path
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    try body(path)
  }

  private func text(_ path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }

  @Test func aLargeLogIsEmptiedAndItsEndKept() throws {
    try withLog(String(repeating: "x", count: 5_000) + "the end") { path in
      // The server holds the file open and goes on to append.
      let server = open(path, O_WRONLY | O_APPEND)
      defer { close(server) }
      let log = ServerLog(path, maximumBytes: 10_000)
      log.rotateIfLarge(10_000)
      #expect(text(path)?.count == 5_007, "it is not large yet")
      log.rotateIfLarge(100)
      #expect(text(path) == "")
      #expect(text("\(path).1")?.count == 100)
      #expect(text("\(path).1")?.hasSuffix("the end") == true)
      write(server, "more", 4)
      #expect(text(path) == "more")
    }
  }

  @Test func aLinkInThePlaceOfTheEarlierLogIsNotFollowed() throws {
    try withLog(String(repeating: "x", count: 5_000)) { path in
      let other = path + ".other"
      try "precious".write(toFile: other, atomically: false, encoding: .utf8)
      try FileManager.default.createSymbolicLink(atPath: "\(path).1", withDestinationPath: other)
      ServerLog(path).rotateIfLarge(100)
      #expect(text(other) == "precious")
      #expect(text("\(path).1")?.count == 100)
    }
  }

  @Test func theReasonOfAFailureIsFromTheCurrentRun() throws {
    try withLog("FATAL:  of an earlier run\n") { path in
      let log = ServerLog(path)
      #expect(log.failure == nil)
      let file = try #require(FileHandle(forWritingAtPath: path))
      try file.seekToEnd()
      try file.write(
        contentsOf: Data("LOG:  starting\nPANIC:  could not write: No space left on device\nLOG:  end\n".utf8)
      )
      #expect(log.failure == "PANIC:  could not write: No space left on device")
    }
  }

  @Test func theCauseIsReportedNotItsEffectOnConnections() {
    let text = """
      2026-11-29 10:00:00 UTC [7] PANIC:  could not write to file "pg_wal/xlogtemp.7": No space left on device
      2026-11-29 10:00:00 UTC [9] FATAL:  the database system is in recovery mode
      2026-11-29 10:00:00 UTC [8] FATAL:  terminating connection due to administrator command
      2026-11-29 10:00:00 UTC [1] LOG:  database system is shut down
      """
    #expect(ServerLog.failure(in: text)?.hasSuffix("No space left on device") == true)
    #expect(
      ServerLog.failure(in: "initdb: error: no space\ninitdb: removing contents")?.hasSuffix("no space")
        == true)
    #expect(ServerLog.failure(in: "all is well") == nil)
  }
}
