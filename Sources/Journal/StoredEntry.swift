import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import Protobuf
import RPC
import ServiceKit

/// An entry as it is stored, with its place and hash.
struct StoredEntry: Sendable, Hashable {
  let position: Int64
  let hash: [UInt8]
  let organisationID: UUID
  let id: UUID
  let sequence: Int64
  let createTime: Timestamp
  let actorID: UUID?
  let service: String
  let requestID: UUID?
  let kind: Int32
  let resourceID: UUID
  let event: [UInt8]
  let traceID: UUID?

  init(_ row: inout RowReader) throws(PostgresError) {
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
  init(_ stored: StoredEntry) throws(Status) {
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
