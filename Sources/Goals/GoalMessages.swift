import GoogleAPI
import Identifiers
import Money
import PayshareAPI
import Postgres
import Protobuf
import RPC
import Rules
import ServiceKit

extension PayshareV1.Goal {
  init(_ stored: StoredGoal) {
    self.init(
      stored.goal, savedMinor: stored.savedMinor, createTime: stored.createTime, updateTime: stored.updateTime
    )
  }

  init(_ goal: Goal, savedMinor: Int64, createTime: Timestamp, updateTime: Timestamp) {
    self.init()
    let currency = goal.target.currency.code
    id = goal.id.description
    displayName = goal.displayName
    description = goal.description
    target = .with { ($0.amountMinor, $0.currencyCode) = (goal.target.minorUnits, currency) }
    startDate = goal.startDate
    dueDate = goal.dueDate ?? ""
    ownerUserID = goal.ownerID.description
    state = PayshareV1.Goal.State(rawValue: Int32(goal.state.rawValue))
    saved = .with { ($0.amountMinor, $0.currencyCode) = (savedMinor, currency) }
    progressPermille = GoalRules.permille(saved: savedMinor, of: goal.target.minorUnits)
    self.createTime = GoogleProtobuf.Timestamp(createTime)
    self.updateTime = GoogleProtobuf.Timestamp(updateTime)
    etag = goal.version.etag
  }

  /// As it stands in the journal: what is saved follows from the entries, which others may change meanwhile.
  var withoutSavings: PayshareV1.Goal {
    var goal = self
    (goal.saved, goal.progressPermille) = (nil, 0)
    return goal
  }

  /// As it is recorded as a reply.
  var withoutTexts: PayshareV1.Goal {
    var goal = self
    (goal.displayName, goal.description) = ("", "")
    return goal
  }
}

extension GoalDraft {
  /// A draft from a request.
  init(_ message: PayshareV1.Goal?) throws(Status) {
    let message = message ?? PayshareV1.Goal()
    self.init(
      displayName: message.displayName, description: message.description,
      targetMinor: message.target?.amountMinor ?? 0, currencyCode: message.target?.currencyCode ?? "",
      startDate: message.startDate, dueDate: message.dueDate,
      ownerID: try UUID(optional: message.ownerUserID, field: "goal.owner_user_id"))
  }
}

extension PayshareV1.GoalEntry {
  init(_ stored: StoredGoalEntry, of goal: Goal) {
    self.init(stored.entry, of: goal, createTime: stored.createTime, updateTime: stored.updateTime)
  }

  init(_ entry: GoalEntry, of goal: Goal, createTime: Timestamp, updateTime: Timestamp) {
    self.init()
    id = entry.id.description
    goalID = entry.goalID.description
    entryDate = entry.date
    amountMinor = entry.amountMinor
    currencyCode = goal.target.currency.code
    note = entry.note
    creatorUserID = entry.creatorID.description
    self.createTime = GoogleProtobuf.Timestamp(createTime)
    self.updateTime = GoogleProtobuf.Timestamp(updateTime)
    etag = entry.version.etag
  }

  /// As it is recorded as a reply.
  var withoutTexts: PayshareV1.GoalEntry {
    var entry = self
    entry.note = ""
    return entry
  }
}
