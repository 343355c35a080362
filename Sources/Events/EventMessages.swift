import GoogleAPI
import Identifiers
import Money
public import PayshareAPI
import Postgres
public import RPC
import Rules
import Slice

extension PayshareV1.Event {
  /// An event as callers see it.
  public init(_ stored: EventStatements.StoredEvent, _ participants: [EventStatements.StoredParticipant]) {
    self.init(
      stored.event, participants.map { ($0.userID, $0.displayName) }, createTime: stored.createTime,
      updateTime: stored.updateTime)
  }

  init(
    _ event: Event, _ people: [(userID: UUID, name: String)], createTime: Timestamp, updateTime: Timestamp
  ) {
    self.init()
    id = event.id.description
    displayName = event.displayName
    baseCurrencyCode = event.baseCurrency.code
    groupID = event.groupID?.description ?? ""
    participants = people.map { userID, name in
      var participant = PayshareV1.Participant()
      participant.userID = userID.description
      participant.displayName = name
      return participant
    }
    creatorUserID = event.creatorID.description
    self.createTime = GoogleProtobuf.Timestamp(createTime)
    self.updateTime = GoogleProtobuf.Timestamp(updateTime)
    etag = event.version.etag
  }
}

extension PayshareV1.Balances {
  /// The running balances of an event.
  /// - Throws: `OUT_OF_RANGE` where a balance does not fit 64 bits.
  public init(
    _ stored: EventStatements.StoredEvent, _ participants: [EventStatements.StoredParticipant]
  ) throws(Status) {
    self.init()
    eventID = stored.event.id.description
    currencyCode = stored.event.baseCurrency.code
    balanceVersion = stored.balanceVersion
    balances = try participants.map { participant throws(Status) in
      var balance = PayshareV1.Balance()
      balance.userID = participant.userID.description
      balance.paidMinor = participant.paidMinor
      balance.owedMinor = participant.owedMinor
      balance.netMinor = try participant.netMinor
      return balance
    }
  }
}

extension EventStatements.StoredParticipant {
  /// What the person paid less what they owe.
  /// - Throws: `OUT_OF_RANGE` where that does not fit 64 bits.
  public var netMinor: Int64 {
    get throws(Status) {
      do throws(MoneyError) {
        return try paidMinor.subtractingExactly(owedMinor)
      } catch {
        throw Status(.outOfRange, reason: "AMOUNT_TOO_LARGE", "a balance is too large")
      }
    }
  }
}
