public import EventLoop
public import TLS

/// Why a channel could not be created; it connects later, with the first call.
public enum ChannelFailure: Error, Sendable, Hashable {
  /// The text is not of the form `HOST:PORT`.
  case malformedServer(String)
  /// A certificate or key could not be used.
  case certificates(TLSError)
  /// The system refused something.
  case system(SystemError)
}

extension ClientChannel {
  /// A channel to the server at `HOST:PORT`, which must prove that it is `HOST`, over mutual TLS 1.3.
  public convenience init(server: String, certificates: ClientCertificates) throws(ChannelFailure) {
    let configuration = try ClientConfiguration(server: server, certificates: certificates)
    do throws(SystemError) {
      try self.init(configuration)
    } catch {
      throw .system(error)
    }
  }
}

extension ClientConfiguration {
  /// The server at `HOST:PORT`, which must prove that it is `HOST`, over mutual TLS 1.3.
  public init(server: String, certificates: ClientCertificates) throws(ChannelFailure) {
    guard let endpoint = Endpoint(text: server) else { throw .malformedServer(server) }
    do throws(TLSError) {
      let context = try TLSContext(
        client: TLSClientConfiguration(
          credentials: TLSCredentials(
            certificateChain: .file(certificates.certificate), privateKey: .file(certificates.key)),
          serverAuthorities: .file(certificates.serverAuthorities)))
      self.init(endpoints: [endpoint], security: .mutualTLS(context, .host(endpoint.host)))
    } catch {
      throw .certificates(error)
    }
  }
}

extension ClientConfiguration.Endpoint {
  /// The endpoint in a text: `localhost:8443`, `127.0.0.1:8443`, `[::1]:8443`; nil for any other text.
  public init?(text: String) {
    guard let colon = text.lastIndex(of: ":") else { return nil }
    var host = text[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") {
      host = host.dropFirst().dropLast()
    } else if host.contains(":") {
      return nil
    }
    guard !host.isEmpty, let port = UInt16(text[text.index(after: colon)...]) else { return nil }
    self.init(host: String(host), port: port)
  }
}
