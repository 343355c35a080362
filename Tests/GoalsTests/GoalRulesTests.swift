import Identifiers
import Money
import Rules
import Testing

@testable import Goals

/// What may be done with goals.
@Suite struct GoalRulesTests {
  static let owner = UUID.version7()

  static func goal(_ phase: Goal.Phase = .active, isArchived: Bool = false) throws -> Goal {
    var goal = try GoalRules.new(id: .version7(), draft(), by: owner)
    (goal.phase, goal.isArchived) = (phase, isArchived)
    return goal
  }

  static func draft(_ change: (inout GoalDraft) -> Void = { _ in }) -> GoalDraft {
    var draft = GoalDraft(
      displayName: "Roof", targetMinor: 100_000, currencyCode: "EUR", startDate: "2026-01-01",
      dueDate: "2026-12-31")
    change(&draft)
    return draft
  }

  /// The fields and reasons of violations, or the reason and metadata of another refusal.
  static func refusal(_ rule: () throws -> Void) -> [String: String] {
    do {
      try rule()
      return [:]
    } catch Refusal.invalid(let violations) {
      return Dictionary(violations.map { ($0.field, $0.reason) }) { first, _ in first }
    } catch Refusal.precondition(let reason, _, let metadata) {
      return metadata.merging(["reason": reason]) { first, _ in first }
    } catch Refusal.stale {
      return ["reason": "STALE_ETAG"]
    } catch {
      return ["": "\(error)"]
    }
  }

  @Test func aNewGoalIsActiveAndItsMakersAndTellsAllThatIsWrong() throws {
    let goal = try Self.goal()
    #expect(goal.state == .active && goal.ownerID == Self.owner && goal.version == .first)
    let wrong = Self.refusal {
      _ = try GoalRules.new(
        id: .zero,
        Self.draft {
          ($0.displayName, $0.targetMinor, $0.currencyCode) = ("", -1, "XXX")
          ($0.dueDate, $0.ownerID) = ("2025-12-31", .version7())
        }, by: Self.owner)
    }
    #expect(
      wrong == [
        "goal.display_name": "REQUIRED", "goal.target.amount_minor": "NOT_POSITIVE",
        "goal.target.currency_code": "NO_MINOR_UNIT", "goal.due_date": "DUE_BEFORE_START",
        "goal.owner_user_id": "OWNER_NOT_CALLER",
      ])
    let former = Self.refusal {
      _ = try GoalRules.new(id: .zero, Self.draft { $0.currencyCode = "HRK" }, by: Self.owner)
    }
    #expect(former == ["goal.target.currency_code": "CURRENCY_ENDED"])
    let none = Self.refusal {
      _ = try GoalRules.new(
        id: .zero, Self.draft { ($0.targetMinor, $0.currencyCode) = (0, "") }, by: Self.owner)
    }
    #expect(none == ["goal.target": "REQUIRED"])
    _ = try GoalRules.new(id: .zero, Self.draft { $0.dueDate = "2026-01-01" }, by: Self.owner)
  }

  /// Every verb in every state: it leads where it should, or is refused with the verbs that are legal.
  @Test func aStateAllowsWhatItSaysAndNothingElse() throws {
    let states: [(Goal.Phase, Bool)] = [
      (.active, false), (.reached, false), (.abandoned, false), (.active, true), (.reached, true),
    ]
    let moves: [GoalVerb] = [.reach, .abandon, .reopen, .archive, .unarchive]
    for (phase, isArchived) in states {
      let goal = try Self.goal(phase, isArchived: isArchived)
      let legal = GoalVerb.legal(in: goal.state)
      for verb in GoalVerb.allCases {
        let refused = Self.refusal { _ = try GoalRules.move(goal, verb, etag: "v1") }
        if legal.contains(verb) {
          #expect(refused == [:], "\(verb) in \(goal.state)")
        } else {
          #expect(refused["reason"] == "GOAL_STATE" && refused["state"] == goal.state.name)
          #expect(refused["verbs"] == legal.map(\.rawValue).joined(separator: ", "))
        }
      }
      for verb in moves where legal.contains(verb) {
        let moved = try GoalRules.move(goal, verb, etag: "v1")
        let expected: Goal.State =
          switch verb {
          case .reach: .reached
          case .abandon: .abandoned
          case .reopen: .active
          case .archive: .archived
          default: phase == .reached ? .reached : .active
          }
        #expect(moved.state == expected && moved.version.number == 2, "\(verb) from \(goal.state)")
      }
    }
  }

  @Test func anEditChangesTheNamedFieldsAlone() throws {
    let (goal, other) = (try Self.goal(), UUID.version7())
    let draft = Self.draft {
      ($0.displayName, $0.description, $0.targetMinor, $0.dueDate) = ("House", "All of it", 7, "")
      $0.ownerID = other
    }
    func edit(_ fields: Set<GoalField>, _ draft: GoalDraft, hasEntries: Bool = true) throws -> Goal {
      try GoalRules.edit(
        goal, fields, from: draft, etag: "v1", hasEntries: hasEntries, isActive: { $0 == other })
    }
    let renamed = try edit([.displayName], draft)
    #expect(renamed.displayName == "House" && renamed.description.isEmpty && renamed.target == goal.target)
    let all = try edit(Set(GoalField.allCases), draft)
    #expect(all.ownerID == other && all.dueDate == nil && all.target.minorUnits == 7)
    #expect(all.version.number == 2 && all.state == .active)
    let same = try edit([.displayName], Self.draft())
    #expect(same == goal, "a change of nothing is no new version")
    let stranger = Self.refusal { _ = try edit([.ownerID], Self.draft { $0.ownerID = .version7() }) }
    #expect(stranger == ["goal.owner_user_id": "UNKNOWN_USER"])
    let nobody = Self.refusal { _ = try edit([.ownerID, .displayName], GoalDraft()) }
    #expect(nobody == ["goal.owner_user_id": "REQUIRED", "goal.display_name": "REQUIRED"])
    let early = Self.refusal { _ = try edit([.startDate], Self.draft { $0.startDate = "2027-01-01" }) }
    #expect(early == ["goal.due_date": "DUE_BEFORE_START"])
    let yen = Self.draft { $0.currencyCode = "JPY" }
    #expect(Self.refusal { _ = try edit([.target], yen) } == ["reason": "GOAL_HAS_ENTRIES"])
    #expect(try edit([.target], yen, hasEntries: false).target.currency.code == "JPY")
    let stale = Self.refusal {
      _ = try GoalRules.edit(
        goal, [.displayName], from: draft, etag: "v2", hasEntries: false, isActive: { _ in true })
    }
    #expect(stale == ["reason": "STALE_ETAG"])
  }

  @Test func progressIsRoundedDown() {
    #expect(GoalRules.permille(saved: 0, of: 7) == 0)
    #expect(GoalRules.permille(saved: 2, of: 3) == 666)
    #expect(GoalRules.permille(saved: -1, of: 3) == -334)
    #expect(GoalRules.permille(saved: 3, of: 3) == 1_000)
    #expect(GoalRules.permille(saved: Amount.maximumMinor, of: 1) == Amount.maximumMinor * 1_000)
    #expect(GoalRules.permille(saved: -Amount.maximumMinor, of: 1) == -Amount.maximumMinor * 1_000)
  }
}
