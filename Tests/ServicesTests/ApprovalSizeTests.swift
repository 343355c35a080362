import Identifiers
import PayshareAPI
import Postgres
import Protobuf
import Rules
import Testing

@testable import Approvals

/// What pages of approvals count for each of them.
@Suite("Sizes of approvals") struct ApprovalSizeTests {
  @Test(arguments: ApprovalState.allCases) func noApprovalOnAPageIsLargerThanItCounts(_ state: ApprovalState)
    throws
  {
    let (person, time) = (UUID(high: .max, low: .max), Timestamp.latest)
    let digest = try #require(ContentDigest(form: .first, bytes: Array(repeating: 255, count: 32)))
    let step = FrozenStep(
      name: "Step", places: [ApprovalPlace(person)], needed: 1, deadlineHours: 2_000, dueTimes: [time])
    let request = ApprovalRequest(
      id: person, state: state, cause: .baseChanged, authorship: Authorship([person]), digest: digest,
      steps: [step], stepIndex: 0,
      votes: [
        ApprovalVote(
          step: 0, approverID: person, voterID: person, choice: .reject, digest: digest, time: time,
          round: Int(Int32.max))
      ], round: Int(Int32.max), commentCount: Int(Int32.max), version: ResourceVersion(.max))
    let stored = StoredApproval(
      request: request, subject: .budgetRevision(person, number: .max), routeID: person, createTime: time,
      updateTime: time)
    let page = PayshareV1.ListMyApprovalsResponse.with {
      $0.approvals = [PayshareV1.WaitingApproval(stored, waitingFor: person)]
    }
    let counted = PayshareV1.Approval(withoutColumns: stored).encoded().count + ApprovalStatements.otherBytes
    #expect(page.encoded().count <= counted)
    let message = try PayshareV1.Approval(
      decoding: PayshareV1.Approval(withoutColumns: stored).encoded())
    #expect(
      ApprovalRequest(message, id: person, state: state, version: request.version)?.votes == request.votes)
  }
}
