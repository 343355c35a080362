/// Searches for the highest rate that meets an objective: doubles the rate until it fails, then bisects. A pure state
/// machine.
package struct MaximumSearch: Sendable {
  /// The highest rate that met the objective; 0 if none did.
  package private(set) var met = 0
  /// The lowest rate that did not.
  package private(set) var missed: Int?
  private let start: Int
  private let limit: Int
  private let precisionPercent: Int

  /// A search that begins with `start`, goes no higher than `limit`, and ends when the two rates are within the
  /// precision.
  package init(start: Int, limit: Int, precisionPercent: Int) {
    self.start = max(1, start)
    self.limit = max(1, limit)
    self.precisionPercent = max(1, precisionPercent)
  }

  /// The rate to try next; nil if the search is over.
  package var next: Int? {
    guard let missed else {
      if met >= limit { return nil }
      return met == 0 ? min(start, limit) : min(met * 2, limit)
    }
    if missed <= 1 || (missed - met) * 100 <= max(met, 1) * precisionPercent { return nil }
    let middle = (met + missed) / 2
    return middle == met ? nil : middle
  }

  /// Records the result of a rate.
  package mutating func tried(_ rate: Int, met isMet: Bool) {
    if isMet { met = max(met, rate) } else { missed = min(missed ?? rate, rate) }
  }
}
