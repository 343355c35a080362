import EventLoop
import Identifiers
import PayshareClient

/// Questions of the organisers of events about what they may do.
extension Generator {
  /// Asks whether the organiser of an event may see the expenses of it, or of any other event.
  func checkAccess() async -> (MonotonicTime, MonotonicTime, Status?) {
    let own = chooseEvent()
    // Half of the questions are about an event in which the organiser mostly takes no part.
    let event = Bool.random(using: &random) ? own : chooseEvent()
    let request = PayshareV1.CheckAccessRequest.with {
      $0.permission = .expenseRead
      $0.resource = .with { $0.resource = .eventID(Population.id(.event, event).description) }
    }
    let (answer, times) = await timed { () async throws(Status) in
      try await PayshareV1.AccessServiceClient(channel).checkAccess(request, options: options(forEvent: own))
    }
    let organiser = population.organiser(ofEvent: own)
    if let answer,
      let fault = AnswerChecks.fault(
        of: answer, about: organiser, event, participants: population.participants(ofEvent: event))
    {
      checks.recordFault(fault)
    }
    return times
  }

  /// Lists the grants of the organiser of an event.
  func readOwnGrants() async -> (MonotonicTime, MonotonicTime, Status?) {
    let event = chooseEvent()
    let (answer, times) = await timed { () async throws(Status) in
      try await PayshareV1.AccessServiceClient(channel).listOwnGrants(
        .init(), options: options(forEvent: event))
    }
    let organiser = Population.id(.user, population.organiser(ofEvent: event)).description
    if let answer, let fault = AnswerChecks.fault(of: answer.grants, heldBy: organiser) {
      checks.recordFault(fault)
    }
    return times
  }
}
