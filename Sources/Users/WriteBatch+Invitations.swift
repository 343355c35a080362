public import Accounts
import Identifiers
public import Journal
import PayshareAPI
public import Postgres
import Protobuf
public import ServiceKit

extension WriteBatch {
  /// Makes an invited user, or invites one again, with an entry in the journal. Hashes nothing, and sends no mail.
  ///
  /// Violates `AccountStatements.emailConstraint` if another call has made a user with this address in between.
  /// - Parameter isGuarded: whether the batch has the guard of the key already (`SealedUser.guarding`).
  public mutating func invite(
    _ invited: InvitedUser, _ sealed: SealedUser, _ invitation: Invitation, _ token: OneTimeToken,
    by author: JournalAuthor, isGuarded: Bool = false
  ) {
    let (user, organisation) = (invited.user, author.organisationID)
    if !isGuarded { add(sealed.guarding) }
    if invited.isNew {
      add(AccountStatements.insert(user, sealed, nil, in: organisation, at: author.time))
    } else {
      add(AccountStatements.reinvite(user, in: organisation, at: author.time))
      add(AccountStatements.respell(user.id, sealed, in: organisation))
    }
    add(InvitationStatements.replace(invitation, token, in: organisation))
    let message = PayshareV1.Invitation(invitation, of: user)
    record(.invitationCreated(.with { $0.invitation = message }), of: user.id, by: author)
  }
}
