import EventLoop
public import Logging
public import RPC
public import RPCClient
public import RPCServer
import TLS

/// A server on a free port of the loopback interface, with loops of its own.
public final class TestServer: Sendable {
  /// How the connections are protected.
  public enum Security: Sendable, CaseIterable {
    /// Not at all.
    case plaintext
    /// With certificates on both sides.
    case mutualTLS
  }

  /// The server.
  public let server: Server
  /// Where it listens.
  public let endpoint: ClientConfiguration.Endpoint
  /// Keeps the port while the server is stopped; otherwise a test that expects no listener could meet another server.
  private let reserved: ReservedPort?
  private let group: EventLoopGroup
  private let security: ClientConfiguration.Security

  private static let patience = Duration.seconds(600)
  private static let calls = 100_000

  /// Starts a server.
  public init(
    _ services: [any Service], _ security: Security = .plaintext, loops: Int = 1, port: UInt16 = 0,
    logger: Logger = Logger(label: "test"), configure: (inout ServerConfiguration) -> Void = { _ in }
  ) async throws {
    reserved = port == 0 ? try ReservedPort() : nil
    group = try EventLoopGroup(count: loops, name: "server")
    var tls: TLSContext?
    switch security {
    case .plaintext: self.security = .plaintext
    case .mutualTLS:
      let certificates = try await TestCertificates.shared()
      tls = try certificates.server()
      self.security = .mutualTLS(try certificates.client(), .trustDomain(TestCertificates.trustDomain))
    }
    let addresses = try SocketAddress.resolve(host: "127.0.0.1", port: reserved?.port ?? port)
    var configuration = ServerConfiguration(addresses: addresses, tls: tls)
    // A machine that is busy with other tests is no hostile client.
    configuration.handshakeTimeout = Self.patience
    configuration.times.maximumStall = Self.patience
    // Here one client makes thousands of calls at once.
    configuration.maximumCallsPerLoop = Self.calls
    configuration.maximumStreamingCallsPerLoop = 4 * Self.calls
    configure(&configuration)
    server = Server(configuration, services: services, on: group, logger: logger)
    let bound = try await server.start()
    endpoint = ClientConfiguration.Endpoint(host: "127.0.0.1", port: bound[0].port)
  }

  /// How a client of the server is configured by default.
  public var clientConfiguration: ClientConfiguration {
    var configuration = ClientConfiguration(endpoints: [endpoint], security: security)
    configuration.connectTimeout = Self.patience
    return configuration
  }

  /// Waits until every loop of the server has done what it was given before.
  public func turn() async {
    for loop in group.loops { await loop.submit {} }
  }

  /// Stops the server and its loops; what runs may go on for `grace`.
  public func stop(grace: Duration = .zero) async {
    await server.shutDown(grace: grace)
    let group = group
    await Self.offCooperativePool { group.shutDown() }
  }

  private static func offCooperativePool(_ body: @escaping @Sendable () -> Void) async {
    await ChildProcess.blocking(body)
  }
}

/// Runs `body` with a server and a channel to it, which both end with it.
public func withServer(
  _ services: [any Service], _ security: TestServer.Security = .plaintext, loops: Int = 1,
  configure: (inout ServerConfiguration) -> Void = { _ in },
  configureClient: (inout ClientConfiguration) -> Void = { _ in },
  _ body: (ClientChannel, TestServer) async throws -> Void
) async throws {
  let server = try await TestServer(services, security, loops: loops, configure: configure)
  var configuration = server.clientConfiguration
  configureClient(&configuration)
  let channel = try ClientChannel(configuration)
  do {
    try await body(channel, server)
  } catch {
    channel.shutDown()
    await server.stop()
    throw error
  }
  channel.shutDown()
  await server.stop()
}
