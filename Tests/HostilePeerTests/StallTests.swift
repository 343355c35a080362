import HTTP2
import Protobuf
import RPC
import RPCClient
import RPCServer
import RPCTestSupport
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

/// Clients that keep a server waiting.
@Suite(.timeLimit(.minutes(15)))
struct StallTests {
  private static let impatient = ["--stall-milliseconds", "300", "--handshake-milliseconds", "300"]

  /// A call that asks for a response of a size.
  private static func ask(_ attacker: RawPeer, _ stream: UInt32, size: Int32) {
    var fields = RawField.echo
    fields[2] = RawField(":path", "/grpc.testing.TestService/UnaryCall")
    let request = GrpcTesting.SimpleRequest.with { $0.responseSize = size }
    attacker.send(.headers(stream, fields), .data(stream, RawCall.frame(request.encoded()), ends: true))
  }

  @Test("1 000 streams whose windows stay closed are reset, and their buffers are bounded")
  func zeroWindows() async throws {
    try await Victim.attacked(Self.impatient, growingAtMost: 64) { victim in
      let attackers = try (0..<4).map { _ in try victim.attacker([.initialWindowSize(0)]) }
      for attacker in attackers {
        for call in 0..<UInt32(250) { Self.ask(attacker, call * 2 + 1, size: 10_000) }
      }
      for attacker in attackers {
        var resets: Set<UInt32> = []
        while resets.count < 250 {
          let reset = try attacker.next(.reset)
          guard reset.errorCode == .cancel else { throw attacker.deviation("CANCEL") }
          resets.insert(reset.stream)
        }
        // The windows of streams were the attack; the connection itself is as good as any.
        attacker.send(.settings([.initialWindowSize(65_535)]))
        try attacker.echo(1_001)
      }
    }
  }

  @Test("Responses that are not read are refused above 12 MiB on one connection")
  func unsentResponses() async throws {
    try await Victim.attacked(growingAtMost: 64) { victim in
      let attacker = try victim.attacker([.initialWindowSize(0)])
      for call in 0..<UInt32(200) { Self.ask(attacker, call * 2 + 1, size: 1 << 20) }
      for call in UInt32(12)..<200 {
        try attacker.expectStatus(call * 2 + 1, Int(StatusCode.resourceExhausted.rawValue))
      }
    }
  }

  @Test("Responses that are not read are refused above 24 MiB on 60 connections of one caller")
  func unsentResponsesOfACaller() async throws {
    try await Victim.attacked(growingAtMost: 128) { victim in
      let attackers = try (0..<60).map { _ in try victim.attacker([.initialWindowSize(0)], from: "127.0.0.2")
      }
      for attacker in attackers {
        for call in 0..<UInt32(10) { Self.ask(attacker, call * 2 + 1, size: 1 << 20) }
        try attacker.settle()
      }
      for attacker in attackers[3...] {
        for call in 0..<UInt32(10) {
          try attacker.expectStatus(call * 2 + 1, Int(StatusCode.resourceExhausted.rawValue))
        }
      }
    }
  }

  @Test func connectionWhoseSocketIsNotReadIsClosed() async throws {
    try await Victim.attacked(Self.impatient, growingAtMost: 160) { victim in
      let before = try victim.process.descriptorCount()
      let attacker = try victim.attacker([.initialWindowSize(1 << 30)])
      attacker.send(.windowUpdate(0, 1 << 30))
      // More than the kernel keeps for a socket; the server hangs up before any of it is read.
      for call in 0..<UInt32(60) { Self.ask(attacker, call * 2 + 1, size: 1 << 20) }
      try victim.process.waitForDescriptors(atMost: before)
      try attacker.expectClose()
      guard attacker.received.filter(\.ends).count < 60 else { throw attacker.deviation("a cut") }
    }
  }

  @Test("A preface that does not come, or stops, is not waited for", arguments: [0, 1, 23, 24, 30])
  func slowPreface(count: Int) async throws {
    try await Victim.attacked(Self.impatient) { victim in
      let attackers = try (0..<50).map { _ in try RawPeer(port: victim.port) }
      let preface = RawPeer.preface + RawFrame.settings().bytes
      for attacker in attackers {
        attacker.send(bytes: Array(preface[..<count]))
        try attacker.expectClose()
      }
    }
  }

  @Test("Half-open TLS handshakes are not waited for", arguments: [0, 1, 5, 100])
  func halfOpenHandshakes(count: Int) async throws {
    try await withServer([EchoServant()], .mutualTLS) {
      $0.handshakeTimeout = .milliseconds(300)
    } _: { channel, server in
      let port = server.endpoint.port
      // The beginning of a record of 512 bytes with a ClientHello.
      let hello: [UInt8] = [0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xFC, 0x03, 0x03]
      let bytes = Array((hello + [UInt8](repeating: 7, count: 200))[..<count])
      let outcome = await ChildProcess.blocking {
        Result {
          let attackers = try (0..<50).map { _ in try RawPeer(port: port) }
          for attacker in attackers { attacker.send(bytes: bytes) }
          for attacker in attackers { try attacker.expectClose() }
        }
      }
      try outcome.get()
      #expect(try await EchoClient(channel).echo(.with { $0.text = "still" }).text == "still")
    }
  }
}
