import Glibc
import SeededRandom

/// When the calls of an open loop are due, one after the other, in nanoseconds from the start. Deterministic.
package struct ArrivalSchedule: Sequence, IteratorProtocol, Sendable {
  private let arrivals: Load.Arrivals
  private let phases: [Load.Phase]
  private var random: SeededGenerator
  private var phase = 0
  /// Nanoseconds before the current phase.
  private var phaseStart = 0.0
  /// How many calls of the current phase should have been made by the next one's time.
  private var due = 0.0

  /// The schedule of these phases.
  package init(_ arrivals: Load.Arrivals, _ phases: [Load.Phase], seed: UInt64) {
    self.arrivals = arrivals
    self.phases = phases
    random = SeededGenerator(seed: seed)
  }

  /// When the next call is due; nil if there is none.
  package mutating func next() -> UInt64? {
    switch arrivals {
    case .constant: due += 1
    case .poisson: due += -log(1 - Double.random(in: 0..<1, using: &random))
    }
    while phase < phases.count {
      let current = phases[phase]
      if due <= current.calls {
        return UInt64(phaseStart + Self.time(of: due, in: current) * 1e9)
      }
      due -= current.calls
      phaseStart += Double(current.seconds) * 1e9
      phase += 1
    }
    return nil
  }

  /// When this many calls of a phase are made, in seconds: the rate `a + (b - a)t/T` summed up, solved for `t`.
  private static func time(of calls: Double, in phase: Load.Phase) -> Double {
    let (start, seconds) = (Double(phase.from), Double(phase.seconds))
    let slope = Double(phase.to - phase.from) / seconds
    if slope == 0 { return calls / start }
    return (-start + (start * start + 2 * slope * calls).squareRoot()) / slope
  }
}
