import JSON
import PayshareClient
import Testing

@testable import payshare

@Suite("Messages as JSON")
struct MessagesJSONTests {
  @Test func everyFieldIsThereSetOrNot() throws {
    #expect(
      try PayshareV1.Expense().fullJSON().compact == """
        {"id":"","eventId":"","description":"","kind":"KIND_UNSPECIFIED","spendDate":"","total":null,\
        "exchangeRate":null,"payers":[],"shares":[],"baseTotal":null,"creatorUserId":"","createTime":null,\
        "updateTime":null,"deleteTime":null,"etag":"","split":null,"payerSplit":null,"notes":"","categoryId":""}
        """)
  }

  @Test func numbersOf64BitsAreStringsAndEnumsAreNames() throws {
    let settlement = PayshareV1.Settlement.with {
      $0.transfers = [.with { $0.amountMinor = .max }]
      $0.mode = .preserveCounterparties
      $0.optimality = .optimal
      $0.lowerBound = 2
    }
    #expect(
      try settlement.fullJSON().compact == """
        {"eventId":"","currencyCode":"","transfers":[{"payerUserId":"","payeeUserId":"",\
        "amountMinor":"9223372036854775807"}],"mode":"PRESERVE_COUNTERPARTIES","optimality":"OPTIMAL",\
        "lowerBound":2,"balanceVersion":"0"}
        """)
  }

  @Test func aMessageWithoutAFormIsAnErrorThatNamesTheField() {
    let user = PayshareV1.User.with { $0.createTime = .with { $0.seconds = .max } }
    let error = #expect(throws: CommandError.self) { try user.fullJSON() }
    guard case .status(let status)? = error else { return #expect(Bool(false)) }
    #expect(status.code == .internal)
    #expect(status.message.contains("createTime"))
  }
}
