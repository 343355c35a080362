import GoogleAPI
import PayshareAPI
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// What an update changes for the paths of its mask (AIP-134).
@Suite struct ExpenseMaskTests {
  /// An expense at a rate with source and date, and what an update of its rate becomes for a mask of one path.
  private func update(
    _ path: String, _ rate: PayshareV1.ExchangeRate?,
    _ check: (PayshareV1.Expense?, Status?) -> Void
  ) async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      var hotel = PayshareV1.Expense.exact(100, "Hotel", paidBy: asha, [(asha, 100)], currency: "USD")
      hotel.exchangeRate = .with {
        ($0.numerator, $0.denominator, $0.source, $0.date) = (83, 1, "card statement", "2025-02-28")
      }
      let made = try await asha.expenses.createExpense(.with { ($0.eventID, $0.expense) = (trip.id, hotel) })
      var updated: PayshareV1.Expense?
      let refused = await status {
        updated = try await asha.expenses.updateExpense(
          .with { request in
            (request.expenseID, request.etag) = (made.id, made.etag)
            request.expense = .with { $0.exchangeRate = rate }
            request.updateMask = .with { $0.paths = [path] }
          })
      }
      check(updated, refused)
    }
  }

  private let other = PayshareV1.ExchangeRate.with { ($0.numerator, $0.denominator) = (84, 1) }

  @Test func aMaskedRateIsReplacedWhole() async throws {
    try await update("exchange_rate", other) { updated, refused in
      #expect(refused == nil)
      #expect(updated?.exchangeRate == other, "source and date go with the rate that had them")
      #expect(updated?.baseTotal?.amountMinor == 8_400)
    }
  }

  @Test func aMaskedRateThatIsMissingIsTakenAway() async throws {
    try await update("exchange_rate", nil) { _, refused in
      let violations = refused?.detail(GoogleRpc.BadRequest.self)?.fieldViolations ?? []
      #expect(violations.map { "\($0.field) \($0.reason)" } == ["expense.exchange_rate REQUIRED"])
    }
  }

  @Test(arguments: [
    "exchange_rate.source", "exchange_rate.numerator", "total.amount_minor", "payers.user_id",
  ])
  func aPathIntoAFieldIsUnknown(_ path: String) async throws {
    try await update(path, other) { _, refused in
      #expect(refused?.code == .invalidArgument)
      let violations = refused?.detail(GoogleRpc.BadRequest.self)?.fieldViolations ?? []
      #expect(violations.map { "\($0.field) \($0.reason)" } == ["update_mask.paths[0] UNKNOWN_FIELD"])
    }
  }
}
