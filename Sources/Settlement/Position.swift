public import Expenses
public import Identifiers
import Money

/// Where everybody in an event stands, in minor units of its base currency.
public struct Position: Sendable, Hashable {
  /// Everybody's net balance: positive where others owe them.
  public private(set) var nets: [UUID: Int64]
  /// Who owes whom directly; needed only to preserve counterparties. Add up to the nets.
  public private(set) var debts: [Debt]

  /// The position with these balances and, where counterparties are to be preserved, these debts.
  public init(nets: [UUID: Int64], debts: [Debt] = []) {
    self.nets = nets
    self.debts = debts
  }

  /// Takes a payment into account: the payer is owed more, the payee less. What was paid beyond a debt is a debt the
  /// other way.
  public mutating func record(_ payment: Transfer) throws(PlanError) {
    do {
      nets[payment.payerID] = try (nets[payment.payerID] ?? 0).addingExactly(payment.minor)
      nets[payment.payeeID] = try (nets[payment.payeeID] ?? 0).subtractingExactly(payment.minor)
      if !debts.isEmpty {
        let counter = Debt(debtorID: payment.payeeID, creditorID: payment.payerID, minor: payment.minor)
        debts = try DebtRules.settingOff(debts + [counter])
      }
    } catch {
      throw .overflow
    }
  }

  /// The balances that are not zero, in order of the people's ids. Throws unless they sum to zero.
  func open() throws(PlanError) -> [OpenBalance] {
    let sum = nets.values.reduce(into: Int128(0)) { $0 += Int128($1) }
    guard sum == 0 else { throw .unbalanced(sum: sum) }
    let magnitudes = nets.values.reduce(into: Int128(0)) { $0 += Int128($1.magnitude) }
    // From here on any sum of any of the balances fits into 64 bits.
    guard magnitudes <= Int128(Int64.max) else { throw .overflow }
    return nets.filter { $0.value != 0 }
      .map { OpenBalance(userID: $0.key, minor: $0.value) }
      .sorted { $0.userID < $1.userID }
  }
}

/// A balance that is not zero.
struct OpenBalance: Hashable {
  let userID: UUID
  var minor: Int64
}
