import RPCTestSupport
import Testing

/// The servers of others: one process for each, which all tests share and which ends with this process.
actor PeerProcesses {
  static let shared = PeerProcesses()

  private var started: [[String]: Task<(process: ChildProcess, port: UInt16), any Error>] = [:]

  /// The port of a server; the first use starts it.
  func port(_ command: [String], _ security: TestServer.Security) async throws -> UInt16 {
    let command = command + (try await security.certificateFolder)
    if let task = started[command] { return try await task.value.port }
    let task = Task {
      let process = try ChildProcess(command)
      let output = try await process.wait(for: "listening at 127.0.0.1:")
      // The port may come in a piece of its own.
      let line = output.contains("\n") ? output : try await process.wait(for: "\n")
      let port = try #require(line.split(separator: ":").last.flatMap { UInt16($0.filter(\.isNumber)) })
      return (process: process, port: port)
    }
    started[command] = task
    return try await task.value.port
  }
}

extension TestServer.Security {
  /// What peers take as their last argument: nothing for plaintext.
  var certificateFolder: [String] {
    get async throws {
      switch self {
      case .plaintext: []
      case .mutualTLS: [try await TestCertificates.shared().folder]
      }
    }
  }

  /// For the names of tests.
  var name: String {
    switch self {
    case .plaintext: "plaintext"
    case .mutualTLS: "mutual TLS"
    }
  }
}
