import Accounts
import Identifiers
import Journal
public import PayshareAPI
public import Postgres
import Protobuf
public import RPC
import Rules
import ServiceKit

/// Keeps who decides about approvals for whom.
public struct ApprovalDelegationService: PayshareV1.ApprovalDelegationService {
  let database: Database

  /// A service over a database.
  public init(_ database: Database) {
    self.database = database
  }

  /// Has another person decide for the caller.
  public func createApprovalDelegation(
    _ request: PayshareV1.CreateApprovalDelegationRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ApprovalDelegation {
    let caller = try call.caller
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let (organisation, now) = (mutation.organisationID, mutation.time)
    let new = try ApprovalDelegation(request.delegation, from: caller.userID, at: now)
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let (chains, own, active) = try await database.read(
        ApprovalDelegationStatements.chains(from: [new.toID], in: new.range, in: organisation),
        ApprovalDelegationStatements.from(new.fromID, at: now, in: organisation),
        AccountStatements.activeNames(of: [new.toID], in: organisation), for: call)
      let standing = Set((chains + own).map(\.delegation))
      try decide(
        DelegationRules.check(
          new, standing: Array(standing), deletedIDs: active.isEmpty ? [new.toID] : [], now: now))
      let stored = StoredDelegation(delegation: new, createTime: now)
      let reply = PayshareV1.ApprovalDelegation(stored)
      return try await database.commit(mutation, for: call, replying: reply) { batch in
        batch.add(ApprovalDelegationStatements.lock(organisation))
        batch.add(
          ApprovalDelegationStatements.requireUnchanged(
            chains.map(\.delegation.id), from: [new.toID], in: new.range, in: organisation))
        batch.add(ApprovalDelegationStatements.requireRoom(for: new.fromID, at: now, in: organisation))
        batch.add(ApprovalDelegationStatements.deleteEnded(of: new.fromID, before: now, in: organisation))
        batch.add(ApprovalDelegationStatements.insert(stored, in: organisation))
        batch.record(
          .approvalDelegationCreated(.with { $0.delegation = reply }), of: new.id, by: mutation)
      }
    }
  }

  /// The delegations from and to the caller that have not ended.
  public func listApprovalDelegations(
    _ request: PayshareV1.ListApprovalDelegationsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListApprovalDelegationsResponse {
    let caller = try call.caller
    let found = try await database.read(
      ApprovalDelegationStatements.ofUser(caller.userID, at: .now, in: caller.organisationID), for: call)
    return try await call.compose(of: found.count) {
      .with { $0.delegations = found.map(PayshareV1.ApprovalDelegation.init) }
    }
  }

  /// Ends a delegation of the caller's.
  public func deleteApprovalDelegation(
    _ request: PayshareV1.DeleteApprovalDelegationRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.DeleteApprovalDelegationResponse {
    let caller = try call.caller
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let id = try UUID(required: request.delegationID, field: "delegation_id")
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let own = ApprovalDelegationStatements.own(id, of: caller.userID, in: caller.organisationID)
      guard let stored = try await database.readFirst(own, for: call) else {
        throw Status(
          .notFound, reason: "APPROVAL_DELEGATION_NOT_FOUND", "you have no delegation with this id")
      }
      return try await database.commit(
        mutation, for: call, replying: PayshareV1.DeleteApprovalDelegationResponse()
      ) { batch in
        batch.add(ApprovalDelegationStatements.delete(stored.delegation, in: caller.organisationID))
        batch.record(
          .approvalDelegationDeleted(.with { $0.delegation = PayshareV1.ApprovalDelegation(stored) }),
          of: id, by: mutation)
      }
    }
  }
}
