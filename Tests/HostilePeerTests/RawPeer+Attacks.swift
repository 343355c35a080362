import HTTP2
import RPCTestSupport

extension RawPeer {
  /// GOAWAY that tells the client to calm down, and the connection is closed.
  /// - Parameter reason: what GOAWAY says to people.
  func expectPunishment(_ reason: String? = nil) throws {
    let frame = try next(.goAway)
    guard frame.errorCode == .enhanceYourCalm,
      reason.map({ frame.payload.dropFirst(8).elementsEqual($0.utf8) }) ?? true
    else { throw deviation("GOAWAY with ENHANCE_YOUR_CALM and \(reason ?? "any reason")") }
    try expectClose()
  }

  /// Sends DATA when the connection's window lets it in; the stream's is for the caller to mind.
  func sendWithinWindow(_ stream: UInt32, _ bytes: [UInt8]) throws {
    func window() -> Int {
      let given = received.lazy.filter { $0.stream == 0 }.compactMap(\.increment).reduce(0, +)
      return 65_535 + given - sentDataByteCount
    }
    while window() < bytes.count { _ = try next(.windowUpdate) }
    send(.data(stream, bytes))
  }
}
