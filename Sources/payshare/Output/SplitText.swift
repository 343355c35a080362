import PayshareClient

/// How an expense was divided, in words.
enum SplitText {
  /// A sentence on whom it was for; nil if exact amounts were stated, which the table shows.
  static func shares(_ split: PayshareV1.Split?, _ code: String, _ people: People) -> String? {
    switch split?.mode {
    case .equal?: "Divided in equal parts."
    case .percent(let split)?: "Divided by percentages: \(list(split, people))."
    case .shares(let split)?: "Divided by weights: \(list(split, people))."
    case .adjustment(let split)?: adjustment(split, code, people)
    case .itemised(let split)?: itemised(split, code, people)
    case nil: nil
    }
  }

  /// A sentence on who paid; nil if it was one person, or exact amounts were stated.
  static func payers(_ split: PayshareV1.PayerSplit?, _ people: People) -> String? {
    switch split?.mode {
    case .equal(let split)? where split.userIDs.count > 1: "Paid in equal parts."
    case .percent(let split)?: "Paid by percentages: \(list(split, people))."
    case .shares(let split)?: "Paid by weights: \(list(split, people))."
    case .equal?, nil: nil
    }
  }

  private static func list(_ split: PayshareV1.PercentSplit, _ people: People) -> String {
    list(split.portions.map { ($0.userID, FixedPoint.text(Int64($0.basisPoints), places: 2) + " %") }, people)
  }

  private static func list(_ split: PayshareV1.SharesSplit, _ people: People) -> String {
    list(split.portions.map { ($0.userID, FixedPoint.text(Int64($0.weightThousandths), places: 3)) }, people)
  }

  private static func adjustment(
    _ split: PayshareV1.AdjustmentSplit, _ code: String, _ people: People
  ) -> String {
    let own = split.portions.filter { $0.adjustmentMinor != 0 }.map { portion in
      (
        portion.userID,
        (portion.adjustmentMinor > 0 ? "+" : "") + AmountText.number(portion.adjustmentMinor, code)
      )
    }
    return own.isEmpty
      ? "Divided in equal parts." : "Divided in equal parts, but for \(list(own, people))."
  }

  private static func itemised(_ split: PayshareV1.ItemisedSplit, _ code: String, _ people: People) -> String
  {
    var lines = ["Divided by what each had:"]
    for item in split.items {
      let what = item.description.isEmpty ? "" : TextWidth.printable(item.description) + " "
      let names = item.userIDs.map { people.name($0) }.joined(separator: ", ")
      lines.append("  \(what)\(AmountText.number(item.amountMinor, code)): \(names)")
    }
    for (name, minorUnits) in [
      ("tax", split.taxMinor), ("tip", split.tipMinor), ("discount", -split.discountMinor),
    ] where minorUnits != 0 {
      lines.append("  \(name) \(AmountText.number(minorUnits, code))")
    }
    return lines.joined(separator: "\n")
  }

  private static func list(_ parts: [(userID: String, text: String)], _ people: People) -> String {
    parts.map { "\(people.name($0.userID)) \($0.text)" }.joined(separator: ", ")
  }
}
