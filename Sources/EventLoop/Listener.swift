/// Accepts connections on a loop. Confined to the loop.
public final class Listener: EventHandler {
  /// Connections accepted in one turn before others get theirs.
  public static let maximumAcceptsPerTurn = 64
  /// How long accepting pauses when the process is out of descriptors.
  public static let pauseMilliseconds: UInt64 = 100

  private let socket: Socket
  private let loop: EventLoop
  private let accept: (consuming Socket, SocketAddress) -> Void
  private var watch: Watch?

  /// Takes a listening socket and hands each connection to `accept`, until `close`.
  public init(
    _ socket: consuming Socket, on loop: EventLoop,
    _ accept: @escaping (consuming Socket, SocketAddress) -> Void
  ) throws(SystemError) {
    self.socket = socket
    self.loop = loop
    self.accept = accept
    watch = try loop.watch(self.socket.descriptor, .readable, self)
  }

  /// Accepts no more. The socket is closed when the listener is dropped.
  public func close() {
    watch?.cancel()
    watch = nil
  }

  /// Accepts pending connections.
  public func ready(_ conditions: Interest) {
    for _ in 0..<Self.maximumAcceptsPerTurn {
      do throws(SystemError) {
        var peer: SocketAddress?
        guard watch != nil, let accepted = try socket.accept(&peer), let peer else { return }
        accept(accepted, peer)
      } catch {
        // Out of descriptors or memory: the connection stays in the backlog, so pause instead of spinning on it.
        watch?.update([])
        _ = loop.schedule(after: .milliseconds(Self.pauseMilliseconds)) { self.watch?.update(.readable) }
        return
      }
    }
  }
}
