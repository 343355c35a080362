import FairQueueing

/// The places for calls of one kind that run at once, and who has them. A pure state machine.
///
/// An eighth of the places is anybody's; of the others one caller has an eighth at most. So a caller who asks for
/// everything runs a quarter of what may run, which is enough to keep a loop and its database busy, and what another
/// caller asks for is behind few calls. While little runs nothing is counted by caller, so that it costs nothing.
struct AdmissionShare {
  /// How a call that runs is counted.
  enum Slot {
    /// Among the few that anybody may have.
    case shared
    /// Among those of its caller.
    case perCaller
  }

  /// The least that is anybody's: small limits are not divided.
  static let minimumShared = 8

  /// The number of places.
  let maximum: Int
  private let shared: Int
  private let maximumPerCaller: Int
  private var running = 0
  private var callerCounts: [FlowID: Int] = [:]

  /// An eighth is anybody's, and an eighth of one caller.
  init(_ maximum: Int) {
    self.init(maximum, shared: max(Self.minimumShared, maximum / 8), maximumPerCaller: max(1, maximum / 8))
  }

  init(_ maximum: Int, shared: Int, maximumPerCaller: Int) {
    self.maximum = maximum
    self.shared = shared
    self.maximumPerCaller = maximumPerCaller
  }

  /// How many places are free.
  var room: Int { maximum - running }

  /// The place that one more call of a caller would have; nil where there is none for it.
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

  /// Whether a smaller part of the places is taken than of another's.
  func isLessUsed(than other: AdmissionShare) -> Bool { running * other.maximum < other.running * maximum }
}
