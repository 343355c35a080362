import ComputePool

extension Checkpoint {
  /// Counts work that is about to be done for a plan.
  func count(_ units: Int) throws(PlanError) {
    do throws(Interruption) { try step(units) } catch { throw .interrupted(error) }
  }
}
