import Testing

@testable import RPCServer

/// How long streams pause.
struct StreamPauseTests {
  private let long = StreamPause.shortTurn

  @Test func streamsPauseThreeTimesTheTurnWhileCallsRun() {
    var pause = StreamPause()
    pause.noteStep()
    #expect(pause.pause(afterTurnOf: 1_000_000, whileCallsRun: true) == .milliseconds(4))
  }

  @Test func streamsGoOnWhereNoOtherCallRuns() {
    var pause = StreamPause()
    pause.noteStep()
    #expect(pause.pause(afterTurnOf: long, whileCallsRun: false) == nil)
  }

  @Test func aShortTurnNeedsNoPause() {
    var pause = StreamPause()
    pause.noteStep()
    #expect(pause.pause(afterTurnOf: long - 1, whileCallsRun: true) == nil)
  }

  @Test func aTurnWithoutAStepOfAStreamNeedsNoPause() {
    var pause = StreamPause()
    #expect(pause.pause(afterTurnOf: long, whileCallsRun: true) == nil)
    pause.noteStep()
    #expect(pause.pause(afterTurnOf: long, whileCallsRun: true) != nil)
    #expect(pause.pause(afterTurnOf: long, whileCallsRun: true) == nil, "the steps are of one turn")
  }

  @Test func aTurnOfAnyLengthHasAPauseThatFits() {
    var pause = StreamPause()
    pause.noteStep()
    #expect(pause.pause(afterTurnOf: UInt64.max / 8, whileCallsRun: true) != nil)
  }
}
