import GoogleAPI
public import Identifiers
import Money
public import PayshareAPI
import Postgres
import Rules
import ServiceKit

extension PayshareV1.Event {
  /// An event as callers see it, with the people who take part.
  public init(_ stored: EventStatements.StoredEvent, _ people: [(userID: UUID, name: String)]) {
    self.init(stored.event, people, createTime: stored.createTime, updateTime: stored.updateTime)
  }

  init(_ stored: EventStatements.StoredEvent, _ participants: [EventStatements.StoredParticipant]) {
    self.init(stored, participants.map { ($0.userID, $0.displayName) })
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
