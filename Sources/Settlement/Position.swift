public import Expenses
public import Identifiers
import Money

/// The position of everyone in an event, in minor units of its base currency.
public struct Position: Sendable, Hashable {
  /// Everyone's net balance: positive if others owe them.
  public private(set) var nets: [UUID: Int64]
  /// Who owes whom directly; needed only to preserve counterparties. They sum to the nets.
  public private(set) var debts: [Debt]

  /// The position with these balances and, to preserve counterparties, these debts.
  public init(nets: [UUID: Int64], debts: [Debt] = []) {
    self.nets = nets
    self.debts = debts
  }

  /// Takes a payment into account: the payer is owed more, the payee less. A payment beyond a debt creates a debt in
  /// the other direction.
  public mutating func record(_ payment: Transfer) throws(PlanError) {
    do {
      nets[payment.payerID] = try (nets[payment.payerID] ?? 0).addingExactly(payment.minorUnits)
      nets[payment.payeeID] = try (nets[payment.payeeID] ?? 0).subtractingExactly(payment.minorUnits)
      if !debts.isEmpty {
        let counter = Debt(
          debtorID: payment.payeeID, creditorID: payment.payerID, minorUnits: payment.minorUnits)
        debts = try DebtRules.settingOff(debts + [counter])
      }
    } catch {
      throw .overflow
    }
  }

  /// The non-zero balances, in order of the people's ids. Throws unless they sum to zero.
  func open() throws(PlanError) -> [OpenBalance] {
    let sum = nets.values.reduce(into: Int128(0)) { $0 += Int128($1) }
    guard sum == 0 else { throw .unbalanced(sum: sum) }
    let magnitudes = nets.values.reduce(into: Int128(0)) { $0 += Int128($1.magnitude) }
    // From here on the sum of any subset of the balances fits 64 bits.
    guard magnitudes <= Int128(Int64.max) else { throw .overflow }
    return nets.filter { $0.value != 0 }
      .map { OpenBalance(userID: $0.key, minorUnits: $0.value) }
      .sorted { $0.userID < $1.userID }
  }
}

/// A non-zero balance.
struct OpenBalance: Hashable {
  let userID: UUID
  var minorUnits: Int64
}
