import Identifiers
import PayshareAPI
import Postgres
import Protobuf
import RPC
import ServiceKit

extension PayshareV1.BudgetLine {
  init(_ stated: StatedLine) {
    self.init()
    let line = stated.line
    categoryID = line.categoryID.description
    amountsMinor = line.amounts
    spread = stated.spread.map { spread in
      .with {
        $0.totalMinor = spread.totalMinor
        $0.rule = PayshareV1.BudgetSpread.Rule(rawValue: spread.rule.rawValue)
      }
    }
    limit = .with {
      $0.mode =
        switch line.limit.mode {
        case .ignore: .ignore
        case .warn: .warn
        case .stop: .stop
        }
      $0.thresholdsPermille = line.limit.thresholds.map(\.perMille)
    }
    rollover = .with {
      $0.kind =
        switch line.rollover.kind {
        case .none: PayshareV1.BudgetRollover.Kind.none
        case .surplus: .surplus
        case .surplusAndDeficit: .surplusAndDeficit
        }
      $0.capMinor = line.rollover.cap
    }
  }
}

extension SpendingLimit {
  fileprivate init(_ message: PayshareV1.SpendingLimit?) {
    let mode: Mode =
      switch message?.mode {
      case .warn?: .warn
      case .stop?: .stop
      default: .ignore
      }
    self.init(mode, thresholds: (message?.thresholdsPermille ?? []).map { Percentage(perMille: $0) })
  }
}

extension Rollover {
  fileprivate init(_ message: PayshareV1.BudgetRollover?) {
    let kind: Kind =
      switch message?.kind {
      case .surplus?: .surplus
      case .surplusAndDeficit?: .surplusAndDeficit
      default: .none
      }
    self.init(kind, cap: message?.capMinor)
  }
}

extension LineSpread {
  fileprivate init(_ message: PayshareV1.BudgetSpread) {
    self.init(totalMinor: message.totalMinor, rule: Rule(rawValue: message.rule.rawValue) ?? .equally)
  }
}

extension LineDraft {
  /// A line from a request.
  init(_ message: PayshareV1.BudgetLine, at field: String) throws(Status) {
    self.init(
      line: BudgetLine(
        categoryID: try UUID(required: message.categoryID, field: "\(field).category_id"),
        amounts: message.amountsMinor, limit: SpendingLimit(message.limit),
        rollover: Rollover(message.rollover)),
      spread: message.spread.map { LineSpread($0) })
  }

  /// The lines of a request.
  static func all(_ messages: [PayshareV1.BudgetLine], at field: String = "lines") throws(Status)
    -> [LineDraft]
  {
    var drafts: [LineDraft] = []
    drafts.reserveCapacity(messages.count)
    for (index, message) in messages.enumerated() {
      drafts.append(try LineDraft(message, at: "\(field)[\(index)]"))
    }
    return drafts
  }
}

extension StatedLine {
  /// A line as it is stored.
  init(_ stored: StoredLine) throws(Status) {
    let message = try PayshareV1.BudgetLine(response: stored.message)
    self.init(
      line: BudgetLine(
        categoryID: stored.categoryID, amounts: message.amountsMinor, limit: SpendingLimit(message.limit),
        rollover: Rollover(message.rollover)),
      spread: message.spread.map { LineSpread($0) })
  }

  /// Stored lines.
  static func all(_ stored: [StoredLine]) throws(Status) -> [StatedLine] {
    var lines: [StatedLine] = []
    lines.reserveCapacity(stored.count)
    for line in stored { lines.append(try StatedLine(line)) }
    return lines
  }
}
