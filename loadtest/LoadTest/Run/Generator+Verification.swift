import PayshareClient

/// Verifies after a run that everything acknowledged exists exactly once, and that totals are conserved.
extension Generator {
  /// No more at once than an idle server answers easily.
  private static let concurrentVerifications = 32
  /// How often a call is made until it is answered or refused.
  private static let attempts = 20

  /// Finds the outcome of changes whose answer did not come, then verifies what was acknowledged.
  func verifyAll() async {
    await verify(unsettled.map(Verification.change))
    unsettled = []
    await verify(created.map(Verification.expense))
    await verify(accounts.values.map(Verification.account))
    await verify(plans.values.map(Verification.plan))
  }

  private func verify(_ all: [Verification]) async {
    pendingVerifications = all
    verifiedCount = 0
    if all.isEmpty { return }
    await withDiscardingTaskGroup { group in
      for _ in 0..<min(Self.concurrentVerifications, all.count) {
        group.addTask(executorPreference: loop) { await self.verifyPending() }
      }
    }
    tell(.checking(done: verifiedCount, of: verifiedCount))
  }

  private func verifyPending() async {
    while let next = pendingVerifications.popLast() {
      switch next {
      case .change(let change): await settle(change)
      case .expense(let expense): await find(expense)
      case .account(let account): await total(account)
      case .plan(let plan): await compare(plan)
      }
      verifiedCount += 1
      if verifiedCount.isMultiple(of: 200) {
        tell(.checking(done: verifiedCount, of: verifiedCount + pendingVerifications.count))
      }
    }
  }

  /// Makes a call until it is answered or refused.
  func retryUntilAnswered<Answer>(_ call: () async throws(Status) -> Answer) async -> Result<
    Answer, Status
  > {
    var last = Status(.unknown)
    for attempt in 0..<Self.attempts {
      do throws(Status) {
        return .success(try await call())
      } catch {
        last = error
        if error.isRefusal, error.code != .resourceExhausted { break }
        try? await Task.sleep(for: .milliseconds(min(1_000, 10 << attempt)))
      }
    }
    return .failure(last)
  }

  private func settle(_ change: UnsettledChange) async {
    switch change {
    case .creation(let request, let event):
      let result = await retryUntilAnswered { () async throws(Status) in
        try await expenses.createExpense(request, options: options(forEvent: event))
      }
      switch result {
      case .success(let expense): acknowledge(expense, of: request, event: event)
      case .failure(let status): if !status.isCertain { checks.unresolved += 1 }
      }
    case .edit(let request, let old):
      let result = await retryUntilAnswered { () async throws(Status) in
        try await expenses.updateExpense(request, options: options(forEvent: old.event))
      }
      switch result {
      case .success(let new): acknowledge(new, of: request, old)
      case .failure(let status):
        if status.isCertain { created.append(old) } else { checks.unresolved += 1 }
      }
    case .entry(let request, let user):
      let result = await retryUntilAnswered { () async throws(Status) in
        try await entries.addBudgetEntry(request, options: options(of: user))
      }
      switch result {
      case .success(let entry): acknowledge(entry, of: request, user)
      case .failure(let status): if !status.isCertain { checks.unresolved += 1 }
      }
    }
  }

  private func find(_ expense: CreatedExpense) async {
    let result = await retryUntilAnswered { () async throws(Status) in
      try await expenses.getExpense(
        .with { $0.expenseID = expense.id }, options: options(forEvent: expense.event))
    }
    switch result {
    case .success(let found):
      checks.found += 1
      if found.total?.amountMinor != expense.total || found.etag != expense.etag {
        checks.recordFault("expense \(expense.id) is not what was acknowledged")
      }
    case .failure(let status):
      checks.recordFault("expense \(expense.id) was acknowledged and not found: \(status)")
    }
  }

  private func total(_ account: EventAccount) async {
    let result = await retryUntilAnswered { () async throws(Status) in
      try await balances(ofEvent: account.number)
    }
    switch result {
    case .success(let balances):
      checks.totals += 1
      let expected = account.baseline + account.acknowledged
      if balances.paidMinor != expected {
        checks.recordFault(
          "event \(account.id): \(balances.paidMinor) was paid, \(expected) was acknowledged")
      }
      if let fault = AnswerChecks.fault(of: balances) { checks.recordFault(fault) }
    case .failure(let status): checks.recordFault("event \(account.id) cannot be read: \(status)")
    }
  }
}

extension PayshareV1.Balances {
  /// What all have paid together.
  var paidMinor: Int64 { balances.reduce(0) { $0 + $1.paidMinor } }
}

extension Status {
  /// Whether it proves that the change was not made by an earlier attempt; a refusal for overload proves nothing about
  /// earlier attempts.
  fileprivate var isCertain: Bool { isRefusal && code != .resourceExhausted && code != .unauthenticated }
}
