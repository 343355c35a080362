/// Counts the progress of a long computation, and can interrupt it. Confined to the computation.
///
/// A pure function takes one and counts its work with it; by default, a checkpoint only counts.
public final class Checkpoint {
  /// How much work is done between two checks for an interruption: some 0.1 ms.
  public static let unitsPerCheck = 10_000

  /// The work so far. A unit is a few nanoseconds long: a step of an innermost loop.
  public private(set) var unitCount = 0
  private var nextCheck = unitsPerCheck
  private let interruption: () -> Interruption?

  /// A checkpoint that ends the computation as soon as `interruption` returns a reason.
  public init(_ interruption: @escaping () -> Interruption? = { nil }) { self.interruption = interruption }

  /// Counts work that is about to be done.
  /// - Throws: why the computation is to end.
  public func step(_ units: Int = 1) throws(Interruption) {
    unitCount &+= units
    if unitCount >= nextCheck { try check() }
  }

  /// Checks whether the computation must end.
  public func check() throws(Interruption) {
    nextCheck = unitCount &+ Self.unitsPerCheck
    if let reason = interruption() { throw reason }
  }
}
