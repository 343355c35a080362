import ComputePool
import GoogleAPI
import PayshareAPI
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// How an expense was meant, kept over the services beside the amounts that follow.
@Suite struct SplitTests {
  private func expense(_ total: Int64, paidBy payer: Person, _ mode: PayshareV1.Split.Mode)
    -> PayshareV1.Expense
  {
    .with {
      $0.description = "Dinner"
      $0.total = .with { ($0.amountMinor, $0.currencyCode) = (total, "INR") }
      $0.payerSplit = .with { $0.mode = .equal(.with { $0.userIDs = [payer.id] }) }
      $0.split = .with { $0.mode = mode }
      $0.notes = "At the beach; Ben was late.\nनमस्ते"
    }
  }

  private func violations(_ status: Status?) -> [String] {
    let badRequest = status?.detail(GoogleRpc.BadRequest.self)
    return badRequest?.fieldViolations.map { "\($0.field) \($0.reason)" } ?? []
  }

  /// Every mode among two people, and what each of them then has of 20.00.
  private func modes(_ one: String, _ other: String) -> [(mode: PayshareV1.Split.Mode, amounts: [Int64])] {
    [
      (.equal(.with { $0.userIDs = [one, other] }), [10_00, 10_00]),
      (
        .percent(
          .with {
            $0.portions = [
              .with { ($0.userID, $0.basisPoints) = (one, 25_00) },
              .with { ($0.userID, $0.basisPoints) = (other, 75_00) },
            ]
          }), [5_00, 15_00]
      ),
      (
        .shares(
          .with {
            $0.portions = [
              .with { ($0.userID, $0.weightThousandths) = (one, 1_500) },
              .with { ($0.userID, $0.weightThousandths) = (other, 500) },
            ]
          }), [15_00, 5_00]
      ),
      (
        .adjustment(
          .with {
            $0.portions = [
              .with { ($0.userID, $0.adjustmentMinor) = (one, -2_00) }, .with { $0.userID = other },
            ]
          }), [9_00, 11_00]
      ),
      (
        .itemised(
          .with {
            $0.items = [
              .with { ($0.description, $0.amountMinor, $0.userIDs) = ("Fish", 12_00, [one]) },
              .with { ($0.amountMinor, $0.userIDs) = (4_00, [one, other]) },
            ]
            ($0.taxMinor, $0.tipMinor, $0.discountMinor) = (3_00, 2_00, 1_00)
          }), [17_50, 2_50]
      ),
    ]
  }

  @Test func everyModeIsShownWithTheAmountsThatFollowByEveryRead() async throws {
    try await Payshare.with { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let trip = try await asha.event(with: [ben])
      for (mode, amounts) in modes(asha.id, ben.id) {
        let wanted = expense(20_00, paidBy: asha, mode)
        let made = try await asha.expenses.createExpense(
          .with { ($0.eventID, $0.expense) = (trip.id, wanted) })
        #expect(made.split?.mode == mode)
        #expect(made.payerSplit == wanted.payerSplit)
        #expect(made.notes == wanted.notes)
        let parts = Dictionary(uniqueKeysWithValues: made.shares.map { ($0.userID, $0.amountMinor) })
        #expect([parts[asha.id], parts[ben.id]] == amounts)
        #expect(made.payers.map(\.amountMinor) == [20_00])
        #expect(try await ben.expenses.getExpense(.with { $0.expenseID = made.id }) == made)
        let list = try await ben.expenses.listExpenses(.with { ($0.eventID, $0.pageSize) = (trip.id, 1) })
        #expect(try list.expenses.received() == [made])
      }
    }
  }

  @Test func anEditOfTheTotalAloneDividesAnewAndTheBalancesFollow() async throws {
    try await Payshare.with { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let chitra = try await payshare.person("Chitra")
      let trip = try await asha.event(with: [ben, chitra])
      let wanted = expense(1_00, paidBy: asha, .equal(.with { $0.userIDs = [asha, ben, chitra].map(\.id) }))
      let made = try await asha.expenses.createExpense(.with { ($0.eventID, $0.expense) = (trip.id, wanted) })
      let edited = try await asha.expenses.updateExpense(
        .with { request in
          (request.expenseID, request.etag) = (made.id, made.etag)
          request.expense = .with {
            $0.total = .with { ($0.amountMinor, $0.currencyCode) = (1_000_00, "INR") }
          }
          request.updateMask = .with { $0.paths = ["total"] }
        })
      #expect(edited.shares.map(\.amountMinor).sorted() == [333_33, 333_33, 333_34])
      #expect(edited.payers.map(\.amountMinor) == [1_000_00])
      #expect(edited.split == made.split && edited.notes == made.notes)
      #expect(try await trip.id == asha.expenses.getExpense(.with { $0.expenseID = made.id }).eventID)
      let nets = try await asha.nets(of: trip)
      for share in edited.shares where share.userID != asha.id {
        #expect(nets[share.userID] == -share.amountMinor)
      }
      let deleted = try await asha.expenses.deleteExpense(
        .with { ($0.expenseID, $0.etag) = (edited.id, edited.etag) })
      let back = try await asha.expenses.undeleteExpense(
        .with { ($0.expenseID, $0.etag) = (deleted.id, deleted.etag) })
      #expect(back.split == made.split && back.payerSplit == made.payerSplit && back.notes == made.notes)
    }
  }

  @Test func notesAndSplitsAreChangedByTheirOwnPaths() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      let made = try await asha.pays(100, "Tea", [(asha, 100)], in: trip)
      let edited = try await asha.expenses.updateExpense(
        .with { request in
          (request.expenseID, request.etag) = (made.id, made.etag)
          request.expense = expense(1, paidBy: asha, .equal(.with { $0.userIDs = [asha.id] }))
          request.updateMask = .with { $0.paths = ["split", "payer_split", "notes"] }
        })
      #expect(edited.description == "Tea" && edited.total == made.total)
      #expect(edited.split != nil && edited.payerSplit != nil && !edited.notes.isEmpty)
      #expect(edited.shares == made.shares && edited.payers == made.payers)
    }
  }

  @Test func whatBreaksTheContractAndWhatBreaksTheRulesIsNamedTogether() async throws {
    try await Payshare.with { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let trip = try await asha.event(with: [])
      var wanted = expense(
        20_00, paidBy: asha,
        .percent(
          .with {
            $0.portions = [
              .with { ($0.userID, $0.basisPoints) = (ben.id, 50_00) },
              .with { ($0.userID, $0.basisPoints) = (asha.id, 0) },
            ]
          }))
      wanted.payers = [.with { ($0.userID, $0.amountMinor) = (asha.id, 20_00) }]
      wanted.notes = String(repeating: "x", count: 2_001)
      func refused(_ wanted: PayshareV1.Expense) async -> [String] {
        violations(
          await status {
            _ = try await asha.expenses.createExpense(.with { ($0.eventID, $0.expense) = (trip.id, wanted) })
          })
      }
      #expect(
        await refused(wanted) == [
          "expense.split.percent.portions[1].basis_points REQUIRED", "expense.notes TOO_LONG",
          "expense.payer_split AMOUNTS_FOLLOW", "expense.split.percent.portions[0].user_id NOT_A_PARTICIPANT",
        ])
      wanted = expense(20_00, paidBy: asha, .equal(.init()))
      #expect(await refused(wanted) == ["expense.split.equal.user_ids TOO_FEW"])
      wanted.split?.mode = nil
      #expect(await refused(wanted) == ["expense.split.mode REQUIRED"])
      wanted.split = nil
      #expect(await refused(wanted) == ["expense.shares REQUIRED"])
    }
  }

  @Test func theLargestSplitsAreTakenAndWorkedOutInThePool() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      let ids = [asha.id] + (try await OffLoopTests.join(trip, 999, payshare))
      let wanted = PayshareV1.Expense.with {
        $0.description = String(repeating: "д", count: 200)
        $0.notes = String(repeating: "😀", count: 2_000)
        $0.total = .with { ($0.amountMinor, $0.currencyCode) = (1_000_000_000_000_000, "INR") }
        $0.payerSplit = .with {
          $0.mode = .shares(
            .with {
              $0.portions = ids.map { id in
                .with { ($0.userID, $0.weightThousandths) = (id, 1_000_000_000) }
              }
            })
        }
        $0.split = .with {
          $0.mode = .itemised(
            .with {
              $0.items = (0..<200).map { item in
                .with {
                  $0.description = String(repeating: "😀", count: 100)
                  $0.amountMinor = 5_000_000_000_000
                  $0.userIDs = (0..<10).map { ids[(10 * item + $0) % ids.count] }
                }
              }
            })
        }
      }
      let before = payshare.computePool.startedCount
      let made = try await asha.expenses.createExpense(.with { ($0.eventID, $0.expense) = (trip.id, wanted) })
      #expect(made.shares.count == 1_000 && made.payers.count == 1_000)
      #expect(made.shares.map(\.amountMinor).reduce(0, +) == 1_000_000_000_000_000)
      let between = payshare.computePool.startedCount
      #expect(between > before)
      #expect(try await asha.expenses.getExpense(.with { $0.expenseID = made.id }) == made)
      #expect(payshare.computePool.startedCount > between)
    }
  }

  /// Few people, but many entries: what is counted is what the work grows with.
  @Test func aBillOfManyItemsIsWorkedOutInThePoolThoughItIsForOnePerson() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      for (count, isLong) in [(10, false), (60, true)] {
        let bill = PayshareV1.ItemisedSplit.with {
          $0.items = (0..<count).map { _ in .with { ($0.amountMinor, $0.userIDs) = (1, [asha.id]) } }
        }
        let before = payshare.computePool.startedCount
        _ = try await asha.expenses.createExpense(
          .with {
            ($0.eventID, $0.expense) = (trip.id, expense(Int64(count), paidBy: asha, .itemised(bill)))
          })
        #expect((payshare.computePool.startedCount > before) == isLong)
      }
    }
  }
}
