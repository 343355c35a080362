import CalendarDates
import Identifiers
import Organisations
import PayshareAPI
import Postgres
import RPC
import Roles
import Rules
import ServiceKit
import WorkingTime

/// What holds for people and time at the moment of a decision.
extension ApprovalService {
  /// Who of some people may decide about a subject now, with everyone to whom those of `delegators` have delegated.
  func people(
    _ users: some Sequence<UUID>, delegators: [UUID] = [], about subject: ApprovalSubject, at now: Timestamp,
    _ call: ServerCall
  ) async throws(Status) -> PeopleNow {
    let organisation = try call.caller.organisationID
    var concerned = Set(users)
    var delegations: [ApprovalDelegation] = []
    if !delegators.isEmpty {
      delegations = try await database.read(
        ApprovalDelegationStatements.chains(from: delegators, in: now...now, in: organisation),
        for: call
      ).map(\.delegation)
      concerned.formUnion(delegators)
      for delegation in delegations { concerned.formUnion([delegation.fromID, delegation.toID]) }
    }
    let deleted = try await database.read(
      ApprovalGroundStatements.deleted(among: concerned.sorted(), in: organisation), for: call)
    let holders = try await database.holders(
      of: .approvalDecide, among: concerned, on: subject.resource, for: call)
    return PeopleNow(approverIDs: holders, deletedIDs: Set(deleted), delegations: delegations)
  }

  /// Whom the selectors of a route mean where a subject is: all of them, since who of them may approve is decided by
  /// the rules.
  func people(
    meantBy selectors: Set<ApproverSelector>, about stored: StoredApproval, _ call: ServerCall
  ) async throws(Status) -> [ApproverSelector: [UUID]] {
    let (limit, subject) = (ApprovalLimits.maximumConsidered + 1, stored.subject)
    let roles = selectors.compactMap { if case .role(let name) = $0 { name } else { nil } }
    let teams = selectors.compactMap { if case .team(let id) = $0 { id } else { nil } }
    let holders = try await database.people(holding: roles, on: subject.resource, limit: limit, for: call)
    let members = try await database.members(of: teams, limit: limit, for: call)
    var resolution: [ApproverSelector: [UUID]] = [:]
    for selector in selectors {
      switch selector {
      case .role(let name): resolution[selector] = holders[name] ?? []
      case .team(let id): resolution[selector] = members[id] ?? []
      case .user(let id): resolution[selector] = [id]
      }
    }
    guard Set(resolution.values.joined()).count < limit else {
      throw Status(.tooManyConsidered(stored.request.state))
    }
    return resolution
  }

  /// The working days of the caller's organisation.
  func calendar(_ call: ServerCall) async throws(Status) -> WorkingCalendar {
    let found = try await database.readFirst(
      OrganisationStatements.organisation(try call.caller.organisationID), for: call)
    guard let settings = found?.organisation.settings else { throw Status(Refusal.unauthenticated) }
    do throws(WorkingTimeError) {
      return try WorkingCalendar(
        zone: settings.zone, holidays: settings.holidays.compactMap { CalendarDate($0.date) })
    } catch {
      throw Status(.internal, "the organisation's holidays are too many")
    }
  }

  /// The caller, as somebody who acts on a subject.
  func actor(on subject: ApprovalSubject, _ call: ServerCall) async throws(Status) -> ApprovalActor {
    let mayManage = try await database.holds(.approvalManage, on: subject.resource, for: call)
    return ApprovalActor(try call.caller.userID, mayManage: mayManage)
  }
}
