import GoogleAPI
import Identifiers
import PayshareAPI
import Protobuf

extension MatrixFixture {
  /// Organisations, and inviting people into them.
  static let organisations: [MatrixFixture] = [
    .init(PayshareV1.OrganisationServiceMethods.createOrganisation, PayshareV1.CreateOrganisationRequest.self)
    {
      _, request in
      let handle = "o\(UUID.version7())"
      request.organisation = .with { ($0.handle, $0.displayName) = (handle, "Other") }
    },
    .init(PayshareV1.OrganisationServiceMethods.getOrganisation, PayshareV1.GetOrganisationRequest.self),
    .init(PayshareV1.OrganisationServiceMethods.updateOrganisation, PayshareV1.UpdateOrganisationRequest.self)
    {
      scene, request in
      request.etag = try await scene.root.organisations.getOrganisation(.init()).etag
      request.organisation = .with { $0.displayName = "Other" }
      request.updateMask = .with { $0.paths = ["display_name"] }
    },
    .init(PayshareV1.InvitationServiceMethods.createInvitation, PayshareV1.CreateInvitationRequest.self) {
      scene, request in
      request.invitation = .with { $0.email = scene.newAddress() }
    },
    .init(PayshareV1.InvitationServiceMethods.listInvitations, PayshareV1.ListInvitationsRequest.self),
    .init(PayshareV1.InvitationServiceMethods.resendInvitation, PayshareV1.ResendInvitationRequest.self) {
      scene, request in
      request.invitationID = try await scene.root.invite(scene.newAddress()).id
    },
    .init(PayshareV1.InvitationServiceMethods.revokeInvitation, PayshareV1.RevokeInvitationRequest.self) {
      scene, request in
      request.invitationID = try await scene.root.invite(scene.newAddress()).id
    },
  ]
}
