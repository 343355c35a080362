import RPCTestSupport
import Testing

@testable import HTTP2

/// What a client is told that cannot be served: it must be able to read why.
@Suite(.timeLimit(.minutes(5)))
struct RefusedPeerTests {
  @Test(
    arguments: [
      "GET / HTTP/1.1\r\nHost: x\r\n\r\n", "POST /payshare.v1.Events HTTP/1.0\r\n\r\n", "OPTIONS ",
    ],
    Transport.allCases)
  func aClientOfHTTP1IsToldToUpgrade(_ request: String, _ transport: Transport) async throws {
    try await withBench(transport) { bench in
      let (side, far) = try bench.rawPair(.server)
      try side.start()
      try far.send(bytes: Array(request.utf8))
      await far.end()
      let response = String(decoding: far.input, as: UTF8.self)
      #expect(response.hasPrefix("HTTP/1.1 426 Upgrade Required\r\n"))
      #expect(response.contains("\r\n\r\nThis is a gRPC server"))
      far.endSending()
      await bench.happenings.wait { side.closing != nil }
      #expect(side.closing == ConnectionError.http1.description)
    }
  }

  @Test func theHTTP1ResponseHasTheLengthOfItsText() {
    for isTLS in [false, true] {
      let response = String(decoding: HTTP1Refusal.response(isTLS: isTLS), as: UTF8.self)
      let parts = response.split(separator: "\r\n\r\n")
      #expect(parts.count == 2)
      #expect(parts[0].contains("Content-Length: \(parts[1].utf8.count)"))
    }
  }

  @Test func aClientThatFailsTheHandshakeCanReadTheAlertWhateverItStillSends() async throws {
    try await withBench(.tls) { bench in
      let (side, far) = try bench.rawPair(.server)
      try side.start()
      // A handshake record that holds no handshake message.
      try far.send(bytes: [0x16, 3, 1, 0, 4, 0xFF, 0xFF, 0xFF, 0xFF])
      await far.end()
      #expect(far.input.first == 0x15, "an alert")
      // The server reads on, so that its closing does not cost the client what it has not read.
      try far.send(bytes: [UInt8](repeating: 0, count: 1_000))
      await bench.settle()
      #expect(side.closing == nil)
      far.endSending()
      await bench.happenings.wait { side.closing != nil }
      #expect(side.closing?.hasPrefix("TLS:") == true)
      #expect(side.closings.count == 1)
    }
  }

  @Test func aClientThatBreaksHTTP2CanReadTheGOAWAYWhateverItStillSends() async throws {
    try await withBench { bench in
      let (side, far) = try bench.rawPair(.server)
      try side.start()
      try far.send(bytes: [UInt8](repeating: 0x78, count: 64))
      await far.end()
      try far.send(bytes: [UInt8](repeating: 0, count: 1_000))
      await bench.settle()
      #expect(side.closing == nil)
      far.endSending()
      await bench.happenings.wait { side.closing != nil }
      #expect(side.closings.count == 1)
    }
  }
}
