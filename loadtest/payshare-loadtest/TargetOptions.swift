import ArgumentParser
import LoadTest
import PayshareClient

/// Which server is loaded.
struct TargetOptions: ParsableArguments {
  @Option(help: "The server, as HOST:PORT.")
  var server = "127.0.0.1:8443"

  @Option(help: "A folder with ca.crt and the client's certificate and key.")
  var certs = "certs/dev"

  @Option(help: "The name of the client certificate in that folder.")
  var identity = "loadtest"

  @Option(
    help: """
      The server's process, whose CPU time and memory are measured; by default the only payshare-server on this machine, if \
      there is just one.
      """)
  var serverPid: Int32?

  @Option(help: "Seeds the choices of the run: which operation, which event, what amounts.")
  var seed: UInt64 = 1

  func target(share: (index: Int, count: Int) = (0, 1)) -> Generator.Target {
    Generator.Target(
      server: server, certificates: ClientCertificates(folder: certs, identity: identity),
      process: serverPid ?? Generator.localServer(), share: share, seed: seed)
  }
}
