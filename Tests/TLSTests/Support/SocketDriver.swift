import Glibc
import Testing

@testable import TLS

/// Carries ciphertext between a session and a blocking socket, for 30 seconds at most.
struct SocketDriver {
  let side: Side
  let descriptor: Int32

  /// Exchanges until `done`, or until the other end closes.
  func exchange(until done: () -> Bool) throws {
    let deadline = ContinuousClock.now + .seconds(30)
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      try flush()
      if done() { return }
      var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      try #require(poll(&poller, 1, 1_000) >= 0 && ContinuousClock.now < deadline, "timed out")
      guard poller.revents != 0 else { continue }
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return try side.session.receiveEnd() }
      do throws(TLSError) {
        try side.receive(buffer[..<count])
      } catch {
        // An alert may be waiting.
        try flush()
        throw error
      }
    }
  }

  func flush() throws {
    while side.session.pendingOutputBytes > 0 {
      var written = 0
      side.session.drain { pending in
        written = Glibc.send(descriptor, pending.baseAddress, pending.count, Int32(MSG_NOSIGNAL))
        return written
      }
      try #require(written > 0)
    }
  }
}

/// A TCP socket of the loopback interface, closed with its value.
final class LoopbackSocket {
  let descriptor: Int32

  private init(_ descriptor: Int32) throws {
    try #require(descriptor >= 0)
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Listens on a port that the kernel picks.
  static func listener() throws -> (socket: LoopbackSocket, port: UInt16) {
    let listener = try LoopbackSocket(socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0))
    var address = address(port: 0)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    try withUnsafeMutablePointer(to: &address) { pointer in
      try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        try #require(bind(listener.descriptor, generic, size) == 0)
        try #require(listen(listener.descriptor, 8) == 0)
        try #require(getsockname(listener.descriptor, generic, &size) == 0)
      }
    }
    return (listener, UInt16(bigEndian: address.sin_port))
  }

  func accept() throws -> LoopbackSocket {
    var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    try #require(poll(&poller, 1, 30_000) == 1, "nobody connected")
    return try LoopbackSocket(Glibc.accept(descriptor, nil, nil))
  }

  static func connected(to port: UInt16) throws -> LoopbackSocket {
    let client = try LoopbackSocket(socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0))
    var address = address(port: port)
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        connect(client.descriptor, generic, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(result == 0)
    return client
  }

  private static func address(port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
    return address
  }
}
