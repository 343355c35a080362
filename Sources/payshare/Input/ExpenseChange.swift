import Identifiers
import Money
import PayshareClient

/// An edit of an expense: stated fields change, and nothing derived from their old values stays.
struct ExpenseChange {
  /// The expense after the edit.
  private(set) var new: PayshareV1.Expense
  /// Which fields of it change, by their names in the contract.
  private(set) var mask: [String] = []
  private let old: PayshareV1.Expense
  private let people: People

  /// A change of `old`, an expense of an event kept in `base`.
  init(
    of old: PayshareV1.Expense, description: String?, amount: String?, refund: Bool?,
    _ details: ExpenseOptions, categoryID: String? = nil, base: String, _ people: People
  ) throws(CommandError) {
    self.old = old
    self.people = people
    new = old
    new.description = description ?? old.description
    new.notes = details.notes ?? old.notes
    new.categoryID = categoryID ?? old.categoryID
    new.spendDate = details.date ?? old.spendDate
    if let refund { new.kind = refund ? .refund : .expense }
    let before = old.total ?? PayshareV1.Money()
    let total = try Self.total(before, amount, details.currency ?? before.currencyCode)
    new.total = PayshareV1.Money(total)
    let isOtherCurrency = total.currency.code != before.currencyCode
    new.exchangeRate = try details.exchangeRate(
      of: total.currency.code, in: base, changing: isOtherCurrency ? nil : old.exchangeRate,
      spentOn: new.spendDate)
    try divide(total, details)
    mark("description", new.description != old.description)
    mark("kind", new.kind != old.kind)
    mark("spend_date", new.spendDate != old.spendDate)
    mark("total", new.total != old.total)
    mark("exchange_rate", new.exchangeRate != old.exchangeRate)
    // On the server a split follows the total, as do amounts in the event's currency.
    let isOtherTotal = new.total != old.total
    let payersChange = old.payerSplit != nil || Set(new.payers.map(\.stated)) != Set(old.payers.map(\.stated))
    let sharesChange = old.split != nil || Set(new.shares.map(\.stated)) != Set(old.shares.map(\.stated))
    mark("payers", new.payerSplit == nil && (isOtherTotal || details.statesPayers && payersChange))
    mark("payer_split", new.payerSplit != nil && new.payerSplit != old.payerSplit && !isPaidAsBefore)
    mark("shares", new.split == nil && (isOtherTotal || details.statesShares && sharesChange))
    mark("split", new.split != nil && new.split != old.split)
    mark("notes", new.notes != old.notes)
    mark("category_id", new.categoryID != old.categoryID)
  }

  /// Whether the one person who paid all is stated again.
  private var isPaidAsBefore: Bool {
    guard old.payerSplit == nil, old.payers.count == 1, case .equal(let split)? = new.payerSplit?.mode else {
      return false
    }
    return split.userIDs == old.payers.map(\.userID)
  }

  private mutating func mark(_ field: String, _ changes: Bool) {
    if changes { mask.append(field) }
  }

  private static func total(
    _ before: PayshareV1.Money, _ amount: String?, _ code: String
  ) throws(CommandError) -> Amount {
    if let amount { return try ExpenseOptions.amount(amount, code) }
    do throws(CommandError) {
      return try ExpenseOptions.amount(AmountText.decimal(before), code)
    } catch {
      // The user did not type this amount, so an error about it would be confusing.
      guard let currency = try? Currency(code: code) else { throw error }
      throw .usage(
        "the expense is \(AmountText.full(before)), and \(code) has \(currency.exponent) decimals: state the amount "
          + "with --amount")
    }
  }

  private mutating func divide(_ total: Amount, _ details: ExpenseOptions) throws(CommandError) {
    let id = UUID(old.id) ?? UUID.version7()
    var missing: [String] = []
    if details.statesPayers {
      new.state(try details.payers(of: total, otherwise: [], people, expense: id))
    } else if old.payerSplit == nil {
      if let kept = kept(old.payers.map { ($0.userID, $0.amountMinor) }, total) {
        new.payers = kept.map { PayshareV1.Payer($0.userID, $0.amountMinor) }
      } else {
        missing.append("who paid how much, with \(options("--paid-by", old.payers.map(\.userID), "=AMOUNT"))")
      }
    }
    if details.statesShares {
      new.state(
        try details.shares(of: total, otherwise: old.shares.map(\.userID), people, expense: id))
    } else if old.split == nil {
      if let kept = kept(old.shares.map { ($0.userID, $0.amountMinor) }, total) {
        new.shares = kept.map { PayshareV1.Share($0.userID, $0.amountMinor) }
      } else {
        missing.append(
          "whom it was for, with \(options("--for", old.shares.map(\.userID), "")) for equal parts")
      }
    }
    guard missing.isEmpty else {
      throw .usage(
        "several people have exact amounts of \(AmountText.full(old.total)), which do not divide \(total.formatted): say "
          + missing.joined(separator: ", and "))
    }
  }

  /// Allocations that were not restated: one person alone gets the whole total; those of several stay if the total is
  /// the same number as before, perhaps in another currency. Nil if they would have to be computed from rounded
  /// amounts.
  private func kept(
    _ parts: [(userID: String, amountMinor: Int64)], _ total: Amount
  ) -> [(userID: String, amountMinor: Int64)]? {
    if new.total == old.total { return parts }
    if parts.count == 1 { return [(parts[0].userID, total.minorUnits)] }
    guard let before = old.total, let currency = try? Currency(code: before.currencyCode),
      (try? Amount(decimal: AmountText.decimal(before), currency: total.currency)) == total
    else { return nil }
    var same: [(userID: String, amountMinor: Int64)] = []
    for part in parts {
      let text = Amount(minorUnits: part.amountMinor, currency: currency).decimal
      guard let amount = try? Amount(decimal: text, currency: total.currency) else { return nil }
      same.append((part.userID, amount.minorUnits))
    }
    return same
  }

  /// An option once for each person, as it can be typed.
  private func options(_ name: String, _ userIDs: [String], _ suffix: String) -> String {
    if userIDs.count > Self.maximumShownPeople {
      return "\(name) PERSON\(suffix) for each of \(userIDs.count)"
    }
    return userIDs.map { "\(name) \(DemoHints.quoted(people.argument(for: $0)))\(suffix)" }.joined(
      separator: " ")
  }

  /// More people than this are not spelled out in a hint.
  private static let maximumShownPeople = 8
}

/// What a user states of an allocation.
private struct StatedAllocation: Hashable {
  let userID: String
  let amountMinor: Int64
}

extension PayshareV1.Payer {
  fileprivate var stated: StatedAllocation { StatedAllocation(userID: userID, amountMinor: amountMinor) }
}

extension PayshareV1.Share {
  fileprivate var stated: StatedAllocation { StatedAllocation(userID: userID, amountMinor: amountMinor) }
}
