public import Events
import Identifiers
import Money
public import PayshareAPI
public import RPC

extension PayshareV1.Balances {
  /// The running balances of an event.
  /// - Throws: `OUT_OF_RANGE` if a balance does not fit 64 bits.
  public init(
    _ stored: EventStatements.StoredEvent, _ balances: [BalanceStatements.StoredBalance]
  ) throws(Status) {
    self.init()
    eventID = stored.event.id.description
    currencyCode = stored.event.baseCurrency.code
    balanceVersion = stored.balanceVersion
    self.balances = try balances.map { stored throws(Status) in
      var balance = PayshareV1.Balance()
      balance.userID = stored.balance.userID.description
      balance.paidMinor = stored.balance.paidMinor
      balance.owedMinor = stored.balance.owedMinor
      balance.netMinor = try stored.netMinor
      return balance
    }
  }
}

extension BalanceStatements.StoredBalance {
  /// What the person paid less what they owe.
  /// - Throws: `OUT_OF_RANGE` if that does not fit 64 bits.
  public var netMinor: Int64 {
    get throws(Status) {
      do throws(MoneyError) {
        return try balance.netMinor
      } catch {
        throw Status(.outOfRange, reason: "AMOUNT_TOO_LARGE", "a balance is too large")
      }
    }
  }
}
