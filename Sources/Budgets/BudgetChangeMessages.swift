import Audit
import GoogleAPI
import Identifiers
import Journal
import PayshareAPI
import Protobuf
import RPC
import ServiceKit

extension PayshareV1.BudgetChange {
  /// The change that an entry of the journal is of.
  init(_ stored: JournalStatements.Change) throws(Status) {
    self.init()
    id = stored.id.description
    createTime = GoogleProtobuf.Timestamp(stored.createTime)
    actorUserID = stored.actorID?.description ?? ""
    var event = try PayshareV1.JournalEvent(response: stored.event)
    let lines = take(&event)
    var found = try EventDifference.fields(of: event.encoded()).filter {
      !Self.unshown.contains(String($0.path.split(separator: ".").last ?? ""))
    }
    found += lines
    differences = found
  }

  /// Says what kind of change an event is, and takes out of it the lines, which are told apart by their categories.
  private mutating func take(_ event: inout PayshareV1.JournalEvent) -> [PayshareV1.FieldDifference] {
    switch event.kind {
    case .budgetCreated(var said):
      (kind, reason, number) = (.budgetCreated, said.reason, 1)
      let lines = LineDifferences.of([], said.lines)
      said.lines = []
      event.kind = .budgetCreated(said)
      return lines
    case .budgetUpdated(let said): (kind, reason) = (.budgetUpdated, said.reason)
    case .budgetRevisionCreated(let said):
      (kind, reason, number) = (.revisionCreated, said.reason, said.revision?.number ?? 0)
    case .budgetLinesUpdated(var said):
      (kind, reason, number) = (.linesUpdated, said.reason, said.revision?.number ?? 0)
      let lines = LineDifferences.of(said.previousLines, said.lines)
      (said.lines, said.previousLines, said.revision) = ([], [], nil)
      event.kind = .budgetLinesUpdated(said)
      return lines
    case .budgetRevisionDeleted(let said):
      (kind, reason, number) = (.revisionDeleted, said.reason, said.revision?.number ?? 0)
    case .budgetRevisionApproved(var said):
      (kind, reason, number) = (.revisionApproved, said.reason, said.revision?.number ?? 0)
      let lines = LineDifferences.of(said.previousLines, said.lines)
      (said.lines, said.previousLines, said.revision) = ([], [], nil)
      event.kind = .budgetRevisionApproved(said)
      return lines
    case .approvalChanged(let said):
      (kind, approvalID) = (.approvalChanged, said.approval?.id ?? "")
      if case .budgetRevision(let subject) = said.approval?.subject { number = subject.number }
      event.kind = .approvalChanged(.init())
      return ApprovalDifferences.of(said)
    case .budgetTransferThresholdChanged(let said):
      (kind, reason) = (.transferThresholdChanged, said.reason)
      event.kind = .budgetTransferThresholdChanged(.init())
      return [said.difference]
    default: takeSpending(event)
    }
    return []
  }

  private mutating func takeSpending(_ event: PayshareV1.JournalEvent) {
    switch event.kind {
    case .budgetEntryAdded(let said):
      (kind, reason, budgetEntryID) = (.entryAdded, said.reason, said.entry?.id ?? "")
    case .budgetEntryUpdated(let said):
      (kind, reason, budgetEntryID) = (.entryUpdated, said.reason, said.entry?.id ?? "")
    case .budgetEntryDeleted(let said):
      (kind, reason, budgetEntryID) = (.entryDeleted, said.reason, said.entry?.id ?? "")
    case .budgetEventLinked(let said):
      (kind, reason, eventID) = (.eventLinked, said.reason, said.link?.eventID ?? "")
    case .budgetEventUnlinked(let said):
      (kind, reason, eventID) = (.eventUnlinked, said.reason, said.link?.eventID ?? "")
    default: break
    }
  }

  /// What the change itself says, or what changes with every one.
  private static let unshown: Set = [
    "reason", "id", "goal_id", "budget_id", "event_id", "number", "newest_revision", "revision_in_force",
    "creator_user_id", "create_time", "update_time", "etag",
  ]
}

extension PayshareV1.BudgetTransferThresholdChanged {
  /// What is different: zero is a threshold, too.
  fileprivate var difference: PayshareV1.FieldDifference {
    .with {
      $0.path = "threshold.amount_minor"
      $0.oldValue = previous.map(\.amountMinor.description) ?? ""
      $0.newValue = threshold.map(\.amountMinor.description) ?? ""
    }
  }
}

/// What is different of lines, by their categories: a place in a list would say nothing. Amounts are one text, because a
/// page is as long as its entries of the journal, not as all amounts with their names.
enum LineDifferences {
  static func of(
    _ before: [PayshareV1.BudgetLine], _ after: [PayshareV1.BudgetLine]
  ) -> [PayshareV1.FieldDifference] {
    let (old, new) = (byCategory(before), byCategory(after))
    return Set(old.keys).union(new.keys).sorted().flatMap { category in
      difference(old[category], new[category], of: category)
    }
  }

  private static func difference(
    _ old: PayshareV1.BudgetLine?, _ new: PayshareV1.BudgetLine?, of category: String
  ) -> [PayshareV1.FieldDifference] {
    let fields: [(String, (PayshareV1.BudgetLine) -> String)] = [
      ("amounts_minor", { $0.amountsMinor.map(\.description).joined(separator: ", ") }),
      ("limit.mode", { $0.limit.map { "\($0.mode)".uppercased() } ?? "" }),
      (
        "limit.thresholds_permille",
        { ($0.limit?.thresholdsPermille ?? []).map(\.description).joined(separator: ", ") }
      ),
      ("rollover.kind", { $0.rollover.map { $0.kind.name } ?? "" }),
      ("rollover.cap_minor", { $0.rollover?.capMinor.map(\.description) ?? "" }),
    ]
    return fields.compactMap { name, text in
      let (before, after) = (old.map(text) ?? "", new.map(text) ?? "")
      if before == after { return nil }
      return .with {
        ($0.path, $0.oldValue, $0.newValue) = ("lines[\(category)].\(name)", before, after)
      }
    }
  }

  private static func byCategory(_ lines: [PayshareV1.BudgetLine]) -> [String: PayshareV1.BudgetLine] {
    Dictionary(lines.map { ($0.categoryID, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension PayshareV1.BudgetRollover.Kind {
  /// The contract's name.
  fileprivate var name: String {
    switch self {
    case .none: "NONE"
    case .surplus: "SURPLUS"
    case .surplusAndDeficit: "SURPLUS_AND_DEFICIT"
    default: ""
    }
  }
}
