import FairQueueing
import HTTP2

/// Divides the bytes of one kind that a loop may hold among callers. Does no I/O. Confined to the loop.
///
/// When the loop's own limit is reached, the caller that holds the most gives way (`greediest`), so that others are
/// served as if it did not exist.
final class ByteBudget {
  /// Accounts that are kept before those without references are dropped.
  static let keptAccounts = 1_024

  let limits: ByteLimits
  private let total = ByteAccount()
  private var accounts: [FlowID: ByteAccount] = [:]
  private var purgeCount = ByteBudget.keptAccounts

  init(_ limits: ByteLimits) { self.limits = limits }

  /// The bytes of all callers.
  var byteCount: Int { total.byteCount }
  /// How many accounts are kept.
  var accountCount: Int { accounts.count }

  /// The account of a caller; code that adds to it keeps a reference, so that a caller has one account.
  func account(of flow: FlowID) -> ByteAccount {
    if let account = accounts[flow] { return account }
    if accounts.count >= purgeCount { purge() }
    let account = ByteAccount(parent: total)
    accounts[flow] = account
    return account
  }

  /// The limit that `count` more bytes of an account would break; nil if there is room.
  func limit(reachedBy count: Int, in account: ByteAccount) -> ByteLimit? {
    if account.byteCount + count > limits.perCaller { return .caller }
    return total.byteCount + count > limits.perLoop ? .loop : nil
  }

  /// The account that must give way so that `account` may hold `count` more bytes; nil if it is `account` itself.
  func greediest(besides account: ByteAccount, wanting count: Int) -> ByteAccount? {
    guard let greediest = accounts.values.max(by: { $0.byteCount < $1.byteCount }),
      greediest.byteCount > account.byteCount + count
    else { return nil }
    return greediest
  }

  private func purge() {
    var unused: [FlowID] = []
    // Not over `accounts.indices`, which would retain the accounts.
    var index = accounts.startIndex
    while index != accounts.endIndex {
      if isKnownUniquelyReferenced(&accounts.values[index]) { unused.append(accounts[index].key) }
      accounts.formIndex(after: &index)
    }
    for flow in unused { accounts.removeValue(forKey: flow) }
    purgeCount = max(Self.keptAccounts, accounts.count * 2)
  }
}
