import EventLoop
import Identifiers
import PayshareClient

/// Lists of expenses, some of them through a filter.
extension Generator {
  func readList() async -> (MonotonicTime, MonotonicTime, Status?) {
    let event = chooseEvent()
    guard Int.random(in: 0..<100, using: &random) < scenario.filterPercent else {
      let (answer, times) = await timed { () async throws(Status) in
        try await list(event, filter: "", size: scenario.pageSize)
      }
      if let answer { check(answer.expenses) }
      return times
    }
    let somebody = population.participants(ofEvent: event).randomElement(using: &random) ?? 0
    let filter = ExpenseFilter.random(about: Population.id(.user, somebody), using: &random)
    let (answer, times) = await timed { () async throws(Status) in
      try await list(event, filter: filter.text, size: scenario.pageSize)
    }
    if let answer {
      check(answer.expenses)
      await check(answer, through: filter, of: event)
    }
    return times
  }

  private func list(
    _ event: Int, filter: String, size: Int
  ) async throws(Status) -> PayshareV1.ListExpensesResponse {
    try await PayshareV1.ExpenseServiceClient(channel).listExpenses(
      .with {
        $0.eventID = Population.id(.event, event).description
        $0.pageSize = Int32(clamping: size)
        $0.filter = filter
      }, options: options(forEvent: event))
  }

  private func check(
    _ answer: PayshareV1.ListExpensesResponse, through filter: ExpenseFilter, of event: Int
  ) async {
    guard let found = try? answer.expenses.decoded() else { return }
    // For one answer in ten the whole list is read as well; it is comparable if the same answer comes again after it.
    var all: [PayshareV1.Expense]?
    if UInt8.random(in: 0..<10, using: &random) == 0,
      let whole = try? await list(event, filter: "", size: 1_000), whole.nextPageToken.isEmpty,
      let again = try? await list(event, filter: filter.text, size: scenario.pageSize),
      again.expenses == answer.expenses
    {
      all = try? whole.expenses.decoded()
    }
    checks.filtered += 1
    let fault = filter.fault(of: found, isComplete: answer.nextPageToken.isEmpty, among: all)
    if let fault { checks.recordFault("event \(Population.id(.event, event)): \(fault)") }
  }
}
