import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import Protobuf
import RPC
import ServiceKit

extension PayshareV1.ApprovalDelegation {
  /// A delegation.
  init(_ stored: StoredDelegation) {
    self.init()
    let delegation = stored.delegation
    id = delegation.id.description
    fromUserID = delegation.fromID.description
    toUserID = delegation.toID.description
    firstTime = GoogleProtobuf.Timestamp(delegation.firstTime)
    lastTime = GoogleProtobuf.Timestamp(delegation.lastTime)
    createTime = GoogleProtobuf.Timestamp(stored.createTime)
  }
}

extension ApprovalDelegation {
  /// A delegation from a request.
  init(
    _ message: PayshareV1.ApprovalDelegation?, from user: UUID, at now: Timestamp
  ) throws(Status) {
    let message = message ?? PayshareV1.ApprovalDelegation()
    guard let last = message.lastTime else {
      throw Status(field: "delegation.last_time", reason: "REQUIRED", "is required")
    }
    self.init(
      id: .version7(), from: user, to: try UUID(required: message.toUserID, field: "delegation.to_user_id"),
      first: message.firstTime.map { Timestamp($0) } ?? now, last: Timestamp(last))
  }
}
