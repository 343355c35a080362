import GoogleAPI
package import Identifiers
package import PayshareAPI
package import Postgres
import Protobuf
package import RPC
import ServiceKit

/// An entry as it is stored, with its place and hash.
package struct StoredEntry: Sendable, Hashable {
  package let position: Int64
  package let hash: [UInt8]
  package let organisationID: UUID
  package let id: UUID
  package let sequence: Int64
  package let createTime: Timestamp
  package let actorID: UUID?
  package let service: String
  package let requestID: UUID?
  package let kind: Int32
  package let resourceID: UUID
  package let event: [UInt8]
  package let traceID: UUID?

  package init(_ row: inout RowReader) throws(PostgresError) {
    position = try row.next()
    hash = try row.next()
    organisationID = try row.next()
    id = try row.next()
    sequence = try row.next()
    createTime = try row.next()
    actorID = try row.next()
    service = try row.next()
    requestID = try row.next()
    kind = try row.next()
    resourceID = try row.next()
    event = try row.next()
    traceID = try row.next()
  }
}

extension PayshareV1.JournalEntry {
  /// The entry that is stored.
  /// - Throws: `INTERNAL` where its event cannot be read.
  package init(_ stored: StoredEntry) throws(Status) {
    self.init()
    position = stored.position
    id = stored.id.description
    organisationID = stored.organisationID.description
    createTime = GoogleProtobuf.Timestamp(stored.createTime)
    actorUserID = stored.actorID?.description ?? ""
    service = stored.service
    requestID = stored.requestID?.description ?? ""
    resourceID = stored.resourceID.description
    event = try PayshareV1.JournalEvent(response: stored.event)
    hash = stored.hash
    traceID = stored.traceID?.traceText ?? ""
  }
}
