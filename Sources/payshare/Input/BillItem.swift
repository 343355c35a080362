import ArgumentParser

/// Something on a bill, and who had it: `Wine=20.00:asha,ben`; without people, `Bread=4.00`, all had it.
struct BillItem: ExpressibleByArgument, Hashable, Sendable {
  let description: String
  /// Decimal text.
  let amount: String
  /// Empty where all had it.
  let people: [String]

  init?(argument: String) {
    // The last `=`, since the description may contain one.
    guard let sign = argument.lastIndex(of: "=") else { return nil }
    let rest = argument[argument.index(after: sign)...]
      .split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let names = rest.count == 2 ? rest[1].split(separator: ",", omittingEmptySubsequences: false) : []
    guard let amount = rest.first, !amount.isEmpty, names.allSatisfy({ !$0.isEmpty }) else { return nil }
    description = String(argument[..<sign])
    self.amount = String(amount)
    people = names.map(String.init)
  }
}
