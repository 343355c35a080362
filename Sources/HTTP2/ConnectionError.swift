public import EventLoop
public import TLS

/// Why a connection ended.
public enum ConnectionError: Error, Sendable, CustomStringConvertible {
  /// Both sides had finished.
  case finished
  /// The peer closed the connection.
  case closedByPeer
  /// This side gave the connection up.
  case closedHere
  /// The connection could not be made, or broke.
  case system(SystemError)
  /// The peer was not trusted, or broke TLS.
  case tls(TLSError)
  /// The peer broke HTTP/2.
  case http2(HTTP2Error)
  /// The peer speaks HTTP/1.
  case http1
  /// The handshake or the preface took too long.
  case handshakeTimeout
  /// The peer flooded the connection with useless frames.
  case flood(Flood)
  /// The peer reads too slowly.
  case stalled
  /// The peer did not answer a keepalive PING.
  case keepaliveTimeout

  /// One line for logs and for status messages.
  public var description: String {
    switch self {
    case .finished: "the connection has finished"
    case .closedByPeer: "the peer closed the connection"
    case .closedHere: "the connection was closed on this side"
    case .system(let error): "\(error)"
    case .tls(let error): "TLS: \(error)"
    case .http2(let error): "HTTP/2: \(error)"
    case .http1: "the peer speaks HTTP/1, not HTTP/2"
    case .handshakeTimeout: "the handshake took too long"
    case .flood(let flood): "the peer flooded the connection (\(flood.rawValue))"
    case .stalled: "the peer reads too slowly"
    case .keepaliveTimeout: "the peer does not answer a keepalive PING"
    }
  }
}
