import Glibc

extension SocketAddress {
  /// The network of the peer's address, for logs, as the whole address could identify a person: the first 24 bits of an
  /// IPv4 address or the first 48 of an IPv6 address, as in `203.0.113.0/24`.
  public var networkText: String {
    guard family == AF_INET || family == AF_INET6 else { return "unix" }
    let network = networkBytes
    if network.count == 4 { return network.prefix(3).map { "\($0)" }.joined(separator: ".") + ".0/24" }
    var groups: [String] = []
    for index in stride(from: network.startIndex, to: network.startIndex + 6, by: 2) {
      groups.append(String(UInt16(network[index]) << 8 | UInt16(network[index + 1]), radix: 16))
    }
    return groups.joined(separator: ":") + "::/48"
  }
}
