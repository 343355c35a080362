import EventLoop
import GRPCAPI
import Identifiers
import PayshareClient

/// The operations, each with the check of its answer.
extension Generator {
  /// Makes one call. Returns when it began and ended, and its status if that is not OK; checking the answer is not part
  /// of that time.
  func carryOut(
    _ operation: Operation
  ) async -> (began: MonotonicTime, ended: MonotonicTime, status: Status?) {
    switch operation {
    case .eventPage: await readPage()
    case .expenseList: await readList()
    case .balances: await readBalances()
    case .settlement: await readSettlement()
    case .createExpense: await create()
    case .editExpense: await edit()
    case .logIn: await logInSomebody()
    case .account: await readAccount()
    case .accessCheck: await checkAccess()
    case .ownGrants: await readOwnGrants()
    case .groupJoin: await joinGroup()
    case .goal: await readGoal()
    case .goalView: await viewGoal()
    case .budgetView: await viewBudget()
    case .budgetEntry: await enter()
    case .ownApprovals: await readOwnApprovals()
    case .approval: await readApproval()
    case .approvalList: await readApprovals()
    case .budgetRevision: await revise()
    case .auditList: await readAudit()
    case .echo: await echo()
    case .connect: await connect()
    }
  }

  /// Times a call.
  func timed<Answer>(
    _ call: () async throws(Status) -> Answer
  ) async -> (answer: Answer?, (MonotonicTime, MonotonicTime, Status?)) {
    let began = MonotonicTime.now
    do throws(Status) {
      let answer = try await call()
      return (answer, (began, .now, nil))
    } catch {
      return (nil, (began, .now, error))
    }
  }

  private func readPage() async -> (MonotonicTime, MonotonicTime, Status?) {
    let event = chooseEvent()
    let request = PayshareV1.GetEventRequest.with {
      $0.eventID = Population.id(.event, event).description
      $0.expensePageSize = Int32(scenario.pageSize)
    }
    let (answer, times) = await timed { () async throws(Status) in
      try await PayshareV1.EventServiceClient(channel).getEvent(request, options: options(forEvent: event))
    }
    if let answer {
      check(answer.balances ?? PayshareV1.Balances())
      check(answer.newestExpenses)
    }
    return times
  }

  private func readBalances() async -> (MonotonicTime, MonotonicTime, Status?) {
    let event = chooseEvent()
    let (answer, times) = await timed { () async throws(Status) in try await balances(ofEvent: event) }
    if let answer { check(answer) }
    return times
  }

  func balances(ofEvent event: Int) async throws(Status) -> PayshareV1.Balances {
    try await PayshareV1.BalanceServiceClient(channel).getBalances(
      .with { $0.eventID = Population.id(.event, event).description }, options: options(forEvent: event))
  }

  private func readSettlement() async -> (MonotonicTime, MonotonicTime, Status?) {
    let event = chooseEvent()
    let request = PayshareV1.GetSettlementRequest.with {
      $0.eventID = Population.id(.event, event).description
    }
    let (answer, times) = await timed { () async throws(Status) in
      try await PayshareV1.SettlementServiceClient(channel).getSettlement(
        request, options: options(forEvent: event))
    }
    // For one plan in ten the balances are read as well; they are comparable if nothing has changed in between.
    if let answer, UInt8.random(in: 0..<10, using: &random) == 0,
      let balances = try? await balances(ofEvent: event),
      balances.balanceVersion == answer.balanceVersion
    {
      checks.settlements += 1
      if let fault = AnswerChecks.fault(of: answer, for: balances) { checks.recordFault(fault) }
    }
    return times
  }

  private func logInSomebody() async -> (MonotonicTime, MonotonicTime, Status?) {
    let user = Int.random(in: 0..<scenario.population.users, using: &random)
    let (answer, times) = await timed { () async throws(Status) in
      try await Sessions.logIn(user, PayshareV1.SessionServiceClient(channel), timeout).get()
    }
    if let answer, answer.user?.email != Population.email(user) {
      checks.recordFault("\(Population.email(user)) was logged in as \(answer.user?.email ?? "nobody")")
    }
    return times
  }

  private func readAccount() async -> (MonotonicTime, MonotonicTime, Status?) {
    let event = chooseEvent()
    let (answer, times) = await timed { () async throws(Status) in
      try await PayshareV1.UserServiceClient(channel).getCurrentUser(
        .init(), options: options(forEvent: event))
    }
    let email = Population.email(population.organiser(ofEvent: event))
    if let answer, answer.email != email {
      checks.recordFault("the account of \(email) was shown as that of \(answer.email)")
    }
    return times
  }

  private func echo() async -> (MonotonicTime, MonotonicTime, Status?) {
    let (answer, times) = await timed { () async throws(Status) in
      try await GrpcHealthV1.HealthClient(channel).check(.init(), options: CallOptions(timeout: timeout))
    }
    check(answer)
    return times
  }

  private func connect() async -> (MonotonicTime, MonotonicTime, Status?) {
    var configuration = configuration
    configuration.connectionsPerEndpoint = 1
    let single = configuration
    let (answer, times) = await timed { () async throws(Status) in
      guard let channel = try? ClientChannel(single, on: loop) else {
        throw Status(.resourceExhausted, "no channel could be made")
      }
      defer { channel.shutDown() }
      return try await GrpcHealthV1.HealthClient(channel).check(
        .init(), options: CallOptions(timeout: timeout))
    }
    check(answer)
    return times
  }

  // MARK: Checks

  private func check(_ health: GrpcHealthV1.HealthCheckResponse?) {
    if let health, health.status != .serving {
      checks.recordFault("the health service says \(health.status)")
    }
  }

  private func check(_ balances: PayshareV1.Balances) {
    checks.balances += 1
    if let fault = AnswerChecks.fault(of: balances) { checks.recordFault(fault) }
  }

  func check(_ expenses: LazyMessages<PayshareV1.Expense>) {
    checks.expenses += expenses.count
    // Their lengths were checked on receipt; a message that cannot be read is reported by `fault`.
    try? expenses.forEach { bytes in
      if let fault = AnswerChecks.fault(ofExpense: bytes) { checks.recordFault(fault) }
    }
  }
}
