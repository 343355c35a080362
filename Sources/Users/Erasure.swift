import Accounts
import Identifiers
import Journal
import Mail
import Organisations
import PayshareAPI
import PersonalStorage
import Postgres
import Protobuf
import RPC
import Roles
import ServiceKit

/// Erases everything personal of a user (the right to be forgotten, GDPR article 17), in one transaction.
///
/// What others need stays: the id, under the name of all erased users, in groups, events, expenses and balances, and the
/// journal, whose entries have never held anything personal. What others wrote about the person is not searched.
struct Erasure: Sendable {
  private let passwords: PasswordCheck
  private let vault: UserVault

  init(passwords: PasswordCheck, vault: UserVault) {
    self.passwords = passwords
    self.vault = vault
  }

  /// Adds what erases a user, who is opened. Needs `lockAdministrators` and guards before it.
  /// - Parameters:
  ///   - erased: what is left (`UserRules.erase`).
  ///   - wantedEmail: the address that they want instead of theirs, which was sent a mail.
  func fill(
    _ batch: inout WriteBatch, with stored: AccountStatements.StoredUser, _ erased: User,
    wantedEmail: String? = nil, by author: JournalAuthor
  ) throws(Status) {
    let (id, organisation) = (erased.id, author.organisationID)
    batch.eraseAccount(of: erased, in: organisation, at: author.time)
    batch.add(InvitationStatements.remove(of: id, in: organisation))
    for address in [stored.user.email, wantedEmail].compactMap({ $0 }) {
      batch.removeMails(to: try vault.code(of: CanonicalEmail(address), in: organisation), in: organisation)
    }
    batch.revokeRoles(of: id, in: organisation)
    batch.removeReplies(about: id, in: organisation)
    batch.record(.userErased(.init()), of: id, by: author)
    try passwords.forget(stored.user.email, in: organisation, &batch)
  }
}
