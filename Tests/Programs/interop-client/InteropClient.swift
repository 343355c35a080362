import ArgumentParser
import InteropCases
import RPC
import RPCClient
import TLS

/// Plays the cases of the gRPC interop descriptions against any server.
@main
struct InteropClient: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interop-client", abstract: "Plays the gRPC interop cases against a server.",
    discussion: "Cases: \(InteropCase.all.map(\.name).joined(separator: ", ")), rpc_soak, channel_soak.")

  @Option(help: "The server, as host:port.")
  var server: String

  @Option(help: "A folder with ca.crt and the client's certificate and key; plaintext without it.")
  var certs: String?

  @Option(help: "The name of the client's certificate and key in that folder.")
  var client = "service"

  @Option(
    help: "The SPIFFE trust domain of the server; without it the certificate must name the server's host.")
  var trustDomain: String?

  @Option(name: .customLong("case"), help: "The case, or all.")
  var name = "all"

  @Option(help: "How many calls a soak makes.")
  var soakIterations = 1_000

  @Option(help: "How many calls of a soak may fail.")
  var soakMaxFailures = 0

  @Option(help: "How long a call of a soak may take, in milliseconds.")
  var soakMaxLatencyMs: Int?

  @Option(help: "After how many seconds a soak begins no more calls.")
  var soakTimeoutSeconds: Int?

  func validate() throws {
    guard endpoint() != nil else { throw ValidationError("\(server) is not host:port") }
    guard ["all", "rpc_soak", "channel_soak"].contains(name) || InteropCase.named(name) != nil else {
      throw ValidationError("there is no case \(name)")
    }
    guard soakIterations > 0 else { throw ValidationError("a soak makes one call at least") }
  }

  func run() async throws {
    let configuration = try clientConfiguration()
    switch name {
    case "rpc_soak":
      try await withChannel(configuration) { channel in print(try await soak.run(over: channel)) }
    case "channel_soak":
      print(try await soak.run { body in try await withChannel(configuration, body) })
    default:
      var failed = false
      for interopCase in InteropCase.all where name == "all" || name == interopCase.name {
        do {
          try await withChannel(configuration) { try await interopCase.run(over: $0) }
          print("passed  \(interopCase)")
        } catch {
          failed = true
          print("FAILED  \(interopCase): \(error)")
        }
      }
      if failed { throw ExitCode.failure }
    }
  }

  private var soak: Soak {
    var soak = Soak(iterations: soakIterations)
    soak.maximumFailures = soakMaxFailures
    soak.maximumLatency = soakMaxLatencyMs.map { .milliseconds($0) }
    soak.overallTimeout = soakTimeoutSeconds.map { .seconds($0) }
    return soak
  }

  private func withChannel(
    _ configuration: ClientConfiguration, _ body: (any Channel) async throws -> Void
  ) async throws {
    let channel = try ClientChannel(configuration)
    defer { channel.shutDown() }
    try await body(channel)
  }

  private func clientConfiguration() throws -> ClientConfiguration {
    guard let endpoint = endpoint() else { throw ValidationError("\(server) is not host:port") }
    var configuration = ClientConfiguration(endpoints: [endpoint], security: .plaintext)
    if let certs {
      let credentials = TLSCredentials(
        certificateChain: .file("\(certs)/\(client).crt"), privateKey: .file("\(certs)/\(client).key"))
      let context = try TLSContext(
        client: TLSClientConfiguration(
          credentials: credentials, serverAuthorities: .file("\(certs)/ca.crt")))
      let expectation = trustDomain.map { ServerExpectation.trustDomain($0) } ?? .host(endpoint.host)
      configuration.security = .mutualTLS(context, expectation)
    }
    // The cases tell what one call comes to.
    configuration.retry = .none
    return configuration
  }

  private func endpoint() -> ClientConfiguration.Endpoint? {
    guard let colon = server.lastIndex(of: ":"), let port = UInt16(server[server.index(after: colon)...]),
      colon > server.startIndex
    else { return nil }
    let host = server[..<colon].trimmingPrefix("[")
    return ClientConfiguration.Endpoint(host: String(host.last == "]" ? host.dropLast() : host), port: port)
  }
}
