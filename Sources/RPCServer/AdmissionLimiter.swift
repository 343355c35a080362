import FairQueueing

/// Decides which calls of a loop run now, which wait, and which are refused. A pure state machine.
///
/// At most `maximumRunning` calls of the contract run at once: of these, three quarters at most are writes, so that reads
/// go on, and a quarter are public, as log-ins wait long. Of each kind `maximumWaiting` more wait, and callers take turns
/// among them; a caller who asks for little is refused only when everybody else who waits asks for as little. Calls of the
/// infrastructure, of which there may be as many again, are counted apart. Streams may last for ever, so they never wait: there are at
/// most `maximumStreams`, and a quarter of these of one caller.
struct AdmissionLimiter<Call> {
  /// What becomes of a call.
  enum Decision {
    /// It runs, and leaves with `leave`.
    case run
    /// It waits until `next` gives it back, or `remove` does.
    case wait(FairQueue<Call>.Ticket)
    /// It waits in place of another, which is refused.
    case replace(Call, FairQueue<Call>.Ticket)
    /// It is refused.
    case refuse
  }

  private struct Share {
    let maximum: Int
    var running = 0
    var waiting = FairQueue<Call>()
  }

  private let maximumRunning: Int
  private let maximumWaiting: Int
  private let maximumStreamsOfFlow: Int
  private var running = 0
  private var shares: [Share]
  private var streams: [FlowID: Int] = [:]

  init(maximumRunning: Int, maximumWaiting: Int, maximumStreams: Int) {
    self.maximumRunning = maximumRunning
    self.maximumWaiting = maximumWaiting
    maximumStreamsOfFlow = max(1, maximumStreams / 4)
    shares = CallKind.allCases.map { kind in
      switch kind {
      case .read, .infrastructure: Share(maximum: maximumRunning)
      case .write: Share(maximum: max(1, maximumRunning - maximumRunning / 4))
      case .public: Share(maximum: max(1, maximumRunning / 4))
      case .streaming: Share(maximum: maximumStreams)
      }
    }
  }

  /// Whether a call would be refused now, so that nothing of its request needs to be received.
  func refuses(_ kind: CallKind, of flow: FlowID) -> Bool {
    if kind == .streaming { return !hasRoomForStream(of: flow) }
    return isFull(kind) && !shares[kind.rawValue].waiting.wouldMakeRoom(for: flow)
  }

  /// Decides about a call whose request is there; with `mayRun` false it waits although it could run.
  mutating func admit(_ call: Call, _ kind: CallKind, of flow: FlowID, mayRun: Bool = true) -> Decision {
    if kind == .streaming { return admitStream(of: flow) }
    let index = kind.rawValue
    if mayRun, shares[index].waiting.isEmpty, room(for: kind) > 0 {
      count(kind, 1)
      return .run
    }
    guard isFull(kind) else {
      return .wait(shares[index].waiting.append(call, for: flow))
    }
    guard let replaced = shares[index].waiting.makeRoom(for: flow) else { return .refuse }
    return .replace(replaced, shares[index].waiting.append(call, for: flow))
  }

  /// Gives the next call that may run, and counts it as running; nil where none may.
  mutating func next() -> Call? {
    var best: CallKind?
    // The kind that uses least of its share first.
    for kind in CallKind.allCases where !shares[kind.rawValue].waiting.isEmpty && room(for: kind) > 0 {
      if let current = best, !uses(kind, lessThan: current) { continue }
      best = kind
    }
    guard let best, let call = shares[best.rawValue].waiting.popFirst() else { return nil }
    count(best, 1)
    return call
  }

  /// Takes out a call that waits.
  mutating func remove(_ ticket: FairQueue<Call>.Ticket, _ kind: CallKind) {
    _ = shares[kind.rawValue].waiting.remove(ticket)
  }

  /// A call that ran has ended.
  mutating func leave(_ kind: CallKind, of flow: FlowID) {
    count(kind, -1)
    guard kind == .streaming, let open = streams[flow] else { return }
    streams[flow] = open > 1 ? open - 1 : nil
  }

  /// Whether calls wait that may run.
  var hasNext: Bool {
    CallKind.allCases.contains { !shares[$0.rawValue].waiting.isEmpty && room(for: $0) > 0 }
  }

  /// The number of calls that wait.
  var waitingCount: Int { shares.reduce(0) { $0 + $1.waiting.count } }

  /// How many more calls of a kind may run now.
  private func room(for kind: CallKind) -> Int {
    let share = shares[kind.rawValue]
    let ofKind = share.maximum - share.running
    return kind == .infrastructure ? ofKind : min(ofKind, maximumRunning - running)
  }

  /// Whether as many calls of a kind wait as may. Those that wait only for the next turn do not count.
  private func isFull(_ kind: CallKind) -> Bool {
    shares[kind.rawValue].waiting.count >= maximumWaiting + max(0, room(for: kind))
  }

  private func uses(_ kind: CallKind, lessThan other: CallKind) -> Bool {
    let (left, right) = (shares[kind.rawValue], shares[other.rawValue])
    return left.running * right.maximum < right.running * left.maximum
  }

  private mutating func count(_ kind: CallKind, _ change: Int) {
    shares[kind.rawValue].running += change
    if kind != .infrastructure, kind != .streaming { running += change }
  }

  private func hasRoomForStream(of flow: FlowID) -> Bool {
    let share = shares[CallKind.streaming.rawValue]
    return share.running < share.maximum && streams[flow, default: 0] < maximumStreamsOfFlow
  }

  private mutating func admitStream(of flow: FlowID) -> Decision {
    guard hasRoomForStream(of: flow) else { return .refuse }
    count(.streaming, 1)
    streams[flow, default: 0] += 1
    return .run
  }
}
