import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import RPCTestSupport
import Testing

/// Rows with values that no version of the server has written are reported and never misread.
@Suite(.timeLimit(.minutes(15)))
struct CorruptRowTests {
  struct Damage: Sendable, CustomTestStringConvertible {
    let column: String
    let sql: String
    var testDescription: String { column }

    static let all = [
      Damage(
        column: "expense.kind",
        sql: "ALTER TABLE expense DROP CONSTRAINT expense_kind_check; UPDATE expense SET kind = 7"),
      Damage(column: "expense.currency", sql: "UPDATE expense SET currency = 'a@b'"),
      Damage(column: "expense.rate_denominator", sql: "UPDATE expense SET rate_numerator = 0"),
      Damage(column: "expense.rate_denominator", sql: "UPDATE expense SET rate_denominator = -1"),
      Damage(
        column: "expense.message",
        sql: "UPDATE expense SET message = '\\x05ff'"),
      Damage(column: "event.base_currency", sql: "UPDATE event SET base_currency = 'a@b'"),
      Damage(
        column: "group_member.role",
        sql:
          "ALTER TABLE group_member DROP CONSTRAINT group_member_role_check; UPDATE group_member SET role = 9"
      ),
    ]
  }

  /// Reads the corrupt resource several times, on the loop or in the pool, which decodes long results. Returns the
  /// replies, the log lines, and the resource's id.
  private func read(
    _ damage: Damage, inPool: Bool
  ) async throws -> (answers: Set<Status?>, lines: [String], id: String) {
    let log = LogProbe()
    let pageSize: Int32 = inPool ? 1_000 : 1
    var found: (Set<Status?>, String) = ([], "")
    try await Payshare.with(configure: {
      $0.logger = log.logger
      if inPool { $0.limits.resultBytesReadOnLoop = 0 }
    }) { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      let flat = try await asha.groups.createGroup(.with { $0.group = .with { $0.displayName = "Flat" } })
      var hotel = PayshareV1.Expense.exact(100, "Hotel", paidBy: asha, [(asha, 100)], currency: "USD")
      hotel.exchangeRate = .with { ($0.numerator, $0.denominator) = (83, 1) }
      let made = try await asha.expenses.createExpense(.with { ($0.eventID, $0.expense) = (trip.id, hotel) })
      try await payshare.test.made.administer(damage.sql)
      for _ in 0..<3 {
        let answer = await status {
          if damage.column == "expense.message" {
            _ = try await asha.expenses.listExpenses(
              .with { ($0.eventID, $0.pageSize) = (trip.id, pageSize) })
          } else if damage.column.hasPrefix("expense") {
            _ = try await asha.expenses.getExpense(.with { $0.expenseID = made.id })
          } else if damage.column.hasPrefix("event") {
            _ = try await asha.events.getEvent(.with { $0.eventID = trip.id })
          } else {
            _ = try await asha.groups.getGroup(.with { $0.groupID = flat.id })
          }
        }
        found.0.insert(answer)
      }
      let ids = [
        "expense.message": "one of event \(trip.id)", "event.base_currency": trip.id,
        "group_member.role": "\(flat.id) \(asha.id)",
      ]
      found.1 = ids[damage.column] ?? made.id
    }
    return (found.0, log.lines.filter { $0.contains("undecodable") }, found.1)
  }

  @Test(arguments: Damage.all, [false, true])
  func aCorruptRowIsAnErrorThatNamesItsPlace(_ damage: Damage, inPool: Bool) async throws {
    let (answers, lines, id) = try await read(damage, inPool: inPool)
    #expect(answers.count == 1)
    let answer = try #require(answers.first ?? nil)
    #expect(answer.code == .internal)
    #expect(answer.reason == "DATABASE_ERROR")
    #expect(!answer.message.contains(damage.column), "clients are told nothing of tables")
    // The first is logged at once; later ones are counted, and logged with their number when the database is closed.
    #expect(lines.count == 2)
    #expect(
      lines.allSatisfy {
        $0.contains("error undecodable value in \(damage.column) ") && $0.contains("id=\(id)")
      })
    #expect(lines.last?.contains("count=2") == true)
    #expect(!lines.joined().contains("a@b"), "lines quote no values")
  }
}
