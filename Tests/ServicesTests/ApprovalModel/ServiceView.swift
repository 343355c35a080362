import Approvals
import PayshareAPI

@testable import ApprovalTestSupport

/// What the services and the model must agree about, of one request.
struct ServiceView: Equatable {
  let state: String
  let cause: String
  /// Those of what was submitted; what was edited since counts when it is submitted.
  let authors: [Int]
  let votes: [ModelVote]
  let steps: [String]
  let step: Int
  let comments: Int

  init(_ view: ModelView) {
    (state, cause, votes, comments) = (view.state, view.cause, view.votes, view.comments)
    authors = view.state == "SUBMITTED" ? view.authors.sorted() : []
    steps = view.steps.map { Self.words($0.name, $0.needed, $0.places) }
    step = view.step
  }

  /// - Parameter numbers: the numbers of people by their ids.
  init(_ approval: PayshareV1.Approval, _ numbers: [String: Int]) {
    func number(_ id: String) -> Int { numbers[id] ?? -1 }
    state = ApprovalState(rawValue: Int16(clamping: approval.state.rawValue))?.name ?? ""
    cause = approval.cause == .baseChanged ? "BASE_CHANGED" : ""
    authors = state == "SUBMITTED" ? approval.authorUserIDs.map(number).sorted() : []
    votes = approval.votes.map { vote in
      ModelVote(
        step: Int(vote.stepIndex), approver: number(vote.approverUserID), voter: number(vote.voterUserID),
        through: vote.throughUserIDs.map(number),
        choice: ApprovalChoice(rawValue: Int16(clamping: vote.choice.rawValue)) ?? .requestChanges)
    }
    steps = approval.steps.map { step in
      let places = step.places.map { (number($0.userID), $0.formerUserIDs.map(number)) }
      return Self.words(
        step.displayName, Int(step.needed), Dictionary(places, uniquingKeysWith: { first, _ in first }))
    }
    step = Int(approval.stepIndex)
    comments = Int(approval.commentCount)
  }

  private static func words(_ name: String, _ needed: Int, _ places: [Int: [Int]]) -> String {
    let places = places.sorted { $0.key < $1.key }.map { "\($0.key) after \($0.value)" }
    return "\(name), \(needed) of \(places)"
  }
}
