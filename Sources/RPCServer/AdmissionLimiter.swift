import FairQueueing

/// Decides which calls of a loop run now, which wait, and which are refused. A pure state machine.
///
/// At most `maximumRunning` calls of the contract run at once: at most three quarters are writes, so that reads go on,
/// and a quarter public, as log-ins wait long. Running calls are served in order of arrival, so a caller gets only a
/// part of each kind's slots (`AdmissionShare`). Of each kind `maximumWaiting` more wait, and callers take turns among
/// them; a light caller is refused only when all other waiting callers are as light. Infrastructure calls are counted
/// separately, with as many slots again. Streams may last for ever, so they never wait: there are at most
/// `maximumStreams`, a quarter of them of one caller.
struct AdmissionLimiter<Call> {
  /// What becomes of a call.
  enum Decision {
    /// It runs, and leaves with `leave`.
    case run(AdmissionShare.Slot)
    /// It waits until `next` gives it back, or `remove` does.
    case wait(FairQueue<Call>.Ticket)
    /// It waits in place of another, which is refused.
    case replace(Call, FairQueue<Call>.Ticket)
    /// It is refused.
    case refuse
  }

  /// The calls of one kind.
  private struct Kind {
    var share: AdmissionShare
    var waiting = FairQueue<Call>()
    /// Whether all waiting calls are of callers who have their maximum of slots.
    var isBlocked = false

    /// Whether a waiting call may have a slot.
    var hasNext: Bool { !waiting.isEmpty && !isBlocked }

    mutating func append(_ call: Call, for flow: FlowID) -> FairQueue<Call>.Ticket {
      isBlocked = (waiting.isEmpty || isBlocked) && share.slot(for: flow) == nil
      return waiting.append(call, for: flow)
    }

    /// Takes the call whose turn it is among callers who may have another slot.
    mutating func popFirst() -> (call: Call, flow: FlowID, slot: AdmissionShare.Slot)? {
      let share = share
      var found: (flow: FlowID, slot: AdmissionShare.Slot)?
      let call = waiting.popFirst { flow in
        found = share.slot(for: flow).map { (flow, $0) }
        return found != nil
      }
      guard let call, let found else { return nil }
      return (call, found.flow, found.slot)
    }
  }

  private let maximumRunning: Int
  private let maximumWaiting: Int
  private var running = 0
  private var kinds: [Kind]

  init(maximumRunning: Int, maximumWaiting: Int, maximumStreams: Int) {
    self.maximumRunning = maximumRunning
    self.maximumWaiting = maximumWaiting
    kinds = CallKind.allCases.map { kind in
      switch kind {
      case .read, .infrastructure: Kind(share: AdmissionShare(maximumRunning))
      case .write: Kind(share: AdmissionShare(max(1, maximumRunning - maximumRunning / 4)))
      case .public: Kind(share: AdmissionShare(max(1, maximumRunning / 4)))
      case .streaming:
        Kind(share: AdmissionShare(maximumStreams, shared: 0, maximumPerCaller: max(1, maximumStreams / 4)))
      }
    }
  }

  /// Whether a call would be refused now, so that nothing of its request needs to be received.
  func refuses(_ kind: CallKind, of flow: FlowID) -> Bool {
    if kind == .streaming { return kinds[kind.rawValue].share.slot(for: flow) == nil }
    return isFull(kind) && !kinds[kind.rawValue].waiting.wouldMakeRoom(for: flow)
  }

  /// Decides about a call whose request has arrived; with `mayRun` false it waits even if it could run.
  mutating func admit(_ call: Call, _ kind: CallKind, of flow: FlowID, mayRun: Bool = true) -> Decision {
    let index = kind.rawValue
    if kind == .streaming || mayRun && !kinds[index].hasNext && room(for: kind) > 0,
      let slot = kinds[index].share.slot(for: flow)
    {
      take(slot, of: kind, for: flow)
      return .run(slot)
    }
    if kind == .streaming { return .refuse }
    guard isFull(kind) else { return .wait(append(call, kind, of: flow)) }
    guard let replaced = kinds[index].waiting.makeRoom(for: flow) else { return .refuse }
    return .replace(replaced, append(call, kind, of: flow))
  }

  /// Takes the next call that may run, and counts it as running; nil if there is none.
  mutating func next() -> (call: Call, slot: AdmissionShare.Slot)? {
    while let kind = nextKind() {
      if let (call, flow, slot) = kinds[kind.rawValue].popFirst() {
        take(slot, of: kind, for: flow)
        return (call, slot)
      }
      kinds[kind.rawValue].isBlocked = true
    }
    return nil
  }

  /// Removes a waiting call.
  mutating func remove(_ ticket: FairQueue<Call>.Ticket, _ kind: CallKind) {
    _ = kinds[kind.rawValue].waiting.remove(ticket)
  }

  /// A running call has ended.
  mutating func leave(_ kind: CallKind, of flow: FlowID, from slot: AdmissionShare.Slot) {
    kinds[kind.rawValue].share.leave(slot, of: flow)
    kinds[kind.rawValue].isBlocked = false
    if kind.isLimitedTogether { running -= 1 }
  }

  /// Whether a waiting call may run.
  var hasNext: Bool { nextKind() != nil }

  /// Whether calls run other than streams and infrastructure.
  var hasRunning: Bool { running > 0 }

  /// The number of calls that wait.
  var waitingCount: Int { kinds.reduce(0) { $0 + $1.waiting.count } }

  /// The kind whose turn it is: the one that uses least of its share.
  private func nextKind() -> CallKind? {
    var best: CallKind?
    for kind in CallKind.allCases where kinds[kind.rawValue].hasNext && room(for: kind) > 0 {
      if let current = best,
        !kinds[kind.rawValue].share.isLessUsed(than: kinds[current.rawValue].share)
      {
        continue
      }
      best = kind
    }
    return best
  }

  /// How many more calls of a kind may run now.
  private func room(for kind: CallKind) -> Int {
    let ofKind = kinds[kind.rawValue].share.room
    return kind.isLimitedTogether ? min(ofKind, maximumRunning - running) : ofKind
  }

  /// Whether the queue of a kind is full. Calls that wait only for the next turn do not count.
  private func isFull(_ kind: CallKind) -> Bool {
    kinds[kind.rawValue].waiting.count >= maximumWaiting + max(0, room(for: kind))
  }

  private mutating func append(_ call: Call, _ kind: CallKind, of flow: FlowID) -> FairQueue<Call>.Ticket {
    kinds[kind.rawValue].append(call, for: flow)
  }

  private mutating func take(_ slot: AdmissionShare.Slot, of kind: CallKind, for flow: FlowID) {
    kinds[kind.rawValue].share.take(slot, for: flow)
    if kind.isLimitedTogether { running += 1 }
  }
}

extension CallKind {
  /// Whether calls of this kind are limited together with those of others.
  fileprivate var isLimitedTogether: Bool { self != .infrastructure && self != .streaming }
}
