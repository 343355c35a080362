/// Says when memory that the program has freed is worth giving back to the system. A pure state machine.
///
/// Memory that is resident and not allocated is either the program itself or free. What a trim leaves of it is in pages
/// that are partly in use; another trim is worthwhile once more has been freed, or once much of what kept those pages
/// is gone.
struct TrimSchedule {
  /// The free bytes that are worth a trim.
  static let worthwhileBytes = 32 << 20

  /// The memory after a trim.
  private struct Left {
    let unused: Int
    let allocated: Int
  }

  private var leastUnused: Int?
  private var left: Left?

  /// Whether a trim is due.
  /// - Parameter allocated: the bytes that are allocated; called only if they make a difference, as it takes malloc's
  ///   locks.
  mutating func isDue(resident: Int, allocated: () -> Int) -> Bool {
    if let leastUnused, resident < leastUnused + Self.worthwhileBytes { return false }
    let allocated = allocated()
    let unused = resident - allocated
    guard let least = leastUnused else {
      leastUnused = unused
      return false
    }
    leastUnused = min(least, unused)
    guard unused >= least + Self.worthwhileBytes else { return false }
    guard let left else { return true }
    return unused >= left.unused + Self.worthwhileBytes || allocated <= left.allocated / 2
  }

  /// Records the memory after a trim.
  mutating func trimmed(resident: Int, allocated: Int) {
    left = Left(unused: resident - allocated, allocated: allocated)
  }
}
