import GoogleAPI
import Identifiers
import Money
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// Goals over the services.
@Suite("Goals", .timeLimit(.minutes(10))) struct GoalTests {
  @Test func aGoalIsMadeSavedForReachedReopenedAndPutAway() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let made = try await asha.goal(about: "Before winter")
      #expect(made.state == .active && made.ownerUserID == asha.id && made.etag == "v1")
      #expect(made.saved?.amountMinor == 0 && made.saved?.currencyCode == "EUR")
      #expect(try await asha.sees(made) == made)

      try await asha.saves(66_699, for: made)
      try await asha.saves(-100, for: made)
      let saved = try await asha.sees(made)
      #expect(saved.saved?.amountMinor == 66_599 && saved.progressPermille == 665)
      #expect(saved.etag == made.etag && saved.updateTime == made.updateTime, "the goal itself is the same")

      let reached = try await asha.goals.reachGoal(.with { ($0.goalID, $0.etag) = (made.id, made.etag) })
      #expect(reached.state == .reached && reached.etag == "v2" && reached.displayName == "New roof")
      let raised = try await asha.changes(reached, ["target"]) { $0.target?.amountMinor = 200_000 }
      #expect(raised.state == .reached && raised.progressPermille == 332)
      let late = await status { try await asha.saves(1, for: made) }
      #expect(late?.code == .failedPrecondition && late?.reason == "GOAL_STATE")
      let facts = late?.detail(GoogleRpc.ErrorInfo.self)?.metadata
      #expect(facts?["state"] == "REACHED" && facts?["verbs"] == "UpdateGoal, ReopenGoal, ArchiveGoal")

      let archived = try await asha.goals.archiveGoal(.with { ($0.goalID, $0.etag) = (made.id, raised.etag) })
      #expect(archived.state == .archived)
      let back = try await asha.goals.unarchiveGoal(.with { ($0.goalID, $0.etag) = (made.id, archived.etag) })
      #expect(back.state == .reached, "the state that it had")
      let open = try await asha.goals.reopenGoal(.with { ($0.goalID, $0.etag) = (made.id, back.etag) })
      let given = try await asha.goals.abandonGoal(.with { ($0.goalID, $0.etag) = (made.id, open.etag) })
      #expect(open.state == .active && given.state == .abandoned && given.description == "Before winter")
      let stale = await status {
        _ = try await asha.goals.reopenGoal(.with { ($0.goalID, $0.etag) = (made.id, "v1") })
      }
      #expect(stale?.reason == "STALE_ETAG")
    }
  }

  @Test func aRepetitionGetsTheSameAnswerWithItsTexts() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      var create = PayshareV1.CreateGoalRequest.with {
        $0.goal = .with {
          ($0.displayName, $0.description) = ("New roof", "Tiles")
          $0.target = .with { ($0.amountMinor, $0.currencyCode) = (5, "EUR") }
        }
        ($0.goalID, $0.requestID) = (UUID.version7().description, UUID.version7().description)
      }
      let made = try await asha.goals.createGoal(create)
      #expect(made.displayName == "New roof" && !made.startDate.isEmpty)
      #expect(try await asha.goals.createGoal(create) == made)
      create.goal?.displayName = "Old roof"
      let other = await status { _ = try await asha.goals.createGoal(create) }
      #expect(other?.fieldViolations == ["request_id": "REQUEST_ID_REUSED"])
      create.requestID = ""
      #expect(await status { _ = try await asha.goals.createGoal(create) }?.code == .alreadyExists)

      let add = PayshareV1.AddGoalEntryRequest.with {
        ($0.goalID, $0.requestID) = (made.id, UUID.version7().description)
        $0.entry = .with { ($0.amountMinor, $0.note) = (3, "First") }
      }
      let entry = try await asha.goals.addGoalEntry(add)
      #expect(try await asha.goals.addGoalEntry(add) == entry && entry.note == "First")
      let edit = PayshareV1.UpdateGoalEntryRequest.with {
        ($0.goalID, $0.goalEntryID, $0.etag) = (made.id, entry.id, entry.etag)
        ($0.entry, $0.requestID) = (.with { $0.amountMinor = 4 }, UUID.version7().description)
        $0.updateMask = .with { $0.paths = ["amount_minor"] }
      }
      let changed = try await asha.goals.updateGoalEntry(edit)
      #expect(changed.amountMinor == 4 && changed.note == "First" && changed.etag == "v2")
      #expect(try await asha.goals.updateGoalEntry(edit) == changed)
      let reach = PayshareV1.ReachGoalRequest.with {
        ($0.goalID, $0.etag, $0.requestID) = (made.id, made.etag, UUID.version7().description)
      }
      let reached = try await asha.goals.reachGoal(reach)
      #expect(try await asha.goals.reachGoal(reach) == reached)
      #expect(try await asha.sees(made).saved?.amountMinor == 4)
    }
  }

  @Test func noTextOfAGoalIsAnywhereInTheDatabase() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      var request = PayshareV1.CreateGoalRequest.with {
        $0.goal = .with {
          ($0.displayName, $0.description) = ("Xylophone", "Quagmire")
          $0.target = .with { ($0.amountMinor, $0.currencyCode) = (5, "EUR") }
        }
        ($0.goalID, $0.requestID) = (UUID.version7().description, UUID.version7().description)
      }
      let goal = try await asha.goals.createGoal(request)
      request.requestID = ""
      let entry = try await asha.saves(3, for: goal, note: "Zeppelin")
      _ = try await asha.goals.updateGoalEntry(
        .with {
          ($0.goalID, $0.goalEntryID, $0.etag) = (goal.id, entry.id, entry.etag)
          ($0.entry, $0.requestID) = (.with { $0.note = "Obelisk" }, UUID.version7().description)
          $0.updateMask = .with { $0.paths = ["note"] }
        })
      try await asha.changes(goal, ["display_name"]) { $0.displayName = "Marimba" }
      for text in ["Xylophone", "Quagmire", "Zeppelin", "Obelisk", "Marimba"] {
        #expect(try await payshare.places(of: text) == [], "\(text)")
      }
      let seen = try await asha.sees(goal)
      #expect(seen.displayName == "Marimba" && seen.description == "Quagmire")
    }
  }

  @Test func listsShowWhatIsOnesOwnAndWhatWasGranted() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let (chitra, kim) = (try await payshare.person("Chitra"), try await payshare.person("Kim"))
      var goals: [PayshareV1.Goal] = []
      for index in 0..<5 { goals.append(try await asha.goal("Goal \(index)")) }
      let reached = try await asha.goals.reachGoal(
        .with { ($0.goalID, $0.etag) = (goals[1].id, goals[1].etag) })
      let own = try await ben.goal("Boat")
      let on = { (goal: PayshareV1.Goal) -> PayshareV1.GrantResource in
        .with { $0.resource = .goalID(goal.id) }
      }
      try await asha.grant("accountant", to: ben, on: on(goals[2]))
      try await root.makeRole("reviser", [.goalUpdate])
      try await root.grant("reviser", to: ben, on: on(goals[3]))
      let team = try await ben.groups.createGroup(
        .with {
          $0.group = .with {
            $0.displayName = "Team"
            $0.members = [.with { $0.userID = chitra.id }]
          }
        })
      try await asha.grant("supervisor", to: ben, on: on(goals[4])) {
        $0.principal = .with { $0.principal = .groupID(team.id) }
      }
      #expect(try await asha.goalNames() == (0..<5).reversed().map { "Goal \($0)" })
      #expect(try await asha.goalNames("state = REACHED") == ["Goal 1"])
      #expect(try await asha.goalNames("state = ACTIVE").count == 4)
      #expect(
        try await ben.goalNames() == ["Boat", "Goal 4", "Goal 2"], "one that can only be changed is not shown"
      )
      #expect(try await chitra.goalNames() == ["Goal 4"])
      #expect(try await kim.goalNames() == [])
      let unknown = await status { _ = try await asha.goalNames("state = LOST") }
      #expect(unknown?.code == .invalidArgument)

      #expect(try await ben.sees(goals[2]) == goals[2])
      let denied = await status { try await ben.saves(1, for: goals[2]) }
      #expect(denied?.reason == "ACCESS_DENIED")
      let refused = await status { _ = try await ben.goals.listOrganisationGoals(.init()) }
      #expect(refused?.reason == "PERMISSION_MISSING")
      let page = try await root.goals.listOrganisationGoals(.with { $0.pageSize = 4 })
      #expect(page.goals.map(\.displayName) == ["Boat", "Goal 4", "Goal 3", "Goal 2"])
      let rest = try await root.goals.listOrganisationGoals(
        .with { ($0.pageSize, $0.pageToken) = (4, page.nextPageToken) })
      #expect(rest.goals == [reached, goals[0]] && rest.nextPageToken.isEmpty)
      try await root.grant("auditor", to: kim, on: try await root.organisation())
      let outdated = await status {
        _ = try await root.goals.listOrganisationGoals(
          .with { ($0.pageSize, $0.pageToken) = (4, page.nextPageToken) })
      }
      #expect(outdated?.fieldViolations == ["page_token": "PAGE_TOKEN_OUTDATED"])
      #expect(try await kim.sees(own) == own)
    }
  }

  @Test func anAccountantWithAGrantOnOneGoalSeesThatAndNothingElse() async throws {
    try await Payshare.with { payshare in
      let (asha, kim) = (try await payshare.person("Asha"), try await payshare.person("Kim"))
      let (goal, other) = (try await asha.goal(), try await asha.goal("Other"))
      try await asha.saves(5, for: goal)
      try await asha.grant("accountant", to: kim, on: .with { $0.resource = .goalID(goal.id) })
      #expect(try await kim.goals.listGoalEntries(.with { $0.goalID = goal.id }).entries.count == 1)
      #expect(try await kim.goals.listGoalChanges(.with { $0.goalID = goal.id }).changes.count == 2)
      let refused = [
        await status { _ = try await kim.sees(other) },
        await status { _ = try await kim.goals.listGoalEntries(.with { $0.goalID = other.id }) },
        await status { _ = try await kim.goals.listGoalChanges(.with { $0.goalID = other.id }) },
        await status { try await kim.changes(goal, ["display_name"]) { $0.displayName = "Mine" } },
      ]
      #expect(refused.allSatisfy { $0?.reason == "ACCESS_DENIED" })
      #expect(await status { _ = try await kim.categories.listCategories(.init()) } == nil)
    }
  }

  @Test func entriesAreListedByDayAndCorrectedAndRemoved() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let (goal, other) = (try await asha.goal(), try await asha.goal("Other"))
      let days = ["2026-02-03", "2026-01-05", "2026-02-03", "2026-03-01"]
      var made: [PayshareV1.GoalEntry] = []
      for (index, day) in days.enumerated() {
        made.append(try await asha.saves(Int64(index + 1), for: goal, on: day, note: "Note \(index)"))
      }
      var (found, token): ([PayshareV1.GoalEntry], String) = ([], "")
      repeat {
        let page = try await asha.goals.listGoalEntries(
          .with { ($0.goalID, $0.pageSize, $0.pageToken) = (goal.id, 2, token) })
        found += page.entries
        token = page.nextPageToken
      } while !token.isEmpty
      #expect(found == [made[3], made[2], made[0], made[1]])

      let moved = try await asha.goals.updateGoalEntry(
        .with {
          ($0.goalID, $0.goalEntryID, $0.etag) = (goal.id, made[0].id, made[0].etag)
          $0.entry = .with { ($0.entryDate, $0.amountMinor) = ("2026-04-01", 10) }
          $0.updateMask = .with { $0.paths = ["*"] }
        })
      #expect(moved.note.isEmpty && moved.amountMinor == 10 && moved.entryDate == "2026-04-01")
      #expect(try await asha.sees(goal).saved?.amountMinor == 19)
      let foreign = await status {
        _ = try await asha.goals.deleteGoalEntry(
          .with { ($0.goalID, $0.goalEntryID, $0.etag) = (other.id, moved.id, moved.etag) })
      }
      #expect(foreign?.reason == "GOAL_ENTRY_NOT_FOUND")
      let stale = await status {
        _ = try await asha.goals.deleteGoalEntry(
          .with { ($0.goalID, $0.goalEntryID, $0.etag) = (goal.id, moved.id, "v1") })
      }
      #expect(stale?.reason == "STALE_ETAG")
      let yen = { (goal: PayshareV1.Goal) async throws in
        try await asha.changes(goal, ["target"]) { $0.target?.currencyCode = "JPY" }
      }
      #expect(await status { _ = try await yen(goal) }?.reason == "GOAL_HAS_ENTRIES")
      let mismatch = await status {
        _ = try await asha.goals.addGoalEntry(
          .with {
            $0.goalID = goal.id
            $0.entry = .with { ($0.amountMinor, $0.currencyCode) = (5, "JPY") }
          })
      }
      #expect(mismatch?.fieldViolations == ["entry.currency_code": "CURRENCY_MISMATCH"])
      for entry in [moved] + made.dropFirst() {
        _ = try await asha.goals.deleteGoalEntry(
          .with { ($0.goalID, $0.goalEntryID, $0.etag) = (goal.id, entry.id, entry.etag) })
      }
      #expect(try await asha.sees(goal).saved?.amountMinor == 0)
      #expect(try await yen(goal).saved?.currencyCode == "JPY")
    }
  }

  /// Entries, corrections and removals at once, and a goal that is reached meanwhile: what is saved is the sum of the
  /// entries, however the batches meet.
  @Test func whatIsSavedIsTheSumOfTheEntriesWhateverHappensAtOnce() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let goal = try await asha.goal()
      var entries: [PayshareV1.GoalEntry] = []
      for index in 1...10 { entries.append(try await asha.saves(Int64(index) * 1_000, for: goal)) }
      let reasons = await withTaskGroup(of: String?.self) { group in
        for index in 0..<60 {
          group.addTask {
            await status { try await asha.saves(Int64(index) - 20, for: goal, note: "Note \(index)") }.map {
              $0.reason ?? "\($0)"
            }
          }
        }
        for entry in entries {
          group.addTask {
            await status {
              _ = try await asha.goals.updateGoalEntry(
                .with {
                  ($0.goalID, $0.goalEntryID, $0.etag) = (goal.id, entry.id, entry.etag)
                  $0.entry = .with { $0.amountMinor = entry.amountMinor + 7 }
                  $0.updateMask = .with { $0.paths = ["amount_minor"] }
                })
            }?.reason
          }
          group.addTask {
            await status {
              _ = try await asha.goals.deleteGoalEntry(
                .with { ($0.goalID, $0.goalEntryID, $0.etag) = (goal.id, entry.id, entry.etag) })
            }?.reason
          }
        }
        group.addTask {
          await status {
            _ = try await asha.goals.reachGoal(.with { ($0.goalID, $0.etag) = (goal.id, goal.etag) })
          }?.reason
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      let known: Set = ["GOAL_STATE", "STALE_ETAG", "GOAL_ENTRY_NOT_FOUND", "FIELD_VIOLATION"]
      #expect(Set(reasons.compactMap(\.self)).isSubset(of: known), "\(reasons)")
      let left = try await asha.goals.listGoalEntries(.with { ($0.goalID, $0.pageSize) = (goal.id, 1_000) })
      let now = try await asha.sees(goal)
      #expect(now.state == .reached)
      #expect(now.saved?.amountMinor == left.entries.reduce(0) { $0 + $1.amountMinor })
      #expect(try await payshare.rowCount("goal WHERE entry_count = \(left.entries.count)") == 1)
    }
  }

  @Test func ofManyEntriesAtOnceNoMoreAreTakenThanTheLimitAllows() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let goal = try await asha.goal()
      try await asha.saves(Amount.maximumMinor - 10, for: goal)
      let refused = await withTaskGroup(of: String?.self) { group in
        for _ in 0..<40 { group.addTask { await status { try await asha.saves(1, for: goal) }?.reason } }
        return await group.reduce(into: []) { $0 += $1.map { [$0] } ?? [] }
      }
      #expect(refused == Array(repeating: "GOAL_SAVED_LIMIT", count: 30))
      #expect(try await asha.sees(goal).saved?.amountMinor == Amount.maximumMinor)
    }
  }

  @Test func theLogTellsWhoChangedWhatWhenAndWhy() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      let goal = try await asha.goal("Roof", about: "Tiles")
      let entry = try await asha.goals.addGoalEntry(
        .with {
          ($0.goalID, $0.reason) = (goal.id, "salary")
          $0.entry = .with { ($0.amountMinor, $0.entryDate, $0.note) = (5, "2026-02-01", "Secret") }
        })
      _ = try await asha.goals.updateGoalEntry(
        .with {
          ($0.goalID, $0.goalEntryID, $0.etag) = (goal.id, entry.id, entry.etag)
          ($0.entry, $0.reason) = (.with { ($0.amountMinor, $0.note) = (7, "Other") }, "mistyped")
          $0.updateMask = .with { $0.paths = ["amount_minor", "note"] }
        })
      let raised = try await root.goals.updateGoal(
        .with {
          ($0.goalID, $0.etag, $0.reason) = (goal.id, goal.etag, "dearer")
          $0.goal = .with {
            $0.displayName = "Big roof"
            $0.target = .with { ($0.amountMinor, $0.currencyCode) = (200_000, "EUR") }
          }
          $0.updateMask = .with { $0.paths = ["display_name", "target"] }
        })
      _ = try await asha.goals.abandonGoal(.with { ($0.goalID, $0.etag) = (goal.id, raised.etag) })

      var (changes, token): ([PayshareV1.GoalChange], String) = ([], "")
      repeat {
        let page = try await asha.goals.listGoalChanges(
          .with { ($0.goalID, $0.pageSize, $0.pageToken) = (goal.id, 2, token) })
        changes += page.changes
        token = page.nextPageToken
      } while !token.isEmpty
      #expect(
        changes.map(\.kind) == [.goalUpdated, .goalUpdated, .entryUpdated, .entryAdded, .goalCreated])
      #expect(changes.map(\.reason) == ["", "dearer", "mistyped", "salary", ""])
      #expect(changes.map(\.actorUserID) == [asha.id, root.id, asha.id, asha.id, asha.id])
      #expect(changes.map(\.goalEntryID) == ["", "", entry.id, entry.id, ""])
      func texts(_ index: Int) -> [String] {
        changes[index].differences.map { "\($0.path) \($0.oldValue)>\($0.newValue)" }
      }
      #expect(texts(0) == ["goal.state ACTIVE>ABANDONED"])
      #expect(texts(1) == ["goal.display_name …>…", "goal.target.amount_minor 100000>200000"])
      #expect(texts(2) == ["entry.amount_minor 5>7", "entry.note …>…"])
      #expect(texts(3).contains("entry.amount_minor >5") && texts(4).contains("goal.start_date >2026-01-01"))
      #expect(!"\(changes)".contains("Secret") && !"\(changes)".contains("Tiles"))
    }
  }

  /// The id of an expense is nobody's secret who sees its event; its journal is for others.
  @Test func theLogOfAGoalWithTheIDOfAnExpenseSaysNothingOfTheExpense() async throws {
    try await Payshare.with { payshare in
      let (asha, mallory) = (try await payshare.person("Asha"), try await payshare.person("Mallory"))
      let tea = try await asha.pays(100, "Tea", [(asha, 100)], in: try await asha.event(with: []))
      let trap = try await mallory.goals.createGoal(
        .with {
          $0.goalID = tea.id
          $0.goal = .with {
            $0.displayName = "Trap"
            $0.target = .with { ($0.amountMinor, $0.currencyCode) = (5, "EUR") }
          }
        })
      let log = try await mallory.goals.listGoalChanges(.with { $0.goalID = trap.id })
      #expect(log.changes.map(\.kind) == [.goalCreated])
    }
  }
}

extension Person {
  /// The names of the goals that are listed.
  fileprivate func goalNames(_ filter: String = "") async throws -> [String] {
    var (all, token): ([String], String) = ([], "")
    repeat {
      let page = try await goals.listGoals(
        .with { ($0.pageSize, $0.pageToken, $0.filter) = (2, token, filter) })
      all += page.goals.map(\.displayName)
      token = page.nextPageToken
    } while !token.isEmpty
    return all
  }
}
