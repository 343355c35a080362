import Identifiers
import Rules
import ServiceKit
import Testing

@testable import Audit

@Suite("The filter of the audit") struct AuditFilterTests {
  private func filter(_ text: String) throws(Refusal) -> AuditFilter? {
    try AuditQuery(filter: text, orderBy: "").wanted
  }

  @Test func anOperationIsAKindOfEventOrAMethod() throws {
    #expect(try filter("operation = expense_updated")?.operation == .kind(8))
    #expect(try filter("operation = call_refused")?.operation == .kind(AuditOperation.callRefused))
    #expect(try filter("operation = alert_raised")?.operation == .kind(AuditOperation.alertRaised))
    let method = "payshare.v1.ExpenseService/UpdateExpense"
    #expect(try filter("operation = \"\(method)\"")?.operation == .refused(method: method))
    #expect(throws: Refusal.self) { try filter("operation = expense_eaten") }
    #expect(throws: Refusal.self) { try filter("operation = \"payshare.v1.ExpenseService/Eat\"") }
  }

  @Test func timesAreDaysOrMoments() throws {
    let times = try #require(
      try filter("create_time >= 2026-04-02 AND create_time < \"2026-04-02T14:00:00+02:00\"")
    ).times
    #expect(times.lower == 1_775_088_000_000_000)
    #expect(times.upper == 1_775_131_199_999_999)
    for text in ["yesterday", "2026-13-01", "\"2026-04-02T12:00:00Z\\\"\"", "\"\""] {
      #expect(throws: Refusal.self) { try filter("create_time > \(text)") }
    }
  }

  @Test func theFilterChoosesTheIndex() throws {
    let id = UUID.version7()
    for (text, index) in [
      ("create_time > 2026-01-01", AuditPageText.all), ("operation = expense_updated", .all),
      ("operation = alert_raised", .ofRareKind), ("actor_user_id = \(id)", .ofActor),
      ("actor_user_id = \(id) AND operation = alert_raised", .ofActor),
      ("actor_user_id = \(id) AND resource_id = \(id)", .ofResource),
    ] {
      #expect(AuditPageText(try #require(try filter(text))) == index, "\(text)")
    }
  }

  @Test func theFirstIDOfATimeIsLessThanAllOfItAndMoreThanAllBefore() {
    let time: Int64 = 1_775_131_200_000_000
    var random: any RandomNumberGenerator = SystemRandomNumberGenerator()
    let first = UUID(firstAt: time, shiftedBySeconds: 0)
    #expect(first < UUID.version7(atUnixNanoseconds: time * 1_000, using: &random))
    #expect(UUID.version7(atUnixNanoseconds: time * 1_000 - 1_000_000, using: &random) < first)
    #expect(UUID(firstAt: .min, shiftedBySeconds: -600) == .zero)
    #expect(first < UUID(firstAt: .max, shiftedBySeconds: 600))
  }
}
