import Events
import Identifiers
import Money
import Rules

/// The exact amounts derived from a draft.
struct CompiledAllocations {
  let total: Amount
  let baseTotal: Amount
  let payers: [Expense.Allocation]
  let shares: [Expense.Allocation]
}

extension ExpenseDraft {
  /// Checks the draft against its event and computes every allocation in both currencies. Throws all violations at
  /// once, after those found before.
  func compile(
    expenseID: UUID, in event: Event, priorViolations: [FieldViolation] = []
  ) throws(Refusal) -> CompiledAllocations {
    let ties = TieRotation(id: expenseID.bytes)
    var violations = priorViolations
    if description.isEmpty {
      violations.add(FieldViolation("expense.description", "REQUIRED", "say what the money was for"))
    }
    let total = checkedTotal(&violations)
    let baseTotal = total.flatMap { convert($0, to: event.baseCurrency, &violations) }
    let whole = Whole(total: total, participantIDs: Set(event.participantIDs), ties: ties)
    let payers = Self.weighted(
      self.payers, "payers", payerSplit?.split, "payer_split", of: whole, &violations)
    let shares = Self.weighted(self.shares, "shares", split, "split", of: whole, &violations)
    guard violations.isEmpty, let total, let baseTotal else { throw .invalid(violations) }

    do {
      return CompiledAllocations(
        total: total, baseTotal: baseTotal,
        payers: try Self.allocations(payers, of: baseTotal, ties),
        shares: try Self.allocations(shares, of: baseTotal, ties))
    } catch {
      throw .invalid([FieldViolation("expense.total", "NOT_DIVISIBLE", error.description)])
    }
  }

  private func checkedTotal(_ violations: inout [FieldViolation]) -> Amount? {
    if totalMinor == 0 && currencyCode.isEmpty {
      violations.add(FieldViolation("expense.total", "REQUIRED", "say how much it was"))
      return nil
    }
    let currency = checkedCurrency(&violations)
    if totalMinor <= 0 {
      let message = "the total is more than zero; a refund is an expense of kind REFUND"
      violations.add(FieldViolation("expense.total.amount_minor", "NOT_POSITIVE", message))
    } else if totalMinor > Amount.maximumMinor {
      let message = RequestedAllocationRules.limit(in: currency)
      violations.add(FieldViolation("expense.total.amount_minor", "TOO_LARGE", message))
    } else if let currency {
      return Amount(minorUnits: totalMinor, currency: currency)
    }
    return nil
  }

  private func checkedCurrency(_ violations: inout [FieldViolation]) -> Currency? {
    let field = "expense.total.currency_code"
    do {
      let currency = try Currency(code: currencyCode)
      do {
        try currency.requireUse(on: spendDate)
      } catch {
        violations.add(FieldViolation(field, error.reason, error.description))
      }
      return currency
    } catch {
      violations.add(FieldViolation(field, error.reason, error.description))
      return nil
    }
  }

  private func convert(_ total: Amount, to base: Currency, _ violations: inout [FieldViolation]) -> Amount? {
    let field = "expense.exchange_rate"
    guard let rate else {
      if total.currency == base { return total }
      let message = "the event is kept in \(base): say what 1 \(total.currency) was worth in it"
      violations.add(FieldViolation(field, "REQUIRED", message))
      return nil
    }
    if total.currency == base {
      let message = "the event is kept in \(base), so there is nothing to convert"
      violations.add(FieldViolation(field, "NOT_ALLOWED", message))
      return nil
    }
    guard let converted = try? rate.convert(total, to: base), converted.minorUnits <= Amount.maximumMinor
    else {
      let message = "the total is more than \(Amount.maximum(base)) at this rate"
      violations.add(FieldViolation(field, "TOO_LARGE", message))
      return nil
    }
    return converted
  }

  /// The allocations in order of people's ids: derived from the split or, without one, the exact amounts given.
  private static func weighted(
    _ requested: [RequestedAllocation], _ list: String, _ split: Split?, _ field: String, of whole: Whole,
    _ violations: inout [FieldViolation]
  ) -> [WeightedAllocation] {
    guard let split else {
      RequestedAllocationRules.check(requested, list, of: whole, &violations)
      return requested.sorted { $0.userID < $1.userID }
        .map { WeightedAllocation(userID: $0.userID, minorUnits: $0.minorUnits, weight: $0.minorUnits) }
    }
    if !requested.isEmpty {
      let message = "the amounts of \(list) follow from the split: give one or the other"
      violations.add(FieldViolation("expense.\(field)", "AMOUNTS_FOLLOW", message))
    }
    return SplitRules.allocations(split, "expense.\(field)", of: whole, &violations)
  }

  /// The allocations in both currencies: the base total is divided like the total.
  private static func allocations(
    _ weighted: [WeightedAllocation], of baseTotal: Amount, _ ties: TieRotation
  ) throws(MoneyError) -> [Expense.Allocation] {
    let base = try Apportionment.apportion(baseTotal.minorUnits, weights: weighted.map(\.weight), ties: ties)
    return zip(weighted, base).map {
      Expense.Allocation(userID: $0.userID, minorUnits: $0.minorUnits, baseMinorUnits: $1)
    }
  }
}
