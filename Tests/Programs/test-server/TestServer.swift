import ArgumentParser
import EventLoop
import Glibc
import Logging
import RPC
import RPCServer
import TLS
import TestingAPI

/// Serves the echo and interoperability services, for tests and benchmarks.
@main
struct TestServer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test-server", abstract: "Serves the echo service for tests and benchmarks.")

  @Option(help: "The port to listen at on 127.0.0.1; 0 takes a free one, which is printed.")
  var port: UInt16 = 0

  @Option(help: "A folder with ca.crt, server.crt and server.key; plaintext without it.")
  var certs: String?

  @Option(help: "Event loops.")
  var loops = 1

  nonisolated func run() throws {
    SignalWatch.block([SIGTERM, SIGINT])
    let group = try EventLoopGroup(count: loops, name: "server")
    let address = try SocketAddress.resolve(host: "127.0.0.1", port: port)
    var configuration = ServerConfiguration(addresses: address, tls: try tlsContext())
    configuration.maximumConnectionsPerLoop = 20_000
    let services: [any Service] = [EchoService()]
    let names = services.map { type(of: $0).descriptor.name }
    let reflection = ReflectionService(services: names, files: TestingAPIFileDescriptors.all)
    let server = Server(
      configuration, services: services + [reflection, reflection.alpha, HealthService(services: names)],
      on: group, logger: Logger(label: "test-server"))
    let main = try EventLoop(name: "main")
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
        let watch = try SignalWatch([SIGTERM, SIGINT], on: main) { _ in
          Task.immediate(executorPreference: main) {
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
