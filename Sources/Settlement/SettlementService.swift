import Balances
import ComputePool
import Events
import Expenses
import Identifiers
import Money
public import PayshareAPI
public import Postgres
public import RPC
import Rules
import ServiceKit

/// Plans the fewest payments that settle everyone in an event.
public struct SettlementService: PayshareV1.SettlementService {
  /// The limit of payers times sharers, over all expenses, for `PRESERVE_COUNTERPARTIES`.
  static let maximumPairsOfExpenses = 20_000
  /// The limit of pairs of people with a debt between them, for `PRESERVE_COUNTERPARTIES`.
  static let maximumDebts = 1_500

  /// The limit of participants and expenses for a plan made on the event loop, in about 50 µs at worst; larger plans
  /// are made in the compute pool.
  static let maximumSizeOnLoop = 12

  private let database: Database

  /// A service over a database.
  public init(_ database: Database) { self.database = database }

  /// A plan for the current balances; computed for each call, never stored.
  public func getSettlement(
    _ request: PayshareV1.GetSettlementRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Settlement {
    let caller = try call.caller
    let id = try UUID(required: request.eventID, field: "event_id")
    let mode = Plan.Mode(request.mode)
    let resource = Resource.event(id)
    let event = EventStatements.event(id, in: caller.organisationID)
    let balances = BalanceStatements.balances(of: id, in: caller.organisationID)
    guard mode == .preserveCounterparties else {
      let read = try await database.read(event, balances, of: resource, for: call)
      return try await settlement(mode, resource.shown(read.0), read.1, expenses: [], call)
    }
    // Read from one snapshot, so that the debts sum to the balances.
    let expenses = ExpenseStatements.all(
      of: id, in: caller.organisationID, maximumPairs: Self.maximumPairsOfExpenses)
    let read = try await database.read(event, balances, expenses, of: resource, for: call)
    return try await settlement(mode, resource.shown(read.0), read.1, expenses: read.2, call)
  }

  private func settlement(
    _ mode: Plan.Mode, _ event: EventStatements.StoredEvent,
    _ balances: [BalanceStatements.StoredBalance], expenses: [ExpenseStatements.StoredExpense],
    _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Settlement {
    if balances.count + expenses.count <= Self.maximumSizeOnLoop {
      return try Self.settlement(mode, event, balances, expenses, Checkpoint())
    }
    return try await call.compute { checkpoint throws(Status) in
      try Self.settlement(mode, event, balances, expenses, checkpoint)
    }
  }

  private static func settlement(
    _ mode: Plan.Mode, _ event: EventStatements.StoredEvent,
    _ balances: [BalanceStatements.StoredBalance], _ expenses: [ExpenseStatements.StoredExpense],
    _ checkpoint: Checkpoint
  ) throws(Status) -> PayshareV1.Settlement {
    let debts = try debts(of: expenses.map(\.expense))
    var nets: [UUID: Int64] = [:]
    for stored in balances { nets[stored.balance.userID] = try stored.netMinor }
    let plan = try plan(Position(nets: nets, debts: debts), mode, checkpoint)

    var settlement = PayshareV1.Settlement()
    settlement.eventID = event.event.id.description
    settlement.currencyCode = event.event.baseCurrency.code
    settlement.mode = PayshareV1.Settlement.Mode(rawValue: Int32(plan.mode.rawValue))
    settlement.optimality = plan.optimality == .optimal ? .optimal : .heuristic
    settlement.lowerBound = Int32(clamping: plan.lowerBound)
    settlement.balanceVersion = event.balanceVersion
    settlement.transfers = plan.transfers.map { transfer in
      var message = PayshareV1.Transfer()
      message.payerUserID = transfer.payerID.description
      message.payeeUserID = transfer.payeeID.description
      message.amountMinor = transfer.minorUnits
      return message
    }
    return settlement
  }

  private static func debts(of expenses: [Expense]) throws(Status) -> [Debt] {
    let pairs = expenses.reduce(0) { $0 + $1.payers.count * $1.shares.count }
    guard pairs <= maximumPairsOfExpenses else { throw tooManyDebts("so many", maximumPairsOfExpenses) }
    let debts: [Debt]
    do throws(MoneyError) {
      debts = try DebtRules.debts(of: expenses)
    } catch {
      throw Status(.outOfRange, reason: "AMOUNT_TOO_LARGE", "\(error)")
    }
    guard debts.count <= maximumDebts else { throw tooManyDebts("\(debts.count)", maximumDebts) }
    return debts
  }

  private static func tooManyDebts(_ count: String, _ limit: Int) -> Status {
    Status(
      .failedPrecondition, reason: "TOO_MANY_DEBTS",
      "mode: a plan that keeps to \(count) debts between two people takes too long; the limit is \(limit), use AUTO",
      metadata: ["field": "mode", "limit": "\(limit)"])
  }

  private static func plan(
    _ position: Position, _ mode: Plan.Mode, _ checkpoint: Checkpoint
  ) throws(Status) -> Plan {
    do throws(PlanError) {
      return try PlanRules.plan(position, mode: mode, checkpoint)
    } catch {
      switch error {
      case .tooManyBalances(let count, let limit):
        throw Status(
          .failedPrecondition, reason: "TOO_MANY_BALANCES",
          "mode: the best plan for \(count) open balances takes too long; the limit is \(limit), use AUTO",
          metadata: ["field": "mode", "count": "\(count)", "limit": "\(limit)"])
      case .debtsDifferFromBalances:
        throw Status(.aborted, reason: "CONFLICT", "the event was changed in between; try again")
      case .overflow:
        throw Status(.outOfRange, reason: "AMOUNT_TOO_LARGE", "the balances are too large to plan for")
      case .unbalanced:
        throw Status(.internal, reason: "BALANCES_BROKEN", "the balances do not add up to zero")
      case .interrupted(let reason): throw Status(reason)
      }
    }
  }
}

extension Plan.Mode {
  fileprivate init(_ mode: PayshareV1.Settlement.Mode) {
    switch mode {
    case .greedy: self = .greedy
    case .exact: self = .exact
    case .preserveCounterparties: self = .preserveCounterparties
    case .auto, .unspecified, .unrecognized: self = .auto
    }
  }
}
