/// Up to when each phase of a turn goes on, in nanoseconds since the turn began.
///
/// No turn may take more than 2 ms of CPU time: the rest is for what a phase does beyond its time, as the clock is read
/// only now and then, and each phase does so much at least.
public enum TurnTimes {
  /// Sockets that are ready.
  public static let eventsEnd: UInt64 = 400_000
  /// Timers that are due.
  public static let timersEnd: UInt64 = 500_000
  /// Tasks and other jobs.
  public static let jobsEnd: UInt64 = 800_000
  /// What was put off to the end of the turn, such as sending.
  public static let hooksEnd: UInt64 = 1_000_000

  /// Events delivered between two readings of the clock.
  public static let eventsPerClockRead = 4
  /// Timers fired between two readings of the clock.
  public static let timersPerClockRead = 4
  /// Jobs run between two readings of the clock: most are calls that go on after the database has answered.
  public static let jobsPerClockRead = 1
  /// Hooks called between two readings of the clock: most are connections that send.
  public static let hooksPerClockRead = 2
}
