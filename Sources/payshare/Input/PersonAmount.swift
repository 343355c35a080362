import ArgumentParser

/// A person, and perhaps an amount: `ben`, `ben=800.00`.
struct PersonAmount: ExpressibleByArgument, Hashable, Sendable {
  let person: String
  /// Decimal text; nil if the person shares what the others leave.
  let amount: String?

  init(person: String, amount: String?) {
    self.person = person
    self.amount = amount
  }

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
      String.init)
    guard let person = parts.first, !person.isEmpty, parts.last?.isEmpty == false else { return nil }
    self.person = person
    amount = parts.count == 2 ? parts[1] : nil
  }
}
