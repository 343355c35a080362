public import DequeModule
public import HeapModule

/// A queue in which flows take turns, weighed by what their elements cost; those of one flow stay in order.
///
/// Start-time fair queueing (Goyal, Vin and Cheng, SIGCOMM 1996): an element's start tag is the later of the queue's
/// virtual time and the end of its flow's previous element, and the least start tag goes first. So a light flow is
/// served before the backlog of a heavy one. Costs that are known only afterwards are added with `charge`. Appending
/// and taking cost O(log flows). Not thread-safe.
public struct FairQueue<Element> {
  /// Identifies a waiting element, so that it can be removed.
  public struct Ticket: Sendable, Hashable {
    @usableFromInline let flow: FlowID
    @usableFromInline let number: UInt64

    @inlinable
    init(flow: FlowID, number: UInt64) {
      self.flow = flow
      self.number = number
    }
  }

  @usableFromInline
  struct Entry {
    @usableFromInline let start: UInt64
    @usableFromInline let number: UInt64
    @usableFromInline let element: Element

    @inlinable
    init(start: UInt64, number: UInt64, element: Element) {
      self.start = start
      self.number = number
      self.element = element
    }
  }

  @usableFromInline
  struct Flow {
    @usableFromInline var waiting = Deque<Entry>()
    /// The end of the flow's latest element, in virtual time.
    @usableFromInline var end: UInt64 = 0
    /// Whether `heads` has an entry for the flow: exactly one while any of its elements wait. The entry may be of a
    /// removed element; it is replaced when it comes up.
    @usableFromInline var isQueued = false

    @inlinable
    init() {}
  }

  @usableFromInline
  struct Head: Comparable {
    @usableFromInline let start: UInt64
    @usableFromInline let number: UInt64
    @usableFromInline let flow: FlowID

    @inlinable
    init(start: UInt64, number: UInt64, flow: FlowID) {
      self.start = start
      self.number = number
      self.flow = flow
    }

    @inlinable
    static func < (left: Head, right: Head) -> Bool {
      (left.start, left.number) < (right.start, right.number)
    }

    @inlinable
    static func == (left: Head, right: Head) -> Bool { left.number == right.number }
  }

  /// The most flows that are kept, idle ones included, before idle flows whose costs no longer matter are dropped.
  @usableFromInline static var maximumKeptFlows: Int { 1_024 }

  /// The number of elements that wait.
  @inlinable public var count: Int { elementCount }
  /// The number of flows that have elements waiting.
  @inlinable public var waitingFlowCount: Int { waitingFlows }
  @usableFromInline var elementCount = 0
  @usableFromInline var waitingFlows = 0
  @usableFromInline var flows: [FlowID: Flow] = [:]
  @usableFromInline var heads = Heap<Head>()
  /// The start tag of the element taken last.
  @usableFromInline var virtualTime: UInt64 = 0
  @usableFromInline var lastNumber: UInt64 = 0

  /// An empty queue.
  @inlinable
  public init() {}

  /// Whether nothing waits.
  @inlinable
  public var isEmpty: Bool { count == 0 }

  /// The number of elements of one flow that wait.
  @inlinable
  public func count(of flow: FlowID) -> Int { flows[flow]?.waiting.count ?? 0 }

  /// Adds an element behind those of its flow. `cost` is in any unit that all elements share, at least 1.
  @inlinable
  @discardableResult
  public mutating func append(_ element: Element, for flow: FlowID, cost: Int = 1) -> Ticket {
    lastNumber += 1
    let number = lastNumber
    let head = flows[flow, default: Flow()].append(
      element, number: number, cost: cost, virtualTime: virtualTime)
    elementCount += 1
    if head.isFirst { waitingFlows += 1 }
    if head.isNew { heads.insert(Head(start: head.start, number: number, flow: flow)) }
    if flows.count > Self.maximumKeptFlows { dropIdleFlows() }
    return Ticket(flow: flow, number: number)
  }

  /// Takes the element whose turn it is.
  @inlinable
  public mutating func popFirst() -> Element? { popFirst { _ in true } }

  /// Takes the element whose turn it is among the flows that are eligible; the others keep theirs.
  @inlinable
  public mutating func popFirst(where isEligible: (FlowID) -> Bool) -> Element? {
    var skipped: [Head] = []
    defer { if !skipped.isEmpty { heads.insert(contentsOf: skipped) } }
    while let head = heads.popMin() {
      guard let index = flows.index(forKey: head.flow), isCurrent(head, at: index) else { continue }
      if !isEligible(head.flow) {
        skipped.append(head)
        continue
      }
      return takeFirst(of: head.flow, at: index)
    }
    return nil
  }

  /// Adds to the cost of a flow, if that is known only afterwards.
  @inlinable
  public mutating func charge(_ cost: Int, to flow: FlowID) {
    guard let index = flows.index(forKey: flow) else { return }
    flows.values[index].end &+= UInt64(max(0, cost))
  }

  /// Removes a waiting element; nil if it has left already. O(log n) of its flow's elements.
  @inlinable
  public mutating func remove(_ ticket: Ticket) -> Element? {
    guard let index = flows.index(forKey: ticket.flow),
      let entry = flows.values[index].remove(ticket.number)
    else { return nil }
    elementCount -= 1
    if flows.values[index].waiting.isEmpty { waitingFlows -= 1 }
    return entry.element
  }

  /// Whether `makeRoom` would remove an element of another flow.
  public func wouldMakeRoom(for flow: FlowID) -> Bool {
    let own = count(of: flow) + 1
    if own > count / max(1, waitingFlowCount) { return false }
    return flows.contains { $0.value.waiting.count > own }
  }

  /// Makes room in a full queue for a new element of `flow`: removes the newest element of the flow with the most, if
  /// that has more than `flow` would then have; nil if the new element must be refused.
  @inlinable
  public mutating func makeRoom(for flow: FlowID) -> Element? {
    let own = count(of: flow) + 1
    // Most new elements of a full queue are of the flow that fills it; they are refused without a search.
    if own > count / max(1, waitingFlowCount) { return nil }
    guard let greediest = flows.max(by: { $0.value.waiting.count < $1.value.waiting.count }),
      greediest.value.waiting.count > own, let newest = greediest.value.waiting.last
    else { return nil }
    return remove(Ticket(flow: greediest.key, number: newest.number))
  }

  /// The number of flows that are kept; for tests.
  package var flowCount: Int { flows.count }

  /// Calls `body` with each element, in no particular order.
  @inlinable
  public func forEach(_ body: (Element) -> Void) {
    for flow in flows.values {
      for entry in flow.waiting { body(entry.element) }
    }
  }

  /// Replaces a head whose element was removed by the flow's next one.
  /// - Returns: whether the head is that of an element that waits.
  @inlinable
  mutating func isCurrent(_ head: Head, at index: [FlowID: Flow].Index) -> Bool {
    guard let first = flows.values[index].waiting.first else {
      flows.values[index].isQueued = false
      return false
    }
    if first.number == head.number { return true }
    heads.insert(Head(start: first.start, number: first.number, flow: head.flow))
    return false
  }

  @inlinable
  mutating func takeFirst(of flow: FlowID, at index: [FlowID: Flow].Index) -> Element? {
    guard let entry = flows.values[index].waiting.popFirst() else { return nil }
    elementCount -= 1
    virtualTime = max(virtualTime, entry.start)
    if let next = flows.values[index].waiting.first {
      heads.insert(Head(start: next.start, number: next.number, flow: flow))
    } else {
      flows.values[index].isQueued = false
      waitingFlows -= 1
    }
    // The end of a busy period: earlier costs no longer matter.
    if elementCount == 0 { virtualTime = max(virtualTime, flows.values[index].end) }
    return entry.element
  }

  /// Drops the flows that would be treated the same if they were new.
  @inlinable
  mutating func dropIdleFlows() {
    flows = flows.filter { $0.value.isQueued || $0.value.end > virtualTime }
  }
}

extension FairQueue.Flow {
  /// What `append` did, as far as the queue needs it.
  @usableFromInline
  struct Appended {
    @usableFromInline let start: UInt64
    /// Whether the flow had nothing waiting before.
    @usableFromInline let isFirst: Bool
    /// Whether the queue must add the flow to its heads.
    @usableFromInline let isNew: Bool

    @inlinable
    init(start: UInt64, isFirst: Bool, isNew: Bool) {
      self.start = start
      self.isFirst = isFirst
      self.isNew = isNew
    }
  }

  @inlinable
  mutating func append(_ element: Element, number: UInt64, cost: Int, virtualTime: UInt64) -> Appended {
    let start = max(virtualTime, end)
    let isFirst = waiting.isEmpty
    let isNew = !isQueued
    waiting.append(FairQueue.Entry(start: start, number: number, element: element))
    end = start &+ UInt64(max(1, cost))
    isQueued = true
    return Appended(start: start, isFirst: isFirst, isNew: isNew)
  }

  /// Removes the entry with a number; entries are in the order of their numbers.
  @inlinable
  mutating func remove(_ number: UInt64) -> FairQueue.Entry? {
    var low = waiting.startIndex
    var high = waiting.endIndex
    while low < high {
      let middle = (low + high) / 2
      if waiting[middle].number < number { low = middle + 1 } else { high = middle }
    }
    guard low < waiting.endIndex, waiting[low].number == number else { return nil }
    return waiting.remove(at: low)
  }
}
