import Approvals

/// What has happened, in the list from which the model recomputes everything.
struct ModelEntry: Sendable {
  /// Minutes.
  let time: Int
  let fact: ModelFact
}

/// The first number is the request.
enum ModelFact: Sendable {
  case made(Int, authors: Set<Int>)
  case edited(Int, by: Int, content: Int)
  case submitted(Int, by: Set<Int>, key: [Int], steps: [ModelStep], kept: [ModelVote])
  case voted(Int, ModelVote)
  case withdrawn(Int)
  case reopened(Int)
  case commented(Int)
  case reassigned(Int, step: Int, from: Int, to: Int)
  case rebased(Int)
  case superseded(Int)
  case held(Int, Bool)
  case managed(Int, Bool)
  case deleted(Int, Bool)
  case delegated(ModelDelegation)
  case undelegated(Int)
  case retargeted(Int)

  /// The request that it is about; nil if none.
  var request: Int? {
    switch self {
    case .made(let request, _), .edited(let request, _, _), .submitted(let request, _, _, _, _),
      .voted(let request, _), .withdrawn(let request), .reopened(let request), .commented(let request),
      .reassigned(let request, _, _, _), .rebased(let request), .superseded(let request):
      request
    case .held, .managed, .deleted, .delegated, .undelegated, .retargeted: nil
    }
  }
}

struct ModelVote: Sendable, Equatable {
  let step: Int
  let approver: Int
  let voter: Int
  let through: [Int]
  let choice: ApprovalChoice

  var people: [Int] { [approver] + through + [voter] }
}

struct ModelDelegation: Sendable, Equatable {
  let from: Int
  let to: Int
  let first: Int
  let last: Int

  func holds(at time: Int) -> Bool { time >= first && time <= last }
}

/// A step as it was frozen: each approver with those whose place it was before.
struct ModelStep: Sendable, Equatable {
  let name: String
  var places: [Int: [Int]]
  let needed: Int
  let deadline: Int?
  let escalations: [[Int]]
  let rejectsAtLast: Bool
}
