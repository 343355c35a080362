import GoogleAPI
import Identifiers
public import Jobs
import Journal
import Postgres
import ServiceKit

extension JobKind<GoogleProtobuf.Empty> {
  /// Writes what deadlines of approvals have brought about.
  static let settleApprovals = JobKind(
    ApprovalSettling.service, priority: .low, timeLimitSeconds: 600)
}

extension JobRegistry {
  /// How often deadlines of approvals are checked, in seconds. Nothing depends on it: what is due has happened for
  /// everybody who reads or changes an approval.
  static let approvalSeconds: Int64 = 30

  /// The jobs of approvals.
  public mutating func addApprovalJobs(_ subjects: any ApprovalSubjects) {
    add(.settleApprovals, .every(seconds: Self.approvalSeconds)) { _, context async throws(JobFailure) in
      try await ApprovalSettling(context, subjects).run(at: ChangeClock.shared.next())
      return WriteBatch()
    }
  }
}

/// Writes what deadlines have brought about, each approval in a transaction of its own.
struct ApprovalSettling {
  /// How many approvals are read at a time.
  static let batchApprovals: Int64 = 100
  /// The name that entries of the journal have as their service.
  static let service = "approval.settle"

  private let context: JobContext
  private let subjects: any ApprovalSubjects

  init(_ context: JobContext, _ subjects: any ApprovalSubjects) {
    (self.context, self.subjects) = (context, subjects)
  }

  /// Settles all that is due.
  func run(at now: Timestamp) async throws(JobFailure) {
    while true {
      let due = try await context.read(ApprovalStatements.due(at: now, limit: Self.batchApprovals))
      var count = 0
      for (organisation, stored) in due where try await settle(stored, in: organisation, at: now) {
        count += 1
      }
      // What lost a race was changed by somebody, who has settled it.
      if due.count < Int(Self.batchApprovals) || count == 0 { return }
    }
  }

  /// Writes what a deadline has brought about; false if another change of the approval came first.
  private func settle(
    _ stored: StoredApproval, in organisation: UUID, at now: Timestamp
  ) async throws(JobFailure) -> Bool {
    let transition = ApprovalRules.settled(stored.request, at: now)
    if transition.isEmpty { return false }
    let change = ApprovalChange(of: stored, transition, at: now)
    let author = JournalAuthor(
      organisationID: organisation, userID: nil, service: Self.service, time: change.after.updateTime)
    var batch = WriteBatch()
    change.effect(on: subjects, in: organisation)?.write(&batch)
    batch.write([change], by: author)
    do throws(JobFailure) {
      try await context.commit(batch)
      return true
    } catch {
      guard case .database(let error) = error, error.state == Guard.stale else { throw error }
      return false
    }
  }
}
