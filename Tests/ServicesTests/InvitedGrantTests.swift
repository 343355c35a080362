import PayshareAPI
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// Grants to people who are invited, and have not accepted yet.
@Suite("Grants to the invited", .timeLimit(.minutes(10))) struct InvitedGrantTests {
  /// Ben is invited, and is to administer; the clerk only invites.
  private struct Scene {
    let root: Person
    let clerk: Person
    let invitation: PayshareV1.Invitation

    init(_ payshare: Payshare) async throws {
      root = try await payshare.administrator()
      clerk = try await payshare.person("Clerk")
      let organisation = try await root.organisation()
      try await root.makeRole("clerk", [.invitationCreate, .invitationRead, .invitationDelete])
      try await root.grant("clerk", to: clerk, on: organisation)
      invitation = try await root.invite("ben@straße.example", name: "Ben")
      _ = try await root.access.grantRole(
        .with { [id = invitation.id] in
          $0.grant = .with {
            $0.principal = .with { $0.principal = .userID(id) }
            ($0.role, $0.resource) = ("admin", organisation)
          }
        })
    }
  }

  @Test(arguments: [true, false])
  func whoseInvitationHasEndedHoldsNothingWhenTheyAreInvitedAgain(_ isRevoked: Bool) async throws {
    try await Payshare.with { payshare in
      let scene = try await Scene(payshare)
      if isRevoked {
        _ = try await scene.root.invitations.revokeInvitation(
          .with { $0.invitationID = scene.invitation.id })
      } else {
        let token = try await payshare.mailedToken(to: "ben@straße.example")
        _ = try await payshare.invitations.declineInvitation(.with { $0.token = token })
      }
      _ = try await scene.clerk.invite("ben@straße.example", name: "Ben")
      let user = try await payshare.accept(try await payshare.mailedToken(to: "ben@straße.example"))
      #expect(user.id == scene.invitation.id && user.roles.isEmpty)
      #expect(try await payshare.rowCount("role_grant WHERE principal_id = '\(user.id)'") == 0)
    }
  }

  /// Another spelling of the address is another mailbox: `strasse.example` is not `straße.example`.
  @Test func whoInvitesActsUponNobodyWhoIsToHoldMore() async throws {
    try await Payshare.with { payshare in
      let scene = try await Scene(payshare)
      let id = scene.invitation.id
      let acts: [(String, () async throws -> Void)] = [
        ("invite", { _ = try await scene.clerk.invite("ben@strasse.example", name: "Ben") }),
        ("resend", { _ = try await scene.clerk.resend(scene.invitation, "") }),
        (
          "revoke",
          { _ = try await scene.clerk.invitations.revokeInvitation(.with { $0.invitationID = id }) }
        ),
      ]
      for (name, act) in acts {
        #expect(await status { try await act() }?.reason == "USER_HOLDS_MORE_ROLES", "\(name)")
      }
      #expect(try await payshare.mailCount(to: "ben@strasse.example") == 0)
      _ = try await scene.root.invite("ben@strasse.example", name: "Ben")
    }
  }

  @Test func purgedInvitationsLeaveNoGrants() async throws {
    try await Payshare.with { payshare in
      let scene = try await Scene(payshare)
      let grants = "role_grant WHERE principal_id = '\(scene.invitation.id)'"
      #expect(try await payshare.rowCount(grants) == 1)
      try await payshare.purge(inHours: 45 * 24)
      #expect(try await payshare.rowCount("app_user WHERE id = '\(scene.invitation.id)'") == 0)
      #expect(try await payshare.rowCount(grants) == 0)
    }
  }
}
