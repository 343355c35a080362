import Testing

@testable import payshare

@Suite("Mistakes in a command line")
struct ArgumentCheckTests {
  private func refusal(_ arguments: String...) -> String? {
    do throws(CommandError) {
      try ArgumentCheck.check(arguments, of: Payshare.self)
      return nil
    } catch {
      return error.lines.first
    }
  }

  @Test func anUnknownCommandSuggestsTheNearestOne() throws {
    let told = try #require(refusal("expenses", "list", "Names"))
    #expect(
      told.hasPrefix("payshare: there is no command payshare expenses; did you mean payshare expense?\n"))
    #expect(
      refusal("expense", "lst")?.contains(
        "no command payshare expense lst; did you mean payshare expense list?")
        == true)
    #expect(refusal("reg")?.contains("did you mean payshare register?") == true)
  }

  @Test func anUnknownCommandNearNoOtherListsAllCommands() throws {
    let told = try #require(refusal("group", "frobnicate"))
    #expect(
      told.contains(
        "no command payshare group frobnicate\n"
          + "Commands of payshare group: create, get, list, rename, add, remove, leave."))
  }

  @Test func commandsOptionsAndArgumentsPass() {
    #expect(refusal() == nil)
    #expect(refusal("--version") == nil)
    #expect(refusal("help", "expense", "add") == nil)
    #expect(refusal("expense", "list", "Goa trip", "--json") == nil)
    #expect(refusal("expense", "--help") == nil)
    #expect(refusal("settle", "expense") == nil)
  }

  @Test func anOptionBeforeTheCommandIsExplained() {
    #expect(
      refusal("--identity", "service", "whoami")?.hasPrefix(
        "payshare: options come after the command: payshare COMMAND --identity …\n") == true)
    #expect(
      refusal("expense", "--json", "list", "Goa")?.contains("payshare expense COMMAND --json …") == true)
    #expect(refusal("--generate-completion-script", "bash") == nil)
    #expect(refusal("-h") == nil)
  }

  @Test func aNegativeNumberThatIsNoAmountDoesNotMentionRefunds() {
    #expect(
      refusal("expense", "list", "Goa", "--limit", "-1") == "payshare: --limit must be more than zero, not -1"
    )
    #expect(refusal("event", "list", "--limit", "-1") == "payshare: --limit must be more than zero, not -1")
  }

  @Test func aNegativeAmountPointsToRefunds() {
    let told =
      "payshare: -90.00 is less than zero; for money that came back, use --refund with an amount above zero"
    #expect(refusal("expense", "add", "Goa", "Refund", "-90.00") == told)
    #expect(refusal("expense", "edit", "Museum", "--amount", "-90.00") == told)
    #expect(refusal("expense", "add", "Goa", "--", "-5 discount", "90.00") == nil)
  }
}
