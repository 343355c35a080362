import Identifiers
import PayshareAPI
import Postgres
import RPC
import Rules
import ServiceKit

extension Database {
  /// What the users of some questions hold, from one moment, in the questions' order; and how often the organisation's
  /// access had changed then.
  func facts(
    _ questions: [AccessQuestion], for call: ServerCall
  ) async throws(Status) -> (facts: [AccessFacts], epoch: Int64) {
    let organisation = try call.caller.organisationID
    let (facts, held, epochs) = try await read(
      AccessStatements.facts(questions, in: organisation),
      AccessStatements.held(questions, in: organisation), GrantStatements.epoch(of: organisation), for: call)
    guard let epoch = epochs.first, facts.count == questions.count else {
      throw Status(Refusal.unauthenticated)
    }
    var all = facts
    for (number, grant) in held {
      let index = Int(number) - 1
      if all.indices.contains(index) { all[index].held.append(grant) }
    }
    return (all, epoch)
  }

  /// What one user holds on a resource.
  func facts(
    of user: UUID, on resource: GrantResource, for call: ServerCall
  ) async throws(Status) -> (facts: AccessFacts, epoch: Int64) {
    let question = AccessQuestion(userID: user, type: resource.type, id: resource.id)
    let (facts, epoch) = try await facts([question], for: call)
    return (facts.first ?? .nothing(on: resource), epoch)
  }
}
