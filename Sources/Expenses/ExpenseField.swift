public import Rules

/// The fields of an expense that an update mask may name; the raw values are the contract's names.
public enum ExpenseField: String, Sendable, Hashable, CaseIterable {
  /// What the money was for.
  case description
  /// Which way the money went.
  case kind
  /// The day the money was spent.
  case spendDate = "spend_date"
  /// The whole amount with its currency.
  case total
  /// The rate to the base currency.
  case exchangeRate = "exchange_rate"
  /// Who paid, in exact amounts.
  case payers
  /// How the total is divided among the payers.
  case payerSplit = "payer_split"
  /// Who owes it, in exact amounts.
  case shares
  /// How the total is divided among those who owe it.
  case split
  /// Any further remarks.
  case notes
  /// The category that the money was spent on.
  case categoryID = "category_id"

  /// The fields that the paths of an update mask name.
  public static func fields(ofMask paths: [String]) throws(Refusal) -> Set<ExpenseField> {
    try UpdateMask.fields(paths, of: "an expense")
  }
}

extension ExpenseDraft {
  /// This draft with the named fields taken from another. A rate belongs to its currency: if that changes, the old
  /// rate is dropped unless a new one is named. Exact amounts replace a split, and a split replaces exact amounts.
  func replacing(_ fields: Set<ExpenseField>, from other: ExpenseDraft) -> ExpenseDraft {
    var draft = self
    for field in fields {
      switch field {
      case .description: draft.description = other.description
      case .kind: draft.kind = other.kind
      case .spendDate: draft.spendDate = other.spendDate
      case .total: (draft.totalMinor, draft.currencyCode) = (other.totalMinor, other.currencyCode)
      case .exchangeRate: draft.rate = other.rate
      case .payers: draft.payers = other.payers
      case .payerSplit: draft.payerSplit = other.payerSplit
      case .shares: draft.shares = other.shares
      case .split: draft.split = other.split
      case .notes: draft.notes = other.notes
      case .categoryID: draft.categoryID = other.categoryID
      }
    }
    if fields.contains(.payers) != fields.contains(.payerSplit) {
      if fields.contains(.payers) { draft.payerSplit = nil } else { draft.payers = [] }
    }
    if fields.contains(.shares) != fields.contains(.split) {
      if fields.contains(.shares) { draft.split = nil } else { draft.shares = [] }
    }
    if draft.currencyCode != currencyCode, !fields.contains(.exchangeRate) { draft.rate = nil }
    return draft
  }
}
