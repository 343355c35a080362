import EventLoop
public import FairQueueing

/// Who is at the other end of a connection.
public final class Peer: Sendable {
  /// The network address, as in `127.0.0.1:53412`, or `in-process`.
  public let address: String
  /// The SPIFFE ID in the certificate, as in `spiffe://example.org/client/service`; nil without TLS.
  public let identity: String?
  /// The flow of the peer's calls if nothing more is known: by the certificate, else by the address without its port.
  public let flow: FlowID
  /// The value of `ServerCall.peerMemo`. Confined to the loop of the connection.
  nonisolated(unsafe) fileprivate var memo: AnyObject?

  /// Creates a peer.
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
  /// The one object that an interceptor may cache for the peer's next calls: all calls of one connection run on one
  /// loop. Loop only.
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
