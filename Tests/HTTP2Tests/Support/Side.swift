import Glibc
import HTTP2
import RPCTestSupport
import Testing

/// The owner of a connection, who writes down what it is told. Confined to the loop.
final class Side: HTTP2ConnectionDelegate {
  /// What a connection tells its owner.
  enum Event: CaseIterable, Sendable {
    case opened, makesStream, settings, goAway, pingAcknowledgement
  }

  /// Set right after the owner is made, which the connection must know; nil once it is over.
  var connection: HTTP2Connection?
  var descriptor: Int32 = -1
  /// The streams that the peer has opened, or that `open` has.
  private(set) var streams: [TestStream] = []
  /// Why the connection was closed, each time that it was.
  private(set) var closings: [ConnectionError] = []
  /// Streams that were not closed when the connection was.
  private(set) var leftStreamCount = 0
  private(set) var settingsCount = 0
  private(set) var acknowledgedPings: [UInt64] = []
  private(set) var goAways: [(lastStream: Int32, code: ErrorCode)] = []
  /// Does something within a callback.
  var onEvent: (Event) -> Void = { _ in }
  /// Does something with a stream that the peer has opened.
  var onStream: (TestStream) -> Void = { _ in }
  private let happenings: Happenings

  init(_ happenings: Happenings) { self.happenings = happenings }

  func start() throws { try #require(connection).start() }

  /// Why the connection was closed; nil while it is not.
  var closing: String? { closings.first?.description }

  /// Opens a stream with a request.
  func open(ends: Bool = false) throws -> TestStream {
    let stream = TestStream(happenings)
    let session = try #require(connection?.session)
    try #require(session.open(stream, .request, ends: ends))
    streams.append(stream)
    return stream
  }

  /// Breaks the connection off without a word.
  func cut() { shutdown(descriptor, Int32(SHUT_RDWR)) }

  /// Releases the test's actions in callbacks, which usually retain this side.
  func releaseActions() {
    onEvent = { _ in }
    onStream = { _ in }
    for stream in streams { stream.onEvent = { _, _ in } }
  }

  private func note(_ event: Event) {
    onEvent(event)
    happenings.note()
  }

  func connectionOpened(_ connection: HTTP2Connection) { note(.opened) }

  func makeStream(_ connection: HTTP2Connection) -> HTTP2Stream {
    let stream = TestStream(happenings)
    streams.append(stream)
    onStream(stream)
    note(.makesStream)
    return stream
  }

  func receivedSettings(_ connection: HTTP2Connection) {
    settingsCount += 1
    note(.settings)
  }

  func receivedGoAway(_ connection: HTTP2Connection, lastStream: Int32, _ code: ErrorCode) {
    goAways.append((lastStream, code))
    note(.goAway)
  }

  func receivedPingAcknowledgement(_ connection: HTTP2Connection, _ payload: UInt64) {
    acknowledgedPings.append(payload)
    note(.pingAcknowledgement)
  }

  func connectionClosed(_ connection: HTTP2Connection, _ reason: ConnectionError) {
    closings.append(reason)
    leftStreamCount += streams.filter { $0.id != 0 && $0.closings.isEmpty }.count
    self.connection = nil
    happenings.note()
  }
}

extension HeaderBlock {
  static var request: HeaderBlock {
    HeaderBlock([(":method", "POST"), (":scheme", "https"), (":path", "/a/B"), (":authority", "localhost")])
  }

  static var response: HeaderBlock { HeaderBlock([(":status", "200")]) }
}
