import PayshareAPI
import Protobuf
import SeededRandom
import Testing

@testable import Audit

@Suite("How much a change moves") struct ExpenseMoveTests {
  private func expense(
    _ payer: String, _ shares: [(String, Int64)], currency: String = "INR", isRefund: Bool = false
  ) -> PayshareV1.Expense {
    let total = shares.reduce(0) { $0 + $1.1 }
    return .with {
      $0.kind = isRefund ? .refund : .expense
      $0.total = .with { ($0.amountMinor, $0.currencyCode) = (total, currency) }
      $0.payers = [.with { ($0.userID, $0.amountMinor) = (payer, total) }]
      $0.shares = shares.map { share in .with { ($0.userID, $0.amountMinor) = share } }
    }
  }

  @Test func whatOthersOweIsMovedByANewExpense() {
    let dinner = expense("a", [("a", 100), ("b", 200), ("c", 300)])
    #expect(ExpenseMove.minorUnits(from: nil, to: dinner) == 500)
    #expect(ExpenseMove.minorUnits(from: dinner, to: nil) == 500)
    #expect(ExpenseMove.minorUnits(from: dinner, to: dinner) == 0)
  }

  @Test func anotherPayerOrAnotherWayMovesMoneyThoughTheTotalStays() {
    let shares: [(String, Int64)] = [("a", 100), ("b", 100)]
    #expect(ExpenseMove.minorUnits(from: expense("a", shares), to: expense("b", shares)) == 200)
    let refund = expense("a", shares, isRefund: true)
    #expect(ExpenseMove.minorUnits(from: expense("a", shares), to: refund) == 200)
  }

  @Test func anotherCurrencyMovesTheGreaterTotal() {
    let (rupees, euros) = (expense("a", [("b", 900)]), expense("a", [("b", 10)], currency: "EUR"))
    #expect(ExpenseMove.minorUnits(from: rupees, to: euros) == 900)
    #expect(ExpenseMove.minorUnits(from: euros, to: rupees) == 900)
  }

  @Test func bothWaysMoveTheSameAndThereIsNoShorterWayRound() {
    var random = SeededGenerator(seed: 9)
    func some() -> PayshareV1.Expense {
      expense(
        ["a", "b", "c"].randomElement(using: &random) ?? "a",
        ["a", "b", "c", "d"].map { ($0, Int64.random(in: 0...1_000, using: &random)) })
    }
    for _ in 0..<500 {
      let (first, second, third) = (some(), some(), some())
      let direct = ExpenseMove.minorUnits(from: first, to: second)
      #expect(direct == ExpenseMove.minorUnits(from: second, to: first))
      #expect(
        direct <= ExpenseMove.minorUnits(from: first, to: third)
          + ExpenseMove.minorUnits(from: third, to: second))
    }
  }
}
