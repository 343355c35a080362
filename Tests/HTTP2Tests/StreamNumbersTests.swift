import Testing

@testable import HTTP2

/// RFC 9113, section 5.1.1.
struct StreamNumbersTests {
  /// Whether each of the numbers is taken, in that order.
  private func taken(_ numbers: [Int32]) -> [Bool] {
    var state = StreamNumbers()
    return numbers.map { state.receive($0) }
  }

  @Test func risingNumbersAreTaken() {
    #expect(taken([1, 3, 9, 1_001, .max]) == [true, true, true, true, true])
  }

  @Test func numbersThatCameBeforeAreTaken() {
    #expect(taken([1, 5, 11, 5, 1, 11]) == [true, true, true, true, true, true])
  }

  @Test func skippedNumbersAreNot() {
    #expect(taken([5, 11, 1, 3, 7, 9]) == [true, true, false, false, false, false])
  }

  @Test func theLastNumberMayBeTheFirst() { #expect(taken([.max, 1, .max - 2]) == [true, false, false]) }

  @Test func numbersOfTheServerHarmNothing() { #expect(taken([0, 2, 4, 5]) == [true, true, true, true]) }

  @Test func theNumberOfGapsIsBounded() {
    let rising = (0...Int32(StreamNumbers.maximumGaps)).map { 4 * $0 + 3 }
    #expect(taken(rising + [1, 5]).suffix(2) == [true, false])
  }
}
