import EventLoop
public import FairQueueing

/// Who is at the other end of a connection.
public final class Peer: Sendable {
  /// The network address, as in `127.0.0.1:53412`, or `in-process`.
  public let address: String
  /// The SPIFFE ID in the certificate, as in `spiffe://example.org/client/service`; nil without TLS.
  public let identity: String?
  /// Whose work the peer's calls are where nothing more is known: the certificate's, else the address's without its port.
  public let flow: FlowID
  /// What `ServerCall.peerMemo` keeps. Confined to the loop of the connection.
  nonisolated(unsafe) fileprivate var memo: AnyObject?

  /// A peer of its parts.
  public init(address: String, identity: String?) {
    self.address = address
    self.identity = identity
    flow = FlowID(identity ?? String(Self.host(of: address)))
  }

  /// The network address without its port: `127.0.0.1`, `::1`.
  public var host: Substring { Self.host(of: address) }

  private static func host(of address: String) -> Substring {
    guard let colon = address.lastIndex(of: ":") else { return address[...] }
    let host = address[..<colon]
    return host.hasPrefix("[") && host.hasSuffix("]") ? host.dropFirst().dropLast() : host
  }
}

extension ServerCall {
  /// What an interceptor has found out about the peer and wants to know again at its next call: all calls of one
  /// connection run on one loop. There is one such place. Loop only.
  public var peerMemo: AnyObject? {
    get {
      loop.assertCurrent()
      return peer.memo
    }
    set {
      loop.assertCurrent()
      peer.memo = newValue
    }
  }
}
