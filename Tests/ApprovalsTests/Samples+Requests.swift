import Approvals
import Identifiers
import Postgres

extension Samples {
  /// The moment so many hours after the beginning of a day, and so many minutes after that.
  static func time(_ hours: Int, minutes: Int = 0) -> Timestamp {
    Timestamp(microsecondsSince1970: 1_790_000_000_000_000 + Int64(hours * 60 + minutes) * 60_000_000)
  }

  static func digest(_ number: Int64) throws -> ContentDigest {
    var content = CanonicalContent(.first, kind: "sample")
    content.write(1, number)
    return try content.digest()
  }

  static func actor(_ number: Int, mayManage: Bool = false) -> ApprovalActor {
    ApprovalActor(id(number), mayManage: mayManage)
  }

  static func step(
    _ name: String, _ users: [Int], _ quorum: ApprovalQuorum, deadline: Int? = nil, escalations: [[Int]] = [],
    lastAction: ApprovalLastAction = .expire
  ) -> RouteStep {
    RouteStep(
      name: name, approvers: users.map { .user(id($0)) }, quorum: quorum, deadlineHours: deadline,
      escalations: escalations.map { $0.map { .user(id($0)) } }, lastAction: lastAction)
  }

  /// People 1 to 20 hold the permission.
  static func people(
    _ holders: some Sequence<Int> = 1...20, deleted: [Int] = [], _ delegations: [ApprovalDelegation] = []
  ) -> PeopleNow {
    PeopleNow(
      approverIDs: Set(holders.map { id($0) }), deletedIDs: Set(deleted.map { id($0) }),
      delegations: delegations)
  }

  static func delegation(_ from: Int, _ to: Int, _ first: Int = 0, _ last: Int = 100) -> ApprovalDelegation {
    ApprovalDelegation(
      id: id(1_000 + from * 100 + to), from: id(from), to: id(to), first: time(first), last: time(last))
  }
}
