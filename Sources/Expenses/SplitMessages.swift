import Identifiers
import PayshareAPI
import Protobuf

// The contract's field rules refuse malformed ids and a split without a mode: here such an id becomes nobody's, and
// such a split names nobody.

extension Split {
  /// The split in a message.
  init(_ message: PayshareV1.Split) {
    switch message.mode {
    case .equal(let split)?: self = .equal(split.people)
    case .percent(let split)?:
      self = .percent(split.portions.map { Portion($0.userID, Int64($0.basisPoints)) })
    case .shares(let split)?:
      self = .shares(split.portions.map { Portion($0.userID, Int64($0.weightThousandths)) })
    case .adjustment(let split)?:
      self = .adjustment(split.portions.map { Portion($0.userID, $0.adjustmentMinor) })
    case .itemised(let split)?: self = .itemised(Itemised(split))
    case nil: self = .equal([])
    }
  }
}

extension PayerSplit {
  /// The split in a message.
  init(_ message: PayshareV1.PayerSplit) {
    switch message.mode {
    case .equal(let split)?: self = .equal(split.people)
    case .percent(let split)?:
      self = .percent(split.portions.map { Split.Portion($0.userID, Int64($0.basisPoints)) })
    case .shares(let split)?:
      self = .shares(split.portions.map { Split.Portion($0.userID, Int64($0.weightThousandths)) })
    case nil: self = .equal([])
    }
  }
}

extension Split.Itemised {
  fileprivate init(_ message: PayshareV1.ItemisedSplit) {
    self.init(
      items: message.items.map { item in
        Split.Item(
          description: item.description, minorUnits: item.amountMinor,
          userIDs: item.userIDs.map { UUID($0) ?? .zero })
      }, taxMinor: message.taxMinor, tipMinor: message.tipMinor, discountMinor: message.discountMinor)
  }
}

extension Split.Portion {
  fileprivate init(_ userID: String, _ value: Int64) {
    self.init(userID: UUID(userID) ?? .zero, value: value)
  }
}

extension PayshareV1.Split {
  init(_ split: Split) {
    self.init()
    mode =
      switch split {
      case .equal(let userIDs): .equal(PayshareV1.EqualSplit(userIDs))
      case .percent(let portions): .percent(PayshareV1.PercentSplit(portions))
      case .shares(let portions): .shares(PayshareV1.SharesSplit(portions))
      case .adjustment(let portions): .adjustment(PayshareV1.AdjustmentSplit(portions))
      case .itemised(let bill): .itemised(PayshareV1.ItemisedSplit(bill))
      }
  }
}

extension PayshareV1.PayerSplit {
  init(_ split: PayerSplit) {
    self.init()
    mode =
      switch split {
      case .equal(let userIDs): .equal(PayshareV1.EqualSplit(userIDs))
      case .percent(let portions): .percent(PayshareV1.PercentSplit(portions))
      case .shares(let portions): .shares(PayshareV1.SharesSplit(portions))
      }
  }
}

extension PayshareV1.EqualSplit {
  fileprivate var people: [UUID] { userIDs.map { UUID($0) ?? .zero } }

  fileprivate init(_ people: [UUID]) {
    self.init()
    userIDs = people.map(\.description)
  }
}

// Values accepted by the rules are within the contract's range, which fits 32 bits.

extension PayshareV1.PercentSplit {
  fileprivate init(_ portions: [Split.Portion]) {
    self.init()
    self.portions = portions.map { portion in
      .with { ($0.userID, $0.basisPoints) = (portion.userID.description, Int32(clamping: portion.value)) }
    }
  }
}

extension PayshareV1.SharesSplit {
  fileprivate init(_ portions: [Split.Portion]) {
    self.init()
    self.portions = portions.map { portion in
      .with {
        ($0.userID, $0.weightThousandths) = (portion.userID.description, Int32(clamping: portion.value))
      }
    }
  }
}

extension PayshareV1.AdjustmentSplit {
  fileprivate init(_ portions: [Split.Portion]) {
    self.init()
    self.portions = portions.map { portion in
      .with { ($0.userID, $0.adjustmentMinor) = (portion.userID.description, portion.value) }
    }
  }
}

extension PayshareV1.ItemisedSplit {
  fileprivate init(_ bill: Split.Itemised) {
    self.init()
    items = bill.items.map { item in
      .with {
        $0.description = item.description
        $0.amountMinor = item.minorUnits
        $0.userIDs = item.userIDs.map(\.description)
      }
    }
    (taxMinor, tipMinor, discountMinor) = (bill.taxMinor, bill.tipMinor, bill.discountMinor)
  }
}
