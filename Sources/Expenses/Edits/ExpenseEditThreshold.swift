import GoogleAPI
import Identifiers
import PayshareAPI
import Protobuf
import Rules
import ServiceKit

import struct Postgres.Timestamp

/// From which size on the edits of an event's expenses need to be approved.
struct ExpenseEditThreshold: Sendable, Hashable {
  let eventID: UUID
  /// The most that is moved without approval; nil if there is no threshold any more.
  var amountMinor: Int64?
  /// The route that larger edits take.
  var routeID: UUID
  var version = ResourceVersion.first
  var updateTime: Timestamp
}

extension PayshareV1.ExpenseEditThreshold {
  /// A threshold; nil if there is none any more.
  init?(_ threshold: ExpenseEditThreshold) {
    guard let amount = threshold.amountMinor else { return nil }
    self.init()
    (eventID, amountMinor) = (threshold.eventID.description, amount)
    approvalRouteID = threshold.routeID.description
    updateTime = GoogleProtobuf.Timestamp(threshold.updateTime)
    etag = threshold.version.etag
  }
}
