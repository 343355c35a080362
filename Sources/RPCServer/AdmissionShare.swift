import FairQueueing

/// The places for calls of one kind that run at once, and who has them. A pure state machine.
///
/// An eighth of the places is anybody's; of the others one caller has an eighth at most. So a caller who asks for
/// everything runs a quarter of what may run, which is enough to keep a loop and its database busy, and what another
/// caller asks for is behind few calls. While little runs nothing is counted by caller, so that it costs nothing.
struct AdmissionShare {
  /// How a call that runs is counted.
  enum Place {
    /// Among the few that anybody may have.
    case anybodys
    /// Among those of its caller.
    case ofFlow
  }

  /// The least that is anybody's: small limits are not divided.
  static let minimumAnybodys = 8

  /// The number of places.
  let maximum: Int
  private let anybodys: Int
  private let maximumOfFlow: Int
  private var running = 0
  private var ofFlows: [FlowID: Int] = [:]

  /// An eighth is anybody's, and an eighth of one caller.
  init(_ maximum: Int) {
    self.init(maximum, anybodys: max(Self.minimumAnybodys, maximum / 8), maximumOfFlow: max(1, maximum / 8))
  }

  init(_ maximum: Int, anybodys: Int, maximumOfFlow: Int) {
    self.maximum = maximum
    self.anybodys = anybodys
    self.maximumOfFlow = maximumOfFlow
  }

  /// How many places are free.
  var room: Int { maximum - running }

  /// The place that one more call of a caller would have; nil where there is none for it.
  func place(for flow: FlowID) -> Place? {
    if running >= maximum { return nil }
    if running < anybodys { return .anybodys }
    return ofFlows[flow, default: 0] < maximumOfFlow ? .ofFlow : nil
  }

  /// Counts a call that begins.
  mutating func take(_ place: Place, for flow: FlowID) {
    running += 1
    if place == .ofFlow { ofFlows[flow, default: 0] += 1 }
  }

  /// Counts a call that has ended.
  mutating func leave(_ place: Place, of flow: FlowID) {
    running -= 1
    guard place == .ofFlow, let count = ofFlows[flow] else { return }
    ofFlows[flow] = count > 1 ? count - 1 : nil
  }

  /// Whether a smaller part of the places is taken than of another's.
  func isLessUsed(than other: AdmissionShare) -> Bool { running * other.maximum < other.running * maximum }
}
