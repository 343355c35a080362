import Journal
import Organisations
import PayshareAPI
import Postgres
import Protobuf
import Rules

extension WriteBatch {
  /// Records that an address is its user's, who has shown a token of a mail to it; nothing if it is known already.
  mutating func verifyAddress(of account: Account, by author: JournalAuthor) {
    var user = account.stored.user
    if user.isEmailVerified { return }
    user.version = user.version.next
    add(
      AccountStatements.verify(
        user, in: account.organisation.id, at: max(author.time, account.stored.updateTime)))
    record(.emailVerified(.init()), of: user.id, by: author)
  }
}
