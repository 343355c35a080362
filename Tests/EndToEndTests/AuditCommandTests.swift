import Foundation
import PostgresTestSupport
import RPCTestSupport
import Testing

/// The audit from the command line, through the real server and what it does beside calls.
@Suite("The audit at the command line", .timeLimit(.minutes(15)))
struct AuditCommandTests {
  private struct Site {
    let server: ServerProcess
    let certificates: TestCertificates
    let folder: String

    init() async throws {
      certificates = try await TestCertificates.shared()
      let data = try TestFolder()
      folder = data.path
      server = try await ServerProcess.start(
        data: data, certificates: certificates.folder, ["--loops", "1", "--registration", "invitation"])
      let output = try await server.process.wait(for: "--name NAME")
      let line = try #require(output.split(separator: "\n").first { $0.contains("payshare bootstrap ") })
      let token = String(try #require(line.split(separator: " ").dropFirst(2).first))
      _ = try await run("root", "bootstrap", token, "root@example.com", "--name", "Root")
      _ = try await run("root", "login", "root@example.com")
    }

    func run(_ person: String, _ arguments: String..., code wanted: Int32 = 0) async throws -> String {
      let (code, output) = try await ChildProcess(
        [Programs.commandLine] + arguments,
        environment: [
          "PAYSHARE_SERVER": server.address, "PAYSHARE_CERTS": certificates.folder,
          "PAYSHARE_SESSION": "\(folder).session-\(person)", "XDG_STATE_HOME": folder,
          "PAYSHARE_PASSWORD": "correct horse of \(person)",
        ]
      ).finish()
      try #require(code == wanted, "\(arguments): \(output)")
      return output
    }
  }

  @Test func auditorsListShowVerifyAndExportWhatHappened() async throws {
    let site = try await Site()
    _ = try await site.run("root", "event", "create", "Goa trip", "--currency", "INR")
    _ = try await site.run("root", "expense", "add", "Goa trip", "Tea", "1.00", "--shares", "me")
    _ = try await site.run("root", "expense", "edit", "Tea", "--description", "Coffee")
    _ = try await site.run("root", "organisation", "update", "--registration", "open")
    _ = try await site.run("mallory", "register", "mallory@example.com", "--name", "Mallory")
    _ = try await site.run("mallory", "login", "mallory@example.com")
    _ = try await site.run("mallory", "audit", "list", code: 7)

    // Written and sealed beside the calls.
    var refused = ""
    while !refused.contains("ListAuditEntries: PERMISSION_MISSING audit.read") {
      refused = try await site.run("root", "audit", "list", "--refused", "--actor", "mallory@example.com")
    }
    #expect(refused.contains("Mallory via client"), "\(refused)")
    #expect(try await site.run("root", "audit", "list", "--alerts").contains("WHAT"))
    let edits = try JSONObject(
      try await site.run("root", "audit", "list", "--operation", "expense_updated", "--json")
    ).list("entries")
    let shown = try await site.run("root", "audit", "show", try #require(edits.first).text("id"))
    #expect(shown.contains("expense.description") && shown.contains("Tea") && shown.contains("Coffee"))

    #expect(shown.contains("BEFORE") && shown.contains(" via client admin"), "\(shown)")
    let granted = try await site.run("root", "audit", "list", "--operation", "role_granted")
    #expect(granted.hasPrefix("POSITION") && granted.contains("  admin for "), "\(granted)")

    let verified = try await site.run("root", "audit", "verify")
    #expect(verified.hasSuffix("\nall is as it was sealed\n"), "\(verified)")
    let head = try #require(verified.split(separator: "\n").first { $0.hasPrefix("head ") }).dropFirst(5)
    _ = try await site.run("root", "audit", "verify", "--head", String(head))
    let path = "\(site.folder).export"
    _ = try await site.run("root", "audit", "export", "--output", path)
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let entries = try lines.map { try JSONObject(String($0)) }.compactMap { try? $0.object("entry") }
    #expect(entries.count > 5)
    #expect(try entries.allSatisfy { try !$0.text("event").isEmpty })
    _ = try await site.run("root", "audit", "export", "--output", path, code: 66)
    #expect(try await verify(path).code == 0)
    try await alter(path)
    let altered = try await verify(path)
    #expect(altered.code == 1 && altered.output.contains("was altered"), "\(altered.output)")

    try await tamper(site)
    #expect(try await site.run("root", "audit", "verify", code: 15).contains("was altered"))
    #expect(try await site.server.stop().code == 0)
  }

  @Test func aServerThatStopsRecordsWhatItHasCounted() async throws {
    let site = try await Site()
    _ = try await site.run("root", "organisation", "update", "--registration", "open")
    _ = try await site.run("mallory", "register", "mallory@example.com", "--name", "Mallory")
    _ = try await site.run("mallory", "login", "mallory@example.com")
    for _ in 1...3 { _ = try await site.run("mallory", "user", "list", code: 7) }
    let data = try #require(site.server.data)
    #expect(try await site.server.stop().code == 0)
    let again = try await ServerProcess.start(
      data: data, certificates: site.certificates.folder, ["--loops", "1"])
    let counted = try await query(
      "SELECT count(*) FROM journal_entry WHERE kind = 120", data.path)
    // One in full and one with the others; more if minutes have ended meanwhile.
    #expect(["2", "3"].contains(counted))
    #expect(try await again.stop().code == 0)
  }

  /// Verifies an export as an auditor does who trusts nobody.
  private func verify(_ path: String) async throws -> (code: Int32, output: String) {
    try await ChildProcess([
      try await Python.program(), "\(Repository.path)/Tests/python/audit/verify.py", path,
    ]).finish()
  }

  /// Makes an export say that another client did what was done.
  private func alter(_ path: String) async throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacingOccurrences(of: "client/admin", with: "client/other").write(
      toFile: path, atomically: true, encoding: .utf8)
  }

  private func query(_ sql: String, _ data: String) async throws -> String {
    let (code, output) = try await ChildProcess([
      "psql", "-XqAtc", sql, "host=\(data)/socket user=postgres dbname=postgres",
    ]).finish()
    try #require(code == 0, "\(output)")
    return output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private func tamper(_ site: Site) async throws {
    _ = try await query(
      """
      BEGIN; SET LOCAL session_replication_role = replica;
      UPDATE journal_entry SET service = 'x' WHERE kind = 8; COMMIT
      """, site.folder)
  }
}
