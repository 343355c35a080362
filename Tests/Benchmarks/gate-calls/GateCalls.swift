import ArgumentParser
import Glibc
import PayshareClient

/// Makes the calls that `gate.py` counts: one after the other, over one connection, the same request each time.
@main
struct GateCalls: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate-calls", abstract: "Makes calls one after the other.",
    discussion: """
      Prints "ready" once all is prepared. Then it reads numbers from standard input, a line each, makes so many calls, \
      and prints "done".
      """)

  @Option(help: "The server, as HOST:PORT.")
  var server: String

  @Option(help: "A folder with ca.crt, service.crt and service.key.")
  var certs: String

  @Argument(help: "Which call to make.")
  var call: CountedCall

  func run() async throws {
    let channel = try ClientChannel(
      server: server, certificates: ClientCertificates(folder: certs, identity: "service"))
    defer { channel.shutDown() }
    let makeCall = try await call.prepare(channel)
    Self.tell("ready")
    while let line = readLine() {
      guard let number = Int(line) else { throw ValidationError("'\(line)' is no number of calls.") }
      for _ in 0..<number { try await makeCall() }
      Self.tell("done")
    }
  }

  /// Prints a line at once, for the program that waits for it.
  private static func tell(_ line: String) {
    print(line)
    fflush(nil)
  }
}
