import ArgumentParser
import Identifiers
import JSON
import PayshareClient

/// Everything about jobs, for operators.
struct JobCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "job", abstract: "Jobs: background work of the servers. For operators.",
    discussion: """
      The client allow list of the server (--callers) must mark your certificate `operator`. No session is needed.

      payshare job stats
          how many jobs wait, and how recent attempts ended
      payshare job list --state dead
          the jobs that have failed for good, with their errors
      payshare job retry ID
          retry one of them
      """,
    subcommands: [List.self, Show.self, Retry.self, Drop.self, Run.self, Stats.self])

  /// The states of jobs, as people write them.
  enum State: String, ExpressibleByArgument, CaseIterable, Sendable {
    case scheduled, ready, running, dead
  }

  /// Lists jobs.
  struct List: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "List jobs by organisation, the newest first.")

    @Option(help: "Only those of this kind, such as retention.sessions.") var kind: String?
    @Option(help: "Only those in this state.") var state: State?
    @Option(help: "Only those of this organisation, by id.") var organisation: String?
    @Option(help: "Only jobs that match this filter, as ListJobs takes it.") var filter: String?
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      var text = FilterText(filter)
      text.add("kind", "=", kind)
      text.add("state", "=", state?.rawValue.uppercased())
      text.add("organisation_id", "=", organisation)
      let jobs = try await context.jobs(limit: limit.limit, filter: text.text)
      try context.show(JobViews.jobs(jobs.found), .object([("jobs", try .list(jobs.found))]))
      limit.tell(jobs.hasMore)
    }
  }

  /// Shows a job.
  struct Show: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "Show a job with its payload.")

    @Argument(help: "The job's id.") var id: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let answer = try await context.callPublic { options async throws(Status) in
        try await PayshareV1.JobServiceClient(context.channel).getJob(
          .with { $0.jobID = id }, options: options)
      }
      try context.show(
        JobViews.job(answer.job ?? PayshareV1.Job(), payload: answer.payloadJson), try answer.fullJSON())
    }
  }

  /// Tries a job again.
  struct Retry: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a dead or scheduled job ready, with all its attempts.")

    @Argument(help: "The job's id.") var id: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let job = try await context.callPublic { options async throws(Status) in
        try await PayshareV1.JobServiceClient(context.channel).retryJob(
          .with { $0.jobID = id }, options: options)
      }
      try context.show(JobViews.job(job), try job.fullJSON())
    }
  }

  /// Removes a job.
  struct Drop: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Remove a job.",
      discussion: "A running job is not interrupted, but its effects are rolled back.")

    @Argument(help: "The job's id.") var id: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let job = try await context.callPublic { options async throws(Status) in
        try await PayshareV1.JobServiceClient(context.channel).dropJob(
          .with { $0.jobID = id }, options: options)
      }
      try context.show("Dropped \(job.kind), id \(job.id)", try job.fullJSON())
    }
  }

  /// Makes the job of a schedule.
  struct Run: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Run a schedule now; payshare job stats shows the schedules.")

    @Argument(help: "The schedule's name, such as retention.sessions.") var schedule: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let job = try await context.callPublic { options async throws(Status) in
        try await PayshareV1.JobServiceClient(context.channel).runJob(
          .with { $0.schedule = schedule }, options: options)
      }
      try context.show(JobViews.job(job), try job.fullJSON())
    }
  }

  /// Shows numbers.
  struct Stats: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show the number of jobs of each kind, how their attempts ended, and the schedules.")

    @Option(help: "The number of days over which attempts are counted, today in UTC included.") var days:
      Int32 = 7
    @OptionGroup var global: GlobalOptions

    func validate() throws {
      guard (1...90).contains(days) else { throw ValidationError("--days is from 1 to 90") }
    }

    func run(_ context: CommandContext) async throws(CommandError) {
      let answer = try await context.callPublic { options async throws(Status) in
        try await PayshareV1.JobServiceClient(context.channel).getJobStatistics(
          .with { $0.days = days }, options: options)
      }
      try context.show(JobViews.statistics(answer), try answer.fullJSON())
    }
  }
}

extension CommandContext {
  /// The first jobs.
  fileprivate func jobs(limit: Int, filter: String) async throws(CommandError) -> Listed<PayshareV1.Job> {
    try await list(limit) { size, token async throws(CommandError) in
      let page = try await callPublic { options async throws(Status) in
        try await PayshareV1.JobServiceClient(channel).listJobs(
          .with {
            $0.pageSize = size
            $0.pageToken = token
            $0.filter = filter
          }, options: options)
      }
      return (page.jobs, page.nextPageToken)
    }
  }
}
