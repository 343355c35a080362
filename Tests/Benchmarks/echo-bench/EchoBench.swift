import ArgumentParser
import EventLoop
import Glibc
import HTTP2
import Protobuf
import TLS
import TestingAPI

/// Makes echo calls as fast as they are answered, at a fixed number of connections and streams (closed loop), and
/// prints the rate, the latency and the CPU time of the server a call.
@main
struct EchoBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "echo-bench", abstract: "Loads an echo server over HTTP/2.")

  @Option(help: "The port on 127.0.0.1.")
  var port: UInt16

  @Option(help: "A folder with ca.crt, loadtest.crt and loadtest.key; plaintext without it.")
  var certs: String?

  @Option(name: .short, help: "Connections.")
  var connections = 16

  @Option(name: .short, help: "Streams at once on each connection.")
  var streams = 32

  @Option(name: .short, help: "Calls in all.")
  var number = 100_000

  @Option(help: "The server's process, whose CPU time and memory are read.")
  var pid: Int32?

  nonisolated func run() throws {
    let loop = try EventLoop(name: "bench")
    let address = try SocketAddress.resolve(host: "127.0.0.1", port: port)[0]
    let run = Run(loop, calls: number, streams: streams)
    let tls = try certs.map { folder in
      try TLSContext(
        client: TLSClientConfiguration(
          credentials: TLSCredentials(
            certificateChain: .file("\(folder)/loadtest.crt"), privateKey: .file("\(folder)/loadtest.key")),
          serverAuthorities: .file("\(folder)/ca.crt")))
    }
    let pid = pid
    let connections = connections
    loop.execute {
      do {
        try run.start(connections, address, tls, pid)
      } catch {
        print("cannot connect: \(error)")
        loop.stop()
      }
    }
    loop.run()
    run.report()
  }
}
