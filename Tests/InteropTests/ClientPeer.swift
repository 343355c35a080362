import InteropCases
import RPCClient
import RPCTestSupport
import TestServants
import Testing

/// A client of others that plays the cases against our server.
enum ClientPeer: CaseIterable, CustomStringConvertible {
  case grpcio
  case rubyGRPC

  var description: String {
    switch self {
    case .grpcio: "grpcio's client"
    case .rubyGRPC: "ruby-grpc's client"
    }
  }

  /// The cases that the peer does not implement, with the reason.
  var missing: [String: String] {
    switch self {
    case .grpcio: [:]
    case .rubyGRPC:
      [
        "server_compressed_unary": "ruby-grpc does not tell how a response came",
        "server_compressed_streaming": "ruby-grpc does not tell how a response came",
        "special_status_message": "Debian's version of the client is older than the case",
      ]
    }
  }

  /// What came of each case, by its name.
  func outcomes(_ security: TestServer.Security) async throws -> [String: String] {
    try await ClientRuns.shared.outcomes(of: self, security)
  }

  fileprivate var command: [String] {
    get async throws {
      switch self {
      case .grpcio: [try await Python.program(), "\(Python.folder)/client.py"]
      case .rubyGRPC: ["ruby", "\(Ruby.folder)/client.rb"]
      }
    }
  }
}

/// The runs of the clients: each plays all cases in one process, as starting it takes longer than playing them.
private actor ClientRuns {
  struct Key: Hashable {
    let peer: ClientPeer
    let security: TestServer.Security
  }

  static let shared = ClientRuns()
  private var runs: [Key: Task<[String: String], any Error>] = [:]

  func outcomes(of peer: ClientPeer, _ security: TestServer.Security) async throws -> [String: String] {
    let key = Key(peer: peer, security: security)
    let run = runs[key] ?? Task { try await Self.run(peer, security) }
    runs[key] = run
    return try await run.value
  }

  private static func run(
    _ peer: ClientPeer, _ security: TestServer.Security
  ) async throws -> [String: String] {
    let server = try await TestServer([TestServant()], security)
    let names = InteropCase.all.map(\.name).joined(separator: ",")
    let command = try await peer.command + ["\(server.endpoint.port)", names] + security.certificateFolder
    let (code, output) = try await ChildProcess(command).finish(seconds: 400)
    await server.stop()
    try #require(code == 0, "\(output)")
    var outcomes: [String: String] = [:]
    for line in output.split(separator: "\n") where line.hasPrefix("case ") {
      let parts = line.dropFirst("case ".count).split(separator: ":", maxSplits: 1)
      if parts.count == 2 { outcomes[String(parts[0])] = String(parts[1].dropFirst()) }
    }
    return outcomes
  }
}
