import EventLoop
import Identifiers
import PayshareClient

/// The operations that change something, and the accounts of them.
extension Generator {
  var expenses: PayshareV1.ExpenseServiceClient { PayshareV1.ExpenseServiceClient(channel) }

  // MARK: Creating

  func create() async -> (MonotonicTime, MonotonicTime, Status?) {
    let event = chooseEvent()
    let account: EventAccount
    let opened = MonotonicTime.now
    do throws(Status) {
      account = try await self.account(of: event)
    } catch {
      // The balances of an event are read before its first change.
      return (opened, .now, error)
    }
    let request = creation(in: account)
    let began = MonotonicTime.now
    do throws(Status) {
      let expense = try await expenses.createExpense(request, options: options(forEvent: event))
      let ended = MonotonicTime.now
      acknowledge(expense, of: request, event: event)
      if Int.random(in: 0..<100, using: &random) < scenario.replayPercent {
        await replay(request, expecting: expense, event: event)
      }
      return (began, ended, nil)
    } catch {
      if !error.isRefusal { unsettled.append(.creation(request, event: event)) }
      return (began, .now, error)
    }
  }

  private func creation(in account: EventAccount) -> PayshareV1.CreateExpenseRequest {
    let total = Int64.random(in: 1_00...100_000_00, using: &random)
    return .with {
      $0.eventID = account.id
      $0.requestID = requestID()
      $0.expense = expense(of: total, among: account.participants, "Load")
    }
  }

  private func expense(
    of total: Int64, among people: [Int], _ description: String
  ) -> PayshareV1.Expense {
    let payer = people[Int.random(in: 0..<people.count, using: &random)]
    let shares = Population.shares(of: total, among: people, count: 3, using: &random)
    return .with {
      $0.description = description
      $0.total = .with {
        $0.amountMinor = total
        $0.currencyCode = Population.currency
      }
      $0.payers = [
        .with {
          $0.userID = Population.id(.user, payer).description
          $0.amountMinor = total
        }
      ]
      $0.divide(among: shares.map { (Population.id(.user, $0.user).description, $0.minorUnits) })
    }
  }

  /// Not from the seed: a second run on the same database must not repeat the requests of the first.
  private func requestID() -> String { UUID.version7().description }

  func acknowledge(
    _ expense: PayshareV1.Expense, of request: PayshareV1.CreateExpenseRequest, event: Int
  ) {
    let total = request.expense?.total?.amountMinor ?? 0
    let wanted = request.expense ?? PayshareV1.Expense()
    if let fault = AnswerChecks.fault(of: expense, askedFor: wanted) { checks.recordFault(fault) }
    accounts[event]?.acknowledged += total
    created.append(CreatedExpense(id: expense.id, event: event, total: total, etag: expense.etag))
  }

  private func replay(
    _ request: PayshareV1.CreateExpenseRequest, expecting expense: PayshareV1.Expense, event: Int
  ) async {
    guard let again = try? await expenses.createExpense(request, options: options(forEvent: event)) else {
      return
    }
    checks.replays += 1
    if again != expense { checks.recordFault("a repeated request made \(again.id) after \(expense.id)") }
  }

  // MARK: Editing

  func edit() async -> (MonotonicTime, MonotonicTime, Status?) {
    guard !created.isEmpty else { return await create() }
    let index = Int.random(in: 0..<created.count, using: &random)
    created.swapAt(index, created.count - 1)
    // Taken out while it is edited, so that no other edit runs at the same time.
    let old = created.removeLast()
    let total = Int64.random(in: 1_00...100_000_00, using: &random)
    let request = PayshareV1.UpdateExpenseRequest.with {
      $0.expenseID = old.id
      $0.etag = old.etag
      $0.requestID = requestID()
      let new = expense(of: total, among: accounts[old.event]?.participants ?? [], "Edited")
      $0.expense = new
      $0.updateMask = .with {
        $0.paths = ["description", "total", "payers", new.split == nil ? "shares" : "split"]
      }
    }
    let began = MonotonicTime.now
    do throws(Status) {
      let new = try await expenses.updateExpense(request, options: options(forEvent: old.event))
      let ended = MonotonicTime.now
      acknowledge(new, of: request, old)
      return (began, ended, nil)
    } catch {
      if error.isRefusal { created.append(old) } else { unsettled.append(.edit(request, old)) }
      return (began, .now, error)
    }
  }

  func acknowledge(
    _ new: PayshareV1.Expense, of request: PayshareV1.UpdateExpenseRequest, _ old: CreatedExpense
  ) {
    let total = request.expense?.total?.amountMinor ?? 0
    let wanted = request.expense ?? PayshareV1.Expense()
    if let fault = AnswerChecks.fault(of: new, askedFor: wanted) { checks.recordFault(fault) }
    if new.etag == old.etag { checks.recordFault("expense \(old.id) kept its etag when it was edited") }
    accounts[old.event]?.acknowledged += total - old.total
    created.append(CreatedExpense(id: old.id, event: old.event, total: total, etag: new.etag))
  }

  // MARK: Accounts

  /// The account of an event; reads the total before the first change.
  private func account(of event: Int) async throws(Status) -> EventAccount {
    if let account = accounts[event] { return account }
    if let opening = openings[event] { return try await opening.value.get() }
    let opening = Task { () -> Result<EventAccount, Status> in
      let balances: PayshareV1.Balances
      do throws(Status) {
        balances = try await self.balances(ofEvent: event)
      } catch {
        return .failure(error)
      }
      let account = EventAccount(
        number: event, id: Population.id(.event, event).description,
        participants: population.participants(ofEvent: event), baseline: balances.paidMinor)
      accounts[event] = account
      return .success(account)
    }
    openings[event] = opening
    let account = await opening.value
    openings[event] = nil
    return try account.get()
  }
}
