import Identifiers
import Money
import Rules

/// One amount for all periods together, and how it is divided among them.
struct LineSpread: Sendable, Hashable {
  /// How an amount is divided. The raw values are those of the contract.
  enum Rule: Int32, Sendable, Hashable, CaseIterable {
    case equally = 1
    case byDays = 2
  }

  let totalMinor: Int64
  let rule: Rule
}

/// A line, and how its amounts were stated.
struct StatedLine: Sendable, Hashable {
  var line: BudgetLine
  /// What the amounts follow from; nil if they were stated one by one.
  var spread: LineSpread?

  var categoryID: UUID { line.categoryID }

  /// The same line with other amounts, which then follow from nothing.
  func with(_ line: BudgetLine) -> StatedLine {
    StatedLine(line: line, spread: line.amounts == self.line.amounts ? spread : nil)
  }

  /// The same line for another category. How odd units are spread depends on that: the amounts, which stay, then follow
  /// from nothing.
  func renamed(to category: UUID) -> StatedLine {
    StatedLine(
      line: BudgetLine(
        categoryID: category, amounts: line.amounts, limit: line.limit, rollover: line.rollover),
      spread: nil)
  }
}

/// A line as a request states it.
struct LineDraft: Sendable, Hashable {
  /// The line; without amounts if they follow from `spread`.
  var line: BudgetLine
  var spread: LineSpread?

  /// The line with its amounts.
  func stated(
    over periods: BudgetPeriods, at field: String, _ violations: inout [FieldViolation]
  ) -> StatedLine {
    guard let spread else { return StatedLine(line: line, spread: nil) }
    if !line.amounts.isEmpty {
      violations.add(
        FieldViolation("\(field).spread", "AMOUNTS_STATED", "the amounts follow from it: state one of them"))
      return StatedLine(line: line, spread: nil)
    }
    var stated = StatedLine(line: line, spread: spread)
    let ties = TieRotation(id: line.categoryID.bytes)
    do throws(MoneyError) {
      stated.line.amounts =
        switch spread.rule {
        case .equally: try Spreading.equally(spread.totalMinor, over: periods, ties: ties)
        case .byDays: try Spreading.byDays(spread.totalMinor, over: periods, ties: ties)
        }
    } catch {
      violations.add(FieldViolation("\(field).spread.total_minor", error.reason, error.description))
    }
    return stated
  }
}
