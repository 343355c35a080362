import Cryptography
import Foundation
import RPCTestSupport
import Testing

/// Sessions, passwords and second factors at the command line, through the real server and its jobs.
@Suite("Account security", .timeLimit(.minutes(15)))
struct AccountSecurityTests {
  /// A server whose certificate `admin` is an operator's, and people who call with it.
  private struct Site {
    let data: TestFolder
    let certificates: TestCertificates
    let server: ServerProcess

    init() async throws {
      data = try TestFolder()
      certificates = try await TestCertificates.shared()
      let callers = "\(try ScratchFolder.make("accounts"))/callers"
      try Data("spiffe://payshare.dev/client/admin users operator *\n".utf8)
        .write(to: URL(fileURLWithPath: callers))
      server = try await ServerProcess.start(
        data: data, certificates: certificates.folder, ["--loops", "1", "--callers", callers])
    }

    /// Runs a command with a session file and a password.
    func attempt(
      _ session: String, _ password: String, _ arguments: [String], new: String = ""
    ) async throws -> (code: Int32, output: String) {
      let variables = [
        "PAYSHARE_SERVER": server.address, "PAYSHARE_CERTS": certificates.folder,
        "PAYSHARE_SESSION": "\(data.path)/session-\(session)", "PAYSHARE_PASSWORD": password,
        "PAYSHARE_NEW_PASSWORD": new, "XDG_STATE_HOME": data.path,
      ]
      return try await ChildProcess([Programs.commandLine] + arguments, environment: variables).finish()
    }

    @discardableResult
    func run(
      _ session: String, _ password: String, _ arguments: String..., new: String = ""
    ) async throws -> String {
      let (code, output) = try await attempt(session, password, arguments, new: new)
      try #require(code == 0, "\(arguments): \(output)")
      return output
    }

    /// The text of the newest mail of a kind, once its job has made it.
    func mail(_ kind: String) async throws -> String {
      while true {
        let list = try JSONObject(try await run("a", "", "mail", "list", "--json")).list("mails")
        for mail in list where try mail.text("template") == kind {
          return try await run("a", "", "mail", "show", try mail.text("id"))
        }
      }
    }
  }

  private static let (old, new) = ("correct horse battery", "seven green umbrellas")
  private static let email = "asha@example.com"

  @Test func sessionsPasswordsAndSecondFactorsAreManagedAtTheCommandLine() async throws {
    let site = try await Site()
    try await site.run("a", Self.old, "register", Self.email, "--name", "Asha")
    try await site.run("a", Self.old, "login", Self.email)
    try await site.run("b", Self.old, "login", Self.email, "--device", "phone")
    try await manageSessions(site)
    try await resetPassword(site)
    try await useSecondFactor(site)
    #expect(try await site.server.stop().code == 0)
  }

  private func manageSessions(_ site: Site) async throws {
    let sessions = try JSONObject(try await site.run("a", "", "session", "list", "--json")).list("sessions")
    #expect(try sessions.map { try $0.text("device") }.first == "phone" && sessions.count == 2)
    let table = try await site.run("a", "", "session", "list")
    #expect(table.contains("this session") && table.contains("payshare at ") && table.contains("127.0.0.1"))
    try await site.run("a", "", "session", "revoke", try sessions[0].text("id"))
    #expect(try await site.attempt("b", "", ["whoami"]).code == 16)
    try await site.run("b", Self.old, "login", Self.email)
    try await site.run("a", "", "session", "revoke-all", "--keep-current")
    #expect(try await site.attempt("b", "", ["whoami"]).code == 16)
    try await site.run("a", Self.old, "password", "change", new: "eight green umbrellas")
    try await site.run("a", "eight green umbrellas", "password", "change", new: Self.old)
  }

  private func resetPassword(_ site: Site) async throws {
    let answer = try await site.run("b", "", "password", "request-reset", Self.email)
    #expect(try await site.run("b", "", "password", "request-reset", "nobody@example.com") == answer)
    let text = try await site.mail("password-reset")
    let command = "payshare password reset "
    let token = try #require(text.firstRange(of: command).map { text[$0.upperBound...].prefix(32) })
    try await site.run("b", Self.new, "password", "reset", String(token))
    let again = try await site.attempt("b", Self.new, ["password", "reset", String(token)])
    #expect(again.code == 7 && again.output.contains("INVALID_RESET_TOKEN"))
    #expect(try await site.attempt("b", Self.old, ["login", Self.email]).code == 16)
    try await site.run("a", Self.new, "login", Self.email)
  }

  private func useSecondFactor(_ site: Site) async throws {
    #expect(try await site.run("a", "", "totp", "show").contains("no second factor"))
    #expect(try await site.run("a", Self.new, "totp", "enrol").contains("▄"))
    let offered = try JSONObject(try await site.run("a", Self.new, "totp", "enrol", "--json"))
    let totp = TOTP(seed: try #require(Base32.decode(try offered.text("seed"))))
    func code(_ steps: Int64) throws -> String {
      try totp.code(of: TOTP.step(at: Int64(Date().timeIntervalSince1970)) + steps)
    }
    let codes = Self.codes(in: try await site.run("a", "", "totp", "confirm", try code(0)))
    #expect(codes.count == 10)
    let refused = try await site.attempt("b", Self.new, ["login", Self.email])
    #expect(refused.code == 16 && refused.output.contains("add --code CODE"))
    try await site.run("b", Self.new, "login", Self.email, "--code", try code(1))
    try await site.run("b", Self.new, "login", Self.email, "--recovery-code", codes[0])
    #expect(try await site.run("b", "", "totp", "show").contains("9 recovery codes"))
    let new = Self.codes(
      in: try await site.run("b", Self.new, "totp", "recovery-codes", "--recovery-code", codes[1]))
    let old = try await site.attempt("b", Self.new, ["totp", "disable", "--recovery-code", codes[2]])
    #expect(old.code == 7 && old.output.contains("WRONG_SECOND_FACTOR"))
    try await site.run("b", Self.new, "totp", "disable", "--recovery-code", new[0])
    try await site.run("a", Self.new, "login", Self.email)
  }

  /// The recovery codes that a command has shown.
  private static func codes(in output: String) -> [String] {
    output.split(separator: "\n").filter { $0.hasPrefix("  ") && $0.count == 31 }.map {
      String($0.dropFirst(2))
    }
  }
}
