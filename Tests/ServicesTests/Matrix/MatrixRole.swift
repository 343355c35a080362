import PayshareAPI

/// A column of the matrix: a built-in role, and how somebody comes to hold it.
struct MatrixRole: Sendable {
  /// Its name.
  let name: String
  /// Gives the role to a person, and shows where they hold it. What it is held on may be made for them.
  let hold: @Sendable (Person, MatrixWorld) async throws -> MatrixPlace

  /// Whether it is held on an organisation; others' resources are then those of another organisation.
  let isOnOrganisation: Bool

  private init(
    _ name: String, isOnOrganisation: Bool = false,
    _ hold: @escaping @Sendable (Person, MatrixWorld) async throws -> MatrixPlace
  ) {
    (self.name, self.isOnOrganisation, self.hold) = (name, isOnOrganisation, hold)
  }

  /// The built-in roles that are no columns, with the reason.
  static let leftOut = ["service": "no user holds it: a service has no session of its own"]

  /// All columns. A new built-in role is added here.
  static let all =
    ["admin", "accountant", "supervisor", "auditor"].map { name in
      MatrixRole(name, isOnOrganisation: true) { person, world in
        try await world.root.grant(name, to: person, on: world.root.organisation())
        return world.ours
      }
    } + [
      MatrixRole("member", isOnOrganisation: true) { _, world in world.ours },
      MatrixRole("group_admin") { person, world in
        try await .group(of: world.ours.keeper, with: [person], as: .admin)
      },
      MatrixRole("group_member") { person, world in try await .group(of: world.ours.keeper, with: [person]) },
      MatrixRole("event_owner") { person, world in
        try await .event(of: world.ours.keeper, with: [], madeBy: person)
      },
      MatrixRole("participant") { person, world in try await .event(of: world.ours.keeper, with: [person]) },
      MatrixRole("goal_owner") { person, world in try await .goal(of: world.ours.keeper, ownedBy: person) },
    ]
    + ["viewer", "commenter", "editor", "approver"].map { name in
      MatrixRole(name) { person, world in
        try await .goal(of: world.ours.keeper, sharedWith: person, as: name)
      }
    }
}
