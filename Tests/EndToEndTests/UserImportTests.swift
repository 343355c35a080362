import Foundation
import MailTestSupport
import RPCTestSupport
import Testing

/// Imports at the command line, through the real server.
@Suite("Imports of people", .timeLimit(.minutes(15)))
struct UserImportTests {
  /// A server with an administrator who is logged in.
  private struct Site {
    let server: ServerProcess
    let certificates: TestCertificates
    let folder: TestFolder

    init() async throws {
      certificates = try await TestCertificates.shared()
      folder = try TestFolder()
      server = try await ServerProcess.start(
        data: TestFolder(), certificates: certificates.folder, ["--loops", "1"])
      let output = try await server.process.wait(for: "--name NAME")
      let line = try #require(output.split(separator: "\n").first { $0.contains("payshare bootstrap ") })
      let token = String(try #require(line.split(separator: " ").dropFirst(2).first))
      _ = try await run("bootstrap", token, "root@example.com", "--name", "Root")
      _ = try await run("login", "root@example.com")
    }

    func attempt(_ arguments: [String]) async throws -> (code: Int32, output: String) {
      try await ChildProcess(
        [Programs.commandLine] + arguments,
        environment: [
          "PAYSHARE_SERVER": server.address, "PAYSHARE_CERTS": certificates.folder,
          "PAYSHARE_SESSION": "\(folder.path)/session", "XDG_STATE_HOME": folder.path,
          "PAYSHARE_PASSWORD": "correct horse battery",
        ]
      ).finish(seconds: 120)
    }

    func run(_ arguments: String...) async throws -> String {
      let (code, output) = try await attempt(arguments)
      try #require(code == 0, "\(arguments): \(output)")
      return output
    }

    func write(_ bytes: some Sequence<UInt8>, _ name: String = "people.csv") throws -> String {
      let path = "\(folder.path)/\(name)"
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      return path
    }
  }

  @Test func peopleOfATableAreInvitedAndRefusedRowsAreWrittenWithReasons() async throws {
    let site = try await Site()
    let text = """
      Name;E-Mail;Telefon;Notiz
      Ben;ben@example.com;+43 660 1234567;
      "=HYPERLINK(""x"")";root@example.com;;an account
      "Müller; Cleo";cleo@example.com;;
      ;BEN@example.com;;twice

      Dora;dora@;0660;@wrong

      """
    let file = try site.write(text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    let refused = "\(site.folder.path)/refused.csv"
    let (checked, said) = try await site.attempt(["user", "import", file, "--validate-only"])
    #expect(checked == 65 && said.contains("2 would be invited, 2 with an account already, 1 wrong"))
    #expect(said.contains("row 5: the same address as row 2"), "\(said)")
    #expect(try await site.run("user", "list", "--state", "invited").contains("ben@") == false)

    let (code, output) = try await site.attempt(["user", "import", file, "--refused", refused])
    #expect(code == 65 && output.contains("not used: Notiz"))
    #expect(output.contains("2 invited, 2 with an account already, 1 wrong"), "\(output)")
    let listed = try await site.run("user", "list", "--state", "invited")
    #expect(listed.contains("Müller; Cleo") && listed.contains("ben@example.com"))
    let written = try Data(contentsOf: URL(fileURLWithPath: refused))
    #expect(written.starts(with: [0xEF, 0xBB, 0xBF]), "by which spreadsheets recognise UTF-8")
    let lines = String(decoding: written.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
    #expect(lines.first == "Name;E-Mail;Telefon;Notiz;row;reason")
    #expect(
      lines.dropFirst().first?.hasPrefix(#""'=HYPERLINK(""x"")";root@example.com;;an account;3;there is"#)
        == true)
    #expect(lines.last?.hasPrefix("Dora;dora@;0660;'@wrong;7;") == true, "\(lines)")
    #expect(lines.last?.contains("email: ") == true && lines.last?.contains("phone: ") == true)
    // What was refused can be corrected and imported.
    let corrected = try String(contentsOfFile: refused, encoding: .utf8)
      .replacingOccurrences(of: "dora@;0660", with: "dora@example.com;")
    let again = try await site.attempt(["user", "import", try site.write(corrected.utf8, "again.csv")])
    #expect(again.code == 65 && again.output.contains("1 invited, 2 with an account"), "\(again.output)")
    #expect(try await site.server.stop().code == 0)
  }

  @Test func anImportThatBreaksOffGoesOnWithThePrintedCommand() async throws {
    let site = try await Site()
    let rows = (1...3_000).map { "p\($0)@example.com" }
    // The last row is wrong in a way that ends the file.
    let file = try site.write((["email"] + rows + ["\"x\"y", ""]).joined(separator: "\n").utf8)
    let (code, output) = try await site.attempt(["user", "import", file, "--no-mails"])
    #expect(code == 65 && output.contains("row 3002, column 1: a quotation mark"), "\(output)")
    let line = try #require(output.split(separator: "\n").first { $0.contains("go on with: payshare ") })
    let words = line.split(separator: " ").drop { $0 != "user" }.map(String.init)
    #expect(words.contains("--request-id") && words.last == "--no-mails")
    let place = try #require(words.firstIndex(of: "--from-row"))
    let row = try #require(Int(words[place + 1]))
    #expect(row > 2)
    _ = try site.write((["email"] + rows + ["last@example.com", ""]).joined(separator: "\n").utf8)
    let rest = try await site.run(
      words[0], words[1], words[2], words[3], words[4], words[5], words[6], words[7])
    #expect(rest.contains("\(3_003 - row) invited, 0 with an account already, 0 wrong"), "\(rest)")
    // From the beginning all rows have their results again, and nobody is invited twice.
    let id = words[4]
    let all = try JSONObject(
      try await site.run("user", "import", file, "--request-id", id, "--no-mails", "--json"))
    #expect(try all.text("requestId") == id)
    let count = try JSONObject(try await site.run("invitation", "list", "--limit", "10000", "--json"))
    #expect(try count.list("invitations").count == 3_001)
    #expect(try await site.server.stop().code == 0)
  }

  @Test func aRowWithMoreColumnsThanTitlesIsRefusedInItsPlace() async throws {
    let site = try await Site()
    let file = try site.write(
      "email,name\nben@example.com,Ben,\ncleo@example.com,Miller, Cleo\nroot@example.com,Root\n".utf8)
    let checked = try await site.attempt(["user", "import", file, "--validate-only"])
    #expect(
      checked.code == 65 && checked.output.contains("1 would be invited, 1 with an account already, 1 wrong"))
    let lines = checked.output.split(separator: "\n").filter { $0.hasPrefix("row ") }
    #expect(lines.first?.hasPrefix("row 3: there are 3 columns and 2 titles") == true, "\(lines)")
    #expect(lines.last?.hasPrefix("row 4: there is an account") == true, "\(lines)")
    let refused = "\(site.folder.path)/surplus.csv"
    let one = try site.write("email,name\ncleo@example.com,Miller, Cleo\n".utf8, "one.csv")
    let (code, output) = try await site.attempt(["user", "import", one, "--refused", refused])
    #expect(code == 65 && output.hasSuffix("payshare: 1 row was refused\n"), "\(output)")
    let written = try String(contentsOfFile: refused, encoding: .utf8).split(separator: "\r\n")
    #expect(written.last?.hasPrefix("cleo@example.com,Miller,2,") == true)
    #expect(written.last?.hasSuffix(",Cleo") == true, "what is behind the titles is kept")
    #expect(try await site.run("user", "list", "--state", "invited").contains("cleo@") == false)
    let shifted = (1...1_000).map { "p\($0)@example.com,a,b" }
    let many = try site.write((["email,name"] + shifted).joined(separator: "\n").utf8, "many.csv")
    let stopped = try await site.attempt(["user", "import", many, "--validate-only"])
    #expect(stopped.code == 65 && stopped.output.contains("do not fit under the titles"), "\(stopped.output)")
    #expect(try await site.server.stop().code == 0)
  }

  @Test func whatIsNoTableIsSaid() async throws {
    let site = try await Site()
    let cases: [([String], Int32, String)] = [
      (["/nowhere.csv"], 66, "No such file"),
      ([try site.write("name\nBen\n".utf8, "a.csv")], 64, "no column is known to have addresses"),
      ([try site.write([UInt8](), "b.csv")], 65, "no row of titles"),
      ([try site.write(Array("email\n".utf8) + [0xFC, 0x0A], "c.csv")], 65, "are not UTF-8"),
      ([try site.write("email\n".utf8, "d.csv"), "--encoding", "utf-9"], 65, "no encoding utf-9"),
      (["x.csv", "--request-id", "1"], 64, "takes a UUID"), (["x.csv", "--from-row", "0"], 64, "from 1 on"),
    ]
    for (arguments, expected, text) in cases {
      let (code, output) = try await site.attempt(["user", "import"] + arguments)
      #expect(code == expected && output.contains(text), "\(arguments): \(code) \(output)")
    }
    let latin = try site.write(Array("email;name\nb@example.com;M".utf8) + [0xFC], "latin.csv")
    _ = try await site.run("user", "import", latin, "--encoding", "windows-1252", "--no-mails")
    #expect(try await site.run("user", "list", "--state", "invited").contains("Mü"))
    #expect(try await site.server.stop().code == 0)
  }
}
