import EventLoop
import Glibc
import HTTP2
import RPCTestSupport
import Testing

/// The far end of a connection's socket, where a test says and sees every byte. Confined to the loop.
final class FarEnd: EventHandler {
  /// The connection did not do what the test needs.
  struct Deviation: Error, CustomStringConvertible {
    let description: String
  }

  /// The frames that came.
  private(set) var frames: [RawFrame] = []
  /// Whether the connection has ended its sending, or is gone.
  private(set) var hasEnded = false
  private var socket: Socket?
  private var watch: Watch?
  /// What has come and is no whole frame.
  private(set) var input: [UInt8] = []
  private var needsPreface: Bool
  private let role: HTTP2Session.Role
  private let happenings: Happenings
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)

  /// - Parameter role: what the connection is, not this end.
  init(
    _ socket: consuming Socket, _ role: HTTP2Session.Role, _ loop: EventLoop, _ happenings: Happenings
  ) throws {
    self.role = role
    self.happenings = happenings
    needsPreface = role == .client
    let descriptor = socket.descriptor
    self.socket = consume socket
    watch = try loop.watch(descriptor, [], self)
  }

  deinit { buffer.deallocate() }

  /// Says what comes first, and acknowledges what the connection says first.
  func begin(_ settings: [RawSetting] = []) throws {
    let preface = role == .server ? RawPeer.preface : []
    try send(bytes: preface + RawFrame.settings(settings).bytes + RawFrame.settingsAcknowledgement.bytes)
  }

  func send(_ frames: RawFrame...) throws { try send(bytes: frames.flatMap(\.bytes)) }

  /// Writes all of it at once; the connection reads it in one turn as far as one read goes.
  func send(bytes: [UInt8]) throws {
    guard case .bytes(bytes.count) = bytes.withUnsafeBytes({ socket?.write($0) }) else {
      throw Deviation(description: "the socket did not take \(bytes.count) bytes")
    }
  }

  /// Reads what comes from here on.
  func startReading() { watch?.update(.readable) }

  func stopReading() { watch?.update([]) }

  func ready(_ conditions: Interest) {
    // Hang-ups are reported even to who does not wait for them.
    guard conditions.contains(.readable) || conditions.contains(.failed) else { return }
    if readOnce() == nil { watch?.cancel() }
    happenings.note()
  }

  /// Reads all that the kernel holds, before the connection can send more; the number of bytes.
  func readWhatIsThere() -> Int {
    var total = 0
    while let count = readOnce(), count > 0 { total += count }
    return total
  }

  /// Reads once; of a socket that keeps writes apart, that is one write.
  /// - Returns: the number of bytes; nil at the end.
  func readOnce() -> Int? {
    switch socket?.read(into: buffer) {
    case .bytes(let count):
      input.append(contentsOf: buffer[..<count])
      parse()
      return count
    case .wouldBlock: return 0
    case .end, .failed, nil:
      hasEnded = true
      return nil
    }
  }

  private func parse() {
    if needsPreface, input.count >= RawPeer.preface.count {
      needsPreface = false
      input.removeFirst(RawPeer.preface.count)
    }
    while !needsPreface, let frame = RawFrame(takingFrom: &input) { frames.append(frame) }
  }

  /// The body that has come on a stream, without what is left of the frame that comes in.
  func body(_ stream: UInt32) -> [UInt8] {
    frames.lazy.filter { $0.kind == .data && $0.stream == stream }.flatMap(\.payload)
  }

  /// Waits until a frame of that kind has come.
  func frame(_ kind: RawFrame.Kind, where matches: @escaping (RawFrame) -> Bool = { _ in true }) async throws
    -> RawFrame
  {
    startReading()
    await happenings.wait {
      self.hasEnded || self.frames.contains { $0.kind == kind && matches($0) }
    }
    guard let frame = frames.first(where: { $0.kind == kind && matches($0) }) else {
      throw Deviation(description: "expected \(kind); got \(frames)")
    }
    return frame
  }

  /// Waits until the connection sends no more.
  func end() async {
    startReading()
    await happenings.wait { self.hasEnded }
  }

  /// Ends this side's sending.
  func endSending() { socket?.shutdownWriting() }

  /// Goes without a word.
  func close() {
    watch?.cancel()
    watch = nil
    socket = nil
    hasEnded = true
  }
}
