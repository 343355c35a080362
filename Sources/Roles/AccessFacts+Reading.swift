import Identifiers
import PayshareAPI
public import Postgres
public import RPC
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

  /// What the caller can give on a resource: what they hold there, and the calling service, if it needs roles itself.
  func ownFacts(
    on resource: GrantResource, for call: ServerCall
  ) async throws(Status) -> (facts: AccessFacts, epoch: Int64) {
    let (facts, epoch) = try await ownFacts(on: [resource], for: call)
    return (facts.first ?? .nothing(on: resource), epoch)
  }

  /// The same on several resources, in their order.
  func ownFacts(
    on resources: [GrantResource], for call: ServerCall
  ) async throws(Status) -> (facts: [AccessFacts], epoch: Int64) {
    let principals = [try call.caller.userID] + [call.access?.principal].compactMap { $0 }
    let questions = principals.flatMap { principal in
      resources.map { AccessQuestion(userID: principal, type: $0.type, id: $0.id) }
    }
    let (all, epoch) = try await facts(questions, for: call)
    var own = Array(all.prefix(resources.count))
    for (index, service) in all.dropFirst(resources.count).enumerated() {
      own[index].service = service.held
    }
    return (own, epoch)
  }

  /// Whether the caller may give a role on the organisation for good: they hold it by a grant of their own that does not
  /// end, and so does the calling service, if it needs roles itself.
  public func mayGiveForGood(_ role: String, for call: ServerCall) async throws(Status) -> Bool {
    let caller = try call.caller
    for principal in [caller.userID, call.access?.principal].compactMap({ $0 }) {
      let roles = GrantStatements.lastingRoles(of: principal, in: caller.organisationID)
      guard try await read(roles, for: call).contains(role) else { return false }
    }
    return true
  }
}
