/// When each phase of a turn must stop, in nanoseconds since the turn began.
///
/// No turn may take more than 2 ms of CPU time. The rest is for overruns: the clock is read only now and then, and each
/// phase does at least that much.
public enum TurnTimes {
  /// Sockets that are ready.
  public static let eventsEnd: UInt64 = 400_000
  /// Timers that are due.
  public static let timersEnd: UInt64 = 500_000
  /// Tasks and other jobs.
  public static let jobsEnd: UInt64 = 800_000
  /// Work deferred to the end of the turn, such as sending.
  public static let hooksEnd: UInt64 = 1_000_000

  /// Events delivered between two readings of the clock.
  public static let eventsPerClockRead = 4
  /// Timers fired between two readings of the clock.
  public static let timersPerClockRead = 4
  /// Jobs run between two readings of the clock: most are calls that resume when the database has answered.
  public static let jobsPerClockRead = 1
  /// Hooks called between two readings of the clock: most are connections that send.
  public static let hooksPerClockRead = 2
}
