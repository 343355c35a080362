import PayshareAPI
import Protobuf

/// One resource of each kind, which a fixture makes its requests about. A new kind of resource is added here.
struct MatrixPlace: Sendable {
  /// The kinds that a fixture makes anew within another one.
  private static let parents = ["expense": "event", "approval": "budget"]

  /// Takes part in all of it, and prepares what requests are about.
  let keeper: Person
  /// The ids of the resources, by their kinds, as policies name them.
  let ids: [String: String]

  /// Whether there are resources of a kind.
  func has(_ kind: String) -> Bool { ids[Self.parents[kind] ?? kind] != nil }

  /// One of each kind, made by their keeper.
  static func everything(of keeper: Person) async throws -> MatrixPlace {
    let group = try await group(of: keeper, with: [])
    let event = try await event(of: keeper, with: [])
    let goal = try await goal(of: keeper)
    var ids = group.ids.merging(event.ids) { one, _ in one }.merging(goal.ids) { one, _ in one }
    ids["organisation"] = try await keeper.organisations.getOrganisation(.init()).id
    return MatrixPlace(keeper: keeper, ids: ids)
  }

  /// A group, with others as its members.
  static func group(
    of keeper: Person, with others: [Person], as role: PayshareV1.GroupMember.Role = .member
  ) async throws -> MatrixPlace {
    let group = try await keeper.groups.createGroup(
      .with { request in
        request.group = .with { group in
          group.displayName = "Friends"
          group.members = others.map { other in .with { ($0.userID, $0.role) = (other.id, role) } }
        }
      })
    return MatrixPlace(keeper: keeper, ids: ["group": group.id])
  }

  /// A goal with a budget, of its keeper, or of another person who lets the keeper do all that they can.
  static func goal(of keeper: Person, ownedBy owner: Person? = nil) async throws -> MatrixPlace {
    let goal = try await (owner ?? keeper).goal()
    if let owner {
      try await owner.grant("goal_owner", to: keeper, on: .with { $0.resource = .goalID(goal.id) })
    }
    let budget = try await (owner ?? keeper).budget(of: goal)
    return MatrixPlace(keeper: keeper, ids: ["goal": goal.id, "budget": budget.id])
  }

  /// A goal with a budget, on which another person holds a role.
  static func goal(
    of keeper: Person, sharedWith person: Person, as role: String
  ) async throws -> MatrixPlace {
    let goal = try await keeper.goal()
    try await keeper.grant(role, to: person, on: .with { $0.resource = .goalID(goal.id) })
    return MatrixPlace(
      keeper: keeper, ids: ["goal": goal.id, "budget": try await keeper.budget(of: goal).id])
  }

  /// An event, with others as its participants; made by its keeper, or by another participant.
  static func event(
    of keeper: Person, with others: [Person], madeBy creator: Person? = nil
  ) async throws -> MatrixPlace {
    let event = try await (creator ?? keeper).event(with: others + (creator == nil ? [] : [keeper]))
    return MatrixPlace(keeper: keeper, ids: ["event": event.id])
  }
}
