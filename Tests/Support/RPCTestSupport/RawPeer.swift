import Glibc

/// A plaintext client that sends whatever a test wants, frame by frame, and returns what comes back.
///
/// Its methods block, so that a conversation reads from top to bottom; `withRawPeer` runs it where blocking is
/// harmless.
public final class RawPeer {
  /// The server did not do what the test demands of it.
  public struct Deviation: Error, CustomStringConvertible {
    /// What was expected, and what came.
    public let description: String
  }

  /// What a client says first (RFC 9113, section 3.4).
  public static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
  /// Only to end a test of a silent server.
  private static let patienceMilliseconds: Int32 = 60_000

  /// All that came, for the message of a failure.
  public private(set) var received: [RawFrame] = []
  /// The header fields that came on each stream, trailers included.
  public private(set) var fields: [UInt32: [RawField]] = [:]
  private let decoder = HeaderDecoder()
  /// The bytes of all DATA frames that were sent.
  public private(set) var sentDataByteCount = 0
  private let descriptor: Int32
  private var input: [UInt8] = []
  private var pings: UInt32 = 0

  /// Connects to a port of the loopback interface, from an address of its network.
  public init(port: UInt16, from host: String = "127.0.0.1") throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr(host)
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, size) }
    }
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
    }
    guard connected == 0 else { throw deviation("a connection") }
    var yes: Int32 = 1
    setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
  }

  deinit { close(descriptor) }

  /// What a test throws when the server did something else than `expected`.
  public func deviation(_ expected: String) -> Deviation {
    Deviation(description: "expected \(expected); got \(received)")
  }

  /// Says the preface and SETTINGS, and acknowledges those of the server.
  public func begin(_ settings: [RawSetting] = []) throws {
    send(bytes: Self.preface)
    send(.settings(settings), .settingsAcknowledgement)
    _ = try next(.settings) { $0.isAcknowledgement }
  }

  /// Sends frames in one go.
  public func send(_ frames: RawFrame...) {
    sentDataByteCount += frames.lazy.filter { $0.kind == .data }.map(\.payload.count).reduce(0, +)
    send(bytes: frames.flatMap(\.bytes))
  }

  /// Sends bytes. The server may have closed the connection; what it said before tells.
  public func send(bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Ends this side's sending.
  public func endSending() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// The next frame; nil where the server has closed the connection.
  public func next() throws -> RawFrame? {
    while true {
      if let frame = RawFrame(takingFrom: &input) {
        received.append(frame)
        if frame.kind == .headers { fields[frame.stream, default: []] += decoder.decode(frame.payload) }
        return frame
      }
      var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&poller, 1, Self.patienceMilliseconds) > 0 else { throw deviation("anything at all") }
      var chunk = [UInt8](repeating: 0, count: 65_536)
      let count = recv(descriptor, &chunk, chunk.count, 0)
      if count <= 0 { return nil }
      input += chunk[..<count]
    }
  }

  /// Reads up to a frame of that kind, and returns it.
  public func next(_ kind: RawFrame.Kind, where matches: (RawFrame) -> Bool = { _ in true }) throws
    -> RawFrame
  {
    while let frame = try next() {
      if frame.kind == kind, matches(frame) { return frame }
    }
    throw deviation("\(kind)")
  }

  /// Has the server answer all that was sent so far, and returns what came meanwhile.
  ///
  /// Twice, since the answer to a PING may overtake other frames of the same turn.
  @discardableResult
  public func settle() throws -> [RawFrame] {
    let start = received.count
    for _ in 0..<2 {
      pings += 1
      let payload = RawFrame.bytes(pings) + RawFrame.bytes(pings)
      send(.ping(payload))
      _ = try next(.ping) { $0.isAcknowledgement && $0.payload == payload }
    }
    return Array(received[start...])
  }
}
