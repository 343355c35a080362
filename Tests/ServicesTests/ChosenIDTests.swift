import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Schema
import Testing

@testable import payshare_server

/// Ids that clients choose (AIP-133): what a taken one answers, to whom.
@Suite(.timeLimit(.minutes(15)))
struct ChosenIDTests {
  /// What can be made with an id of the client's choice.
  enum Kind: String, CaseIterable, CustomTestStringConvertible {
    case event, expense, goal
    case group = "member_group"

    var testDescription: String { rawValue }

    /// Makes a thing of these people with this id; clients give each call a `request_id` of its own.
    func create(
      _ id: String, _ name: String = "Goa", by person: Person, with others: [Person] = [],
      in trip: PayshareV1.Event
    ) async throws -> [UInt8] {
      switch self {
      case .event:
        try await person.events.createEvent(
          .with {
            $0.eventID = id
            $0.event = .with { ($0.displayName, $0.baseCurrencyCode) = (name, "INR") }
            $0.members = .inlineGroup(.with { $0.userIDs = [person.id] + others.map(\.id) })
          }
        ).encoded()
      case .group:
        try await person.groups.createGroup(
          .with {
            $0.groupID = id
            $0.group = .with { group in
              group.displayName = name
              group.members = others.map { other in .with { ($0.userID, $0.role) = (other.id, .member) } }
            }
          }
        ).encoded()
      case .goal:
        try await person.share(
          try await person.goals.createGoal(
            .with {
              $0.goalID = id
              $0.goal = .with {
                ($0.displayName, $0.startDate) = (name, "2026-01-01")
                $0.target = .with { ($0.amountMinor, $0.currencyCode) = (5, "EUR") }
              }
            }), with: others
        ).encoded()
      case .expense:
        try await person.expenses.createExpense(
          .with {
            ($0.eventID, $0.expenseID) = (trip.id, id)
            $0.expense = .exact(100, name, paidBy: person, [(person, 100)])
          }
        ).encoded()
      }
    }

    /// What somebody is told who looks for a thing that is hidden from them.
    func hidden(from person: Person) async -> Status? {
      let id = UUID.version7().description
      return await status {
        switch self {
        case .event: _ = try await person.events.getEvent(.with { $0.eventID = id })
        case .group: _ = try await person.groups.getGroup(.with { $0.groupID = id })
        case .expense: _ = try await person.expenses.getExpense(.with { $0.expenseID = id })
        case .goal: _ = try await person.goals.getGoal(.with { $0.goalID = id })
        }
      }
    }
  }

  private func count(_ rows: String, _ payshare: Payshare) async throws -> Int64? {
    try await payshare.database.readFirst(
      Statement(SQL(dynamic: "SELECT count(*) FROM \(rows)"), as: Int64.self))
  }

  @Test(arguments: Kind.allCases)
  func aRepetitionIsAnsweredWithWhatTheFirstRequestMade(_ kind: Kind) async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      let id = UUID.version7().description
      let first = try await kind.create(id, by: asha, in: trip)
      #expect(try await kind.create(id, by: asha, in: trip) == first)
      #expect(try await count("journal_entry WHERE resource_id = '\(id)'", payshare) == 1)
    }
  }

  @Test(arguments: Kind.allCases)
  func anotherRequestForATakenIdIsToldThatItExists(_ kind: Kind) async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      let trip = try await asha.event(with: [ben])
      let id = UUID.version7().description
      _ = try await kind.create(id, by: asha, with: [ben], in: trip)
      let other = await status { _ = try await kind.create(id, "Other", by: asha, with: [ben], in: trip) }
      let another = await status { _ = try await kind.create(id, by: ben, with: [asha], in: trip) }
      for refused in [other, another] {
        #expect(refused?.code == .alreadyExists)
        #expect(refused?.reason == "ALREADY_EXISTS")
      }
    }
  }

  @Test(arguments: Kind.allCases)
  func aStrangerIsToldNoMoreOfATakenIdThanOfAnyHiddenThing(_ kind: Kind) async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let eve = try await payshare.person("Eve")
      let trip = try await asha.event(with: [])
      let own = try await eve.event(with: [])
      let id = UUID.version7().description
      _ = try await kind.create(id, by: asha, in: trip)
      let hidden = await kind.hidden(from: eve)
      #expect(hidden?.code == .permissionDenied)
      for name in ["Goa", "Other"] {
        #expect(await status { _ = try await kind.create(id, name, by: eve, in: own) } == hidden)
      }
    }
  }

  /// Not of goals: others see one only after it was shared.
  @Test(arguments: Kind.allCases.filter { $0 != .goal })
  func ofRequestsForOneIdAtTheSameTimeOneMakesTheThing(_ kind: Kind) async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      let eve = try await payshare.person("Eve")
      let trip = try await asha.event(with: [ben])
      let own = try await eve.event(with: [])
      for _ in 0..<4 {
        let id = UUID.version7().description
        let outcomes = await withTaskGroup(of: (Person, [UInt8]?, Status?).self) { group in
          for person in [asha, ben, eve, asha, ben, eve, asha, ben, eve] {
            group.addTask {
              let (others, event) = person.id == eve.id ? ([], own) : ([asha, ben], trip)
              var reply: [UInt8]?
              let refused = await status {
                reply = try await kind.create(
                  id, by: person, with: others.filter { $0.id != person.id }, in: event)
              }
              return (person, reply, refused)
            }
          }
          return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(outcomes.compactMap { $0.1 }).count == 1)
        let makers = Set(outcomes.filter { $0.1 != nil }.map(\.0.id))
        #expect(makers.count == 1)
        for (person, reply, refused) in outcomes where !makers.contains(person.id) {
          let sees = makers != [eve.id] && person.id != eve.id
          #expect(reply == nil)
          #expect(refused?.code == (sees ? .alreadyExists : .permissionDenied))
        }
        #expect(try await count("journal_entry WHERE resource_id = '\(id)'", payshare) == 1)
      }
    }
  }

  @Test func aRepetitionGetsTheExpenseAsItIsNow() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      let id = UUID.version7().description
      let made = try PayshareV1.Expense(
        decoding: try await Kind.expense.create(id, by: asha, in: trip))
      let deleted = try await asha.expenses.deleteExpense(
        .with { ($0.expenseID, $0.etag) = (id, made.etag) })
      #expect(try await Kind.expense.create(id, by: asha, in: trip) == deleted.encoded())
    }
  }

  @Test func theAnswerThatIsRecordedForARequestIdComesFirst() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      var request = asha.snack(in: trip)
      request.expenseID = UUID.version7().description
      let made = try await asha.expenses.createExpense(request)
      _ = try await asha.expenses.deleteExpense(
        .with { ($0.expenseID, $0.etag) = (made.id, made.etag) })
      #expect(try await asha.expenses.createExpense(request) == made)

      var other = request
      other.expenseID = UUID.version7().description
      let second = try await asha.expenses.createExpense(
        .with { ($0.eventID, $0.expenseID, $0.expense) = (trip.id, other.expenseID, other.expense) })
      #expect(second.id == other.expenseID)
      let refused = await status { _ = try await asha.expenses.createExpense(other) }
      let violations = refused?.detail(GoogleRpc.BadRequest.self)?.fieldViolations
      #expect(violations?.map(\.reason) == ["REQUEST_ID_REUSED"])
    }
  }

  @Test func aRepetitionIsAnsweredThoughItsRulesWouldRefuseItByNow() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      let request = PayshareV1.CreateEventRequest.with {
        $0.eventID = UUID.version7().description
        $0.event = .with { ($0.displayName, $0.baseCurrencyCode) = ("Goa", "INR") }
        $0.members = .inlineGroup(.with { $0.userIDs = [ben.id] })
      }
      let first = try await asha.events.createEvent(request)
      try await payshare.test.made.administer(
        "UPDATE app_user SET deactivate_time = now() WHERE id = '\(ben.id)'")
      #expect(try await asha.events.createEvent(request) == first)

      var other = request
      other.event?.displayName = "Other"
      let refused = await status { _ = try await asha.events.createEvent(other) }
      let violations = refused?.detail(GoogleRpc.BadRequest.self)?.fieldViolations
      #expect(violations?.map(\.reason) == ["UNKNOWN_USER"])
    }
  }

  @Test(arguments: Kind.allCases)
  func aFingerprintIsStoredWhereTheClientChoseTheIdAlone(_ kind: Kind) async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      for id in ["", UUID.version7().description] { _ = try await kind.create(id, by: asha, in: trip) }
      let stored = "\(kind.rawValue) WHERE length(create_fingerprint) = 32"
      #expect(try await count(stored, payshare) == 1)
      let chosenByServer = "\(kind.rawValue) WHERE create_fingerprint IS NULL AND id <> '\(trip.id)'"
      #expect(try await count(chosenByServer, payshare) == 1)
    }
  }
}

extension Person {
  /// Lets others see a goal.
  fileprivate func share(
    _ goal: PayshareV1.Goal, with others: [Person]
  ) async throws -> PayshareV1.Goal {
    for other in others {
      try await grant("supervisor", to: other, on: .with { $0.resource = .goalID(goal.id) })
    }
    return goal
  }
}
