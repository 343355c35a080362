import Identifiers
import Journal
import PayshareAPI
import Postgres
import Protobuf
import RPC
import ServiceKit

/// Writing what was decided.
extension ApprovalService {
  /// Commits a change of an approval, and what it does to its subject and to other approvals.
  func commit(
    _ change: ApprovalChange, _ mutation: Mutation, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Approval {
    try await commit(
      change, replying: PayshareV1.Approval(change.after.settled(at: mutation.time)), mutation, call)
  }

  /// The same with another reply.
  func commit<Reply: Message>(
    _ change: ApprovalChange, replying reply: Reply, _ mutation: Mutation, _ call: ServerCall,
    checking guards: [Statement<Bool>] = []
  ) async throws(Status) -> Reply {
    let organisation = mutation.organisationID
    var (changes, effects) = ([change], [ApprovalEffect]())
    if change.isApproval, let digest = change.after.request.digest {
      effects.append(
        try await subjects.approving(
          change.after.subject, digest, by: change.after.request.id, mutation, for: call))
      changes += try await database.approvalChanges(after: change.after.subject, mutation, for: call)
    }
    effects += changes.compactMap { $0.effect(on: subjects, in: organisation) }
    let batch = mutation.batch(replying: reply) { [changes, effects] batch in
      for effect in effects { effect.write(&batch) }
      for check in guards { batch.add(check) }
      batch.write(changes, by: mutation.author)
    }
    try await database.commit(batch, for: call) { [effects] error in
      effects.lazy.compactMap { $0.refusal(error) }.first
    }
    return reply
  }
}
