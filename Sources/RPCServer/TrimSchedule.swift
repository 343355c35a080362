/// Says when memory that the program has freed is worth giving back to the system. A pure state machine.
///
/// Memory that is resident and not allocated is either of the program itself or free. What is left of it after a trim
/// cannot be given back; only what comes to that later is worth another.
struct TrimSchedule {
  /// The free bytes that are worth a trim.
  static let worthwhileBytes = 32 << 20

  private var leastUnused: Int?

  /// Whether a trim is due.
  /// - Parameter allocated: the bytes that are allocated; not asked for where they make no difference, as malloc's locks
  ///   are taken meanwhile.
  mutating func isDue(resident: Int, allocated: () -> Int) -> Bool {
    if let leastUnused, resident < leastUnused + Self.worthwhileBytes { return false }
    let unused = resident - allocated()
    guard let least = leastUnused else {
      leastUnused = unused
      return false
    }
    leastUnused = min(least, unused)
    return unused >= least + Self.worthwhileBytes
  }

  /// A trim has left this.
  mutating func trimmed(resident: Int, allocated: Int) { leastUnused = resident - allocated }
}
