import Approvals

/// One thing that somebody does in the model-based test. People and requests are small numbers; a number of a request
/// beyond the last one means one of those that exist, so that a sequence stays meaningful when actions are left out.
enum ModelAction: Sendable, Equatable {
  struct Vote: Sendable, Equatable {
    var voter: Int
    var approver: Int
    var choice: ApprovalChoice
    var hasSeenAnother = false
  }

  case make(by: Int, copying: Int?)
  case edit(Int, by: Int, content: Int)
  case submit(Int, by: Int, actingFor: Int?, route: Int)
  case decide(Int, Vote)
  /// Both are decided on the same version.
  case decideAtOnce(Int, Vote, Vote)
  case withdraw(Int, by: Int)
  case reopen(Int, by: Int)
  case reassign(Int, step: Int, from: Int, to: Int, by: Int)
  case comment(Int, by: Int)
  case delegate(from: Int, to: Int, afterHours: Int, hours: Int)
  case endDelegation(Int)
  case hold(Int, Bool)
  case manage(Int, Bool)
  case delete(Int, Bool)
  case wait(minutes: Int)
  /// The job that writes what deadlines have brought about.
  case settle(Int)
  /// The goal has another target.
  case retarget(Int)
}

/// The routes of the model-based test, as plain data.
enum ModelRoutes {
  enum Quorum { case any, all, majority, count(Int) }

  struct Step {
    let name: String
    let approvers: [Int]
    let quorum: Quorum
    var deadlineHours: Int?
    var escalations: [[Int]] = []
    var rejectsAtLast = false
  }

  /// How many people there are.
  static let personCount = 7

  static let all: [[Step]] = [
    [Step(name: "a", approvers: [0, 1, 2], quorum: .any)],
    [
      Step(name: "a", approvers: [0, 1, 2], quorum: .any),
      Step(name: "b", approvers: [2, 3, 4], quorum: .majority),
    ],
    [
      Step(
        name: "a", approvers: [3, 4, 5, 6], quorum: .all, deadlineHours: 10, escalations: [[0, 1, 3], [2]])
    ],
    [
      Step(
        name: "a", approvers: [0, 1, 2, 3, 4, 5, 6], quorum: .count(2), deadlineHours: 5, rejectsAtLast: true),
      Step(name: "b", approvers: [0, 1, 2], quorum: .any),
    ],
    [
      Step(
        name: "a", approvers: [0, 1], quorum: .all, deadlineHours: 8, escalations: [[3, 4, 5, 6]],
        rejectsAtLast: true),
      Step(name: "b", approvers: [2, 3, 4], quorum: .any),
      Step(name: "c", approvers: [3, 4, 5, 6], quorum: .count(2), deadlineHours: 24),
    ],
    [
      Step(name: "a", approvers: [1, 2], quorum: .any), Step(name: "b", approvers: [2], quorum: .any),
    ],
    [
      Step(
        name: "b", approvers: [0, 2, 4, 6], quorum: .majority, deadlineHours: 6, escalations: [[1], [3], [5]]),
      Step(name: "a", approvers: [1, 3, 5, 0], quorum: .majority, deadlineHours: 6),
    ],
  ]
}
