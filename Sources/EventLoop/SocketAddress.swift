import CSystem
import Glibc

/// Where a stream socket listens or connects: an IP address and port, or the path of a Unix socket.
public struct SocketAddress: Hashable, Sendable, CustomStringConvertible {
  private var storage: [UInt8]

  /// The bytes of the peer's IP address, without its port; those of the path for a Unix socket.
  public var hostBytes: ArraySlice<UInt8> {
    switch family {
    case AF_INET: storage[4..<8]
    case AF_INET6: storage[8..<24]
    default: storage[2...]
    }
  }

  /// The part of the peer's IP address that identifies its network: all of an IPv4 address, but half of an IPv6
  /// address, as an IPv6 client usually has 2⁶⁴ addresses with the same first half. An IPv4-mapped address counts as
  /// IPv4.
  public var networkBytes: ArraySlice<UInt8> {
    let host = hostBytes
    guard family == AF_INET6 else { return host }
    return host.starts(with: Self.mappedPrefix) ? host.suffix(4) : host.prefix(8)
  }

  /// The prefix of an IPv4-mapped IPv6 address (RFC 4291, section 2.5.5.2).
  private static let mappedPrefix = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]

  /// `AF_INET`, `AF_INET6` or `AF_UNIX`.
  public var family: Int32 { Int32(UInt16(storage[0]) | UInt16(storage[1]) << 8) }

  /// The port; zero for a Unix socket.
  public var port: UInt16 {
    family == AF_UNIX ? 0 : UInt16(storage[2]) << 8 | UInt16(storage[3])
  }

  /// Copies an address that the system filled in.
  init(_ address: UnsafeRawBufferPointer) { storage = Array(address) }

  private init(family: UInt8, path: [UInt8]) { storage = [family, 0] + path + [0] }

  /// A Unix socket's path.
  /// - Throws: `SystemError` with `ENAMETOOLONG` above 107 bytes.
  public static func unix(path: String) throws(SystemError) -> SocketAddress {
    let bytes = Array(path.utf8)
    guard bytes.count <= 107 else { throw SystemError("sockaddr_un", code: ENAMETOOLONG) }
    return SocketAddress(family: UInt8(AF_UNIX), path: bytes)
  }

  /// Resolves a host name or a numeric IP address. Blocks during DNS queries.
  /// - Throws: `SystemError` with `EADDRNOTAVAIL` if there is no such host.
  public static func resolve(host: String, port: UInt16) throws(SystemError) -> [SocketAddress] {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    hints.ai_flags = AI_NUMERICSERV
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, String(port), &hints, &list) == 0 else {
      throw SystemError("getaddrinfo", code: EADDRNOTAVAIL)
    }
    defer { freeaddrinfo(list) }
    var addresses: [SocketAddress] = []
    var next = list
    while let entry = next?.pointee {
      if let address = entry.ai_addr {
        let bytes = UnsafeRawBufferPointer(start: address, count: Int(entry.ai_addrlen))
        addresses.append(SocketAddress(bytes))
      }
      next = entry.ai_next
    }
    return addresses
  }

  func withUnsafeAddress<R>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> R) -> R? {
    storage.withUnsafeBytes { bytes in
      bytes.baseAddress.map { body($0.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count)) }
    }
  }

  /// The numeric address and port, as in `127.0.0.1:8443` or `[::1]:8443`, or `unix:` and the path.
  public var description: String {
    if family == AF_UNIX { return "unix:" + String(decoding: hostBytes.prefix { $0 != 0 }, as: UTF8.self) }
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    let written = hostBytes.withUnsafeBytes { host in
      inet_ntop(family, host.baseAddress, &text, socklen_t(text.count)) != nil
    }
    guard written else { return "unknown" }
    let host = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return family == AF_INET6 ? "[\(host)]:\(port)" : "\(host):\(port)"
  }
}
