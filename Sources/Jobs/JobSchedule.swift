public import CalendarDates
public import Protobuf

/// A recurring job, declared in code beside its kind.
///
/// If the previous job still waits or runs, a time is skipped. Times that passed while no server ran fire once together.
public struct JobSchedule: Sendable, Hashable {
  /// Its name, which operators see.
  public let name: String
  /// When it fires.
  public let rule: JobScheduleRule
  let kind: String
  let payload: [UInt8]
  let maximumAttempts: Int

  /// Makes jobs of a kind by a rule. It has the name of the kind unless it gets one.
  public init<Payload>(
    _ kind: JobKind<Payload>, _ rule: JobScheduleRule, named name: String? = nil, payload: Payload = Payload()
  ) {
    self.name = name ?? kind.name
    self.rule = rule
    self.kind = kind.name
    self.payload = payload.encoded()
    maximumAttempts = kind.maximumAttempts
  }
}

/// When a schedule fires.
public enum JobScheduleRule: Sendable, Hashable {
  /// Now, and then after each interval of this many seconds.
  case every(seconds: Int64)
  /// At a local time in a zone, named as by IANA, on some weekdays.
  ///
  /// A time that a clock change skips fires as much later as the clock moves, 02:30 as 03:30. A time that it repeats fires
  /// the first time only.
  case daily(at: LocalTime, zone: String, on: Set<Weekday> = Set(Weekday.allCases))
}

/// A time of day, as a wall clock shows it.
public struct LocalTime: Sendable, Hashable {
  /// From 0 to 23.
  public let hour: Int
  /// From 0 to 59.
  public let minute: Int

  /// A time; nil if there is no such time.
  public init?(_ hour: Int, _ minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
  }

  /// `02:30`.
  var text: String { "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)" }
}
