import ArgumentParser
import Glibc

/// The options that every command has.
struct GlobalOptions: ParsableArguments, Sendable {
  static let defaultServer = "127.0.0.1:8443"
  static let defaultCertificates = "certs/dev"
  static let defaultTimeoutSeconds = 30

  @Option(
    help:
      "The server, HOST:PORT; else PAYSHARE_SERVER, else the session's, else \(GlobalOptions.defaultServer).")
  var server: String?

  @Option(
    help:
      "The folder with the client's certificates; else PAYSHARE_CERTS, else \(GlobalOptions.defaultCertificates).",
    completion: .directory)
  var certs: String?

  @Option(
    help: "The client certificate to show: admin, service or loadtest; else PAYSHARE_IDENTITY, else admin.")
  var identity: String?

  @Option(
    help: """
      The file that keeps the session; else PAYSHARE_SESSION, else payshare/session in $XDG_STATE_HOME, or in \
      ~/.local/state where that is not set.
      """,
    completion: .file())
  var session: String?

  @Option(
    help:
      "Seconds to wait for an answer; else \(GlobalOptions.defaultTimeoutSeconds), or no limit for streams of api call."
  )
  var timeout: Int?

  @Flag(help: "Print JSON instead of tables.")
  var json = false

  func validate() throws {
    guard (1...86_400).contains(timeout ?? Self.defaultTimeoutSeconds) else {
      throw ValidationError("--timeout must be from 1 to 86400")
    }
  }

  var certificateFolder: String { certs ?? Environment["PAYSHARE_CERTS"] ?? Self.defaultCertificates }
  var identityName: String { identity ?? Environment["PAYSHARE_IDENTITY"] ?? "admin" }
  var statedServer: String? { server ?? Environment["PAYSHARE_SERVER"] }

  /// The server to call: the stated one, else that of the session.
  func server(keptIn sessions: SessionFile) throws(CommandError) -> String {
    if let statedServer { return statedServer }
    return try sessions.read()?.server ?? Self.defaultServer
  }

  /// Where the session is kept.
  var sessionPath: String {
    session ?? Environment["PAYSHARE_SESSION"] ?? "\(StateFolder.path)/session"
  }
}

/// The environment of this process.
enum Environment {
  /// A variable's value; nil if it is empty.
  static subscript(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}

/// Where this program keeps its state (XDG Base Directory Specification).
enum StateFolder {
  /// The account's home: never a shared folder, where others could read or plant a session.
  private static var accountHome: String {
    getpwuid(getuid()).map { String(cString: $0.pointee.pw_dir) } ?? ""
  }

  static var path: String {
    if let base = Environment["XDG_STATE_HOME"], base.hasPrefix("/") { return "\(base)/payshare" }
    return "\(Environment["HOME"] ?? accountHome)/.local/state/payshare"
  }
}
