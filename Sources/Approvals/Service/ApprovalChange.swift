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

  /// Whether somebody said something, and nothing else happened.
  private var isComment: Bool {
    before != nil && events.allSatisfy { if case .commented = $0 { true } else { false } }
  }

  /// Writes the approval; rolls the batch back if it has changed since it was read.
  fileprivate func write(to batch: inout WriteBatch, in organisation: UUID) {
    if isComment {
      batch.add(ApprovalStatements.countComment(on: after.request.id, in: organisation))
    } else if let before {
      batch.add(
        ApprovalStatements.update(
          after, after: before.version, comments: comment == nil ? 0 : 1, in: organisation))
    } else {
      batch.add(ApprovalStatements.insert(after, in: organisation))
    }
  }

  /// Writes whom it waits for.
  fileprivate func writeWaiting(to batch: inout WriteBatch, in organisation: UUID) {
    if isComment { return }
    let isNewStep = events.contains { if case .stepOpened = $0 { true } else { false } }
    for statement in ApprovalStatements.waits(after, anew: isNewStep, in: organisation) {
      batch.add(statement)
    }
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
    for change in changes { change.write(to: &self, in: organisation) }
    for change in changes {
      change.writeWaiting(to: &self, in: organisation)
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
