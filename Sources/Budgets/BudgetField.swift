/// The fields of a budget that an update mask may name; the raw values are the contract's names.
enum BudgetField: String, Sendable, Hashable, CaseIterable {
  case displayName = "display_name"
  case description
}
