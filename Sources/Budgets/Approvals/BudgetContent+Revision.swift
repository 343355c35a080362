import Approvals
import Cryptography
import Identifiers
import Money
import RPC

/// The kind of the rules; lines of contents have another type with its name.
private typealias RolloverKind = Rollover.Kind

extension BudgetContent {
  /// What is decided about when lines are put in force as the next revision of a budget.
  init(_ budget: Budget, goalTarget: Amount, _ lines: [StatedLine]) {
    self.init(
      goalID: budget.goalID,
      goalTarget: BudgetContentTarget(goalTarget.minorUnits, goalTarget.currency), currency: budget.currency,
      firstDays: budget.periods.all.map(\.first), endDay: budget.periods.span.end,
      baseRevision: budget.inForceNumber, lines: lines.map { BudgetContentLine($0.line) })
  }

  /// The digest, as services throw.
  func contentDigest(_ form: CanonicalForm = .current) throws(Status) -> ContentDigest {
    do throws(OpenSSLError) {
      return try digest(form)
    } catch {
      throw Status(.internal, "no digest could be made")
    }
  }
}

extension BudgetContentLine {
  init(_ line: BudgetLine) {
    self.init(
      categoryID: line.categoryID, amounts: line.amounts, limit: Limit(line.limit.mode),
      thresholds: line.limit.thresholds.map { Int32(clamping: $0.perMille) },
      rollover: Rollover(line.rollover.kind), cap: line.rollover.cap)
  }
}

extension BudgetContentLine.Limit {
  fileprivate init(_ mode: SpendingLimit.Mode) {
    self =
      switch mode {
      case .ignore: .ignore
      case .warn: .warn
      case .stop: .stop
      }
  }
}

extension BudgetContentLine.Rollover {
  fileprivate init(_ kind: RolloverKind) {
    self =
      switch kind {
      case .none: .none
      case .surplus: .surplus
      case .surplusAndDeficit: .surplusAndDeficit
      }
  }
}
