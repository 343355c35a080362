import COpenSSL
import Glibc
import RPCTestSupport

/// A client that shows whatever certificate it is given, however bad, and sends a whole call before it can know that it
/// was refused.
struct HostileClient: Sendable {
  /// The outcome.
  struct Outcome: Sendable {
    /// Whether the handshake was finished as far as the client can see; in TLS 1.3 that says nothing of the server.
    var hasFinishedHandshake = false
    /// What the server sent inside TLS: its SETTINGS first, where it has made a session.
    var received: [UInt8] = []
  }

  /// The certificate and those behind it, and the key, in PEM; none at all where the certificate is empty.
  let certificate: [UInt8]
  let key: [UInt8]

  /// How long a read may take, so that a server that does nothing fails the test instead of holding it up.
  private static let readSeconds = 60

  /// Connects, and calls `testing.EchoService/Echo`; reads until the server has answered or closed.
  func call(port: UInt16, from host: String = "127.0.0.1") async -> Outcome {
    await ChildProcess.blocking { callBlocking(port, host) }
  }

  private func callBlocking(_ port: UInt16, _ host: String) -> Outcome {
    var outcome = Outcome()
    signal(SIGPIPE, SIG_IGN)
    let descriptor = Self.connect(to: port, from: host)
    defer { close(descriptor) }
    guard let context = SSL_CTX_new(TLS_client_method()) else { return outcome }
    defer { SSL_CTX_free(context) }
    // Nothing is too weak for this client.
    SSL_CTX_set_security_level(context, 0)
    guard let ssl = SSL_new(context) else { return outcome }
    defer { SSL_free(ssl) }
    SSL_set_alpn_protos(ssl, [2, UInt8(ascii: "h"), UInt8(ascii: "2")], 3)
    SSL_set_fd(ssl, descriptor)
    present(ssl)
    outcome.hasFinishedHandshake = SSL_connect(ssl) == 1
    guard outcome.hasFinishedHandshake else { return outcome }
    let request = Self.request
    SSL_write(ssl, request, Int32(request.count))
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while !Self.isAnswered(outcome.received) {
      let count = SSL_read(ssl, &chunk, Int32(chunk.count))
      guard count > 0 else { break }
      outcome.received += chunk[..<Int(count)]
    }
    return outcome
  }

  private func present(_ ssl: OpaquePointer) {
    let certificates = BIO_new(BIO_s_mem())
    let keys = BIO_new(BIO_s_mem())
    defer {
      BIO_free(certificates)
      BIO_free(keys)
    }
    BIO_write(certificates, certificate, Int32(certificate.count))
    BIO_write(keys, key, Int32(key.count))
    guard let leaf = PEM_read_bio_X509(certificates, nil, nil, nil),
      let key = PEM_read_bio_PrivateKey(keys, nil, nil, nil)
    else { return }
    SSL_use_certificate(ssl, leaf)
    SSL_use_PrivateKey(ssl, key)
    X509_free(leaf)
    EVP_PKEY_free(key)
  }

  /// A socket that is connected from an address of the loopback network, which the caller closes.
  static func connect(to port: UInt16, from host: String = "127.0.0.1") -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var limit = timeval(tv_sec: readSeconds, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr(host)
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafePointer(to: &address) { pointer in
      _ = pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, size) }
    }
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
    withUnsafePointer(to: &address) { pointer in
      _ = pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { Glibc.connect(descriptor, $0, size) }
    }
    return descriptor
  }

  /// The preface, SETTINGS, and a whole call with an empty message, its header fields as literals (RFC 7541, 6.2.2).
  private static let request: [UInt8] = {
    let fields = [
      (":method", "POST"), (":scheme", "https"), (":path", "/testing.EchoService/Echo"),
      (":authority", "localhost"), ("te", "trailers"), ("content-type", "application/grpc"),
    ]
    let block = fields.flatMap { name, value -> [UInt8] in
      [0, UInt8(name.utf8.count)] + Array(name.utf8) + [UInt8(value.utf8.count)] + Array(value.utf8)
    }
    return Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + frame(type: 4, flags: 0, stream: 0, [])
      + frame(type: 1, flags: 4, stream: 1, block) + frame(type: 0, flags: 1, stream: 1, [0, 0, 0, 0, 0])
  }()

  private static func frame(type: UInt8, flags: UInt8, stream: UInt8, _ payload: [UInt8]) -> [UInt8] {
    [0, UInt8(payload.count >> 8), UInt8(payload.count & 0xFF), type, flags, 0, 0, 0, stream] + payload
  }

  /// Whether a frame among the bytes ends stream 1.
  private static func isAnswered(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while rest.count >= 9 {
      let head = Array(rest.prefix(9))
      let count = Int(head[0]) << 16 | Int(head[1]) << 8 | Int(head[2])
      if head[3] <= 1, head[4] & 1 != 0, head[8] == 1 { return true }
      rest = rest.dropFirst(9 + count)
    }
    return false
  }
}
