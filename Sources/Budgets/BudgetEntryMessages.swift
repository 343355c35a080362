import GoogleAPI
import Identifiers
import Money
import PayshareAPI
import Postgres
import Protobuf
import RPC
import Rules
import ServiceKit

extension PayshareV1.BudgetEntry {
  init(_ stored: StoredBudgetEntry, in currency: Currency) {
    self.init(stored.entry, in: currency, createTime: stored.createTime, updateTime: stored.updateTime)
  }

  init(_ entry: BudgetEntry, in currency: Currency, createTime: Timestamp, updateTime: Timestamp) {
    self.init()
    id = entry.id.description
    budgetID = entry.budgetID.description
    kind = entry.kind == .planned ? .planned : .actual
    entryDate = entry.date
    categoryID = entry.categoryID?.description ?? ""
    amountMinor = entry.amountMinor
    currencyCode = currency.code
    note = entry.note
    overrideReason = entry.overrideReason
    creatorUserID = entry.creatorID.description
    self.createTime = GoogleProtobuf.Timestamp(createTime)
    self.updateTime = GoogleProtobuf.Timestamp(updateTime)
    etag = entry.version.etag
  }

  /// As it is recorded as a reply.
  var withoutTexts: PayshareV1.BudgetEntry {
    var entry = self
    entry.note = ""
    return entry
  }
}

extension BudgetEntry {
  /// A new entry from a request; the day is `today` if it gives none.
  init(
    _ message: PayshareV1.BudgetEntry, id: UUID, of budget: UUID, by creator: UUID, today: String = "",
    overrideReason: String = ""
  ) throws(Status) {
    self.init(
      id: id, budgetID: budget, kind: message.kind == .planned ? .planned : .actual,
      date: message.entryDate.isEmpty ? today : message.entryDate,
      categoryID: try UUID(optional: message.categoryID, field: "entry.category_id"),
      amountMinor: message.amountMinor, note: message.note, overrideReason: overrideReason,
      creatorID: creator)
  }
}

extension PayshareV1.BudgetLink {
  init(_ link: BudgetLink) {
    self.init()
    budgetID = link.budgetID.description
    eventID = link.eventID.description
    exchangeRate = link.rate.map { PayshareV1.ExchangeRate(spending: $0) }
    linkerUserID = link.linkerID.description
    createTime = GoogleProtobuf.Timestamp(link.createTime)
    canStop = link.canStop
  }
}

extension PayshareV1.BudgetActual {
  init(_ actual: StoredActual) {
    self.init()
    let source = actual.sourceID.description
    self.source = actual.eventID == nil ? .budgetEntryID(source) : .expenseID(source)
    eventID = actual.eventID?.description ?? ""
    spendDate = actual.day.description
    categoryID = actual.item.categoryID?.description ?? ""
    amountMinor = actual.item.amountMinor
    exchangeRate = actual.rate.map { PayshareV1.ExchangeRate(spending: $0) }
  }
}

extension PayshareV1.ExchangeRate {
  fileprivate init(spending rate: ExchangeRate) {
    self.init()
    (numerator, denominator) = (rate.numerator, rate.denominator)
    (source, date) = (rate.source, rate.date)
  }
}
