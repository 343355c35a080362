import Foundation
import Glibc
import PayshareClient
import RPCTestSupport
import Testing

/// The real server, as a process of its own.
struct ServerProcess: Sendable {
  let process: ChildProcess
  /// Where it serves.
  let address: String
  /// Where its own PostgreSQL keeps its data, which ends within a minute where the folder goes; held so that it stays.
  var data: TestFolder?

  /// Starts the server at a free port and waits until it serves.
  static func start(
    data: TestFolder, certificates: String, _ arguments: [String] = []
  ) async throws -> ServerProcess {
    let process = try launch(
      ["--data", data.path, "--certs", certificates, "--listen", "127.0.0.1:0"] + arguments)
    let output = try await process.wait(for: "serving at 127.0.0.1:")
    let line = try #require(output.split(separator: "\n").first { $0.hasPrefix("serving at ") })
    return ServerProcess(
      process: process, address: String(line.dropFirst("serving at ".count)), data: data)
  }

  /// What secrets are sealed under in databases that are given.
  static let secretsKey = String(repeating: "5a", count: 32)

  /// Starts the server; it may fail.
  static func launch(_ arguments: [String], environment: [String: String] = [:]) throws -> ChildProcess {
    // Tests that are not about joining let everybody join.
    var environment = ["PAYSHARE_REGISTRATION": "open"].merging(environment) { $1 }
    // With a given database the key of its secrets must be given, too.
    if arguments.contains("--database") || environment["PAYSHARE_DATABASE"] != nil {
      environment.merge(["PAYSHARE_SECRETS_KEYS": secretsKey]) { given, _ in given }
    }
    return try ChildProcess([Programs.server] + arguments, environment: environment)
  }

  /// Asks the server to stop; gives its exit code and all that it said.
  func stop(_ signal: Int32 = SIGTERM) async throws -> (code: Int32, output: String) {
    await process.signal(signal)
    return try await process.finish()
  }

  /// A channel that shows the certificate of an identity in a folder.
  func channel(_ certificates: String, identity: String = "service") throws -> ClientChannel {
    try ClientChannel(
      server: address, certificates: ClientCertificates(folder: certificates, identity: identity))
  }
}

/// The programs under test.
enum Programs {
  static var server: String { BuiltPrograms.path("payshare-server") }
  static var commandLine: String { BuiltPrograms.path("payshare") }
  static var loadTest: String { BuiltPrograms.path("payshare-loadtest") }
}

/// A folder that is removed with the value. PostgreSQL's user can enter it.
final class TestFolder: Sendable {
  let path: String

  init() throws {
    path = try ScratchFolder.make("test")
    chmod(path, 0o755)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The main process of the private PostgreSQL, from its own file.
  func postmaster() throws -> pid_t {
    let text = try String(contentsOfFile: "\(path)/data/postmaster.pid", encoding: .utf8)
    return try #require(text.split(separator: "\n").first.flatMap { pid_t($0) })
  }

  /// Whether a PostgreSQL server has the data open.
  var hasPostmaster: Bool { access("\(path)/data/postmaster.pid", F_OK) == 0 }
}
