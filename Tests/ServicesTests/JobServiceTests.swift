import EventLoop
import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import ServiceKit
import Testing

@testable import Access
@testable import Jobs

/// What operators see of jobs, and do with them.
@Suite(.timeLimit(.minutes(5))) struct JobServiceTests {
  private static let plain = JobKind<PayshareV1.LogInRequest>("test.plain", priority: .urgent)
  private static let other = JobKind<GoogleProtobuf.Empty>("test.other")
  private static let scheduled = JobKind<GoogleProtobuf.Empty>("test.scheduled", maximumAttempts: 3)
  private static let organisation = UUID(high: 5, low: 5)

  private typealias Client = PayshareV1.JobServiceClient

  private func with(_ body: (Payshare, Client) async throws -> Void) async throws {
    try await Payshare.with { payshare in
      var registry = JobRegistry()
      registry.add(Self.plain) { _, _ in WriteBatch() }
      registry.add(Self.scheduled, .every(seconds: 60)) { _, _ in WriteBatch() }
      for schedule in registry.schedules {
        try await payshare.database.commit(JobStatements.declare(schedule))
      }
      let service = JobService(
        payshare.database, pages: try PageTokens(keys: [[UInt8](repeating: 1, count: 32)]), registry: registry
      )
      let channel = InProcessChannel(
        services: [service], identity: "operator", on: payshare.test.loop, computePool: payshare.computePool)
      try await body(payshare, Client(channel))
    }
  }

  @discardableResult
  private func enqueue<Payload>(
    _ kind: JobKind<Payload>, _ payload: Payload = Payload(), count: Int = 1,
    in organisation: UUID = organisation,
    uniqueKey: String? = nil, on payshare: Payshare
  ) async throws -> [String] {
    var batch = WriteBatch()
    let ids = (0..<count).map { _ in
      batch.enqueue(kind, payload, for: organisation, uniqueKey: uniqueKey).description
    }
    try await payshare.database.commit(batch)
    return ids
  }

  private func kill(_ id: String, _ payshare: Payshare) async throws {
    try await payshare.test.made.administer(
      "UPDATE job SET state = 4, attempt = 20, last_error = 'no luck' WHERE id = '\(id)'")
  }

  /// The kinds of the journal's entries about jobs, by their numbers in `JournalEvent`: 11 retried, 12 dropped, 13 run.
  private func operations(_ payshare: Payshare) async throws -> [Int32] {
    try await payshare.database.read(
      Statement(
        "SELECT kind FROM journal_entry WHERE kind IN (11, 12, 13) ORDER BY sequence", as: Int32.self))
  }

  @Test func onlyOperatorsMayCallIt() async throws {
    for method in PayshareV1.JobServiceMethods.service.methods {
      guard case .operator? = method.policy?.access else {
        Issue.record("\(method.path) is not for operators")
        continue
      }
    }
    let report = "spiffe://payshare.dev/client/report"
    let list = try ClientAllowList.list("\(Payshare.web) users *\n\(report) no-users operator *")
    try await Payshare.with(callers: list) { payshare in
      let refused = await status { _ = try await Client(payshare.channel).listJobs(.init()) }
      #expect(refused?.reason == "OPERATOR_REQUIRED")
      _ = try await Client(payshare.called(by: report).channel).listJobs(.init())
    }
  }

  @Test func jobsAreListedByOrganisationAndTheNewestFirstPageByPage() async throws {
    try await with { payshare, client in
      let older = try await enqueue(Self.plain, count: 3, on: payshare)
      let elsewhere = try await enqueue(Self.other, count: 3, in: UUID(high: 9, low: 9), on: payshare)
      let newer = try await enqueue(Self.plain, count: 1, on: payshare)
      var (found, token, pages): ([PayshareV1.Job], String, Int) = ([], "", 0)
      repeat {
        let page = try await client.listJobs(
          .with {
            $0.pageSize = 2
            $0.pageToken = token
          })
        #expect(page.jobs.count <= 2)
        found += page.jobs
        token = page.nextPageToken
        pages += 1
      } while !token.isEmpty
      #expect(found.map(\.id) == elsewhere.reversed() + newer + older.reversed())
      #expect(pages == 4)
      #expect(found.first?.priority == .unspecified && found.last?.priority == .urgent)
      #expect(found.allSatisfy { $0.state == .ready && $0.attemptCount == 0 && $0.maxAttempts == 20 })
    }
  }

  @Test func aListIsFilteredByKindStateAndOrganisation() async throws {
    try await with { payshare, client in
      let plain = try await enqueue(Self.plain, count: 2, on: payshare)
      let other = try await enqueue(Self.other, count: 2, in: UUID(high: 9, low: 9), on: payshare)
      try await kill(plain[0], payshare)
      func ids(_ filter: String) async throws -> Set<String> {
        Set(try await client.listJobs(.with { $0.filter = filter }).jobs.map(\.id))
      }
      #expect(try await ids("kind = \"test.plain\"") == Set(plain))
      #expect(try await ids("state = DEAD") == [plain[0]])
      #expect(try await ids("state = READY AND kind = test.plain") == [plain[1]])
      #expect(try await ids("organisation_id = \"\(UUID(high: 9, low: 9))\"") == Set(other))
      #expect(try await ids("organisation_id = \"\(UUID(high: 7, low: 9))\"").isEmpty)
      let wrong = await status { _ = try await ids("state = GONE") }
      #expect(wrong?.code == .invalidArgument)
    }
  }

  @Test func aFilteredPageEndsAfterTenThousandJobsAndItsTokenGoesOn() async throws {
    try await with { payshare, client in
      let wanted = try await enqueue(Self.plain, on: payshare)
      try await payshare.test.made.administer(
        """
        INSERT INTO job (organisation_id, id, kind, payload, state, run_time, max_attempts, create_time)
        SELECT '\(Self.organisation)', rpad('ff' || lpad(n::text, 10, '0'), 32, '0')::uuid, 'test.other', '', 2, now(),
          1, now()
        FROM generate_series(1, 10500) AS n
        """)
      let request = PayshareV1.ListJobsRequest.with { $0.filter = "kind = test.plain" }
      let first = try await client.listJobs(request)
      #expect(first.jobs.isEmpty && !first.nextPageToken.isEmpty)
      let second = try await client.listJobs(
        .with {
          $0 = request
          $0.pageToken = first.nextPageToken
        })
      #expect(second.jobs.map(\.id) == wanted && second.nextPageToken.isEmpty)
    }
  }

  @Test func aJobIsShownWithItsPayloadButWithoutSecrets() async throws {
    try await with { payshare, client in
      let payload = PayshareV1.LogInRequest.with {
        $0.email = "ben@example.com"
        $0.password = "correct horse"
      }
      let id = try await enqueue(Self.plain, payload, on: payshare)[0]
      let shown = try await client.getJob(.with { $0.jobID = id })
      #expect(shown.job?.id == id && shown.job?.organisationID == Self.organisation.description)
      #expect(shown.payloadJson == #"{"email":"ben@example.com","password":"***"}"#)
      let unknown = try await enqueue(Self.other, on: payshare)[0]
      #expect(try await client.getJob(.with { $0.jobID = unknown }).payloadJson.isEmpty)
      let missing = await status { _ = try await client.getJob(.with { $0.jobID = "\(UUID.version7())" }) }
      #expect(missing?.code == .notFound && missing?.reason == "JOB_NOT_FOUND")
    }
  }

  @Test func aDeadJobIsRetriedWithAllItsAttemptsOnceForARequest() async throws {
    try await with { payshare, client in
      let id = try await enqueue(Self.plain, on: payshare)[0]
      try await kill(id, payshare)
      let request = PayshareV1.RetryJobRequest.with {
        $0.jobID = id
        $0.requestID = "\(UUID.version7())"
      }
      let retried = try await client.retryJob(request)
      #expect(retried.state == .ready && retried.attemptCount == 0 && retried.lastError == "no luck")
      #expect(try await client.getJob(.with { $0.jobID = id }).job == retried)
      try await kill(id, payshare)
      #expect(try await client.retryJob(request) == retried, "the first answer")
      #expect(try await client.getJob(.with { $0.jobID = id }).job?.state == .dead)
      #expect(try await operations(payshare) == [11])
    }
  }

  @Test func aReadyJobStaysAsItIs() async throws {
    try await with { payshare, client in
      let id = try await enqueue(Self.plain, on: payshare)[0]
      let before = try await client.getJob(.with { $0.jobID = id }).job
      #expect(try await client.retryJob(.with { $0.jobID = id }) == before)
      #expect(try await operations(payshare).isEmpty)
    }
  }

  @Test func aDeadJobIsNotRetriedBesideAnotherWithItsKey() async throws {
    try await with { payshare, client in
      let id = try await enqueue(Self.plain, uniqueKey: "a", on: payshare)[0]
      try await kill(id, payshare)
      try await enqueue(Self.plain, uniqueKey: "a", on: payshare)
      let refused = await status { _ = try await client.retryJob(.with { $0.jobID = id }) }
      #expect(refused?.code == .alreadyExists)
    }
  }

  @Test func aDroppedJobIsGoneAndTheRequestMayBeRepeated() async throws {
    try await with { payshare, client in
      let id = try await enqueue(Self.plain, on: payshare)[0]
      let request = PayshareV1.DropJobRequest.with {
        $0.jobID = id
        $0.requestID = "\(UUID.version7())"
      }
      let dropped = try await client.dropJob(request)
      #expect(dropped.id == id)
      #expect(try await client.dropJob(request) == dropped)
      #expect(try await client.listJobs(.init()).jobs.isEmpty)
      #expect(try await operations(payshare) == [12])
    }
  }

  @Test func aScheduleIsRunNowAndNotTwiceAtATime() async throws {
    try await with { payshare, client in
      func run() async throws -> PayshareV1.Job {
        try await client.runJob(.with { $0.schedule = "test.scheduled" })
      }
      let first = try await run()
      #expect(first.state == .ready && first.maxAttempts == 3 && first.uniqueKey == "test.scheduled")
      #expect(try await client.getJob(.with { $0.jobID = first.id }).job?.id == first.id)
      #expect(try await run().id == first.id)
      try await payshare.test.made.administer(
        "UPDATE job SET state = 1, attempt = 2, run_time = now() + interval '1 hour'")
      let again = try await run()
      #expect(again.id == first.id && again.state == .ready && again.attemptCount == 0)
      try await kill(first.id, payshare)
      #expect(try await run().id != first.id, "a dead job is in nobody's way")
      let unknown = await status { _ = try await client.runJob(.with { $0.schedule = "test.plain" }) }
      #expect(unknown?.code == .invalidArgument)
      #expect(try await operations(payshare) == [13, 11, 13])
    }
  }

  @Test func statisticsCountByKindAndState() async throws {
    try await with { payshare, client in
      let plain = try await enqueue(Self.plain, count: 3, on: payshare)
      try await enqueue(Self.other, on: payshare)
      try await kill(plain[0], payshare)
      let counts = JobCounts()
      counts.add(to: "test.plain") { $0 = JobCount(attempts: 9, successes: 5, failures: 4, deaths: 1) }
      try await counts.store(in: payshare.database)
      try await counts.store(in: payshare.database)
      counts.add(to: "test.plain") { $0.attempts += 1 }
      try await counts.store(in: payshare.database)
      try await payshare.test.made.administer(
        "INSERT INTO job_count SELECT kind, day - 8, 100, 100, 100, 100 FROM job_count")
      let answer = try await client.getJobStatistics(.init())
      #expect(answer.kinds.map(\.kind) == ["test.other", "test.plain", "test.scheduled"])
      #expect(answer.kinds.map(\.known) == [false, true, true])
      let kind = answer.kinds[1]
      #expect((kind.readyCount, kind.deadCount, kind.runningCount, kind.scheduledCount) == (2, 1, 0, 0))
      #expect((kind.attemptCount, kind.successCount, kind.failureCount, kind.deathCount) == (10, 5, 4, 1))
      #expect(kind.oldestReadyTime != nil && answer.kinds[2].oldestReadyTime == nil)
      #expect(answer.schedules.map(\.name) == ["test.scheduled"])
      let longer = try await client.getJobStatistics(.with { $0.days = 9 })
      #expect(longer.kinds[1].attemptCount == 110)
    }
  }
}
