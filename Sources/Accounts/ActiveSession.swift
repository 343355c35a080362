import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import ServiceKit

/// A session that has not ended, as its user sees it.
struct ActiveSession: Sendable {
  let id: UUID
  let device: String
  let sealedAddress: [UInt8]?
  let service: String
  let createTime: Timestamp
  let lastUseTime: Timestamp
  let expireTime: Timestamp
}

extension PayshareV1.ActiveSession {
  /// A session as it is listed.
  init(_ session: ActiveSession, address: String, isCurrent: Bool) {
    self.init()
    id = session.id.description
    device = session.device
    self.address = address
    service = session.service
    createTime = GoogleProtobuf.Timestamp(session.createTime)
    lastUseTime = GoogleProtobuf.Timestamp(session.lastUseTime)
    expireTime = GoogleProtobuf.Timestamp(session.expireTime)
    current = isCurrent
  }
}
