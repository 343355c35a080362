import Foundation
import RPCTestSupport
import Testing

/// A person at the command line, with a session file of their own.
struct CommandLineUser: Sendable {
  let name: String
  let email: String
  let folder: TestFolder
  let server: SharedServer

  init(_ name: String) async throws {
    self.name = name
    email = "\(name.lowercased())-\(UInt64.random(in: 0 ... .max))@example.com"
    folder = try TestFolder()
    server = try await SharedServer.shared()
  }

  /// A person who has registered and logged in.
  static func loggedIn(_ name: String) async throws -> CommandLineUser {
    let user = try await CommandLineUser(name)
    try await user.run("register", user.email, "--name", name)
    try await user.run("login", user.email)
    return user
  }

  var session: String { "\(folder.path)/session" }

  /// The lines of the session file.
  func keptSession() throws -> [String] {
    try String(contentsOfFile: session, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// Replaces the session file.
  func keep(_ lines: [String]) throws {
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: session))
  }

  /// Runs a command; gives its exit code and what it printed, errors included.
  /// - Parameters:
  ///   - input: what it reads from standard input.
  ///   - staysOpen: whether standard input has no end behind that.
  func attempt(
    _ arguments: [String], environment: [String: String] = [:], input: String? = nil, staysOpen: Bool = false
  ) async throws -> (code: Int32, output: String) {
    var variables = [
      "PAYSHARE_SERVER": server.address, "PAYSHARE_CERTS": server.certificates.folder,
      "PAYSHARE_SESSION": session,
      "PAYSHARE_PASSWORD": "correct horse of \(name)", "XDG_STATE_HOME": folder.path,
    ]
    variables.merge(environment) { $1 }
    var command = [Programs.commandLine] + arguments
    if let input {
      let path = "\(folder.path)/input-\(UInt64.random(in: 0 ... .max))"
      try Data(input.utf8).write(to: URL(fileURLWithPath: path))
      // A pipe whose other end the program itself holds has no end.
      let open =
        "mkfifo \(path).pipe; exec 3<>\(path).pipe; cat \(path) >&3; exec \"$0\" \"$@\" <\(path).pipe"
      command = ["/bin/sh", "-c", staysOpen ? open : "exec \"$0\" \"$@\" <\(path)"] + command
    }
    return try await ChildProcess(command, environment: variables).finish()
  }

  /// Runs a command that must succeed; gives what it printed.
  @discardableResult
  func run(_ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation) async throws -> String {
    let (code, output) = try await attempt(arguments)
    try #require(code == 0, "\(arguments): \(output)", sourceLocation: sourceLocation)
    return output
  }

  /// Runs a command with `--json`; gives the object it printed.
  func object(
    _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> JSONObject {
    let (code, output) = try await attempt(arguments + ["--json"])
    try #require(code == 0, "\(arguments): \(output)", sourceLocation: sourceLocation)
    return try JSONObject(output)
  }
}

/// What a command printed as JSON, read by Foundation's reader.
struct JSONObject {
  private let members: [String: Any]

  init(_ text: String) throws {
    members = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private init(_ members: [String: Any]) { self.members = members }

  func text(_ name: String) throws -> String { try #require(members[name] as? String) }
  func object(_ name: String) throws -> JSONObject {
    JSONObject(try #require(members[name] as? [String: Any]))
  }
  func list(_ name: String) throws -> [JSONObject] {
    try #require(members[name] as? [[String: Any]]).map { JSONObject($0) }
  }
}
