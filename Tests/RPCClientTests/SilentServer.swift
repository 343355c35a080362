import EventLoop
import Glibc
import RPCTestSupport

/// A server that sends SETTINGS and nothing else, like a machine that was cut off.
final class SilentServer: Sendable {
  let port: UInt16
  private let listener: Int32

  /// Listens, and takes one client.
  init() throws {
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 1) == 0 && getsockname(listener, $0, &length) == 0
      }
    }
    guard bound else { throw ChildProcess.Failure(description: "cannot listen") }
    port = UInt16(bigEndian: address.sin_port)
    Task {
      await ChildProcess.blocking {
        let client = accept(listener, nil, nil)
        let settings = RawFrame.settings().bytes
        _ = send(client, settings, settings.count, Int32(MSG_NOSIGNAL))
        var bytes = [UInt8](repeating: 0, count: 4_096)
        while recv(client, &bytes, bytes.count, 0) > 0 {}
        close(client)
      }
    }
  }

  deinit { close(listener) }
}
