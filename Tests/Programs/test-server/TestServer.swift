import ArgumentParser
import EventLoop
import GRPCAPI
import Glibc
import Logging
import RPC
import RPCServer
import TLS
import TestServants
import TestingAPI

/// Serves the echo and interoperability services, for tests and benchmarks.
///
/// SIGTERM stops it gracefully, SIGHUP reads the certificates again.
@main
struct TestServer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test-server",
    abstract: "Serves the echo and interoperability services for tests and benchmarks.")

  @Option(help: "The port to listen at on 127.0.0.1; 0 takes a free one, which is printed.")
  var port: UInt16 = 0

  @Option(help: "A folder with ca.crt, server.crt and server.key; plaintext without it.")
  var certs: String?

  @Option(help: "Event loops.")
  var loops = 1

  @Option(help: "How long a client may keep a call or a connection waiting, in milliseconds.")
  var stallMilliseconds = 30_000

  @Option(help: "How long a client may take for its handshake, in milliseconds.")
  var handshakeMilliseconds = 10_000

  @Option(help: "Connections at once on each loop.")
  var maximumConnections = 20_000

  @Option(help: "Connections at once on each loop that have not finished their handshake.")
  var maximumHandshakes = 20_000

  @Option(help: "Calls at once; the tests are about what else bounds them.")
  var maximumCalls = 100_000

  @Option(help: "Connections at once on each loop from one address.")
  var maximumConnectionsPerPeer = 20_000

  nonisolated func run() throws {
    SignalWatch.block([SIGTERM, SIGINT, SIGHUP])
    let group = try EventLoopGroup(count: loops, name: "server")
    let address = try SocketAddress.resolve(host: "127.0.0.1", port: port)
    var configuration = ServerConfiguration(addresses: address, tls: try tlsContext())
    configuration.maximumConnectionsPerLoop = maximumConnections
    configuration.maximumCallsPerLoop = maximumCalls
    configuration.maximumStreamingCallsPerLoop = 4 * maximumCalls
    configuration.maximumHandshakesPerLoop = maximumHandshakes
    configuration.maximumConnectionsPerPeer = maximumConnectionsPerPeer
    configuration.handshakeTimeout = .milliseconds(handshakeMilliseconds)
    configuration.times.maximumStall = .milliseconds(stallMilliseconds)
    let health = HealthService(services: Self.serviceNames)
    let server = Server(
      configuration, services: Self.services(health), on: group, logger: Logger(label: "test-server"))
    let main = try EventLoop(name: "main")
    MemoryTrim.start(on: main)
    main.execute {
      Task.immediate(executorPreference: main) {
        do {
          let addresses = try await server.start()
          print("listening at \(addresses[0])")
          fflush(nil)
        } catch {
          print("cannot listen: \(error)")
          main.stop()
        }
      }
      do {
        let watch = try SignalWatch([SIGTERM, SIGINT, SIGHUP], on: main) { signal in
          if signal == SIGHUP {
            if let tls = try? tlsContext() { server.reload(tls) }
            return
          }
          Task.immediate(executorPreference: main) {
            health.shutDown()
            await server.shutDown(grace: .seconds(5))
            main.stop()
          }
        }
        signalWatch = watch
      } catch {
        print("cannot watch signals: \(error)")
        main.stop()
      }
    }
    main.run()
    group.shutDown()
  }

  private static let tested: [any Service] = [TestServant(), EchoServant()]
  private static let serviceNames = tested.map { type(of: $0).descriptor.name }

  private static func services(_ health: HealthService) -> [any Service] {
    let names =
      serviceNames + [HealthService.descriptor.name] + ReflectionService.serviceNames
    let reflection = ReflectionService(
      services: names, files: TestingAPIFileDescriptors.all + GRPCAPIFileDescriptors.all)
    return tested + [health, reflection, reflection.alpha]
  }

  private func tlsContext() throws -> TLSContext? {
    guard let certs else { return nil }
    let configuration = TLSServerConfiguration(
      credentials: TLSCredentials(
        certificateChain: .file("\(certs)/server.crt"), privateKey: .file("\(certs)/server.key")),
      clientAuthorities: .file("\(certs)/ca.crt"), trustDomain: "payshare.dev")
    return try TLSContext(server: configuration)
  }
}

nonisolated(unsafe) private var signalWatch: SignalWatch?
