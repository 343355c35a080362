import EventLoop
import Glibc

/// Checks before the start whether the server can listen.
enum ListenerCheck {
  /// The addresses of the hosts and ports.
  ///
  /// Listeners share their port among the loops (`SO_REUSEPORT`), and so the kernel would let a second server of the
  /// same user share it, too. Listening once without it shows whether the port is taken.
  static func resolve(_ listen: [ListenAddress]) throws(StartFailure) -> [SocketAddress] {
    var addresses: [SocketAddress] = []
    for wanted in listen {
      do throws(SystemError) {
        for address in try SocketAddress.resolve(host: wanted.host, port: wanted.port) {
          if address.port != 0 { _ = try Socket.listening(at: address, reusePort: false) }
          if !addresses.contains(address) { addresses.append(address) }
        }
      } catch {
        throw StartFailure(listenAt: wanted.description, error)
      }
    }
    return addresses
  }
}

extension SystemError {
  var isAddressInUse: Bool { code == EADDRINUSE }
}
