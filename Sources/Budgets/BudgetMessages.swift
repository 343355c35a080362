import GoogleAPI
import Identifiers
import Money
import PayshareAPI
import Postgres
import Protobuf
import RPC
import Rules
import ServiceKit

extension PayshareV1.Budget {
  init(_ stored: StoredBudget) {
    self.init()
    let budget = stored.budget
    id = budget.id.description
    goalID = budget.goalID.description
    displayName = budget.displayName
    description = budget.description
    currencyCode = budget.currency.code
    periods = PayshareV1.BudgetPeriods(budget.plan)
    revisionInForce = budget.inForceNumber ?? 0
    newestRevision = stored.newestNumber
    eventCount = stored.eventCount
    creatorUserID = budget.creatorID.description
    createTime = GoogleProtobuf.Timestamp(stored.createTime)
    updateTime = GoogleProtobuf.Timestamp(stored.updateTime)
    etag = budget.version.etag
  }

  /// As it is recorded as a reply.
  var withoutTexts: PayshareV1.Budget {
    var budget = self
    (budget.displayName, budget.description) = ("", "")
    return budget
  }
}

extension BudgetDraft {
  /// A draft from a request.
  init(_ message: PayshareV1.Budget?) {
    let message = message ?? PayshareV1.Budget()
    self.init(
      displayName: message.displayName, description: message.description, currencyCode: message.currencyCode,
      periods: message.periods.map { PeriodDraft($0) })
  }
}

extension PayshareV1.BudgetRevision {
  init(_ revision: StoredRevision) {
    self.init()
    budgetID = revision.budgetID.description
    number = revision.number
    state = State(rawValue: Int32(revision.state.rawValue))
    baseNumber = revision.baseNumber ?? 0
    lineCount = Int32(clamping: revision.lineCount)
    amountsMinor = revision.amounts
    creatorUserID = revision.creatorID.description
    approverUserID = revision.approverID?.description ?? ""
    createTime = GoogleProtobuf.Timestamp(revision.createTime)
    updateTime = GoogleProtobuf.Timestamp(revision.updateTime)
    approveTime = revision.approveTime.map { GoogleProtobuf.Timestamp($0) }
    etag = revision.version.etag
  }
}
