/// Which numbers a client has passed over: no stream can be opened with them any more (RFC 9113, section 5.1.1).
///
/// nghttp2 knows only the highest number, and drops HEADERS with a lower one as if that stream had been closed.
struct StreamNumbers {
  /// Gaps that are remembered; usual clients leave none. For what is forgotten, HEADERS are dropped.
  static let maximumGaps = 16

  private var highest: Int32 = -1
  private var gaps: [ClosedRange<Int32>] = []

  /// HEADERS came. Answers false where they are to open a stream whose number was passed over.
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
    // Numbers of another parity are in it too; nghttp2 refuses them anyway.
    if number - 1 > highest + 1 {
      if gaps.count == Self.maximumGaps { gaps.removeFirst() }
      gaps.append(highest + 1...number - 1)
    }
    highest = number
    return true
  }
}
