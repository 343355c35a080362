import JSON
import PayshareClient
import Testing

@testable import payshare

@Suite("Messages as JSON")
struct MessagesJSONTests {
  @Test func everyFieldIsThereSetOrNot() {
    #expect(
      PayshareV1.Expense().json.compact == """
        {"id":"","eventId":"","description":"","kind":"KIND_UNSPECIFIED","spendDate":"","total":null,\
        "exchangeRate":null,"payers":[],"shares":[],"baseTotal":null,"creatorUserId":"","createTime":null,\
        "updateTime":null,"deleteTime":null,"etag":""}
        """)
  }

  @Test func numbersOf64BitsAreStringsAndEnumsAreNames() {
    let settlement = PayshareV1.Settlement.with {
      $0.transfers = [.with { $0.amountMinor = .max }]
      $0.mode = .preserveCounterparties
      $0.optimality = .optimal
      $0.lowerBound = 2
    }
    #expect(
      settlement.json.compact == """
        {"eventId":"","currencyCode":"","transfers":[{"payerUserId":"","payeeUserId":"",\
        "amountMinor":"9223372036854775807"}],"mode":"PRESERVE_COUNTERPARTIES","optimality":"OPTIMAL",\
        "lowerBound":2,"balanceVersion":"0"}
        """)
  }

  @Test func anEnumValueOfANewerContractIsItsNumber() {
    let settlement = PayshareV1.Settlement.with { $0.mode = .unrecognized(77) }
    #expect(settlement.json.compact.contains(#""mode":77"#))
  }
}
