import PayshareClient
import Testing

@testable import LoadTest

/// What is wrong with answers.
@Suite struct AnswerChecksTests {
  private func balances(_ nets: (String, paid: Int64, owed: Int64, net: Int64)...) -> PayshareV1.Balances {
    .with {
      $0.eventID = "trip"
      $0.balances = nets.map { user, paid, owed, net in
        .with {
          $0.userID = user
          $0.paidMinor = paid
          $0.owedMinor = owed
          $0.netMinor = net
        }
      }
    }
  }

  @Test func balancesThatSumToZeroAreRight() {
    #expect(AnswerChecks.fault(of: balances(("a", 10, 4, 6), ("b", 0, 6, -6))) == nil)
  }

  @Test func balancesThatAreOffByOneAreWrong() {
    #expect(
      AnswerChecks.fault(of: balances(("a", 10, 4, 6), ("b", 0, 5, -5)))
        == "event trip: the balances sum to 1")
  }

  @Test func aNetThatIsNotPaidLessOwedIsWrong() {
    #expect(AnswerChecks.fault(of: balances(("a", 10, 4, 5), ("b", 0, 5, -5)))?.contains("net of a") == true)
  }

  private func expense(total: Int64, paid: Int64, shares: Int64...) -> PayshareV1.Expense {
    .with {
      $0.id = "x"
      $0.total = .with { $0.amountMinor = total }
      $0.payers = [.with { $0.amountMinor = paid }]
      $0.shares = shares.map { share in .with { $0.amountMinor = share } }
    }
  }

  /// What is wrong with the amounts of an answer to an expense that was to be divided by the load generator's way.
  private func fault(ofAmounts amounts: [Int64], total: Int64) -> String? {
    var wanted = expense(total: total, paid: total)
    wanted.divide(among: amounts.indices.map { ("\($0)", amounts[$0]) })
    var answer = wanted
    answer.shares = amounts.enumerated().map { index, minorUnits in
      .with { ($0.userID, $0.amountMinor) = ("\(index)", minorUnits) }
    }
    return AnswerChecks.fault(of: answer, askedFor: wanted)
  }

  @Test(
    arguments: [
      // Equal parts, weights 1, 2 and 3 halves, exact amounts.
      (300, [100, 100, 100], true), (303, [151, 152], true), (300, [102, 99, 99], false),
      (300, [100, 100], false), (301, [50, 100, 151], true), (301, [151, 100, 50], false),
      (302, [0, 2, 300], true), (302, [0, 2, 299], false),
    ] as [(Int64, [Int64], Bool)])
  func anExpenseThatIsDividedOtherwiseThanAskedIsWrong(_ total: Int64, _ amounts: [Int64], _ isRight: Bool) {
    #expect((fault(ofAmounts: amounts, total: total) == nil) == isRight)
  }

  private func fault(of expense: PayshareV1.Expense) -> String? {
    expense.encoded().withUnsafeBytes { AnswerChecks.fault(ofExpense: $0) }
  }

  @Test func anExpenseThatCannotBeReadIsWrong() {
    let fault = [UInt8]([0x32, 0x05, 0x08]).withUnsafeBytes { AnswerChecks.fault(ofExpense: $0) }
    #expect(fault?.contains("cannot be read") == true)
  }

  @Test func anExpenseWhosePartsAddUpIsRight() {
    #expect(fault(of: expense(total: 10, paid: 10, shares: 3, 7)) == nil)
  }

  @Test func anExpenseWhosePartsDoNotAddUpIsWrong() {
    #expect(fault(of: expense(total: 10, paid: 10, shares: 3, 6)) != nil)
    #expect(fault(of: expense(total: 10, paid: 9, shares: 3, 7)) != nil)
  }

  @Test func whoTakesPartInAnEventMaySeeItAndNobodyElse() {
    let fault = { (allowed: Bool, user: Int) in
      AnswerChecks.fault(of: .with { $0.allowed = allowed }, about: user, 3, participants: [1, 2])
    }
    #expect(fault(true, 1) == nil && fault(false, 7) == nil)
    #expect(fault(true, 7)?.contains("\(Population.email(7)) may see event") == true)
    #expect(fault(false, 1)?.contains("\(Population.email(1)) may not see event") == true)
  }

  @Test func aGrantOfAnybodyElseIsWrong() {
    let grant = { (id: String, user: String) in
      PayshareV1.Grant.with {
        $0.id = id
        $0.principal = .with { $0.principal = .userID(user) }
      }
    }
    #expect(AnswerChecks.fault(of: [], heldBy: "a") == nil)
    #expect(AnswerChecks.fault(of: [grant("g", "a")], heldBy: "a") == nil)
    #expect(
      AnswerChecks.fault(of: [grant("g", "a"), grant("h", "b")], heldBy: "a")
        == "grant h was shown to a, who does not hold it")
  }

  @Test func whoWasAddedToAGroupIsInItAndWhoWasRemovedIsNot() {
    let group = PayshareV1.Group.with {
      $0.id = "g"
      $0.members = [.with { $0.userID = "a" }]
    }
    #expect(AnswerChecks.fault(of: group, has: "a", expected: true) == nil)
    #expect(AnswerChecks.fault(of: group, has: "b", expected: false) == nil)
    #expect(
      AnswerChecks.fault(of: group, has: "b", expected: true) == "group g lacks b, who was added to it")
    #expect(
      AnswerChecks.fault(of: group, has: "a", expected: false) == "group g has a, who was removed from it")
  }

  @Test func whoWasRemovedFromAGroupMustNotSeeIt() {
    #expect(AnswerChecks.fault(ofGroup: "g", shownTo: "a", Status(.permissionDenied)) == nil)
    #expect(
      AnswerChecks.fault(ofGroup: "g", shownTo: "a", nil) == "group g was shown to a, who was removed from it"
    )
  }

  @Test func aPlanMustBringEverybodyToZero() {
    let balances = balances(("a", 10, 4, 6), ("b", 0, 6, -6))
    func plan(_ amount: Int64) -> PayshareV1.Settlement {
      .with {
        $0.transfers = [
          .with {
            $0.payerUserID = "b"
            $0.payeeUserID = "a"
            $0.amountMinor = amount
          }
        ]
      }
    }
    #expect(AnswerChecks.fault(of: plan(6), for: balances) == nil)
    #expect(AnswerChecks.fault(of: plan(5), for: balances) != nil)
  }
}
