public import Accounts
import Identifiers
import Journal
public import Mail
import Organisations
public import PayshareAPI
import PersonalStorage
public import Postgres
public import Protobuf
public import RPC
import Roles
import Rules
public import ServiceKit

/// Invites people into an organisation. `InvitationService+Acceptance.swift` has what the invited person does.
public struct InvitationService: PayshareV1.InvitationService {
  let database: Database
  private let pages: PageTokens
  private let composer: MailComposer
  let hasher: PasswordHasher
  let vault: UserVault

  /// A service over a database.
  public init(
    _ database: Database, pages: PageTokens, composer: MailComposer, hasher: PasswordHasher, vault: UserVault
  ) {
    self.database = database
    self.pages = pages
    self.composer = composer
    self.hasher = hasher
    self.vault = vault
  }

  /// Invites a person by mail.
  public func createInvitation(
    _ request: PayshareV1.CreateInvitationRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Invitation {
    let wanted = request.invitation ?? PayshareV1.Invitation()
    // A fingerprint is a fast hash, from which an address could be guessed.
    var compared = request
    compared.invitation?.email = try vault.requestCode(of: wanted.email, in: call.caller.organisationID)
    let mutation = try Mutation(call, compared, requestID: request.requestID)
    var answer = try await database.once(mutation, for: call) { () async throws(Status) in
      let existing = try await database.readFirst(
        vault.user(CanonicalEmail(wanted.email), in: mutation.organisationID), for: call)
      if existing?.passwordHash != nil { throw Self.taken }
      // With the address as it is written now.
      var invitee = existing?.user
      invitee?.email = wanted.email
      let inviter = try await inviter(call)
      if !wanted.role.isEmpty { try await requireHeld(wanted.role, call) }
      let invited = try decide(
        InvitationRules.invite(
          id: .version7(), email: wanted.email, displayName: wanted.displayName,
          language: wanted.languageCode, existing: invitee))
      let invitation = Invitation(
        userID: invited.user.id, role: wanted.role.isEmpty ? nil : wanted.role, inviterID: inviter.user.id,
        createTime: mutation.time)
      let token = try OneTimeToken()
      let sealed = try await vault.sealed(invited.user, in: mutation.organisationID, call)
      let mail = try await mail(to: invited.user, from: inviter, token, mutation, call)
      // Recorded without the address, which a repetition has as well.
      let reply = PayshareV1.Invitation(invitation, of: invited.user).withoutAddress
      do throws(Status) {
        return try await database.commit(mutation, for: call, replying: reply, unique: [Self.emailKey]) {
          batch in
          // The mail goes to the address as it is written now.
          if !invited.isNew {
            batch.requireMayActUpon(
              invited.user.id, by: inviter.user.id, through: call.access?.principal,
              in: mutation.organisationID)
          }
          batch.invite(invited, sealed, invitation, token, by: mutation.author)
          batch.enqueueMail(mail)
        }
      } catch {
        // Another call has invited or registered the address in between: decided again, with that user.
        throw error.code == .alreadyExists ? Self.interfered : error
      }
    }
    answer.email = wanted.email
    return answer
  }

  /// A page of the invitations.
  public func listInvitations(
    _ request: PayshareV1.ListInvitationsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListInvitationsResponse {
    let organisation = try call.caller.organisationID
    let query = try decide(InvitationQuery(filter: request.filter, orderBy: request.orderBy))
    let arguments = ["invitations", organisation.description] + query.arguments
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    var rows = try await database.read(
      InvitationStatements.invitations(in: organisation, page, query), for: call)
    var response = PayshareV1.ListInvitationsResponse()
    response.nextPageToken = try pages.cut(&rows, to: page, arguments: arguments)
    let users = try await vault.opened(
      try await database.read(
        AccountStatements.users(rows.map(\.element.userID), in: organisation), for: call),
      in: organisation, call)
    response.invitations = try await call.compose(of: rows.count) { [rows] in
      let byID = Dictionary(users.map { ($0.user.id, $0.user) }, uniquingKeysWith: { first, _ in first })
      return rows.compactMap { row in
        byID[row.element.userID].map { PayshareV1.Invitation(row.element, of: $0) }
      }
    }
    return response
  }

  /// Sends an invitation again, with another token.
  public func resendInvitation(
    _ request: PayshareV1.ResendInvitationRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Invitation {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let answer = try await database.once(mutation, for: call) { () async throws(Status) in
      let (stored, user) = try await stored(request.invitationID, call)
      try decide(InvitationRules.requireOpen(stored))
      let inviter = try await inviter(call)
      var invitation = stored
      if let role = invitation.role { try await requireHeld(role, call) }
      (invitation.inviterID, invitation.state) = (inviter.user.id, .pending)
      invitation.createTime = mutation.time(after: stored.createTime)
      var invited = user.user
      invited.version = invited.version.next
      let token = try OneTimeToken()
      let mail = try await mail(to: invited, from: inviter, token, mutation, call)
      let reply = PayshareV1.Invitation(invitation, of: invited)
      return try await database.commit(mutation, for: call, replying: reply.withoutAddress) {
        [invitation, invited] batch in
        batch.requireMayActUpon(
          invited.id, by: inviter.user.id, through: call.access?.principal, in: mutation.organisationID)
        batch.add(
          AccountStatements.reinvite(
            invited, in: mutation.organisationID, at: mutation.time(after: user.updateTime)))
        batch.add(InvitationStatements.replace(invitation, token, in: mutation.organisationID))
        batch.record(.invitationResent(.with { $0.invitation = reply }), of: invited.id, by: mutation)
        batch.enqueueMail(mail)
      }
    }
    return try await withAddress(answer, call)
  }

  /// A recorded answer with the address, which is not recorded.
  private func withAddress(
    _ answer: PayshareV1.Invitation, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Invitation {
    var answer = answer
    answer.email = try await stored(answer.id, call).1.user.email
    return answer
  }

  /// Takes an invitation back.
  public func revokeInvitation(
    _ request: PayshareV1.RevokeInvitationRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Invitation {
    let mutation = try Mutation(call, request, requestID: "")
    let caller = try call.caller
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let (stored, user) = try await stored(request.invitationID, call)
      if stored.state == .revoked { return PayshareV1.Invitation(stored, of: user.user) }
      try decide(InvitationRules.requireOpen(stored))
      var (invitation, gone) = (stored, user.user)
      invitation.state = .revoked
      (gone.state, gone.version) = (.deleted, gone.version.next)
      let time = mutation.time(after: user.updateTime)
      let reply = PayshareV1.Invitation(invitation, of: gone)
      return try await database.commit(mutation, for: call, replying: reply) { [gone] batch in
        batch.lockAdministrators(of: mutation.organisationID)
        batch.requireMayActUpon(
          gone.id, by: caller.userID, through: call.access?.principal, in: mutation.organisationID)
        batch.add(InvitationStatements.revoke(gone.id, in: mutation.organisationID, at: time))
        batch.add(
          AccountStatements.setState(
            of: gone, deactivateTime: nil, deleteTime: time, in: mutation.organisationID, at: time))
        batch.revokeRoles(of: gone.id, in: mutation.organisationID)
        batch.record(.invitationRevoked(.init()), of: gone.id, by: mutation)
      }
    }
  }

  /// The violations in the filter and the order of a list, beyond the field rules.
  public func violations(
    beyondFieldRules request: any Message, _ call: ServerCall
  ) async throws(Status) -> [Protobuf.FieldViolation] {
    guard let request = request as? PayshareV1.ListInvitationsRequest else { return [] }
    return findings { () throws(Refusal) in
      _ = try InvitationQuery(filter: request.filter, orderBy: request.orderBy)
    }
  }

  /// An invitation with its user.
  private func stored(
    _ id: String, _ call: ServerCall
  ) async throws(Status) -> (Invitation, AccountStatements.StoredUser) {
    let organisation = try call.caller.organisationID
    let userID = try UUID(required: id, field: "invitation_id")
    let (invitations, users) = try await database.read(
      InvitationStatements.invitation(userID, in: organisation),
      AccountStatements.user(userID, in: organisation), for: call)
    guard let invitation = invitations.first, let user = users.first else {
      throw Status(
        .notFound, reason: "INVITATION_NOT_FOUND", "there is no invitation with this id, or it was purged")
    }
    return (invitation, try await vault.opened(user, in: organisation, call))
  }

  /// The caller, whose organisation must take new people.
  private func inviter(_ call: ServerCall) async throws(Status) -> Inviter {
    let caller = try call.caller
    let (users, organisations) = try await database.read(
      AccountStatements.user(caller.userID, in: caller.organisationID),
      OrganisationStatements.organisation(caller.organisationID), for: call)
    guard let user = users.first?.user, let organisation = organisations.first?.organisation else {
      throw Status(Refusal.unauthenticated)
    }
    try Self.requireOpen(organisation)
    return Inviter(user: user, organisation: organisation)
  }

  /// Nobody gives a role for good that they, or the service through which they call, do not hold for good.
  private func requireHeld(_ role: String, _ call: ServerCall) async throws(Status) {
    guard try await database.mayGiveForGood(role, for: call) else { throw Self.roleNotHeld(role) }
  }

  private struct Inviter {
    let user: User
    let organisation: Organisation
  }

  private func mail(
    to user: User, from inviter: Inviter, _ token: OneTimeToken, _ mutation: Mutation, _ call: ServerCall
  ) async throws(Status) -> SealedMail {
    try await composer.compose(
      .invitation, to: user.email,
      in: user.mailLanguage(in: inviter.organisation),
      [
        "inviter": inviter.user.displayName,
        "action": composer.links.action(
          page: "invitation", command: "payshare invitation accept", token: token.text),
      ], for: inviter.organisation, at: mutation.time, call)
  }

  /// Refuses where nobody may join an organisation.
  static func requireOpen(_ organisation: Organisation) throws(Status) {
    guard organisation.settings.effectiveRegistration == .closed else { return }
    throw Status(
      .permissionDenied, reason: "REGISTRATION_NOT_OPEN", "nobody can join this organisation: it is closed")
  }

  private static let emailKey = UniqueKey(
    AccountStatements.emailConstraint, field: "invitation.email", "there is an account with it")

  private static var interfered: Status {
    Status(.guardFailed(GuardFailure(Guard.stale, "the address was invited in between")))
  }

  private static var taken: Status {
    Status(
      .alreadyExists, reason: "ALREADY_EXISTS", "invitation.email: there is an account with it",
      metadata: ["field": "invitation.email"])
  }

  static func roleNotHeld(_ role: String) -> Status {
    Status(
      .permissionDenied, reason: "ROLE_NOT_HELD",
      "only who has the role \(role), without an end, may give it",
      metadata: ["role": role])
  }
}
