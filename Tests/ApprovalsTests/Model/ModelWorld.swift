import Approvals
import Identifiers
import Postgres
import Rules

@testable import ApprovalTestSupport

/// What a service would keep, around the code that is judged.
struct ModelWorld {
  var requests: [ApprovalRequest] = []
  var contents: [Int] = []
  var holders = Set(0..<ModelRoutes.personCount)
  var deleted: Set<Int> = []
  var managers: Set<Int> = [0]
  var delegations: [ApprovalDelegation] = []
  var target = 0
  var minutes = 0
  /// What happened to each request since it was submitted last.
  var events: [[ApprovalEvent]] = []
  /// All that happened.
  var history: [ApprovalEvent] = []
  var fault: ModelFault?

  var now: Timestamp { Samples.time(0, minutes: minutes) }
  var inForce: Int { requests.firstIndex { $0.state == .approved } ?? -1 }

  var people: PeopleNow {
    PeopleNow(
      approverIDs: Set(
        (fault == .revocationIsIgnored ? Set(0..<ModelRoutes.personCount) : holders).map { Samples.id($0) }),
      deletedIDs: Set(deleted.map { Samples.id($0) }), delegations: delegations)
  }

  func actor(_ person: Int, for other: Int? = nil) -> ApprovalActor {
    ApprovalActor(
      Samples.id(person), actingFor: other.map { Samples.id($0) }, mayManage: managers.contains(person))
  }

  /// The content of a request, as it is submitted now.
  func digest(_ request: Int) throws -> ContentDigest {
    var content = CanonicalContent(.first, kind: "model")
    content.write(1, [contents[request], inForce, target].map { Int64($0) })
    return try content.digest()
  }

  /// The request that an action means; nil if there is none.
  func index(_ request: Int) -> Int? { requests.isEmpty ? nil : request % requests.count }

  /// Writes a change, and with an approval what it does to the others.
  mutating func store(_ change: ApprovalTransition, at index: Int) throws {
    write(change, at: index)
    guard change.events.contains(.approved), fault != .nothingIsSuperseded else { return }
    let others = requests.indices.filter { $0 != index }
    let changes = try ApprovalRules.consequences(for: others.map { requests[$0] }, now: now)
    for other in others {
      for change in changes where change.request.id == requests[other].id { write(change, at: other) }
    }
  }

  private mutating func write(_ change: ApprovalTransition, at index: Int) {
    history += change.events
    for event in change.events {
      if case .submitted = event { events[index] = [] }
      events[index].append(event)
    }
    requests[index] = change.request
  }
}
