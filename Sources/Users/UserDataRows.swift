import Identifiers
import Postgres

/// A row of a list that reads more than it gives, or how far it has read.
enum Passed<Row: Sendable, Place: Sendable>: Sendable {
  case row(Row)
  case upTo(Place)

  /// The row, if it is one.
  var row: Row? { if case .row(let row) = self { row } else { nil } }
  /// How far was read, if it says so.
  var place: Place? { if case .upTo(let place) = self { place } else { nil } }
}

/// A second factor, without its secrets.
struct StoredFactor: Sendable {
  let confirmTime: Timestamp?
  let recoveryCodeCount: Int32
}

/// An address that waits for its confirmation.
struct StoredPendingEmail: Sendable {
  let sealed: [UInt8]
  let expireTime: Timestamp
}

/// A role of a person.
struct StoredRole: Sendable {
  let role: String
  let resourceID: UUID
  let granterID: UUID?
  let reason: String
  let createTime: Timestamp
  let expireTime: Timestamp?
}

/// A session of a person.
struct StoredSession: Sendable {
  let id: UUID
  let device: String
  let sealedAddress: [UInt8]?
  let service: String
  let createTime: Timestamp
  let lastUseTime: Timestamp
  let expireTime: Timestamp
  let endTime: Timestamp?
}

/// A group that a person is in.
struct StoredMembership: Sendable {
  let id: UUID
  let displayName: String
  let role: Int16
}

/// An event that a person takes part in.
struct StoredParticipation: Sendable {
  let id: UUID
  let displayName: String
  let currency: String
  let paidMinor: Int64
  let owedMinor: Int64
  let isCreator: Bool
}

/// An expense that concerns a person.
struct StoredInvolvement: Sendable {
  let id: UUID
  let eventID: UUID
  let createTime: Timestamp
  let description: String
  let kind: Int16
  let spendDate: CalendarDate
  let totalMinor: Int64
  let currency: String
  let paidMinor: Int64
  let owedMinor: Int64
  let basePaidMinor: Int64
  let baseOwedMinor: Int64
  let isCreator: Bool
  let deleteTime: Timestamp?
}

/// An entry of the journal by or about a person.
struct StoredTrace: Sendable {
  let id: UUID
  let createTime: Timestamp
  let kind: Int32
  let resourceID: UUID
  let actorID: UUID?
  let service: String
}
