/// The kinds of jobs that a server runs, and its schedules.
public struct JobRegistry: Sendable {
  private(set) var handlers: [String: JobHandler] = [:]
  private(set) var schedules: [JobSchedule] = []

  /// A registry without kinds.
  public init() {}

  /// Runs the jobs of a kind.
  public mutating func add<Payload>(_ kind: JobKind<Payload>, _ body: @escaping JobBody<Payload>) {
    assert(handlers[kind.name] == nil, "two handlers for \(kind.name)")
    handlers[kind.name] = JobHandler(kind, body)
  }

  /// Runs the jobs of a kind, and makes them on a schedule.
  public mutating func add<Payload>(
    _ kind: JobKind<Payload>, _ rule: JobScheduleRule, _ body: @escaping JobBody<Payload>
  ) {
    add(kind, body)
    add(JobSchedule(kind, rule))
  }

  /// Makes the jobs of a schedule.
  public mutating func add(_ schedule: JobSchedule) {
    assert(!schedules.contains { $0.name == schedule.name }, "two schedules called \(schedule.name)")
    schedules.append(schedule)
  }

  /// The names of the kinds, in order.
  public var kindNames: [String] { handlers.keys.sorted() }

  /// The names of the schedules, in order.
  public var scheduleNames: [String] { schedules.map(\.name).sorted() }
}
