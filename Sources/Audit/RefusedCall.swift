import Identifiers
import Journal
import PayshareAPI
import Postgres
import Protobuf

/// One refused call, or several that are counted together.
struct RefusedCall: Sendable, Hashable {
  /// The most ids that its entry has.
  static let maximumResources = 10

  /// What refused calls of one minute have in common.
  struct Key: Sendable, Hashable {
    /// The organisation of the user.
    let organisationID: UUID
    /// Who called; nil where calls of several users and methods are counted together.
    let userID: UUID?
    /// The full name of the method; empty likewise.
    let method: String

    /// All calls in an organisation together.
    static func sum(of organisation: UUID) -> Key {
      Key(organisationID: organisation, userID: nil, method: "")
    }
  }

  /// Who called what.
  var key: Key
  /// The certificate that called.
  let service: String
  /// The trace that the call belonged to.
  let traceID: UUID?
  /// When.
  let time: Timestamp
  /// The reason of the error.
  let reason: String
  /// The permission that was missing; empty if none was.
  let permission: String
  /// What the request named.
  let resourceIDs: [UUID]
  /// How many calls there were.
  var count = 1
}

extension RefusedCall {
  /// The event.
  var event: PayshareV1.CallRefused {
    .with {
      $0.method = key.method
      $0.reason = reason
      $0.permission = permission
      $0.resourceIDs = resourceIDs.prefix(Self.maximumResources).map(\.description)
      $0.count = Int64(count)
    }
  }

  /// What the entry is about: the one thing that the request named, or else the user.
  var resourceID: UUID {
    resourceIDs.count == 1 ? resourceIDs[0] : key.userID ?? key.organisationID
  }

  /// The author of the entry.
  var author: JournalAuthor {
    JournalAuthor(
      organisationID: key.organisationID, userID: key.userID, service: service, traceID: traceID, time: time)
  }
}
