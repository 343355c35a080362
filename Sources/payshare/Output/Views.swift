import PayshareClient

/// The contract's messages as text for people.
enum Views {
  static func user(_ user: PayshareV1.User) -> String {
    """
    \(TextWidth.printable(user.displayName)) <\(TextWidth.printable(user.email))>
    id \(user.id), registered \(TimeText.short(user.createTime))
    """
  }

  static func groups(_ groups: [PayshareV1.Group]) -> String {
    var table = Table([("GROUP", .left), ("MEMBERS", .right), ("CREATED", .left), ("ID", .left)])
    for group in groups {
      table.add([group.displayName, String(group.members.count), TimeText.short(group.createTime), group.id])
    }
    return table.text
  }

  static func group(_ group: PayshareV1.Group) -> String {
    var table = Table([("MEMBER", .left), ("ROLE", .left), ("ID", .left)])
    for member in group.members {
      table.add([member.displayName, member.role == .admin ? "admin" : "member", member.userID])
    }
    return "Group \(TextWidth.printable(group.displayName)), id \(group.id)\n\n\(table.text)"
  }

  static func events(_ events: [PayshareV1.Event]) -> String {
    var table = Table([
      ("EVENT", .left), ("CURRENCY", .left), ("PEOPLE", .right), ("CREATED", .left), ("ID", .left),
    ])
    for event in events {
      table.add([
        event.displayName, event.baseCurrencyCode, String(event.participants.count),
        TimeText.short(event.createTime), event.id,
      ])
    }
    return table.text
  }

  /// A new event, and who takes part.
  static func newEvent(_ event: PayshareV1.Event) -> String {
    let names = event.participants.prefix(People.maximumShownNames).map {
      TextWidth.printable($0.displayName)
    }
    let more = event.participants.count - names.count
    return """
      \(events([event]))

      Taking part: \(names.joined(separator: ", "))\(more > 0 ? " and \(more) more" : "")
      """
  }

  static func event(
    _ page: PayshareV1.GetEventResponse, _ newest: [PayshareV1.Expense], _ people: People
  ) -> String {
    let event = page.event ?? PayshareV1.Event()
    let origin = event.groupID.isEmpty ? "people named for it" : "group \(event.groupID)"
    let size = event.participants.count
    var parts = [
      """
      Event \(TextWidth.printable(event.displayName)) in \(event.baseCurrencyCode), id \(event.id)
      \(size) \(size == 1 ? "person" : "people"), from \(origin), created \(TimeText.short(event.createTime))
      """
    ]
    parts.append(
      newest.isEmpty ? "No expenses yet." : expenses(newest, people, base: event.baseCurrencyCode))
    if !page.nextExpensePageToken.isEmpty {
      parts.append("… and older ones: payshare expense list \(event.id)")
    }
    if let balances = page.balances { parts.append(self.balances(balances, people)) }
    return parts.joined(separator: "\n\n")
  }

  static func expenses(_ expenses: [PayshareV1.Expense], _ people: People, base: String) -> String {
    var table = Table([
      ("DATE", .left), ("EXPENSE", .left), ("TOTAL", .right), ("IN \(base)", .right),
      ("YOUR SHARE", .right), ("PAID BY", .left), ("FOR", .left), ("ENTERED BY", .left), ("ID", .left),
    ])
    for expense in expenses {
      let code = expense.total?.currencyCode ?? ""
      let mark =
        (expense.kind == .refund ? " (refund)" : "") + (expense.deleteTime == nil ? "" : " (deleted)")
      table.add([
        expense.spendDate, expense.description + mark, AmountText.full(expense.total),
        AmountText.number(expense.baseTotal?.amountMinor ?? 0, base),
        expense.shares.first { $0.userID == people.me }.map {
          AmountText.number($0.baseAmountMinor, base)
        } ?? "",
        allocations(expense.payers.map { ($0.userID, $0.amountMinor) }, code, people),
        allocations(expense.shares.map { ($0.userID, $0.amountMinor) }, code, people),
        people.name(expense.creatorUserID), expense.id,
      ])
    }
    return table.text
  }

  /// - Parameter category: the path of its category; empty if it has none.
  static func expense(_ expense: PayshareV1.Expense, _ people: People, category: String = "") -> String {
    let code = expense.total?.currencyCode ?? ""
    var lines = [
      "\(TextWidth.printable(expense.description)), \(AmountText.full(expense.total)), \(expense.spendDate)"
    ]
    if expense.kind == .refund { lines.append("A refund: the payers received it.") }
    if let time = expense.deleteTime { lines.append("Deleted \(TimeText.short(time)).") }
    if let rate = expense.exchangeRate {
      let source = rate.source.isEmpty ? "" : " (\(TextWidth.printable(rate.source)))"
      let base = expense.baseTotal?.currencyCode ?? ""
      lines.append(
        "1 \(code) = \(RateText.text(rate)) \(base)\(source), so \(AmountText.full(expense.baseTotal))")
    }
    if let payers = SplitText.payers(expense.payerSplit, people) { lines.append(payers) }
    if let shares = SplitText.shares(expense.split, code, people) { lines.append(shares) }
    if !category.isEmpty { lines.append("Category: \(TextWidth.printable(category))") }
    if !expense.notes.isEmpty {
      let notes = expense.notes.split(separator: "\n", omittingEmptySubsequences: false)
      lines.append("Notes: \(notes.map { TextWidth.printable(String($0)) }.joined(separator: "\n  "))")
    }
    lines.append("Entered by \(people.name(expense.creatorUserID)), \(TimeText.short(expense.createTime)).")
    // One that is only proposed has no version.
    let version =
      expense.etag.isEmpty ? "" : ", etag \(expense.etag), last changed \(TimeText.short(expense.updateTime))"
    lines.append("id \(expense.id)\(version)")
    return lines.joined(separator: "\n") + "\n\n" + allocations(of: expense, people)
  }

  /// Who paid and who owes what of an expense; also in the event's currency if that is another.
  private static func allocations(of expense: PayshareV1.Expense, _ people: People) -> String {
    let code = expense.total?.currencyCode ?? ""
    let base = expense.baseTotal?.currencyCode ?? ""
    var columns: [(title: String, alignment: Table.Alignment)] = [
      ("PERSON", .left), ("PAID \(code)", .right), ("SHARE \(code)", .right),
    ]
    if base != code { columns += [("PAID \(base)", .right), ("SHARE \(base)", .right)] }
    var table = Table(columns)
    let paid = Dictionary(expense.payers.map { ($0.userID, $0) }, uniquingKeysWith: { first, _ in first })
    let owed = Dictionary(expense.shares.map { ($0.userID, $0) }, uniquingKeysWith: { first, _ in first })
    for id in Set(paid.keys).union(owed.keys).sorted() {
      var cells = [people.name(id)]
      cells.append(paid[id].map { AmountText.number($0.amountMinor, code) } ?? "")
      cells.append(owed[id].map { AmountText.number($0.amountMinor, code) } ?? "")
      if base != code {
        cells.append(paid[id].map { AmountText.number($0.baseAmountMinor, base) } ?? "")
        cells.append(owed[id].map { AmountText.number($0.baseAmountMinor, base) } ?? "")
      }
      table.add(cells)
    }
    return table.text
  }

  static func balances(_ balances: PayshareV1.Balances, _ people: People) -> String {
    let code = balances.currencyCode
    var table = Table([
      ("PERSON", .left), ("PAID", .right), ("SHARE", .right), ("BALANCE \(code)", .right),
    ])
    for balance in balances.balances {
      table.add([
        people.name(balance.userID), AmountText.number(balance.paidMinor, code),
        AmountText.number(balance.owedMinor, code), signed(balance.netMinor, code),
      ])
    }
    return table.text
  }

  static func settlement(_ settlement: PayshareV1.Settlement, _ people: People) -> String {
    if settlement.transfers.isEmpty { return "Nobody owes anything." }
    var table = Table([("WHO PAYS", .left), ("WHOM", .left), ("HOW MUCH", .right)])
    for transfer in settlement.transfers {
      table.add([
        people.name(transfer.payerUserID), people.name(transfer.payeeUserID),
        AmountText.full(transfer.amountMinor, settlement.currencyCode),
      ])
    }
    return "\(table.text)\n\n\(quality(of: settlement))"
  }

  private static func quality(of settlement: PayshareV1.Settlement) -> String {
    guard settlement.optimality == .optimal else {
      return "At least \(count(settlement.lowerBound, "payment")) needed."
    }
    return settlement.mode == .preserveCounterparties
      ? "No plan in which people pay only those they owe has fewer payments." : "No plan has fewer payments."
  }

  /// `1 payment is`, `2 payments are`.
  private static func count(_ number: Int32, _ thing: String) -> String {
    number == 1 ? "1 \(thing) is" : "\(number) \(thing)s are"
  }

  /// With its sign: `+` for money that the person is owed.
  private static func signed(_ minorUnits: Int64, _ code: String) -> String {
    (minorUnits > 0 ? "+" : "") + AmountText.number(minorUnits, code)
  }

  /// A single name, a few names with amounts, or a number of people.
  private static func allocations(
    _ parts: [(id: String, minorUnits: Int64)], _ code: String, _ people: People
  )
    -> String
  {
    if parts.count == 1 { return people.name(parts[0].id) }
    if parts.count > maximumNamesInACell { return "\(parts.count) people" }
    if Set(parts.map(\.minorUnits)).count == 1 {
      return parts.map { people.name($0.id) }.joined(separator: ", ")
        + " \(AmountText.number(parts[0].minorUnits, code)) each"
    }
    return parts.map { "\(people.name($0.id)) \(AmountText.number($0.minorUnits, code))" }.joined(
      separator: ", ")
  }

  /// More people than this are counted, not named, in a table's cell.
  private static let maximumNamesInACell = 4
}
