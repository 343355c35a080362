import Identifiers
import Journal
import PayshareAPI
import Postgres
import Protobuf
import Rules
import ServiceKit

/// A change of an approval that is about to be written.
struct ApprovalChange: Sendable {
  /// The state and the version that are stored; nil if it is new.
  let before: (state: ApprovalState, version: ResourceVersion)?
  /// The approval as it is from then on.
  let after: StoredApproval
  /// What happened.
  let events: [ApprovalEvent]
  /// What is said with it.
  var comment: ApprovalVault.SealedComment?
  /// The content that is submitted by it; nil if it is no submission.
  var submission: ApprovalContentSubmission?

  /// What a transition makes of a stored approval.
  init(of stored: StoredApproval, _ transition: ApprovalTransition, at time: Timestamp) {
    before = stored.request.version.number == 0 ? nil : (stored.request.state, stored.request.version)
    var after = stored
    (after.request, after.updateTime) = (transition.request, max(time, stored.updateTime))
    self.after = after
    events = transition.events
  }

  /// Whether the subject comes in force.
  var isApproval: Bool { after.request.state == .approved && before?.state != .approved }

  /// What becomes of the subject itself, where its approval does not put it in force: what takes the place of one in
  /// force also supersedes that.
  func effect(on subjects: any ApprovalSubjects, in organisation: UUID) -> ApprovalEffect? {
    let state = after.request.state
    guard state != (before?.state ?? .draft), state != .approved, state != .superseded else { return nil }
    let move = ApprovalMove(to: state, submitting: submission, at: after.updateTime)
    return subjects.moving(after.subject, move, in: organisation)
  }
}

extension WriteBatch {
  /// Writes changes of approvals; rolls the batch back if one of them has changed since it was read. What their subjects
  /// lock comes before.
  mutating func write(_ changes: [ApprovalChange], by author: JournalAuthor) {
    let organisation = author.organisationID
    // In one order, so that no two batches wait for each other.
    let changes = changes.sorted { $0.after.request.id < $1.after.request.id }
    for change in changes {
      if let before = change.before {
        add(ApprovalStatements.update(change.after, after: before.version, in: organisation))
      } else {
        add(ApprovalStatements.insert(change.after, in: organisation))
      }
    }
    for change in changes {
      let isNewStep = change.events.contains { if case .stepOpened = $0 { true } else { false } }
      for statement in ApprovalStatements.waits(change.after, anew: isNewStep, in: organisation) {
        add(statement)
      }
      if let comment = change.comment {
        add(comment.guarding)
        add(ApprovalCommentStatements.insert(comment, in: organisation))
      }
      record(
        .approvalChanged(
          PayshareV1.ApprovalChanged(change.after, change.events, change.comment?.comment.message)),
        of: change.after.subject.resource.id, by: author)
    }
  }
}
