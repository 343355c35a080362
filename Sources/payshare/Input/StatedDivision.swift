import Identifiers
import Money
import PayshareClient

/// How options divide a total: by a split, or in exact amounts.
enum StatedDivision<Split: Hashable & Sendable>: Hashable, Sendable {
  case split(Split)
  case amounts([Allocation])

  /// One person and their amount.
  struct Allocation: Hashable, Sendable {
    let userID: String
    let amountMinor: Int64
  }
}

extension ExpenseOptions {
  /// Whether options say who paid.
  var statesPayers: Bool { !payers.isEmpty }

  /// Whether options say whom it was for.
  var statesShares: Bool {
    !people.isEmpty || !percentages.isEmpty || !weights.isEmpty || !adjustments.isEmpty || statesBill
  }

  private var statesBill: Bool { !items.isEmpty || tax != nil || tip != nil || discount != nil }

  /// Who paid: equal amounts, or exact ones if one is stated.
  func payers(
    of total: Amount, otherwise default: [String], _ people: People, expense: UUID
  ) throws(CommandError) -> StatedDivision<PayshareV1.PayerSplit> {
    if let userIDs = try Self.equal(payers, otherwise: `default`, people) {
      return .split(.with { $0.mode = .equal(.with { $0.userIDs = userIDs }) })
    }
    return .amounts(try Self.divide(total, among: payers, people, expense: expense))
  }

  /// Whom it was for: `default` if no option says so.
  func shares(
    of total: Amount, otherwise default: [String], _ people: People, expense: UUID
  ) throws(CommandError) -> StatedDivision<PayshareV1.Split> {
    let ways = [!percentages.isEmpty, !weights.isEmpty, !adjustments.isEmpty, statesBill]
    guard ways.count(where: { $0 }) <= 1 else {
      throw .usage("an expense is divided in one way: by --percent, by --shares, with --adjust, or by --item")
    }
    if !percentages.isEmpty {
      try refuseFor(beside: "--percent")
      let split = try PayshareV1.PercentSplit(percentages, people)
      return .split(.with { $0.mode = .percent(split) })
    }
    if !weights.isEmpty {
      try refuseFor(beside: "--shares")
      let split = try PayshareV1.SharesSplit(weights, people)
      return .split(.with { $0.mode = .shares(split) })
    }
    let equal = try Self.equal(self.people, otherwise: `default`, people)
    if !adjustments.isEmpty {
      guard let equal else { throw .usage("with --adjust, --for names people without amounts") }
      let split = try PayshareV1.AdjustmentSplit(adjustments, among: equal, total.currency, people)
      return .split(.with { $0.mode = .adjustment(split) })
    }
    if statesBill {
      guard let equal else { throw .usage("with --item, --for names people without amounts") }
      let split = try bill(for: equal, total.currency.code, people)
      return .split(.with { $0.mode = .itemised(split) })
    }
    if let equal { return .split(.with { $0.mode = .equal(.with { $0.userIDs = equal }) }) }
    return .amounts(try Self.divide(total, among: self.people, people, expense: expense))
  }

  /// The bill; an item without names was had by all of `userIDs`.
  private func bill(
    for userIDs: [String], _ code: String, _ people: People
  ) throws(CommandError) -> PayshareV1.ItemisedSplit {
    guard !items.isEmpty else {
      throw .usage("--tax, --tip and --discount are of a bill: state what is on it with --item")
    }
    var bill = PayshareV1.ItemisedSplit()
    for item in items {
      let minorUnits = try Self.amount(item.amount, code).minorUnits
      var names: [String] = []
      for name in item.people { names.append(try people.id(of: name)) }
      let had = names.isEmpty ? userIDs : names
      bill.items.append(
        .with { ($0.description, $0.amountMinor, $0.userIDs) = (item.description, minorUnits, had) })
    }
    if let tax { bill.taxMinor = try Self.amount(tax, code).minorUnits }
    if let tip { bill.tipMinor = try Self.amount(tip, code).minorUnits }
    if let discount { bill.discountMinor = try Self.amount(discount, code).minorUnits }
    return bill
  }

  private func refuseFor(beside option: String) throws(CommandError) {
    if people.isEmpty { return }
    throw .usage("\(option) names everybody the expense is for: leave --for out")
  }

  /// The people named, or `default` if there are none; nil if one of them has an amount.
  private static func equal(
    _ list: [PersonAmount], otherwise default: [String], _ people: People
  ) throws(CommandError) -> [String]? {
    if list.isEmpty { return `default` }
    if list.contains(where: { $0.amount != nil }) { return nil }
    var userIDs: [String] = []
    for entry in list { userIDs.append(try people.id(of: entry.person)) }
    return userIDs
  }

  /// The people of a list with their amounts, which together are the total.
  private static func divide<Split>(
    _ total: Amount, among list: [PersonAmount], _ people: People, expense: UUID
  ) throws(CommandError) -> [StatedDivision<Split>.Allocation] {
    var parts: [Division.RequestedAllocation] = []
    for entry in list {
      let minorUnits = try entry.amount.map { text throws(CommandError) in
        try amount(text, total.currency.code).minorUnits
      }
      parts.append(
        Division.RequestedAllocation(userID: try people.id(of: entry.person), amountMinor: minorUnits))
    }
    return try Division.equally(total, among: parts, expense: expense)
      .map { StatedDivision<Split>.Allocation(userID: $0.userID, amountMinor: $0.amountMinor) }
  }
}

extension PayshareV1.PercentSplit {
  /// `ben=33.33`
  fileprivate init(_ list: [PersonAmount], _ people: People) throws(CommandError) {
    self.init()
    for entry in list {
      guard let points = FixedPoint.units(entry.amount ?? "", places: 2), let value = Int32(exactly: points)
      else {
        throw .usage("--percent is PERSON=PERCENT with up to two decimals, such as ben=33.33")
      }
      let id = try people.id(of: entry.person)
      portions.append(.with { ($0.userID, $0.basisPoints) = (id, value) })
    }
  }
}

extension PayshareV1.SharesSplit {
  /// `ben=0.5`
  fileprivate init(_ list: [PersonAmount], _ people: People) throws(CommandError) {
    self.init()
    for entry in list {
      guard let weight = FixedPoint.units(entry.amount ?? "1", places: 3), let value = Int32(exactly: weight)
      else {
        throw .usage(
          "--shares is PERSON=WEIGHT with up to three decimals, such as ben=0.5, or PERSON for a weight of 1")
      }
      let id = try people.id(of: entry.person)
      portions.append(.with { ($0.userID, $0.weightThousandths) = (id, value) })
    }
  }
}

extension PayshareV1.AdjustmentSplit {
  /// `ben=3.00`, `ben=-3.00`; the people named share along with those who have no adjustment.
  fileprivate init(
    _ list: [PersonAmount], among userIDs: [String], _ currency: Currency, _ people: People
  ) throws(CommandError) {
    self.init()
    for entry in list {
      let id = try people.id(of: entry.person)
      do throws(MoneyError) {
        let minorUnits = try Amount(decimal: entry.amount ?? "", currency: currency).minorUnits
        portions.append(.with { ($0.userID, $0.adjustmentMinor) = (id, minorUnits) })
      } catch {
        throw .usage("--adjust is PERSON=AMOUNT, such as ben=3.00 or ben=-3.00: \(error)")
      }
    }
    let adjusted = Set(portions.map(\.userID))
    for id in userIDs where !adjusted.contains(id) { portions.append(.with { $0.userID = id }) }
  }
}

extension PayshareV1.Expense {
  /// Sets who paid.
  mutating func state(_ payers: StatedDivision<PayshareV1.PayerSplit>) {
    switch payers {
    case .split(let split): (self.payers, payerSplit) = ([], split)
    case .amounts(let parts):
      (self.payers, payerSplit) = (parts.map { PayshareV1.Payer($0.userID, $0.amountMinor) }, nil)
    }
  }

  /// Sets whom it was for.
  mutating func state(_ shares: StatedDivision<PayshareV1.Split>) {
    switch shares {
    case .split(let split): (self.shares, self.split) = ([], split)
    case .amounts(let parts):
      (self.shares, split) = (parts.map { PayshareV1.Share($0.userID, $0.amountMinor) }, nil)
    }
  }
}
