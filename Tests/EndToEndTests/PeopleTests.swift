import Foundation
import MailTestSupport
import PostgresTestSupport
import RPCTestSupport
import Testing

/// From a new server to people who log in, through the real server, its jobs and a mail server.
@Suite("People", .timeLimit(.minutes(15)))
struct PeopleTests {
  /// A server that people join by invitation, which sends its mails.
  private struct Site {
    let server: ServerProcess
    let certificates: TestCertificates
    let bootstrapToken: String

    init() async throws {
      certificates = try await TestCertificates.shared()
      server = try await ServerProcess.start(
        data: TestFolder(), certificates: certificates.folder,
        ["--loops", "1", "--registration", "invitation"] + MailTests.options(.startTLS))
      let output = try await server.process.wait(for: "--name NAME")
      let line = try #require(output.split(separator: "\n").first { $0.contains("payshare bootstrap ") })
      bootstrapToken = String(try #require(line.split(separator: " ").dropFirst(2).first))
    }

    /// Runs a command of somebody with their own session.
    func run(
      _ person: String, _ arguments: [String], fails: Bool = false
    ) async throws -> String {
      let folder = try #require(server.data).path
      let variables = [
        "PAYSHARE_SERVER": server.address, "PAYSHARE_CERTS": certificates.folder,
        "PAYSHARE_SESSION": "\(folder)/session-\(person)", "XDG_STATE_HOME": folder,
        "PAYSHARE_PASSWORD": "correct horse of \(person)",
      ]
      let (code, output) = try await ChildProcess(
        [Programs.commandLine] + arguments, environment: variables
      ).finish()
      try #require((code != 0) == fails, "\(arguments): \(output)")
      return output
    }

    /// The word behind the command in the newest mail to an address, once it has arrived.
    func token(of command: String, to address: String) async throws -> String {
      while true {
        let text = try await TestMailServer.shared().mails(to: address).last?.message.text ?? ""
        let line = text.split(separator: "\n").first { $0.contains("payshare \(command) ") }
        if let token = line?.split(separator: " ").last { return String(token) }
        // Takes a while, and shows that the server is alive.
        _ = try await run("nobody", ["health"])
      }
    }
  }

  @Test func peopleComeByInvitationAndGoAtTheCommandLine() async throws {
    let site = try await Site()
    let (root, ben) = (TestMailServer.address("root"), TestMailServer.address("ben"))
    _ = try await site.run("root", ["bootstrap", site.bootstrapToken, root, "--name", "Root"])
    _ = try await site.run("root", ["login", root])
    let invited = try await site.run("root", ["user", "invite", ben, "--name", "Ben"])
    #expect(invited.contains(ben) && invited.contains("pending"))
    let token = try await site.token(of: "invitation accept", to: ben)
    #expect(
      try await site.run("ben", ["invitation", "show", token]).contains("Root invites you to Payshare"))
    _ = try await site.run("ben", ["invitation", "accept", token, "--name", "Benjamin"])
    #expect(try await site.run("root", ["invitation", "list", "--state", "accepted"]).contains(ben))
    _ = try await site.run("ben", ["login", ben])

    let updated = try await site.run(
      "ben", ["user", "update", "--phone", "+436601234567", "--time-zone", "Europe/Vienna"])
    #expect(updated.contains("+436601234567") && updated.contains("time zone: Europe/Vienna"))
    let found = try await site.run("ben", ["user", "look-up", root])
    #expect(found.hasPrefix("Root\n"))
    let group = try await site.run("ben", ["group", "create", "Flat", "--with", root])
    #expect(group.contains("Root"))

    let moved = TestMailServer.address("ben")
    _ = try await site.run("ben", ["user", "change-email", moved])
    let old = try await site.token(of: "user confirm-email", to: ben)
    let new = try await site.token(of: "user confirm-email", to: moved)
    _ = try await site.run("ben", ["user", "confirm-email", old])
    #expect(try await site.run("ben", ["user", "confirm-email", new]).contains("has changed"))
    #expect(try await site.run("ben", ["whoami"], fails: true).contains("session has ended"))
    _ = try await site.run("ben", ["login", moved])

    for (command, state) in [
      ("deactivate", "deactivated"), ("reactivate", ""), ("delete", "deleted"), ("undelete", ""),
    ] {
      let shown = try await site.run("root", ["user", command, moved])
      #expect(state.isEmpty ? !shown.contains("state:") : shown.contains("state: \(state)"))
      _ = try await site.run("ben", ["whoami"], fails: true)
    }
    let listed = try await site.run("root", ["user", "list", "--order", "name", "--state", "active"])
    #expect(listed.contains("Benjamin") && listed.contains("admin"))
    #expect(try await site.run("root", ["user", "deactivate", "me"], fails: true).contains("administrator"))

    try await export(moved, site)
    try await erase(moved, site)

    let declining = TestMailServer.address("cleo")
    let made = try JSONObject(try await site.run("root", ["user", "invite", declining, "--json"]))
    let refused = try await site.token(of: "invitation accept", to: declining)
    _ = try await site.run("cleo", ["invitation", "decline", refused])
    let ended = try await site.run("root", ["invitation", "revoke", made.text("id")], fails: true)
    #expect(ended.contains("declined"))
    #expect(try await site.server.stop().code == 0)
  }

  /// Ben, who has logged in, and an administrator get what is stored about him.
  private func export(_ email: String, _ site: Site) async throws {
    _ = try await site.run("ben", ["login", email])
    let file = "\(try ScratchFolder.make("export"))/ben.json"
    #expect(try await site.run("ben", ["user", "export", "--output", file]).contains("Written"))
    let exported = try JSONObject(try String(contentsOfFile: file, encoding: .utf8))
    #expect(try exported.list("groups").map { try $0.text("displayName") } == ["Flat"])
    #expect(try exported.list("mails").count > 0 && exported.list("journalEntries").count > 5)
    // What is there is never written over.
    let again = try await site.run("ben", ["user", "export", "--output", file, "--json"], fails: true)
    #expect(try JSONObject(again).object("error").text("status") == "FILE")
    let byRoot = try await site.run("root", ["user", "export", email])
    #expect(byRoot.contains(email) && byRoot.contains("user_data_exported"))
  }

  /// Ben erases his account, for which there is no way back.
  private func erase(_ email: String, _ site: Site) async throws {
    _ = try await site.run("ben", ["login", email])
    let last = try await site.run("root", ["user", "erase", "me", "--yes"], fails: true)
    #expect(last.contains("administrator"))
    #expect(try await site.run("ben", ["user", "erase", "--yes"]).contains("is erased"))
    _ = try await site.run("ben", ["whoami"], fails: true)
    let erased = try await site.run("root", ["user", "list", "--state", "erased"])
    #expect(erased.contains("Former user") && !erased.contains(email))
  }

  @Test func aPythonProgramBringsPeopleIn() async throws {
    let database = try await TestDatabase.make()
    let certificates = try await TestCertificates.shared()
    let options =
      [
        "--database", database.connection, "--certs", certificates.folder, "--listen", "127.0.0.1:0",
        "--loops", "1", "--registration", "invitation",
      ] + (try await MailTests.options(.startTLS))
    let first = try ServerProcess.launch(options)
    let output = try await first.wait(for: "serving at 127.0.0.1:")
    let line = try #require(output.split(separator: "\n").first { $0.contains("payshare bootstrap ") })
    let token = String(try #require(line.split(separator: " ").dropFirst(2).first))
    let second = try ServerProcess.launch(options)
    let addresses = try [output, await second.wait(for: "serving at 127.0.0.1:")].map { output in
      String(try #require(output.split(separator: "\n").first { $0.hasPrefix("serving at ") }).dropFirst(11))
    }
    let program = try ChildProcess(
      [try await Python.program(), "\(Python.peopleFolder)/people.py"] + addresses
        + [certificates.folder, token, try await TestMailServer.shared().mails])
    let (code, said) = try await program.finish(seconds: 300)
    #expect(code == 0 && said.hasSuffix("OK\n"), "\(said)")
    for (process, address) in zip([first, second], addresses) {
      #expect(try await ServerProcess(process: process, address: address).stop().code == 0)
    }
    try await database.drop()
  }
}

extension Python {
  /// The folder of the program.
  fileprivate static let peopleFolder = "\(Repository.path)/Tests/python/people"
}
