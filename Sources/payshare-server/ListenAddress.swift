import ArgumentParser

/// A host, by name or address, and a port to listen at: `127.0.0.1:8443`, `[::1]:8443`, `localhost:0`.
struct ListenAddress: ExpressibleByArgument, Hashable, Sendable, CustomStringConvertible {
  let host: String
  let port: UInt16

  init(host: String, port: UInt16) {
    self.host = host
    self.port = port
  }

  init?(argument: String) {
    guard let colon = argument.lastIndex(of: ":") else { return nil }
    var host = argument[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") {
      host = host.dropFirst().dropLast()
    } else if host.contains(":") {
      // An IPv6 address without brackets: its last group would be taken for the port.
      return nil
    }
    guard !host.isEmpty, let port = UInt16(argument[argument.index(after: colon)...]) else { return nil }
    self.init(host: String(host), port: port)
  }

  var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
