import HTTP2
import RPCTestSupport
import Testing

/// RFC 9113, sections 5.1.1 to 5.5.
@Suite(.timeLimit(.minutes(5)))
struct StreamTests {
  // MARK: Identifiers

  @Test(
    "RFC 9113 5.1.1: a client's stream with an even number is a connection error PROTOCOL_ERROR",
    arguments: [2, 4])
  func evenNumber(_ stream: UInt32) async throws {
    try await withRawPeer { peer in
      peer.send(.headers(stream, RawField.echo, ends: true))
      try peer.expectConnectionError(.protocolError)
    }
  }

  @Test(
    "RFC 9113 5.1.1: a new stream with a lower number is a connection error PROTOCOL_ERROR",
    arguments: [1, 3, 7])
  func lowerNumber(_ stream: UInt32) async throws {
    try await withRawPeer { peer in
      peer.sendEcho(5)
      peer.sendEcho(9)
      try peer.expectEcho(9)
      peer.sendEcho(stream)
      try peer.expectConnectionError(.protocolError)
    }
  }

  @Test("RFC 9113 5.1.1: trailers of a refused stream are no new stream")
  func trailersOfARefusedStream() async throws {
    var limits = SessionLimits()
    limits.maximumConcurrentStreams = 1
    try await withRawPeer(settings: nil, limits: limits) { peer in
      peer.send(bytes: RawPeer.preface)
      peer.send(.settings())
      for stream: UInt32 in [1, 3, 5] { peer.send(.headers(stream, RawField.echo)) }
      peer.send(.headers(3, [RawField("x-a", "1")], ends: true), .data(1, RawPeer.message, ends: true))
      try peer.expectEcho(1)
    }
  }

  @Test("RFC 9113 5.1.1: numbers may be left out")
  func skippedNumbers() async throws {
    try await withRawPeer { peer in
      for stream: UInt32 in [3, 5, 99, 1_001] { try peer.echo(stream) }
    }
  }

  @Test("RFC 9113 5.1.1: the last number is taken")
  func lastNumber() async throws {
    try await withRawPeer { peer in try peer.echo(0x7FFF_FFFF) }
  }

  // MARK: Concurrency

  @Test("RFC 9113 5.1.2: a stream above SETTINGS_MAX_CONCURRENT_STREAMS is refused")
  func tooManyStreams() async throws {
    var limits = SessionLimits()
    limits.maximumConcurrentStreams = 2
    try await withRawPeer(limits: limits) { peer in
      for stream: UInt32 in [1, 3, 5] { peer.send(.headers(stream, RawField.echo)) }
      // A stream error would do; nghttp2 gives the connection up, which section 5.4.2 allows.
      try peer.expectConnectionError(.protocolError, .refusedStream)
    }
  }

  @Test("RFC 9113 5.1.2: a client that does not know SETTINGS_MAX_CONCURRENT_STREAMS yet gets REFUSED_STREAM")
  func tooManyStreamsBeforeSettings() async throws {
    var limits = SessionLimits()
    limits.maximumConcurrentStreams = 2
    try await withRawPeer(settings: nil, limits: limits) { peer in
      peer.send(bytes: RawPeer.preface)
      peer.send(.settings())
      for stream: UInt32 in [1, 3, 5] { peer.send(.headers(stream, RawField.echo)) }
      try peer.expectStreamError(5, .refusedStream)
      peer.send(.data(1, RawPeer.message, ends: true))
      try peer.expectEcho(1)
    }
  }

  @Test("RFC 9113 5.1.2: streams that have ended do not count")
  func endedStreams() async throws {
    var limits = SessionLimits()
    limits.maximumConcurrentStreams = 1
    try await withRawPeer(limits: limits) { peer in
      for stream: UInt32 in [1, 3, 5] { try peer.echo(stream) }
    }
  }

  // MARK: Priority

  @Test(
    "RFC 9113 5.3: priorities in HEADERS are tolerated",
    arguments: [
      RawFrame.Priority(on: 0), .init(on: 0, exclusive: true, weight: 255), .init(on: 99, weight: 0),
    ])
  func prioritiesOfHeaders(_ priority: RawFrame.Priority) async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo, priority), .data(1, RawPeer.message, ends: true))
      try peer.expectEcho(1)
    }
  }

  // For a stream that depends on itself RFC 7540 demanded PROTOCOL_ERROR, and RFC 9113 says nothing any more, so that
  // both are right.

  @Test("RFC 9113 5.3: HEADERS of a stream that depends on itself are a connection error PROTOCOL_ERROR")
  func selfDependencyOfHeaders() async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo, .init(on: 1)))
      try peer.expectConnectionError(.protocolError)
    }
  }

  @Test("RFC 9113 5.3: PRIORITY of a stream that depends on itself is ignored", arguments: [true, false])
  func selfDependencyOfPriority(_ isIdle: Bool) async throws {
    try await withRawPeer { peer in
      if !isIdle { peer.send(.headers(1, RawField.echo)) }
      peer.send(.priority(1, .init(on: 1)))
      try peer.expectNoError()
    }
  }

  // MARK: Errors

  @Test("RFC 9113 5.4.1: GOAWAY of a connection error names the last stream that was processed")
  func lastStream() async throws {
    try await withRawPeer { peer in
      try peer.echo(1)
      try peer.echo(7)
      peer.send(RawFrame(.ping, stream: 1, [0, 0, 0, 0, 0, 0, 0, 0]))
      guard try peer.next(.goAway).lastStream == 7 else { throw peer.deviation("last stream 7") }
      try peer.expectClose()
    }
  }

  @Test("RFC 9113 5.4.1: nothing is answered after a connection error")
  func nothingAfterAConnectionError() async throws {
    try await withRawPeer { peer in
      peer.send(RawFrame(.ping, stream: 1, [0, 0, 0, 0, 0, 0, 0, 0]), .headers(1, RawField.echo, ends: true))
      _ = try peer.next(.goAway)
      guard try peer.next() == nil else { throw peer.deviation("the end") }
    }
  }

  @Test("RFC 9113 5.4.2: a stream error does not touch other streams")
  func otherStreamsGoOn() async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo), .headers(3, [RawField("X-Upper", "1")]))
      try peer.expectStreamError(3, .protocolError)
      peer.send(.data(1, RawPeer.message, ends: true))
      try peer.expectEcho(1)
    }
  }

  @Test("RFC 9113 5.4.2: RST_STREAM is not answered with RST_STREAM")
  func resetIsNotAnswered() async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo), .reset(1, .protocolError), .reset(1, .cancel))
      try peer.expectNoError()
    }
  }

  // MARK: Extensions

  @Test("RFC 9113 5.5: frames of unknown types are ignored", arguments: [UInt32](0...3))
  func unknownTypes(_ stream: UInt32) async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo))
      for type: UInt8 in [0x0A, 0x0C, 0x10, 0x42, 0xFF] {
        peer.send(RawFrame(type: type, flags: 0xFF, stream: stream, [1, 2, 3, 4, 5, 6, 7, 8]))
      }
      peer.send(.data(1, RawPeer.message, ends: true))
      try peer.expectEcho(1)
      try peer.expectNoError()
    }
  }
}
