import ServiceKit

/// The caller's events.
enum EventList: MembershipList {
  static let index = "participant_user"
}

/// The orders of the caller's events.
typealias EventOrder = MembershipOrder<EventList>
