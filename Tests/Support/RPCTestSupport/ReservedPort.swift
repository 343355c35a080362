import Glibc

/// A port of the loopback interface, reserved as long as the value lives.
///
/// Its socket is bound but does not listen: connections are refused, and a listener that shares its port may use it.
public final class ReservedPort: Sendable {
  /// The port.
  public let port: UInt16
  private let descriptor: Int32

  /// Reserves one.
  public init() throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var one: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEPORT, &one, socklen_t(MemoryLayout<Int32>.size))
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &one, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = descriptor
    let code = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, size) == 0 ? getsockname(descriptor, $0, &size) : -1
      }
    }
    port = UInt16(bigEndian: address.sin_port)
    guard code == 0 else { throw ChildProcess.Failure(description: "cannot reserve a port") }
  }

  deinit { close(descriptor) }
}
