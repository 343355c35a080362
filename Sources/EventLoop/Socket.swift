import CSystem
import Glibc

/// A non-blocking stream socket, closed when the value is dropped.
///
/// Threading: a socket is used by one thread at a time.
public struct Socket: ~Copyable, Sendable {
  /// Connections that wait to be accepted before the kernel refuses more.
  public static let listenBacklog: Int32 = 1_024

  /// The file descriptor.
  public let descriptor: Int32

  /// Takes ownership of a descriptor, which must be non-blocking.
  public init(owning descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  private static func make(_ address: SocketAddress) throws(SystemError) -> Socket {
    let type = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    let descriptor = socket(address.family, type, 0)
    guard descriptor >= 0 else { throw SystemError("socket") }
    let made = Socket(owning: descriptor)
    if address.family != AF_UNIX { try made.set(Int32(IPPROTO_TCP), TCP_NODELAY, 1) }
    return made
  }

  /// Listens at `address`; several loops may share an address (`SO_REUSEPORT`), and the kernel spreads connections over
  /// them.
  public static func listening(at address: SocketAddress, reusePort: Bool = true) throws(SystemError)
    -> Socket
  {
    let socket = try make(address)
    if address.family != AF_UNIX {
      try socket.set(SOL_SOCKET, SO_REUSEADDR, 1)
      if reusePort { try socket.set(SOL_SOCKET, SO_REUSEPORT, 1) }
    }
    let bound = address.withUnsafeAddress { bind(socket.descriptor, $0, $1) }
    guard bound == 0 else { throw SystemError("bind") }
    guard listen(socket.descriptor, listenBacklog) == 0 else { throw SystemError("listen") }
    return socket
  }

  /// Begins to connect; the socket becomes writable when `connectError` knows the outcome.
  public static func connecting(to address: SocketAddress) throws(SystemError) -> Socket {
    let socket = try make(address)
    let result = address.withUnsafeAddress { connect(socket.descriptor, $0, $1) }
    guard result == 0 || errno == EINPROGRESS else { throw SystemError("connect") }
    return socket
  }

  /// Two sockets connected to each other, for tests and for one process talking to itself.
  public static func pair() throws(SystemError) -> SocketPair {
    var descriptors: [Int32] = [-1, -1]
    let type = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, type, 0, &descriptors) == 0 else { throw SystemError("socketpair") }
    return SocketPair(first: Socket(owning: descriptors[0]), second: Socket(owning: descriptors[1]))
  }

  /// Accepts a waiting connection.
  /// - Parameter peer: receives the address of the other side.
  /// - Returns: the connection; nil when none waits (or it went away before it was accepted).
  public borrowing func accept(_ peer: inout SocketAddress?) throws(SystemError) -> Socket? {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let accepted = withUnsafeMutablePointer(to: &storage) { storage in
      storage.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        retryingOnInterrupt { payshare_accept(descriptor, address, &length) }
      }
    }
    guard accepted >= 0 else {
      switch errno {
      case EAGAIN, ECONNABORTED: return nil
      default: throw SystemError("accept4")
      }
    }
    let socket = Socket(owning: accepted)
    let address = withUnsafeBytes(of: &storage) {
      SocketAddress(UnsafeRawBufferPointer(rebasing: $0.prefix(max(2, Int(length)))))
    }
    peer = address
    if address.family != AF_UNIX { try socket.set(Int32(IPPROTO_TCP), TCP_NODELAY, 1) }
    return socket
  }

  /// Why connecting failed; nil if it succeeded.
  public borrowing func connectError() -> SystemError? {
    var code: Int32 = 0
    var length = socklen_t(MemoryLayout<Int32>.size)
    guard getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &length) == 0 else {
      return SystemError("getsockopt")
    }
    return code == 0 ? nil : SystemError("connect", code: code)
  }

  /// The address that the socket is bound to, with the actual port if 0 was requested.
  public borrowing func localAddress() throws(SystemError) -> SocketAddress {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let result = withUnsafeMutablePointer(to: &storage) { storage in
      storage.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
    }
    guard result == 0 else { throw SystemError("getsockname") }
    return withUnsafeBytes(of: &storage) {
      SocketAddress(UnsafeRawBufferPointer(rebasing: $0.prefix(Int(length))))
    }
  }

  /// Reads what has arrived.
  @inline(__always)
  public borrowing func read(into buffer: UnsafeMutableRawBufferPointer) -> Transfer {
    let count = retryingOnInterrupt { Glibc.recv(descriptor, buffer.baseAddress, buffer.count, 0) }
    if count > 0 { return .bytes(count) }
    if count == 0 { return .end }
    return errno == EAGAIN ? .wouldBlock : .failed(SystemError("recv"))
  }

  /// Writes as much as there is room for.
  @inline(__always)
  public borrowing func write(_ bytes: UnsafeRawBufferPointer) -> Transfer {
    let count = retryingOnInterrupt {
      Glibc.send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
    }
    if count >= 0 { return .bytes(count) }
    return errno == EAGAIN ? .wouldBlock : .failed(SystemError("send"))
  }

  /// Bytes that were written and not acknowledged by the peer; zero if the system does not say.
  public borrowing func queuedByteCount() -> Int { Int(payshare_queued_bytes(descriptor)) }

  /// Ends both directions; the descriptor is closed when the value is dropped.
  public borrowing func shutdown() { _ = Glibc.shutdown(descriptor, Int32(SHUT_RDWR)) }

  /// Ends the writing direction: the peer reads what was written, and then the end of the stream.
  public borrowing func shutdownWriting() { _ = Glibc.shutdown(descriptor, Int32(SHUT_WR)) }

  private borrowing func set(_ level: Int32, _ option: Int32, _ value: Int32) throws(SystemError) {
    var value = value
    let length = socklen_t(MemoryLayout<Int32>.size)
    guard setsockopt(descriptor, level, option, &value, length) == 0 else { throw SystemError("setsockopt") }
  }
}

/// How a read or a write on a non-blocking socket went.
public enum Transfer {
  /// This many bytes were moved.
  case bytes(Int)
  /// Nothing could be moved now.
  case wouldBlock
  /// The peer will send no more.
  case end
  /// The connection is broken.
  case failed(SystemError)
}

/// Two sockets connected to each other.
public struct SocketPair: ~Copyable {
  /// One end.
  public var first: Socket
  /// The other end.
  public var second: Socket
}
