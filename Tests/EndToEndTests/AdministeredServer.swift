import Foundation
import RPCTestSupport
import Testing

/// A server of its own, open to everybody, whose administrator is called root.
struct AdministeredServer: Sendable {
  let server: ServerProcess
  let certificates: TestCertificates
  let folder: TestFolder

  init() async throws {
    certificates = try await TestCertificates.shared()
    folder = try TestFolder()
    server = try await ServerProcess.start(
      data: TestFolder(), certificates: certificates.folder, ["--loops", "1"])
    let token = try Self.token(in: await server.process.wait(for: "--name NAME"))
    try await run("root", "bootstrap", token, "root@example.com", "--name", "Root")
    try await run("root", "login", "root@example.com")
  }

  /// The token in an output that says how somebody becomes an administrator.
  static func token(in output: String) throws -> String {
    let line = try #require(output.split(separator: "\n").first { $0.contains("payshare bootstrap ") })
    let words = line.split(separator: " ").drop { $0 != "bootstrap" }
    return String(try #require(words.dropFirst().first))
  }

  /// Registers somebody and logs them in; gives their id.
  func join(_ person: String) async throws -> String {
    try await run(person, "register", "\(person)@example.com", "--name", person.capitalized)
    return try await object(person, "login", "\(person)@example.com").text("id")
  }

  /// Runs a command of somebody, who has a session file of their own.
  func attempt(_ person: String, _ arguments: [String]) async throws -> (code: Int32, output: String) {
    try await ChildProcess(
      [Programs.commandLine] + arguments,
      environment: [
        "PAYSHARE_SERVER": server.address, "PAYSHARE_CERTS": certificates.folder,
        "PAYSHARE_SESSION": "\(folder.path)/session-\(person)", "XDG_STATE_HOME": folder.path,
        "PAYSHARE_PASSWORD": "correct horse of \(person)",
      ]
    ).finish(seconds: 120)
  }

  /// Runs a command that must succeed; gives what it printed.
  @discardableResult
  func run(
    _ person: String, _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> String {
    let (code, output) = try await attempt(person, arguments)
    try #require(code == 0, "\(arguments): \(output)", sourceLocation: sourceLocation)
    return output
  }

  /// Runs a command that must fail; gives its exit code and what it printed.
  func refused(
    _ person: String, _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> (code: Int32, output: String) {
    let (code, output) = try await attempt(person, arguments)
    try #require(code != 0, "\(arguments): \(output)", sourceLocation: sourceLocation)
    return (code, output)
  }

  /// Runs a command with `--json` that must succeed; gives the object it printed.
  func object(
    _ person: String, _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> JSONObject {
    let (code, output) = try await attempt(person, arguments + ["--json"])
    try #require(code == 0, "\(arguments): \(output)", sourceLocation: sourceLocation)
    return try JSONObject(output)
  }
}
