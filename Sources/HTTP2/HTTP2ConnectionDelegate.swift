/// What a connection tells its owner. Called on the loop.
public protocol HTTP2ConnectionDelegate: AnyObject {
  /// The handshake is over: streams can flow. The peer's certificate identity is in `peer`.
  func connectionOpened(_ connection: HTTP2Connection)
  /// The client opened a stream; returns its object. Servers only.
  func makeStream(_ connection: HTTP2Connection) -> HTTP2Stream
  /// The peer's settings arrived.
  func receivedSettings(_ connection: HTTP2Connection)
  /// The peer is going away: streams above `lastStream` were not processed.
  func receivedGoAway(_ connection: HTTP2Connection, lastStream: Int32, _ code: ErrorCode)
  /// The peer answered a PING.
  func receivedPingAcknowledgement(_ connection: HTTP2Connection, _ payload: UInt64)
  /// The connection is over; all its streams have been closed before.
  func connectionClosed(_ connection: HTTP2Connection, _ reason: ConnectionError)
}
