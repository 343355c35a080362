import Testing

/// Lists at the command line.
@Suite("Lists at the command line")
struct CommandLineListTests {
  private func names(_ user: CommandLineUser, _ event: String, _ options: String...) async throws -> [String]
  {
    let (code, output) = try await user.attempt(["expense", "list", event, "--json"] + options)
    try #require(code == 0, "\(output)")
    return try JSONObject(output).list("expenses").map { try $0.text("description") }
  }

  @Test func expensesAreListedByDayPersonCurrencyAndText() async throws {
    let asha = try await CommandLineUser.loggedIn("Asha")
    try await asha.run("event", "create", "Goa trip", "--currency", "INR")
    try await asha.run("expense", "add", "Goa trip", "Taxi", "10", "--date", "2026-03-02")
    try await asha.run("expense", "add", "Goa trip", "Night taxi", "20", "--date", "2026-03-01")
    try await asha.run(
      "expense", "add", "Goa trip", "Hotel", "30", "--date", "2026-03-03", "--currency", "USD", "--rate", "83"
    )
    #expect(try await names(asha, "Goa trip") == ["Hotel", "Taxi", "Night taxi"])
    #expect(try await names(asha, "Goa trip", "--order", "entry") == ["Hotel", "Night taxi", "Taxi"])
    #expect(try await names(asha, "Goa trip", "--containing", "TAXI") == ["Taxi", "Night taxi"])
    #expect(try await names(asha, "Goa trip", "--from", "2026-03-02", "--to", "2026-03-02") == ["Taxi"])
    #expect(try await names(asha, "Goa trip", "--currency", "usd", "--by", "me") == ["Hotel"])
    #expect(try await names(asha, "Goa trip", "--filter", "total.amount_minor > 2500") == ["Hotel"])
    let (code, output) = try await asha.attempt(["expense", "list", "Goa trip", "--filter", "total ! 1"])
    #expect(code != 0 && output.contains("filter: character 7: "))
    let dated = try await asha.attempt(["expense", "list", "Goa trip", "--from", "yesterday"])
    #expect(dated.output.contains("must be a day, YYYY-MM-DD"))
  }

  @Test func eventsAndGroupsAreListedByNameAndText() async throws {
    let asha = try await CommandLineUser.loggedIn("Asha")
    for name in ["beach", "Alps", "Beach 2"] {
      try await asha.run("event", "create", name, "--currency", "EUR")
      try await asha.run("group", "create", name)
    }
    for kind in ["event", "group"] {
      let found = try await asha.object(kind, "list", "--containing", "BEACH", "--order", "name")
      #expect(try found.list("\(kind)s").map { try $0.text("displayName") } == ["beach", "Beach 2"])
    }
  }

  @Test func anExpenseIsFoundByItsDescriptionAmongOthersThatHaveItInTheirs() async throws {
    let asha = try await CommandLineUser.loggedIn("Asha")
    try await asha.run("event", "create", "Market", "--currency", "INR")
    try await asha.run("expense", "add", "Market", "Fruit", "10", "--date", "2020-01-01")
    for number in 1...3 { try await asha.run("expense", "add", "Market", "Fruit salad \(number)", "10") }
    #expect(try await asha.run("expense", "edit", "fruit", "--amount", "12").contains("12.00"))
    try await asha.run("expense", "delete", "Fruit")
    let (code, output) = try await asha.attempt(["expense", "edit", "Fruit", "--amount", "9"])
    #expect(code != 0 && output.contains("Fruit is deleted; payshare expense undelete"))
    let empty = try await asha.attempt(["expense", "get", ""])
    #expect(empty.output.contains("there is no expense called"))
  }
}
