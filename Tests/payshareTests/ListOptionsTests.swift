import ArgumentParser
import PayshareClient
import Testing

@testable import payshare

@Suite("Options of lists")
struct ListOptionsTests {
  private let people = People(me: "1", ["1": "Asha", "2": "Ben"])

  private func expenses(_ arguments: String...) throws -> ListedQuery {
    try ExpenseListOptions.parse(arguments).query(people, categoryID: nil)
  }

  @Test func withoutOptionsTheServerDecides() throws {
    #expect(try expenses() == ListedQuery())
    #expect(try NamedListOptions.parse([]).query == ListedQuery())
  }

  @Test func eachOptionIsATermOfTheFilter() throws {
    #expect(
      try expenses(
        "--from", "2026-01-01", "--to", "2026-01-31", "--by", "ben", "--for", "me", "--currency", "eur",
        "--containing", "taxi", "--order", "entry"
      )
        == ListedQuery(
          filter: """
            spend_date >= "2026-01-01" AND spend_date <= "2026-01-31" AND payers.user_id : "2" AND shares.user_id : "1" AND \
            total.currency_code = "EUR" AND description : "taxi"
            """, orderBy: "create_time desc"))
    #expect(
      try NamedListOptions.parse(["--containing", "Goa", "--order", "name"]).query
        == ListedQuery(filter: "display_name : \"Goa\"", orderBy: "display_name"))
  }

  @Test func whatIsTypedAsAFilterComesFirstSoThatItsPlacesHold() throws {
    #expect(
      try expenses("--filter", "deleted = true", "--containing", "x").filter
        == "deleted = true AND description : \"x\"")
  }

  @Test func quotesAndBackslashesOfAValueStayValues() throws {
    #expect(
      try expenses("--containing", #"a" OR b : "\"#).filter == #"description : "a\" OR b : \"\\""#)
  }

  @Test func anUnknownPersonIsRefused() {
    #expect(throws: CommandError.self) { try expenses("--by", "Chitra") }
  }

  /// What a command says about arguments that it does not take.
  private func message<Command: ParsableArguments>(_ command: Command.Type, _ arguments: [String]) -> String?
  {
    do {
      _ = try Command.parse(arguments)
      return nil
    } catch {
      return Command.message(for: error)
    }
  }

  @Test(arguments: [["--containing", "Goa"], ["--order", "name"], ["--filter", "display_name : \"x\""]])
  func theListOfTheWholeOrganisationHasNeitherFilterNorOrder(_ options: [String]) {
    let refusal = "--all excludes --containing, --filter and --order name"
    #expect(message(EventCommand.List.self, ["--all"] + options)?.contains(refusal) == true)
    #expect(message(GroupCommand.List.self, ["--all"] + options)?.contains(refusal) == true)
    #expect(message(EventCommand.List.self, options) == nil)
    #expect(message(GroupCommand.List.self, ["--all", "--limit", "5"]) == nil)
  }

  @Test func whoIsAddedOrRemovedMustBeNamed() {
    #expect(message(GroupCommand.Add.self, ["Flat"])?.contains("--member") == true)
    #expect(message(GroupCommand.Remove.self, ["Flat"])?.contains("--member") == true)
    #expect(message(GroupCommand.Add.self, ["Flat", "--with", "ben", "--member", "me", "--admin"]) == nil)
  }
}
