import GoogleAPI
import Identifiers
import Journal
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Rules
import ServiceKit

/// How much of budgets may be moved without being approved.
extension BudgetService {
  /// The threshold of a budget.
  public func getBudgetTransferThreshold(
    _ request: PayshareV1.GetBudgetTransferThresholdRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetTransferThreshold {
    let stored = try await threshold(of: try UUID(required: request.budgetID, field: "budget_id"), call)
    guard let message = stored.flatMap({ PayshareV1.BudgetTransferThreshold($0) }) else {
      throw .noTransferThreshold
    }
    return message
  }

  /// Sets the threshold of a budget.
  public func setBudgetTransferThreshold(
    _ request: PayshareV1.SetBudgetTransferThresholdRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetTransferThreshold {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let id = try UUID(required: request.budgetID, field: "budget_id")
    let amount = request.threshold?.amountMinor ?? 0
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let old = try await threshold(of: id, call)
      try decide(TransferThresholdRules.require(old, etag: request.etag))
      if let old, old.amountMinor == amount, let same = PayshareV1.BudgetTransferThreshold(old) {
        return same
      }
      let new = Self.threshold(amount, of: id, after: old, mutation)
      return try await database.commit(
        mutation, for: call, replying: PayshareV1.BudgetTransferThreshold(new) ?? .init()
      ) { batch in
        batch.write(new, after: old, because: request.reason, by: mutation)
      }
    }
  }

  /// Removes the threshold of a budget.
  public func clearBudgetTransferThreshold(
    _ request: PayshareV1.ClearBudgetTransferThresholdRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ClearBudgetTransferThresholdResponse {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let id = try UUID(required: request.budgetID, field: "budget_id")
    return try await database.once(mutation, for: call) { () async throws(Status) in
      guard let old = try await threshold(of: id, call), old.amountMinor != nil else {
        throw .noTransferThreshold
      }
      try decide(TransferThresholdRules.require(old, etag: request.etag))
      let new = Self.threshold(nil, of: id, after: old, mutation)
      return try await database.commit(mutation, for: call, replying: .init()) { batch in
        batch.write(new, after: old, because: request.reason, by: mutation)
      }
    }
  }

  private static func threshold(
    _ amount: Int64?, of budget: UUID, after old: TransferThreshold?, _ mutation: Mutation
  ) -> TransferThreshold {
    TransferThreshold(
      budgetID: budget, amountMinor: amount, version: old?.version.next ?? .first,
      updateTime: mutation.time(after: old?.updateTime ?? mutation.time))
  }

  /// The threshold of a budget, if it ever had one.
  /// - Throws: `PERMISSION_DENIED` if there is no such budget.
  private func threshold(of id: UUID, _ call: ServerCall) async throws(Status) -> TransferThreshold? {
    let organisation = try call.caller.organisationID
    let (budgets, thresholds) = try await database.read(
      BudgetStatements.budget(id, in: organisation),
      TransferThresholdStatements.threshold(of: id, in: organisation), for: call)
    _ = try Resource.budget(id).shown(budgets)
    return thresholds.first
  }
}

extension WriteBatch {
  /// Writes a threshold, and that it changed.
  fileprivate mutating func write(
    _ new: TransferThreshold, after old: TransferThreshold?, because reason: String, by mutation: Mutation
  ) {
    add(BudgetStatements.lock(new.budgetID, in: mutation.organisationID))
    add(TransferThresholdStatements.store(new, in: mutation.organisationID))
    record(
      .budgetTransferThresholdChanged(
        .with {
          $0.threshold = PayshareV1.BudgetTransferThreshold(new)
          $0.previous = old.flatMap { PayshareV1.BudgetTransferThreshold($0) }
          ($0.changedFields, $0.reason) = (["amount_minor"], reason)
        }), of: new.budgetID, by: mutation)
  }
}

extension PayshareV1.BudgetTransferThreshold {
  /// A threshold as it is shown; nil if it was removed.
  fileprivate init?(_ threshold: TransferThreshold) {
    guard let amount = threshold.amountMinor else { return nil }
    self.init()
    (budgetID, amountMinor) = (threshold.budgetID.description, amount)
    (updateTime, etag) = (GoogleProtobuf.Timestamp(threshold.updateTime), threshold.version.etag)
  }
}

extension Status {
  /// `NOT_FOUND` for a budget without a threshold.
  fileprivate static var noTransferThreshold: Status {
    Status(
      .notFound, reason: "BUDGET_TRANSFER_THRESHOLD_NOT_FOUND", "the budget has no threshold of transfers")
  }
}
