import ServiceKit

/// The caller's groups.
enum GroupList: MembershipList {
  static let index = "group_member_user"
}

/// The orders of the caller's groups.
typealias GroupOrder = MembershipOrder<GroupList>
