import Testing

@testable import RPCServer

/// How long streams rest.
struct StreamRestTests {
  private let long = StreamRest.shortTurn

  @Test func streamsRestThreeTimesTheTurnWhileCallsRun() {
    var rest = StreamRest()
    rest.noteStep()
    #expect(rest.rest(afterTurnOf: 1_000_000, whileCallsRun: true) == .milliseconds(4))
  }

  @Test func streamsGoOnWhereNoOtherCallRuns() {
    var rest = StreamRest()
    rest.noteStep()
    #expect(rest.rest(afterTurnOf: long, whileCallsRun: false) == nil)
  }

  @Test func aShortTurnNeedsNoRest() {
    var rest = StreamRest()
    rest.noteStep()
    #expect(rest.rest(afterTurnOf: long - 1, whileCallsRun: true) == nil)
  }

  @Test func aTurnWithoutAStepOfAStreamNeedsNoRest() {
    var rest = StreamRest()
    #expect(rest.rest(afterTurnOf: long, whileCallsRun: true) == nil)
    rest.noteStep()
    #expect(rest.rest(afterTurnOf: long, whileCallsRun: true) != nil)
    #expect(rest.rest(afterTurnOf: long, whileCallsRun: true) == nil, "the steps are of one turn")
  }

  @Test func aTurnOfAnyLengthHasARestThatFits() {
    var rest = StreamRest()
    rest.noteStep()
    #expect(rest.rest(afterTurnOf: UInt64.max / 8, whileCallsRun: true) != nil)
  }
}
