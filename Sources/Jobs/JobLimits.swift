/// The limits of jobs. The table enforces those of stored values (`Schema/0004-jobs.swift`).
public enum JobLimits {
  /// The most characters of the name of a kind or of a schedule.
  public static let maximumNameLength = 100
  /// The most bytes of a payload. Larger data belongs in a table of its own, and its id in the payload.
  public static let maximumPayloadBytes = 64 << 10
  /// The most characters of a unique key.
  public static let maximumUniqueKeyLength = 200
  /// The most characters of a stored error.
  public static let maximumErrorLength = 500
  /// The default number of attempts; with the pauses between them they take about eleven hours.
  public static let defaultAttempts = 20
  /// The default time limit of an attempt, in seconds.
  public static let defaultTimeLimitSeconds = 300
  /// How long counts of attempts are kept, in days.
  public static let countedDays = 90
  /// The most jobs that a sweep changes in each step of a transaction.
  static let sweptJobs: Int64 = 1_000
}
