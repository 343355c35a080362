/// The stream numbers that a client has skipped and can no longer use (RFC 9113, section 5.1.1).
///
/// nghttp2 knows only the highest number, and drops HEADERS with a lower one as if that stream had been closed.
struct StreamNumbers {
  /// The most gaps kept; ordinary clients leave none. HEADERS with a number in an evicted gap are dropped.
  static let maximumGaps = 16

  private var highest: Int32 = -1
  private var gaps: [ClosedRange<Int32>] = []

  /// HEADERS arrived. Returns false if they would open a stream with a skipped number.
  @inline(__always)
  mutating func receive(_ number: Int32) -> Bool {
    if number == highest &+ 2 {
      highest = number
      return true
    }
    return receiveOutOfTurn(number)
  }

  private mutating func receiveOutOfTurn(_ number: Int32) -> Bool {
    guard number > highest else { return !gaps.contains { $0.contains(number) } }
    // The gap also has numbers of the other parity; nghttp2 refuses them anyway.
    if number - 1 > highest + 1 {
      if gaps.count == Self.maximumGaps { gaps.removeFirst() }
      gaps.append(highest + 1...number - 1)
    }
    highest = number
    return true
  }
}
