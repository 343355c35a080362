public import ComputePool

/// Who pays whom to settle all balances. No I/O, no clock.
public enum PlanRules {
  /// A plan for a position. The same position always gives the same plan: ties are broken by the people's ids.
  /// - Parameter checkpoint: counts the work, and can end it.
  public static func plan(
    _ position: Position, mode: Plan.Mode, _ checkpoint: Checkpoint = Checkpoint()
  ) throws(PlanError) -> Plan {
    let all = try position.open()
    var rest = all
    let pairs = try ZeroSumGroups.takePairs(from: &rest, checkpoint)
    let lowerBound = pairs.count + lowerBoundWithoutPairs(rest)

    switch mode {
    case .greedy:
      return Plan(
        try GreedyPlan.transfers(all, checkpoint), mode: mode, lowerBound: lowerBound, isOptimal: false)
    case .exact:
      guard rest.count <= ExactPlan.maximumBalances else {
        throw .tooManyBalances(count: rest.count, limit: ExactPlan.maximumBalances)
      }
      return try exact(pairs, rest, mode: mode, checkpoint)
    case .auto:
      if rest.count <= ExactPlan.maximumBalances { return try exact(pairs, rest, mode: mode, checkpoint) }
      let groups = try pairs + ZeroSumGroups.takeTriplesAndQuads(from: &rest, checkpoint) + [rest]
      return Plan(
        try greedy(groups, checkpoint), mode: mode, lowerBound: lowerBound, isOptimal: false)
    case .preserveCounterparties:
      let transfers = try CounterpartyPlan.transfers(position.debts, settling: all, checkpoint)
      return Plan(transfers, mode: mode, lowerBound: lowerBound, isOptimal: false)
    }
  }

  /// The plan for a position after payments were made from it, in order.
  ///
  /// It is stable: a payment in the plan is only removed from it, and so is a partial payment, unless a new plan has
  /// fewer payments than remain. Any other payment causes a new plan from the resulting position.
  public static func plan(
    _ position: Position, after payments: [Transfer], mode: Plan.Mode
  ) throws(PlanError) -> Plan {
    var position = position
    var plan = try plan(position, mode: mode)
    for payment in payments {
      try position.record(payment)
      if let rest = plan.without(payment) {
        plan = rest
        continue
      }
      let new = try self.plan(position, mode: mode)
      plan = plan.without(partOf: payment, unlessBetter: new) ?? new
    }
    return plan
  }

  private static func exact(
    _ pairs: [[OpenBalance]], _ rest: [OpenBalance], mode: Plan.Mode, _ checkpoint: Checkpoint
  ) throws(PlanError) -> Plan {
    let transfers = try greedy(pairs + ExactPlan.groups(rest, checkpoint), checkpoint)
    return Plan(transfers, mode: mode, lowerBound: transfers.count, isOptimal: true)
  }

  private static func greedy(
    _ groups: [[OpenBalance]], _ checkpoint: Checkpoint
  ) throws(PlanError) -> [Transfer] {
    var transfers: [Transfer] = []
    for group in groups { transfers += try GreedyPlan.transfers(group, checkpoint) }
    return transfers
  }

  /// Every debtor pays and every creditor is paid at least once. If no two balances cancel out, every zero-sum group
  /// has at least three people, so there are at least two payments for every three.
  private static func lowerBoundWithoutPairs(_ balances: [OpenBalance]) -> Int {
    let debtors = balances.count { $0.minorUnits < 0 }
    return max(debtors, balances.count - debtors, (2 * balances.count + 2) / 3)
  }
}

extension Plan {
  /// The plan without one of its payments; nil if it does not contain the payment.
  fileprivate func without(_ payment: Transfer) -> Plan? {
    guard let index = transfers.firstIndex(of: payment) else { return nil }
    var rest = transfers
    rest.remove(at: index)
    // A payment lowers the minimum by at most one: a plan for the position after it, plus this payment, is a plan for
    // the position before it. So what is left of an optimal plan is optimal.
    return Plan(rest, mode: mode, lowerBound: max(0, lowerBound - 1), isOptimal: optimality == .optimal)
  }

  /// The plan less a partial payment of one of its payments, with the optimality of `new`; nil if it contains no such
  /// payment or has more payments than `new`.
  fileprivate func without(partOf payment: Transfer, unlessBetter new: Plan) -> Plan? {
    let index = transfers.firstIndex {
      $0.payerID == payment.payerID && $0.payeeID == payment.payeeID && $0.minorUnits > payment.minorUnits
    }
    guard let index, transfers.count <= new.transfers.count else { return nil }
    var rest = transfers
    rest[index] = Transfer(
      payerID: payment.payerID, payeeID: payment.payeeID,
      minorUnits: rest[index].minorUnits - payment.minorUnits)
    return Plan(rest, mode: mode, lowerBound: new.lowerBound, isOptimal: new.optimality == .optimal)
  }
}
