import Identifiers
import Journal
public import Postgres
public import RPC
import Rules
public import ServiceKit

extension Database {
  /// What it does to the other approvals of a resource that a subject comes in force, however it does: the one that was
  /// in force is superseded, the others have lost their base, and their subjects with them. It belongs into the batch
  /// that puts the subject in force, behind the statements that do so, which supersede the subject before it.
  public func approvalConsequences(
    of subject: ApprovalSubject, on subjects: any ApprovalSubjects, _ mutation: Mutation, for call: ServerCall
  ) async throws(Status) -> ApprovalEffect {
    let changes = try await approvalChanges(after: subject, mutation, for: call)
    let organisation = mutation.organisationID
    let effects = changes.compactMap { $0.effect(on: subjects, in: organisation) }
    let author = mutation.author
    return ApprovalEffect { batch in
      for effect in effects { effect.write(&batch) }
      batch.write(changes, by: author)
    } refusal: { error in
      effects.lazy.compactMap { $0.refusal(error) }.first
    }
  }

  /// The changes of the other approvals.
  func approvalChanges(
    after subject: ApprovalSubject, _ mutation: Mutation, for call: ServerCall
  ) async throws(Status) -> [ApprovalChange] {
    let others = try await read(
      ApprovalStatements.others(than: subject, in: mutation.organisationID), for: call)
    let transitions = try decide(
      ApprovalRules.consequences(for: others.map(\.request), now: mutation.time))
    let changed = Dictionary(transitions.map { ($0.request.id, $0) }) { first, _ in first }
    return others.compactMap { other in
      changed[other.request.id].map { ApprovalChange(of: other, $0, at: mutation.time) }
    }
  }
}
