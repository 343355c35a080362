import Approvals
import Identifiers
import Postgres

@testable import ApprovalTestSupport

/// What the code and the model must agree about, of one request.
struct ModelProjection: Equatable {
  let state: String
  let cause: String
  let authors: [Int]
  let votes: [ModelVote]
  let steps: [ModelStep]
  let step: Int
  let dueMinutes: Int?
  let comments: Int

  init(_ view: ModelView) {
    (state, cause, votes, step, comments) = (view.state, view.cause, view.votes, view.step, view.comments)
    (authors, steps, dueMinutes) = (view.authors.sorted(), view.steps, view.due)
  }

  init(_ request: ApprovalRequest) {
    state = request.state.name
    cause = request.cause?.name ?? ""
    authors = request.authorship.userIDs.map(\.number)
    votes = request.votes.map { vote in
      ModelVote(
        step: vote.step, approver: vote.approverID.number, voter: vote.voterID.number,
        through: vote.throughIDs.map(\.number), choice: vote.choice)
    }
    steps = request.steps.map { step in
      ModelStep(
        name: step.name,
        places: Dictionary(
          uniqueKeysWithValues: step.places.map { ($0.approverID.number, $0.formerIDs.map(\.number)) }),
        needed: step.needed, deadline: step.deadlineHours,
        escalations: step.escalations.map { $0.map(\.number) }, rejectsAtLast: step.lastAction == .reject)
    }
    step = request.stepIndex
    dueMinutes = request.openStep?.dueTime.map { due in
      Int((due.microsecondsSince1970 - Samples.time(0).microsecondsSince1970) / 60_000_000)
    }
    comments = request.commentCount
  }
}

extension UUID {
  /// The number of a sample.
  var number: Int { Int(low) }
}

/// What both say about who can decide.
struct ModelExplanation: Equatable {
  var obstacles: [Int: [String]] = [:]
  var delegates: [Int: [Int: [String]]] = [:]
  var stuck: [Int] = []

  init(_ model: ApprovalModel, _ request: Int) {
    let view = model.view(request)
    let people = model.people
    for person in 0..<ModelRoutes.personCount {
      var known = Set(people.obstacles(person, for: person, view))
      if !view.concerns(person), known.remove("DELETED") != nil { known.insert("NO_PERMISSION") }
      obstacles[person] = known.sorted()
      delegates[person] = [:]
      guard view.open?.places[person] != nil else { continue }
      for other in 0..<ModelRoutes.personCount where people.chain(person, other, view) != nil {
        delegates[person]?[other] = people.obstacles(other, for: person, view).sorted()
      }
    }
    if let (step, filled) = model.unfillable(view) { stuck = [step, filled] }
  }

  init(_ told: ApprovalExplanation) {
    for approver in told.approvers {
      obstacles[approver.userID.number] = approver.obstacles.map(\.rawValue)
      delegates[approver.userID.number] = Dictionary(
        uniqueKeysWithValues: approver.delegates.map { ($0.userID.number, $0.obstacles.map(\.rawValue)) })
    }
    if let found = told.stuck { stuck = [found.index, found.possible] }
  }
}
