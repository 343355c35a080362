/// The answer to HTTP/1 clients: browsers, health checks and misconfigured proxies, which would otherwise see the
/// connection close without a reason.
enum HTTP1Refusal {
  private static let methods: [StaticString] = [
    "GET ", "HEAD ", "POST ", "PUT ", "PATCH ", "DELETE ", "OPTIONS ", "CONNECT ", "TRACE ",
  ]

  /// Whether the first bytes of a connection begin a request of HTTP/1.
  static func isRequest(_ bytes: UnsafeRawBufferPointer) -> Bool {
    // Neither a TLS record nor the preface of HTTP/2 (`PRI * HTTP/2.0`) begins like this.
    methods.contains { method in
      method.withUTF8Buffer { bytes.count >= $0.count && bytes.prefix($0.count).elementsEqual($0) }
    }
  }

  /// The response: 426 (RFC 9110, section 15.5.22), with a line for a person.
  static func response(isTLS: Bool) -> [UInt8] {
    let body = "This is a gRPC server: it speaks HTTP/2\(isTLS ? " over TLS" : "") only.\n"
    return Array(
      """
      HTTP/1.1 426 Upgrade Required\r
      Upgrade: h2\(isTLS ? "" : "c")\r
      Connection: Upgrade, close\r
      Content-Type: text/plain\r
      Content-Length: \(body.utf8.count)\r
      \r
      \(body)
      """.utf8)
  }
}
