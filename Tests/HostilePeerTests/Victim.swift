import Glibc
import RPCTestSupport
import Testing

/// A server in a process of its own, which a test attacks.
struct Victim: Sendable {
  /// Where it listens.
  let port: UInt16
  /// The server.
  let process: ChildProcess

  /// Lets `script` attack a server, and requires that other clients, connected before or after, are served as usual.
  ///
  /// - Parameters:
  ///   - options: of `test-server`.
  ///   - growth: by how many MiB the server's memory may grow at most.
  static func attacked(
    _ options: [String] = [], growingAtMost growth: Int = 8,
    _ script: @escaping @Sendable (Victim) throws -> Void
  ) async throws {
    let process = try ChildProcess([BuiltPrograms.path("test-server")] + options)
    let output = try await process.wait(for: "\n")
    let digits = try #require(output.split(separator: ":").last).filter(\.isNumber)
    let victim = Victim(port: try #require(UInt16(digits)), process: process)
    let memory = await ChildProcess.blocking {
      Result {
        let bystander = try RawPeer(port: victim.port)
        try bystander.begin()
        // What a process sets up for its first calls is none of the attacker's doing.
        for call in 0..<UInt32(100) { try bystander.echo(call * 2 + 1) }
        let before = try process.memory().now
        try script(victim)
        try bystander.echo(1_001)
        try victim.attacker().echo(1)
        return (before, peak: try process.memory().peak)
      }
    }
    await process.signal(SIGTERM)
    let (code, _) = try await process.finish()
    let (before, peak) = try memory.get()
    #expect(code == 0)
    if !isSanitized { #expect((peak - before) >> 20 < growth, "MiB") }
  }

  /// A client that has said what every client says first.
  func attacker(_ settings: [RawSetting] = [], from host: String = "127.0.0.1") throws -> RawPeer {
    let peer = try RawPeer(port: port, from: host)
    try peer.begin(settings)
    return peer
  }

  /// Sanitizers keep memory of their own, so that a bound of it means nothing.
  private static let isSanitized = dlsym(nil, "__asan_init") != nil || dlsym(nil, "__tsan_init") != nil
}
