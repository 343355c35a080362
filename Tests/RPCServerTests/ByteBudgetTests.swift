import FairQueueing
import HTTP2
import RPC
import Testing

@testable import RPCServer

/// How the bytes that a loop may hold are shared.
struct ByteBudgetTests {
  private static let limits = ByteLimits(perConnection: 10, perCaller: 100, perLoop: 250)

  private func flow(_ number: Int) -> FlowID { FlowID(high: 1, low: UInt64(number)) }

  @Test func aCallerHasNoMoreThanItsShare() {
    let budget = ByteBudget(Self.limits)
    let account = budget.account(of: flow(1))
    account.add(60)
    #expect(budget.limit(reachedBy: 40, in: account) == nil)
    #expect(budget.limit(reachedBy: 41, in: account) == .caller)
    #expect(budget.limit(reachedBy: 100, in: budget.account(of: flow(2))) == nil)
    account.add(-20)
    #expect(budget.limit(reachedBy: 41, in: account) == nil)
  }

  @Test func whenTheLoopIsFullTheGreediestOtherCallerIsNamed() {
    let budget = ByteBudget(Self.limits)
    let accounts = (0..<3).map { budget.account(of: flow($0)) }
    for (account, count) in zip(accounts, [90, 100, 50]) { account.add(count) }
    #expect(budget.byteCount == 240)
    #expect(budget.limit(reachedBy: 10, in: accounts[2]) == nil)
    #expect(budget.limit(reachedBy: 11, in: accounts[2]) == .loop)
    #expect(budget.greediest(besides: accounts[2], wanting: 11) === accounts[1])
    // It would hold as much itself.
    #expect(budget.greediest(besides: accounts[0], wanting: 10) == nil)
    #expect(budget.greediest(besides: accounts[1], wanting: 1) == nil)
  }

  @Test func accountsThatAreNotInUseAreDroppedAndOthersAreNot() {
    let budget = ByteBudget(Self.limits)
    let kept = budget.account(of: flow(1_000_000))
    kept.add(5)
    for number in 0..<10 * ByteBudget.keptAccounts { _ = budget.account(of: flow(number)) }
    #expect(budget.accountCount <= ByteBudget.keptAccounts + 1)
    #expect(budget.account(of: flow(1_000_000)) === kept)
  }

  @Test func theDefaultsFitEachOther() {
    let configuration = ServerConfiguration(addresses: [], tls: nil)
    let message = max(configuration.maximumMessageSize, configuration.maximumResponseSize) + Frame.headerSize
    for limits in [configuration.undeliveredRequests, configuration.unsentResponses] {
      #expect(message < limits.perConnection)
      #expect(2 * limits.perConnection <= limits.perCaller)
      #expect(4 * limits.perCaller <= limits.perLoop)
    }
    #expect(configuration.undeliveredRequests.perLoop + configuration.unsentResponses.perLoop <= 192 << 20)
    #expect(configuration.maximumHandshakesPerNetwork < configuration.maximumHandshakesPerLoop)
    #expect(configuration.times.minimumRate == MinimumRate(byteCount: 30 << 10, sweepCount: 30))
  }
}
