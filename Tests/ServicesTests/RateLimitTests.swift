import FairQueueing
import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import SeededRandom
import ServiceKit
import Testing

@testable import Access

/// Limits of callers, with the database and over calls.
@Suite(.timeLimit(.minutes(15)))
struct RateLimitTests {
  private static func limits(reads: Int64 = 1_000_000, writes: Int64 = 1_000_000) -> RateLimits {
    var limits = RateLimits()
    (limits.readsPerSecond, limits.writesPerSecond) = (reads, writes)
    return limits
  }

  private func read(_ person: Person) async -> Status? {
    await status { _ = try await person.organisations.getOrganisation(.init()) }
  }

  /// Sets limits of the caller's organisation; 0 leaves them to the servers.
  private func set(reads: Int64, writes: Int64 = 0, by root: Person) async throws -> PayshareV1.Organisation {
    let seen = try await root.organisations.getOrganisation(.init())
    return try await root.organisations.updateOrganisation(
      .with {
        $0.organisation = .with {
          $0.settings = .with { ($0.readsPerSecond, $0.writesPerSecond) = (reads, writes) }
        }
        $0.updateMask = .with { $0.paths = ["settings.reads_per_second", "settings.writes_per_second"] }
        $0.etag = seen.etag
      })
  }

  private func time(_ payshare: Payshare) async throws -> Double {
    try await payshare.database.readFirst(
      Statement("SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint", as: Int64.self)
    ).map { Double($0) / 1_000 } ?? 0
  }

  @Test func twoServersLetThroughAtMost120Percent() async throws {
    let perSecond: Int64 = 20
    let limits = Self.limits(reads: perSecond)
    try await Payshare.with(limits: limits) { payshare in
      let asha = try await payshare.person("Asha")
      let other = try await payshare.anotherServer(limits: limits)
      let there = Person(other, asha.session, email: asha.email, password: asha.password)
      let start = try await time(payshare)
      var elapsed = 0.0
      var passed = 0
      // Each turn of the loop makes some calls on both; the database says how long it took.
      while elapsed < 5 {
        for person in [asha, there, asha, there] {
          guard let refused = await read(person) else {
            passed += 1
            continue
          }
          #expect(refused.reason == "RATE_LIMITED" && refused.retryMilliseconds ?? 0 > 0)
        }
        elapsed = try await time(payshare) - start
      }
      #expect(Double(passed) <= elapsed * Double(perSecond) * 1.2)
      #expect(passed >= perSecond / 2, "and no less than a full bucket holds")
    }
  }

  @Test func anOrganisationSetsItsOwnLimits() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      let acme = try await payshare.anotherOrganisation("acme")
      let changed = try await set(reads: 1, writes: 7, by: root)
      #expect(changed.settings?.readsPerSecond == 1 && changed.settings?.writesPerSecond == 7)

      // On a server that has not heard of it yet the first call goes on, and reads the limit behind it.
      let fresh = try await payshare.anotherServer()
      func there(_ person: Person) -> Person {
        Person(fresh, person.session, email: person.email, password: person.password)
      }
      var refused: Status?
      while refused == nil { refused = await read(there(asha)) }
      #expect(refused?.code == .resourceExhausted && refused?.reason == "RATE_LIMITED")
      #expect(refused?.detail(GoogleRpc.QuotaFailure.self)?.violations_.first?.quotaValue == 1)
      #expect(await read(there(acme)) == nil, "another organisation has other limits")
    }
  }

  @Test func aLimitThatIsTakenBackIsTheServersOwnAgain() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      _ = try await set(reads: 1, by: root)
      let fresh = try await payshare.anotherServer()
      let there = Person(fresh, asha.session, email: asha.email, password: asha.password)
      while await read(there) == nil {}
      _ = try await set(reads: 0, by: root)
      // As soon as the next token is due, the server asks again.
      while await read(there) != nil {}
      for _ in 0..<100 { #expect(await read(there) == nil) }
    }
  }

  @Test(arguments: [-1, 100_001] as [Int64])
  func aLimitOutOfRangeIsNamed(_ value: Int64) async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let refused = await status { _ = try await set(reads: value, by: root) }
      #expect(refused?.fieldViolations.keys.map { $0 } == ["organisation.settings.reads_per_second"])
    }
  }

  @Test func aRefusedCallDoesNothingAndOtherCallersGoOn() async throws {
    try await Payshare.with(limits: Self.limits(writes: 1)) { payshare in
      let asha = try await payshare.person("Asha")
      let boris = try await payshare.person("Boris")
      func makeGroup(_ person: Person) async -> Status? {
        await status {
          _ = try await person.groups.createGroup(.with { $0.group = .with { $0.displayName = "Goa" } })
        }
      }
      var made = 0
      while await makeGroup(asha) == nil { made += 1 }
      #expect(made >= 1)
      #expect(await makeGroup(boris) == nil)
      #expect(await read(asha) == nil, "reads are limited on their own")
      let count = try await payshare.database.readFirst(
        Statement("SELECT count(*) FROM member_group", as: Int64.self))
      #expect(count == Int64(made + 1))
    }
  }

  @Test func methodsWithoutAUserAreNotLimited() async throws {
    try await Payshare.with(
      callers: .list("\(Payshare.web) users operator *"), limits: Self.limits(reads: 1, writes: 1)
    ) { payshare in
      for _ in 0..<20 {
        _ = try await payshare.organisations.listOrganisations(.init())
        _ = try await payshare.sessions.getJwks(.init())
      }
      let buckets = try await payshare.database.readFirst(
        Statement("SELECT count(*) FROM rate_bucket", as: Int64.self))
      #expect(buckets == 0)
    }
  }

  @Test func aDatabaseThatDoesNotAnswerLeavesWhatIsFree() async throws {
    try await Payshare.with(limits: Self.limits(reads: 20)) { payshare in
      let asha = try await payshare.person("Asha")
      while await read(asha) == nil {}
      // Her bucket is locked: a lease is given up after its time.
      let lock = try HeldLock(payshare.test.made, "SELECT FROM rate_bucket FOR UPDATE")
      var (free, refused) = (0, 0)
      while refused < 3 || free < 2 { if await read(asha) == nil { free += 1 } else { refused += 1 } }
      lock.release()
      while await read(asha) != nil {}
    }
  }

  @Test func leasesAreBoundedByTheBucketAndLeaveItAsEmptyAsWasTaken() async throws {
    try await Payshare.with { payshare in
      var random = SeededGenerator(seed: 7)
      for perSecond in [1, 3, 70, 1_000] as [Int64] {
        let caller = Caller(organisationID: Payshare.organisation, userID: .version7(), sessionID: .zero)
        var latest: TokenLease?
        for _ in 0..<20 {
          let demand = CallerTokens.Demand(
            wanted: Int.random(in: 0...Int(perSecond), using: &random),
            spent: Int.random(in: 0...Int(perSecond) / 10, using: &random))
          let request = LeaseRequest(caller: caller, effect: .write, demand: demand, flow: .own)
          let lease = try #require(
            try await payshare.database.commit(
              RateLimitStatements.lease(request, Self.limits(writes: perSecond))
            ).first)
          try expect(lease, after: latest, demand, perSecond)
          latest = lease
        }
      }
    }
  }

  /// What holds of a lease, whatever the time since the one before.
  private func expect(
    _ lease: TokenLease, after latest: TokenLease?, _ demand: CallerTokens.Demand, _ perSecond: Int64
  ) throws {
    let depth = max(500_000_000, 1_000_000_000 / UInt64(perSecond))
    let capacity = Int(depth * UInt64(perSecond) / 1_000_000_000)
    #expect((0...min(demand.wanted, capacity)).contains(lease.granted))
    #expect(lease.fullInNanoseconds <= depth + 1_000_000_000)
    let taken = UInt64(lease.granted + demand.spent) * 1_000_000_000 / UInt64(perSecond)
    #expect(lease.fullInNanoseconds + 1_000 >= min(taken, depth + 1_000_000_000))
    if let latest {
      #expect(lease.fullInNanoseconds <= latest.fullInNanoseconds + taken + 1_000)
    } else {
      #expect(lease.granted == max(0, min(demand.wanted, capacity - demand.spent)), "a new bucket is full")
    }
  }

  @Test func bucketsThatAreFullArePurged() async throws {
    try await Payshare.with(limits: Self.limits(reads: 1)) { payshare in
      let asha = try await payshare.person("Asha")
      while await read(asha) == nil {}
      let buckets = Statement("SELECT count(*) FROM rate_bucket", as: Int64.self)
      #expect(try await payshare.database.readFirst(buckets) == 1)
      try await payshare.purge(inHours: 1)
      #expect(try await payshare.database.readFirst(buckets) == 0)
    }
  }
}
