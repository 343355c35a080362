import GoogleAPI
import Identifiers
import Journal
public import PayshareAPI
public import Postgres
public import Protobuf
public import RPC
import Rules
public import ServiceKit

/// Lets operators see, retry, drop and run jobs.
public struct JobService: PayshareV1.JobService {
  /// The default number of days over which attempts are counted.
  static let defaultDays: Int32 = 7

  private let database: Database
  private let pages: PageTokens
  private let registry: JobRegistry

  /// A service over a database, of a server that runs these kinds.
  public init(_ database: Database, pages: PageTokens, registry: JobRegistry) {
    self.database = database
    self.pages = pages
    self.registry = registry
  }

  /// Lists jobs that match a filter.
  public func listJobs(
    _ request: PayshareV1.ListJobsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListJobsResponse {
    let query = try decide(JobQuery(filter: request.filter, orderBy: ""))
    let arguments = ["jobs"] + query.arguments
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    var jobs: [PageRow<StoredJob>] = []
    var readUpTo: Page.Position?
    for listed in try await database.read(JobStatements.jobs(page, query), for: call) {
      switch listed {
      case .job(let row): jobs.append(row)
      case .readUpTo(let position): readUpTo = position
      }
    }
    var response = PayshareV1.ListJobsResponse()
    response.nextPageToken = try pages.cut(&jobs, to: page, arguments: arguments)
    if response.nextPageToken.isEmpty, let readUpTo {
      response.nextPageToken = try pages.token(after: readUpTo, arguments: arguments)
    }
    response.jobs = try await call.compose(of: jobs.count) { [jobs] in jobs.map { message($0.element) } }
    return response
  }

  /// Shows a job with its payload.
  public func getJob(
    _ request: PayshareV1.GetJobRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.GetJobResponse {
    let stored = try await stored(request.jobID, call)
    let handler = registry.handlers[stored.job.kind]
    return .with {
      $0.job = message(stored.job)
      $0.payloadJson = handler?.describe(stored.payload) ?? ""
    }
  }

  /// Makes a job ready.
  public func retryJob(
    _ request: PayshareV1.RetryJobRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Job {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    return try await once(mutation, call) { () async throws(Status) in
      try await retry(try await stored(request.jobID, call).job, mutation, call)
    }
  }

  /// Removes a job.
  public func dropJob(
    _ request: PayshareV1.DropJobRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Job {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    return try await once(mutation, call) { () async throws(Status) in
      let job = try await stored(request.jobID, call).job
      return try await database.commit(mutation, for: call, replying: message(job)) { batch in
        batch.add(JobStatements.drop(job))
        batch.record(.jobDropped(.with { $0.job = message(job) }), of: job.id, by: mutation)
      }
    }
  }

  /// Makes the job of a schedule.
  public func runJob(
    _ request: PayshareV1.RunJobRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Job {
    guard let schedule = registry.schedules.first(where: { $0.name == request.schedule }) else {
      throw Status(
        field: "schedule", reason: "UNKNOWN_SCHEDULE", "this server has no schedule with this name")
    }
    let mutation = try Mutation(call, request, requestID: request.requestID)
    return try await once(mutation, call) { () async throws(Status) in
      if let job = try await database.readFirst(JobStatements.job(of: schedule), for: call) {
        return try await retry(job, mutation, call)
      }
      let job = JobRules.new(schedule, id: .version7(), in: Installation.id, at: mutation.time)
      return try await database.commit(mutation, for: call, replying: message(job)) { batch in
        batch.add(JobStatements.insert(schedule, id: job.id))
        batch.record(.jobRun(.with { $0.job = message(job) }), of: job.id, by: mutation)
        batch.signals.insert(.jobs)
      }
    }
  }

  /// Shows statistics and schedules.
  public func getJobStatistics(
    _ request: PayshareV1.GetJobStatisticsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.GetJobStatisticsResponse {
    let (depths, counts, schedules) = try await database.read(
      JobStatements.depths, JobStatements.counts(days: request.days == 0 ? Self.defaultDays : request.days),
      JobStatements.schedules(registry.scheduleNames), for: call)
    let depthsByKind = Dictionary(grouping: depths, by: \.kind)
    let countsByKind = Dictionary(counts.map { ($0.kind, $0.count) }, uniquingKeysWith: { first, _ in first })
    let kinds = Set(registry.kindNames).union(depthsByKind.keys).union(countsByKind.keys)
    return .with {
      $0.kinds = kinds.sorted().map { kind in
        PayshareV1.JobKindStatistics(
          kind, isKnown: registry.handlers[kind] != nil, depthsByKind[kind] ?? [],
          countsByKind[kind] ?? JobCount())
      }
      $0.schedules = schedules.map { schedule in
        .with {
          $0.name = schedule.name
          $0.kind = schedule.kind
          $0.nextTime = GoogleProtobuf.Timestamp(schedule.nextTime)
        }
      }
    }
  }

  /// The faults of a filter, in addition to violations of field rules.
  public func violations(
    beyondFieldRules request: any Message, _ call: ServerCall
  ) async throws(Status) -> [Protobuf.FieldViolation] {
    guard let request = request as? PayshareV1.ListJobsRequest else { return [] }
    return findings { () throws(Refusal) in _ = try JobQuery(filter: request.filter, orderBy: "") }
  }

  /// Makes a change, after which a repetition may not find the job any more.
  private func once(
    _ mutation: Mutation, _ call: ServerCall, _ change: () async throws(Status) -> PayshareV1.Job
  ) async throws(Status) -> PayshareV1.Job {
    try await database.once(mutation, for: call, isExpensive: true, change)
  }

  private func retry(
    _ job: StoredJob, _ mutation: Mutation, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Job {
    guard let retried = JobRules.retried(job, at: mutation.time) else { return message(job) }
    let reply = message(retried)
    let kind = try Self.retried(from: message(job), to: reply)
    return try await database.commit(
      mutation, for: call, replying: reply,
      unique: [
        UniqueKey(
          JobStatements.uniqueConstraint, field: "job_id", "another job with its unique key waits or runs")
      ]
    ) { batch in
      batch.add(JobStatements.retry(job, at: mutation.time))
      batch.record(kind, of: job.id, by: mutation)
      batch.signals.insert(.jobs)
    }
  }

  private static func retried(
    from before: PayshareV1.Job, to after: PayshareV1.Job
  ) throws(Status) -> PayshareV1.JournalEvent.Kind {
    do throws(DecodingError) {
      let difference = try MessageDifference(from: before, to: after)
      return .jobRetried(
        .with {
          $0.job = after
          $0.previous = difference.previous
          $0.changedFields = difference.fields
        })
    } catch {
      throw Status(.internal, "the job's own message could not be read")
    }
  }

  private func stored(_ id: String, _ call: ServerCall) async throws(Status) -> JobStatements.StoredPayload {
    let id = try UUID(required: id, field: "job_id")
    guard let stored = try await database.readFirst(JobStatements.job(id), for: call) else {
      throw Status(
        .notFound, reason: "JOB_NOT_FOUND", "there is no such job: it has succeeded, or was dropped")
    }
    return stored
  }

  private func message(_ job: StoredJob) -> PayshareV1.Job {
    PayshareV1.Job(job, priority: registry.handlers[job.kind]?.priority)
  }
}
