public import HTTP2
import RPCClient
import RPCServer
import TestServants

/// Runs a conversation with a server of `testing.EchoService`; another client is served afterwards, whatever was said.
///
/// - Parameters:
///   - settings: those of the client; nil leaves even the preface to `script`.
public func withRawPeer(
  settings: [RawSetting]? = [], limits: SessionLimits = SessionLimits(),
  _ script: @escaping @Sendable (RawPeer) throws -> Void
) async throws {
  let server = try await TestServer([EchoServant()]) {
    $0.limits = limits
    // The guard against floods has tests of its own, and `settle` asks with PINGs.
    $0.limits.minimumPingInterval = .zero
    $0.limits.minimumIdlePingInterval = .zero
    $0.limits.emptyFrameBurst = 1_000_000
    $0.limits.maximumEmptyFrameCredit = 1_000_000
  }
  let port = server.endpoint.port
  let outcome = await ChildProcess.blocking {
    Result {
      let peer = try RawPeer(port: port)
      if let settings { try peer.begin(settings) }
      try script(peer)
      let other = try RawPeer(port: port)
      try other.begin()
      try other.echo(1)
    }
  }
  await server.stop()
  try outcome.get()
}
