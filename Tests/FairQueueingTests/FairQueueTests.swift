import FairQueueing
import SeededRandom
import Testing

struct FairQueueTests {
  private let greedy = FlowID("greedy")
  private let modest = FlowID("modest")

  @Test func elementsOfOneFlowStayInOrder() {
    var queue = FairQueue<Int>()
    for number in 0..<10 { queue.append(number, for: modest) }
    #expect((0..<11).map { _ in queue.popFirst() } == Array(0..<10) + [nil])
    #expect(queue.isEmpty)
  }

  @Test func aNewcomerGoesBeforeTheBacklogOfAnother() {
    var queue = FairQueue<String>()
    for _ in 0..<100 { queue.append("greedy", for: greedy) }
    _ = queue.popFirst()
    queue.append("modest", for: modest)
    #expect(queue.popFirst() == "modest")
  }

  @Test func clientsBehindACallerHaveFlowsOfTheirOwn() {
    let flows = [greedy, modest].flatMap { caller in [1, 2].map { FlowID(caller, for: $0) } + [caller] }
    #expect(Set(flows).count == 6)
    #expect(FlowID(greedy, for: 1) == FlowID(greedy, for: 1))
  }

  @Test func flowsThatAlwaysWaitGetEqualShares() {
    var queue = FairQueue<Int>()
    let flows = (0..<5).map { FlowID("flow \($0)") }
    for (index, flow) in flows.enumerated() {
      for _ in 0..<(index + 1) * 100 { queue.append(index, for: flow) }
    }
    var served = [Int](repeating: 0, count: 5)
    for _ in 0..<500 { if let index = queue.popFirst() { served[index] += 1 } }
    #expect(served == [100, 100, 100, 100, 100])
  }

  @Test func sharesAreWeighedByCost() {
    var queue = FairQueue<String>()
    for _ in 0..<1_000 { queue.append("dear", for: greedy, cost: 9) }
    for _ in 0..<1_000 { queue.append("cheap", for: modest, cost: 1) }
    let served = (0..<1_000).compactMap { _ in queue.popFirst() }
    #expect((95...105).contains(served.count { $0 == "dear" }))
  }

  @Test func costsKnownAfterwardsCountLikeThoseKnownBefore() {
    var queue = FairQueue<String>()
    var served = 0
    for _ in 0..<100 { queue.append("modest", for: modest) }
    queue.append("greedy", for: greedy)
    while let element = queue.popFirst() {
      guard element == "greedy" else { continue }
      served += 1
      queue.charge(9, to: greedy)
      queue.append("greedy", for: greedy)
      if queue.count(of: modest) == 0 { break }
    }
    #expect((10...12).contains(served))
  }

  @Test func aFlowThatReturnsAtOnceDoesNotJumpAhead() {
    var queue = FairQueue<String>()
    for _ in 0..<10 { queue.append("waits", for: modest) }
    queue.append("again", for: greedy)
    var order: [String] = []
    for _ in 0..<10 {
      guard let next = queue.popFirst() else { break }
      order.append(next)
      if next == "again" { queue.append("again", for: greedy) }
    }
    #expect(order.count { $0 == "waits" } == 5)
  }

  @Test func ineligibleFlowsKeepTheirTurn() {
    var queue = FairQueue<String>()
    queue.append("first", for: greedy)
    queue.append("second", for: modest)
    #expect(queue.popFirst { $0 != greedy } == "second")
    #expect(queue.popFirst { $0 != greedy } == nil)
    #expect(queue.count == 1)
    #expect(queue.popFirst() == "first")
  }

  @Test func aRemovedElementIsNeverTaken() {
    var queue = FairQueue<Int>()
    let tickets = (0..<5).map { queue.append($0, for: modest) }
    #expect(queue.remove(tickets[0]) == 0)
    #expect(queue.remove(tickets[3]) == 3)
    #expect(queue.remove(tickets[3]) == nil)
    #expect((0..<4).map { _ in queue.popFirst() } == [1, 2, 4, nil])
    #expect(queue.remove(tickets[1]) == nil)
  }

  @Test func aFullQueueRefusesTheNewestOfTheGreediestFlow() {
    var queue = FairQueue<Int>()
    for number in 0..<10 { queue.append(number, for: greedy) }
    queue.append(10, for: FlowID("third"))
    #expect(queue.makeRoom(for: greedy) == nil)
    #expect(queue.makeRoom(for: modest) == 9)
    #expect(queue.count(of: greedy) == 9)
    #expect(queue.popFirst() == 0)
  }

  @Test func aFullQueueOfEqualsRefusesTheNewcomer() {
    var queue = FairQueue<Int>()
    for number in 0..<10 { queue.append(number, for: FlowID("\(number)")) }
    #expect(queue.makeRoom(for: modest) == nil)
    #expect(queue.count == 10)
  }

  @Test func idleFlowsAreDropped() {
    var queue = FairQueue<Int>()
    for number in 0..<10_000 {
      queue.append(number, for: FlowID("\(number)"))
      _ = queue.popFirst()
    }
    #expect(queue.flowCount <= 1_100)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func nothingIsLostOrServedTwice(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var queue = FairQueue<Int>()
    var waiting: [Int: FairQueue<Int>.Ticket] = [:]
    var next = 0
    for _ in 0..<5_000 {
      switch Int.random(in: 0..<8, using: &random) {
      case 0..<4:
        let flow = FlowID(high: 0, low: .random(in: 0..<6, using: &random))
        waiting[next] = queue.append(next, for: flow, cost: .random(in: 1...20, using: &random))
        next += 1
      case 4:
        guard let (number, ticket) = waiting.randomElement(using: &random) else { continue }
        #expect(queue.remove(ticket) == number)
        waiting[number] = nil
      case 5:
        let odd = FlowID(high: 0, low: .random(in: 0..<6, using: &random))
        if let number = queue.popFirst(where: { $0 != odd }) {
          #expect(waiting.removeValue(forKey: number) != nil)
        }
      case 6:
        if let number = queue.makeRoom(for: FlowID(high: 0, low: 7)) {
          #expect(waiting.removeValue(forKey: number) != nil)
        }
      default:
        if let number = queue.popFirst() { #expect(waiting.removeValue(forKey: number) != nil) }
      }
      #expect(queue.count == waiting.count)
    }
    while let number = queue.popFirst() { #expect(waiting.removeValue(forKey: number) != nil) }
    #expect(waiting.isEmpty)
    #expect(queue.waitingFlowCount == 0)
  }
}
