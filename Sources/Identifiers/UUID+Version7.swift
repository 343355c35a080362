import Glibc

extension UUID {
  /// A new identifier of version 7, which begins with the time (RFC 9562, section 5.7).
  ///
  /// The 12 bits after the milliseconds hold their fraction (section 6.2, method 3), so that identifiers one process
  /// makes at least 245 ns apart come in order of time; 62 bits are random.
  /// - Parameters:
  ///   - nanoseconds: the time since 1970 in UTC, not negative.
  ///   - random: where the random bits come from; unpredictable if identifiers must be.
  public static func version7(
    atUnixNanoseconds nanoseconds: Int64, using random: inout some RandomNumberGenerator
  ) -> UUID {
    let time = UInt64(max(0, nanoseconds))
    let (milliseconds, rest) = time.quotientAndRemainder(dividingBy: 1_000_000)
    let fraction = rest << 12 / 1_000_000
    let variant: UInt64 = 0b10 << 62
    let randomBits = random.next() >> 2
    return UUID(high: milliseconds << 16 | 7 << 12 | fraction, low: variant | randomBits)
  }

  /// A new UUID of version 7, from the system's clock and random numbers.
  public static func version7() -> UUID {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    // Boxed: ThreadSanitizer stumbles over the address of an empty struct (swiftlang/swift#66099).
    var random: any RandomNumberGenerator = SystemRandomNumberGenerator()
    return version7(
      atUnixNanoseconds: Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec), using: &random)
  }
}
