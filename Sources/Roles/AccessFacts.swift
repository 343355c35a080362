import Identifiers
import PayshareAPI
import Postgres
import ServiceKit

/// A question about what a user may do on a resource.
struct AccessQuestion: Sendable, Hashable {
  /// The user.
  let userID: UUID
  /// The kind of the resource: an organisation, a group, an event, an expense, a goal or a budget.
  let type: PayshareV1.ResourceType
  /// Its id.
  let id: UUID
}

/// All that a user holds on a resource, from one moment.
struct AccessFacts: Sendable, Hashable {
  /// Whether the user can log in.
  var isActive: Bool
  /// The resource on which roles can be granted: for an expense, its event.
  var resource: GrantResource
  /// What is above it, below the organisation: for a budget, its goal.
  var above: GrantResource?
  /// The parts that the user has in it.
  var relations: Set<Relation>
  /// The grants to the user and to their groups, there and on all above it, that have not ended.
  var held: [HeldGrant] = []

  /// The grants that the calling service holds there, if it needs roles itself: then only what both hold can be given.
  var service: [HeldGrant]?

  /// Where the user has these parts: a budget has none of its own.
  var placeOfParts: GrantResource { above ?? resource }

  /// What of it is held until a time at least, or for good if that is nil: nobody gives for longer than they hold.
  func lasting(until time: Timestamp?) -> AccessFacts {
    var lasting = self
    lasting.held.removeAll { !$0.lasts(until: time) }
    lasting.service?.removeAll { !$0.lasts(until: time) }
    return lasting
  }

  /// Of a user who holds nothing.
  static func nothing(on resource: GrantResource) -> AccessFacts {
    AccessFacts(isActive: false, resource: resource, relations: [])
  }
}

/// A grant that a user holds.
struct HeldGrant: Sendable, Hashable {
  /// The grant.
  let stored: StoredGrant
  /// The group to which it was given; nil if it is the user's own.
  let team: UUID?
  /// What its role allows, if it is not built in.
  let permissions: PermissionSet

  /// Whether it is held until a time at least; for good if that is nil.
  func lasts(until time: Timestamp?) -> Bool { (stored.grant.expireTime ?? .latest) >= (time ?? .latest) }
}

/// A grant with its times.
struct StoredGrant: Sendable, Hashable {
  /// The grant.
  var grant: Grant
  /// When it was given.
  let createTime: Timestamp
  /// When it was last changed.
  var updateTime: Timestamp
  /// Whether it has ended by the database's clock.
  let hasEnded: Bool
}
