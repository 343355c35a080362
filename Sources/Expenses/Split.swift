public import Identifiers

/// How a total is divided among people, as entered. `SplitRules` derives the amounts.
public enum Split: Sendable, Hashable {
  /// Equally.
  case equal([UUID])
  /// By percentages, in basis points.
  case percent([Portion])
  /// In proportion to weights, in thousandths.
  case shares([Portion])
  /// Equally, after what a person owes more or less than the others, in signed minor units.
  case adjustment([Portion])
  /// By the items that each person had.
  case itemised(Itemised)

  /// One person and their value in the mode.
  public struct Portion: Sendable, Hashable {
    /// The person.
    public let userID: UUID
    /// The value, in the unit of the mode.
    public let value: Int64

    /// One person and their value.
    public init(userID: UUID, value: Int64) {
      self.userID = userID
      self.value = value
    }
  }

  /// An itemised bill.
  public struct Itemised: Sendable, Hashable {
    /// What was bought.
    public var items: [Item]
    /// Tax that the items do not include, in minor units.
    public var taxMinor: Int64
    /// Tip, in minor units.
    public var tipMinor: Int64
    /// Discount, in minor units; not negative.
    public var discountMinor: Int64

    /// A bill.
    public init(items: [Item], taxMinor: Int64 = 0, tipMinor: Int64 = 0, discountMinor: Int64 = 0) {
      self.items = items
      self.taxMinor = taxMinor
      self.tipMinor = tipMinor
      self.discountMinor = discountMinor
    }
  }

  /// An item that was bought.
  public struct Item: Sendable, Hashable {
    /// What it was.
    public let description: String
    /// What it cost, in minor units.
    public let minorUnits: Int64
    /// Who had it.
    public let userIDs: [UUID]

    /// An item.
    public init(description: String = "", minorUnits: Int64, userIDs: [UUID]) {
      self.description = description
      self.minorUnits = minorUnits
      self.userIDs = userIDs
    }
  }
}

extension Split {
  /// Whether it states amounts in minor units of the total's currency.
  var statesAmounts: Bool {
    switch self {
    case .equal, .percent, .shares: false
    case .adjustment, .itemised: true
    }
  }

  /// The number of people and items that it names: a measure of the work.
  var entryCount: Int {
    switch self {
    case .equal(let userIDs): userIDs.count
    case .percent(let portions), .shares(let portions), .adjustment(let portions): portions.count
    case .itemised(let bill): bill.items.reduce(0) { $0 + 1 + $1.userIDs.count }
    }
  }
}
