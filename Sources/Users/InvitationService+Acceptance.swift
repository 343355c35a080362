import Accounts
import GoogleAPI
import Identifiers
import Journal
import Organisations
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Roles
import Rules
import ServiceKit

/// What the invited person does, who has no session, only the token of the mail.
extension InvitationService {
  /// An invitation that can be accepted, with what belongs to it.
  private struct Offered {
    let organisation: Organisation
    let invitation: Invitation
    let stored: AccountStatements.StoredUser
    let inviter: User?
  }

  /// Shows an invitation.
  public func getInvitation(
    _ request: PayshareV1.GetInvitationRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.InvitationOffer {
    let offered = try await offered(try OneTimeToken(text: request.token), call)
    return .with {
      $0.organisationDisplayName = offered.organisation.displayName
      $0.inviterDisplayName = offered.inviter?.displayName ?? ""
      $0.email = offered.stored.user.email
      $0.displayName = offered.stored.user.displayName
      $0.expireTime = GoogleProtobuf.Timestamp(offered.invitation.expireTime)
    }
  }

  /// Gives the invited person an account.
  public func acceptInvitation(
    _ request: PayshareV1.AcceptInvitationRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.User {
    let token = try OneTimeToken(text: request.token)
    let offered = try await offered(token, call)
    let organisation = offered.organisation
    try Self.requireOpen(organisation)
    var user = try decide(
      InvitationRules.accept(
        offered.stored.user, displayName: request.displayName, password: request.password))
    let hash = try await hasher.hash(
      new: request.password, field: "password", personal: [user.email, user.displayName], flow: call.flow,
      deadline: call.deadline)
    let time = max(ChangeClock.shared.next(), offered.stored.updateTime)
    let author = JournalAuthor(user.id, in: organisation.id, call, at: time)
    let role = try await role(of: offered, call)
    if let role { user.roles.append(role) }
    let reply = PayshareV1.User(user, createTime: offered.stored.createTime, updateTime: time)
    var batch = WriteBatch()
    if role != nil { batch.lockAdministrators(of: organisation.id) }
    batch.add(AccountStatements.activate(user, hash, in: organisation.id, at: time))
    batch.add(InvitationStatements.use(token, for: .accepted, at: time))
    batch.record(.invitationAccepted(.with { $0.user = reply }), of: user.id, by: author)
    if let role, let inviter = offered.inviter {
      batch.add(GrantStatements.requireHolder(of: role, inviter.id, in: organisation.id))
      batch.grant(role, to: user.id, reason: "invited by \(inviter.id)", by: author)
    }
    try await commit(batch, call)
    return reply.effective(in: organisation.settings)
  }

  /// Declines an invitation.
  public func declineInvitation(
    _ request: PayshareV1.DeclineInvitationRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.DeclineInvitationResponse {
    let token = try OneTimeToken(text: request.token)
    let offered = try await offered(token, call)
    var user = offered.stored.user
    (user.state, user.version) = (.deleted, user.version.next)
    let time = max(ChangeClock.shared.next(), offered.stored.updateTime)
    let author = JournalAuthor(user.id, in: offered.organisation.id, call, at: time)
    var batch = WriteBatch()
    batch.lockAdministrators(of: offered.organisation.id)
    batch.add(
      AccountStatements.setState(
        of: user, deactivateTime: nil, deleteTime: time, in: offered.organisation.id, at: time))
    batch.add(InvitationStatements.use(token, for: .declined, at: time))
    batch.revokeRoles(of: user.id, in: offered.organisation.id)
    batch.record(.invitationDeclined(.init()), of: user.id, by: author)
    try await commit(batch, call)
    return PayshareV1.DeclineInvitationResponse()
  }

  /// The role that an invitation gives. Nobody gives what they do not hold: an inviter who has lost the role in the
  /// meantime, or is going to, no longer gives it.
  private func role(of offered: Offered, _ call: ServerCall) async throws(Status) -> String? {
    guard let role = offered.invitation.role, let inviter = offered.inviter, inviter.state == .active else {
      return nil
    }
    let held = try await database.read(
      GrantStatements.lastingRoles(of: inviter.id, in: offered.organisation.id), for: call)
    return held.contains(role) ? role : nil
  }

  private func offered(_ token: OneTimeToken, _ call: ServerCall) async throws(Status) -> Offered {
    guard let offer = try await database.readFirst(InvitationStatements.offer(token), for: call) else {
      throw Self.wrongToken
    }
    try call.requireAllowed(offer.organisationID)
    let inviterID = offer.invitation.inviterID
    let ids = [offer.invitation.userID] + (inviterID.map { [$0] } ?? [])
    let (users, organisations) = try await database.read(
      AccountStatements.users(ids, in: offer.organisationID),
      OrganisationStatements.organisation(offer.organisationID), for: call)
    guard let organisation = organisations.first?.organisation, !organisation.isArchived,
      let stored = users.first(where: { $0.user.id == offer.invitation.userID }),
      stored.user.state == .invited
    else { throw Self.wrongToken }
    return Offered(
      organisation: organisation, invitation: offer.invitation,
      stored: try await vault.opened(stored, in: organisation.id, call),
      inviter: users.first { $0.user.id == inviterID }?.user)
  }

  private func commit(_ batch: WriteBatch, _ call: ServerCall) async throws(Status) {
    try await database.commit(batch, for: call) {
      $0.state == InvitationStatements.used ? Self.wrongToken : nil
    }
  }

  private static var wrongToken: Status {
    Status(
      .permissionDenied, reason: "INVALID_INVITATION_TOKEN",
      "the token is wrong, was used or replaced, or has expired")
  }
}
