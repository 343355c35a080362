import Identifiers
import Journal
public import Postgres
public import RPC
import Rules
public import ServiceKit

extension Database {
  /// What it does to approvals that a subject comes in force by a method of its own: its own approval is over, the one of
  /// what was in force is superseded, the others have lost their base, and their subjects with them. It belongs into the
  /// batch that puts the subject in force, behind the statements that do so, which supersede the subject before it.
  public func approvalConsequences(
    of subject: ApprovalSubject, on subjects: any ApprovalSubjects, _ mutation: Mutation, for call: ServerCall
  ) async throws(Status) -> ApprovalEffect {
    var changes = try await approvalChanges(after: subject, mutation, for: call)
    if let own = try await approval(of: subject, mutation, for: call) {
      let transition = try decide(ApprovalRules.approveDirectly(own.request, now: mutation.time))
      changes.append(ApprovalChange(of: own, transition, at: mutation.time))
    }
    return effect(of: changes, on: subjects, by: mutation.author)
  }

  /// What it does to its approval that a subject is deleted. It belongs into the batch that deletes it, behind the lock of
  /// the resource.
  public func approvalConsequences(
    ofDeleting subject: ApprovalSubject, on subjects: any ApprovalSubjects, _ mutation: Mutation,
    for call: ServerCall
  ) async throws(Status) -> ApprovalEffect {
    guard let own = try await approval(of: subject, mutation, for: call) else {
      return ApprovalEffect { _ in }
    }
    let transition = try decide(ApprovalRules.delete(own.request, now: mutation.time))
    return effect(
      of: [ApprovalChange(of: own, transition, at: mutation.time)], on: subjects, by: mutation.author)
  }

  private func approval(
    of subject: ApprovalSubject, _ mutation: Mutation, for call: ServerCall
  ) async throws(Status) -> StoredApproval? {
    try await readFirst(ApprovalStatements.approval(of: subject, in: mutation.organisationID), for: call)
  }

  private func effect(
    of changes: [ApprovalChange], on subjects: any ApprovalSubjects, by author: JournalAuthor
  ) -> ApprovalEffect {
    let organisation = author.organisationID
    let effects = changes.compactMap { $0.effect(on: subjects, in: organisation) }
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
    guard subject.kind.replacesOthers else { return [] }
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
