import ArgumentParser

/// A category and an amount: `Groceries=400.00`.
struct BudgetLineAmount: ExpressibleByArgument, Hashable, Sendable {
  let category: String
  /// Decimal text.
  let amount: String

  init?(argument: String) {
    // The last `=`, since a name may contain one.
    guard let sign = argument.lastIndex(of: "=") else { return nil }
    (category, amount) = (String(argument[..<sign]), String(argument[argument.index(after: sign)...]))
    if category.isEmpty || amount.isEmpty { return nil }
  }
}
