import FairQueueing

/// The slots for running calls of one kind, and who has them. A pure state machine.
///
/// An eighth of the slots is shared by all callers; of the others, one caller has at most an eighth of all. So a greedy
/// caller has a quarter of the slots, which is enough to keep a loop and its database busy, and few calls are ahead of
/// those of others. Under light load nothing is counted by caller, which costs nothing.
struct AdmissionShare {
  /// How a running call is counted.
  enum Slot {
    /// Among the slots that all callers share.
    case shared
    /// Among those of its caller.
    case perCaller
  }

  /// The fewest shared slots: small limits are not divided.
  static let minimumShared = 8

  /// The number of slots.
  let maximum: Int
  private let shared: Int
  private let maximumPerCaller: Int
  private var running = 0
  private var callerCounts: [FlowID: Int] = [:]

  /// An eighth is shared, and one caller has at most another eighth.
  init(_ maximum: Int) {
    self.init(maximum, shared: max(Self.minimumShared, maximum / 8), maximumPerCaller: max(1, maximum / 8))
  }

  init(_ maximum: Int, shared: Int, maximumPerCaller: Int) {
    self.maximum = maximum
    self.shared = shared
    self.maximumPerCaller = maximumPerCaller
  }

  /// How many slots are free.
  var room: Int { maximum - running }

  /// The slot for one more call of a caller; nil if there is none.
  func slot(for flow: FlowID) -> Slot? {
    if running >= maximum { return nil }
    if running < shared { return .shared }
    return callerCounts[flow, default: 0] < maximumPerCaller ? .perCaller : nil
  }

  /// Counts a call that begins.
  mutating func take(_ slot: Slot, for flow: FlowID) {
    running += 1
    if slot == .perCaller { callerCounts[flow, default: 0] += 1 }
  }

  /// Counts a call that has ended.
  mutating func leave(_ slot: Slot, of flow: FlowID) {
    running -= 1
    guard slot == .perCaller, let count = callerCounts[flow] else { return }
    callerCounts[flow] = count > 1 ? count - 1 : nil
  }

  /// Whether a smaller fraction of the slots is taken than of another's.
  func isLessUsed(than other: AdmissionShare) -> Bool { running * other.maximum < other.running * maximum }
}
