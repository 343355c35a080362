import ArgumentParser
import EventLoop
import HTTP2
import JSON
import TLS

/// Makes echo calls as fast as they are answered, at a fixed number of connections and streams (closed loop), and
/// prints the rate, the latency and the server's CPU time a call.
@main
struct EchoBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "echo-bench", abstract: "Loads a server of testing.EchoService over HTTP/2.")

  @Option(help: "The port on 127.0.0.1.")
  var port: UInt16

  @Option(help: "A folder with ca.crt, loadtest.crt and loadtest.key; plaintext without it.")
  var certs: String?

  @Option(name: .short, help: "Connections.")
  var connections = 16

  @Option(name: .short, help: "Streams at once on each connection.")
  var streams = 32

  @Option(name: .short, help: "Calls in all; none only opens the connections.")
  var number = 100_000

  @Option(help: "Calls before those that are measured.")
  var warmUp = 0

  @Option(help: "The bytes of the payload in each message.")
  var payload = Workload.smallPayloadBytes

  @Option(help: "Responses to each call, by the streaming method; the unary method without it.")
  var responses: Int32?

  @Option(help: "The server's process, whose CPU time and memory are read.")
  var pid: Int32?

  @Flag(help: "Print the figures as JSON.")
  var json = false

  nonisolated func run() throws {
    let loop = try EventLoop(name: "bench")
    let address = try SocketAddress.resolve(host: "127.0.0.1", port: port)[0]
    let workload = Workload(payloadBytes: payload, responses: responses)
    let run = Run(loop, workload, calls: number, warmUp: warmUp, streams: streams, server: pid)
    let tls = try certs.map { folder in
      try TLSContext(
        client: TLSClientConfiguration(
          credentials: TLSCredentials(
            certificateChain: .file("\(folder)/loadtest.crt"), privateKey: .file("\(folder)/loadtest.key")),
          serverAuthorities: .file("\(folder)/ca.crt")))
    }
    let connections = connections
    loop.execute {
      do {
        try run.start(connections, address, tls)
      } catch {
        run.fail("cannot connect: \(error)")
      }
    }
    loop.run()
    guard let figures = run.figures else {
      print(run.problem ?? "ended before its time")
      throw ExitCode.failure
    }
    print(json ? figures.json.compact : figures.description)
    if figures.failed > 0 { throw ExitCode.failure }
  }
}
