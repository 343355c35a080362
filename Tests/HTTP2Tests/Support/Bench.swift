import EventLoop
import Glibc
import HTTP2
import TLS
import Testing

/// Where a test puts up connections: a loop, what happens on it, and all ends, which are closed when the test is over.
/// Confined to the loop.
final class Bench {
  let loop: EventLoop
  let happenings = Happenings()
  private let contexts: Transport.Contexts?
  private let buffers = IOBuffers()
  private var sides: [Side] = []
  private var farEnds: [FarEnd] = []

  init(_ loop: EventLoop, _ contexts: Transport.Contexts?) {
    self.loop = loop
    self.contexts = contexts
  }

  /// Makes a server's and a client's connection to each other, which are not started.
  func pair(
    server serverLimits: SessionLimits = SessionLimits(), client clientLimits: SessionLimits = SessionLimits()
  ) throws -> (server: Side, client: Side) {
    let descriptors = try Self.descriptors(SOCK_STREAM)
    return (
      try side(.server, descriptors.near, serverLimits), try side(.client, descriptors.far, clientLimits)
    )
  }

  /// Makes a server's and a client's connection to each other, and waits until each has the other's settings.
  func openPair(
    server serverLimits: SessionLimits = SessionLimits(), client clientLimits: SessionLimits = SessionLimits()
  ) async throws -> (server: Side, client: Side) {
    let (server, client) = try pair(server: serverLimits, client: clientLimits)
    try server.start()
    try client.start()
    await happenings.wait { server.settingsCount > 0 && client.settingsCount > 0 }
    return (server, client)
  }

  /// Makes a connection, which is not started, to an end where the test says and sees every byte.
  ///
  /// - Parameter type: `SOCK_SEQPACKET` keeps apart what is written apart.
  func rawPair(
    _ role: HTTP2Session.Role, limits: SessionLimits = SessionLimits(),
    handshakeTimeout: Duration = .seconds(60), lingerTimeout: Duration = .seconds(60),
    type: __socket_type = SOCK_STREAM
  ) throws -> (side: Side, far: FarEnd) {
    let descriptors = try Self.descriptors(type)
    let far = try FarEnd(Socket(owning: descriptors.far), role, loop, happenings)
    farEnds.append(far)
    return (try side(role, descriptors.near, limits, handshakeTimeout, lingerTimeout), far)
  }

  private func side(
    _ role: HTTP2Session.Role, _ descriptor: Int32, _ limits: SessionLimits,
    _ handshakeTimeout: Duration = .seconds(60), _ lingerTimeout: Duration = .seconds(60)
  ) throws -> Side {
    let socket = Socket(owning: descriptor)
    let tls = try contexts.map { contexts in
      switch role {
      case .server: try TLSSession(server: contexts.server)
      case .client: try TLSSession(client: contexts.client, expecting: .host("localhost"))
      }
    }
    let side = Side(happenings)
    side.connection = HTTP2Connection(
      socket, tls: tls, role: role, limits: limits, handshakeTimeout: handshakeTimeout,
      lingerTimeout: lingerTimeout, buffers: buffers, loop: loop, delegate: side)
    side.descriptor = descriptor
    sides.append(side)
    return side
  }

  private static func descriptors(_ type: __socket_type) throws -> (near: Int32, far: Int32) {
    var pair: [Int32] = [-1, -1]
    let flags = Int32(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    try #require(socketpair(AF_UNIX, Int32(type.rawValue) | flags, 0, &pair) == 0)
    return (pair[0], pair[1])
  }

  /// Lets the loop do all that is due, so often that what one end does then has reached the other and come back.
  ///
  /// Sockets of one machine hand on at once what is written to them, so a few turns are enough where nothing waits.
  func settle() async {
    for _ in 0..<8 {
      await withCheckedContinuation { continuation in
        loop.atEndOfTurn(TurnEnd(loop) { continuation.resume() })
      }
    }
  }

  func close() {
    for side in sides { side.connection?.close() }
    for far in farEnds { far.close() }
    for side in sides { side.releaseActions() }
  }

  private final class TurnEnd: TurnHook {
    private let loop: EventLoop
    private let action: @Sendable () -> Void

    init(_ loop: EventLoop, _ action: @escaping @Sendable () -> Void) {
      self.loop = loop
      self.action = action
    }

    func endOfTurn() { loop.execute(action) }
  }
}

/// Runs a test with a bench on a loop of its own.
func withBench(
  _ transport: Transport = .plaintext, _ body: @escaping @Sendable (Bench) async throws -> Void
) async throws {
  let contexts = try await transport.contexts()
  let loop = try EventLoop(name: "bench")
  try loop.start()
  let outcome = await loop.submit {
    let bench = Bench(loop, contexts)
    defer { bench.close() }
    do {
      try await body(bench)
      return Result<Void, any Error>.success(())
    } catch {
      return .failure(error)
    }
  }
  loop.stop()
  loop.join()
  try outcome.get()
}
