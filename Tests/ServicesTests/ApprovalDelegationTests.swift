import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import SeededRandom
import Testing

@testable import Approvals

/// Delegations of approvals over the services.
@Suite("Delegations of approvals, over the services", .timeLimit(.minutes(10)))
struct ApprovalDelegationTests {
  @Test func aDelegationIsSeenByBothAndEndedByWhoMadeIt() async throws {
    try await Payshare.withTwoServers { payshare in
      let root = try await payshare.administrator()
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let kim = try await payshare.person("Kim")
      let made = try await asha.delegates(to: ben)
      #expect(made.fromUserID == asha.id && made.toUserID == ben.id && made.firstTime == made.createTime)
      #expect(try await asha.seesDelegations() == [made])
      #expect(try await ben.seesDelegations() == [made])
      #expect(try await kim.seesDelegations().isEmpty)
      for other in [ben, kim, root] {
        let refused = await status {
          _ = try await other.delegations.deleteApprovalDelegation(.with { $0.delegationID = made.id })
        }
        #expect(refused?.code == .notFound && refused?.reason == "APPROVAL_DELEGATION_NOT_FOUND")
      }
      _ = try await asha.delegations.deleteApprovalDelegation(.with { $0.delegationID = made.id })
      #expect(try await ben.seesDelegations().isEmpty)
      try await payshare.seal()
      let kinds = try await root.audit.listAuditEntries(.with { $0.pageSize = 100 }).entries.compactMap {
        switch $0.event?.kind {
        case .approvalDelegationCreated(let said): "created \(said.delegation == made)"
        case .approvalDelegationDeleted(let said): "deleted \(said.delegation == made)"
        default: nil as String?
        }
      }
      #expect(kinds == ["deleted true", "created true"])
    }
  }

  @Test func aRepetitionWithTheSameRequestIDMakesOne() async throws {
    try await Payshare.withTwoServers { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let request = PayshareV1.CreateApprovalDelegationRequest.with {
        $0.requestID = "\(UUID.version7())"
        $0.delegation = .with { ($0.toUserID, $0.lastTime) = (ben.id, .days(3)) }
      }
      let made = try await asha.delegations.createApprovalDelegation(request)
      #expect(try await asha.delegations.createApprovalDelegation(request) == made)
      #expect(try await asha.seesDelegations() == [made])
    }
  }

  @Test func theWrongDelegationsAreRefused() async throws {
    try await Payshare.withTwoServers { payshare in
      let root = try await payshare.administrator()
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let acme = try await payshare.anotherOrganisation("acme")
      let own = await status { try await asha.delegates(to: asha) }
      #expect(own?.fieldViolations == ["delegation.to_user_id": "OWN_DELEGATE"])
      let stranger = await status { try await asha.delegates(to: acme) }
      #expect(stranger?.fieldViolations == ["delegation.to_user_id": "UNKNOWN_USER"])
      let past = await status { try await asha.delegates(to: ben, from: -3, until: -1) }
      #expect(past?.fieldViolations == ["delegation.last_time": "IN_THE_PAST"])
      let turned = await status { try await asha.delegates(to: ben, from: 3, until: 2) }
      #expect(turned?.fieldViolations == ["delegation.last_time": "END_BEFORE_START"])
      let long = await status { try await asha.delegates(to: ben, until: 400) }
      #expect(long?.fieldViolations == ["delegation.last_time": "TOO_LONG"])
      _ = try await root.accounts.deleteUser(.with { $0.userID = ben.id })
      let deleted = await status { try await asha.delegates(to: ben) }
      #expect(deleted?.fieldViolations == ["delegation.to_user_id": "UNKNOWN_USER"])
      #expect(try await asha.seesDelegations().isEmpty)
    }
  }

  @Test func chainsAreShortAndLeadNowhereBack() async throws {
    try await Payshare.withTwoServers { payshare in
      var people: [Person] = []
      for name in ["Asha", "Ben", "Kim", "Lee", "Mo"] { people.append(try await payshare.person(name)) }
      try await people[0].delegates(to: people[1], until: 10)
      try await people[1].delegates(to: people[2], until: 10)
      for back in [1, 2] {
        let refused = await status { try await people[back].delegates(to: people[0], until: 5) }
        #expect(refused?.reason == "APPROVAL_DELEGATION_CYCLE")
      }
      // At another time they may.
      try await people[2].delegates(to: people[0], from: 11, until: 12)
      try await people[2].delegates(to: people[3], until: 10)
      let before = await status { try await people[4].delegates(to: people[0], until: 5) }
      #expect(before?.reason == "APPROVAL_DELEGATION_CHAIN")
      // Those who have somebody decide for them do not keep them from having a delegate.
      try await people[3].delegates(to: people[4], until: 5)
    }
  }

  @Test func aPersonHasAtMostSoManyAndThoseThatHaveEndedDoNotCount() async throws {
    try await Payshare.withTwoServers { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      for _ in 1...20 { try await asha.delegates(to: ben) }
      let full = await status { try await asha.delegates(to: ben) }
      #expect(full?.reason == "TOO_MANY_APPROVAL_DELEGATIONS")
      try await payshare.test.made.administer(
        "UPDATE approval_delegation SET first_time = now() - interval '2 days', last_time = now() - interval '1 day'"
      )
      #expect(try await asha.seesDelegations().isEmpty)
      let made = try await asha.delegates(to: ben)
      #expect(try await asha.seesDelegations() == [made])
      let rows = try await payshare.database.read(
        Statement("SELECT count(*) FROM approval_delegation", as: Int64.self))
      #expect(rows == [1])
    }
  }

  @Test func manyWhoDelegateAtOnceMakeNoCycle() async throws {
    try await Payshare.withTwoServers { payshare in
      var people: [Person] = []
      for name in ["Asha", "Ben", "Kim"] { people.append(try await payshare.person(name)) }
      for _ in 1...20 {
        let outcomes = try await withThrowingTaskGroup(of: String.self) { group in
          for (index, person) in people.enumerated() {
            let next = people[(index + 1) % people.count]
            group.addTask { await status { try await person.delegates(to: next) }?.reason ?? "made" }
          }
          return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.sorted() == ["APPROVAL_DELEGATION_CYCLE", "made", "made"])
        for person in people {
          for delegation in try await person.seesDelegations() where delegation.fromUserID == person.id {
            _ = try await person.delegations.deleteApprovalDelegation(
              .with { $0.delegationID = delegation.id })
          }
        }
      }
      let deadlocks = try await payshare.database.read(
        Statement(
          "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()", as: Int64.self))
      #expect(deadlocks == [0])
    }
  }

  /// What is read is compared with all delegations of an organisation, walked here.
  @Test func chainsAreReadAsFarAsTheyGoAndOnlyThoseThatHold() async throws {
    try await Payshare.withTwoServers { payshare in
      let root = try await payshare.administrator()
      let organisation = try #require(UUID(try await root.organisations.getOrganisation(.init()).id))
      var random = SeededGenerator(seed: 2_020)
      let people = (0..<12).map { _ in UUID.version7() }
      let now = Timestamp.now
      func moment(_ days: Int64) -> Timestamp {
        Timestamp(microsecondsSince1970: now.microsecondsSince1970 + days * 86_400_000_000)
      }
      var all: [ApprovalDelegation] = []
      for _ in 0..<24 {
        let pair = people.shuffled(using: &random).prefix(2)
        let first = Int64.random(in: -3...2, using: &random)
        let last = first + Int64.random(in: 0...3, using: &random)
        all.append(
          ApprovalDelegation(
            id: .version7(), from: pair[0], to: pair[1], first: moment(first), last: moment(last)))
      }
      for delegation in all {
        try await payshare.database.commit(
          ApprovalDelegationStatements.insert(
            StoredDelegation(delegation: delegation, createTime: now), in: organisation))
      }
      for person in people {
        let read = try await payshare.database.read(
          ApprovalDelegationStatements.chains(from: [person], in: now...now, in: organisation))
        let holding = all.filter { $0.holds(at: now) }
        var (wanted, onward) = (Set<ApprovalDelegation>(), Set([person]))
        for _ in 1...ApprovalLimits.maximumDelegationChain {
          let next = holding.filter { onward.contains($0.fromID) }
          wanted.formUnion(next)
          onward = Set(next.map(\.toID))
        }
        #expect(Set(read.map(\.delegation)) == wanted)
        #expect(read.count == wanted.count)
      }
    }
  }
}

extension GoogleProtobuf.Timestamp {
  /// Some days from now.
  static func days(_ days: Int64) -> GoogleProtobuf.Timestamp {
    let now = Timestamp.now.microsecondsSince1970 / 1_000_000
    return .with { $0.seconds = now + days * 86_400 }
  }
}
