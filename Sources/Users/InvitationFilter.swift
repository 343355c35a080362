import ServiceKit

/// The filter of invitations.
struct InvitationFilter: ListFilter, Hashable {
  /// What has become of them.
  var state: Invitation.State?

  static var fields: [FilterField<InvitationFilter>] {
    [
      .choice(
        "state", \.state,
        among: [
          ("PENDING", .pending), ("ACCEPTED", .accepted), ("DECLINED", .declined), ("REVOKED", .revoked),
          ("EXPIRED", .expired),
        ])
    ]
  }
}

/// The order of invitations. The filter determines the index (`InvitationPageText`).
enum InvitationOrder: String, ListOrder {
  /// The newest first.
  case age = "create_time desc"

  static var standard: InvitationOrder { .age }

  var index: String { "invitation_page" }
}

/// The filter and the order of a request.
typealias InvitationQuery = ListQuery<InvitationFilter, InvitationOrder>
