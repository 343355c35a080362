import InteropCases
import RPC
import RPCClient
import RPCTestSupport
import TLS
import TestServants
import Testing

/// A server that our client plays the cases against.
enum ServerPeer: CaseIterable, CustomStringConvertible {
  case ours
  case grpcio
  case rubyGRPC

  var description: String {
    switch self {
    case .ours: "our server"
    case .grpcio: "grpcio's server"
    case .rubyGRPC: "ruby-grpc's server"
    }
  }

  /// The cases that the peer does not implement, with what it lacks.
  var missing: [String: String] {
    switch self {
    case .ours, .grpcio: [:]
    case .rubyGRPC:
      [
        "client_compressed_unary": "does not look at expect_compressed",
        "client_compressed_streaming": "does not look at expect_compressed",
        "server_compressed_unary": "does not look at response_compressed",
        "server_compressed_streaming": "does not look at the parameters' compressed",
      ]
    }
  }

  /// Runs `body` with a channel to the peer.
  func withChannel(
    _ security: TestServer.Security, _ body: (ClientChannel) async throws -> Void
  ) async throws {
    let command: [String]
    switch self {
    case .ours:
      return try await withServer([TestServant()], security, configureClient: { $0.retry = .none }) {
        channel, _ in try await body(channel)
      }
    case .grpcio: command = [try await Python.program(), "\(Python.folder)/server.py"]
    case .rubyGRPC: command = ["ruby", "\(Ruby.folder)/server.rb"]
    }
    let port = try await PeerProcesses.shared.port(command, security)
    var configuration = ClientConfiguration(
      endpoints: [.init(host: "127.0.0.1", port: port)], security: .plaintext)
    if security == .mutualTLS {
      configuration.security = .mutualTLS(
        try await TestCertificates.shared().client(), .trustDomain(TestCertificates.trustDomain))
    }
    configuration.retry = .none
    let channel = try ClientChannel(configuration)
    defer { channel.shutDown() }
    try await body(channel)
  }
}

/// Debian's Ruby, with ruby-grpc.
enum Ruby {
  /// The folder of the interoperability tests.
  static let folder = "\(Repository.path)/Tests/ruby/interop"
}
