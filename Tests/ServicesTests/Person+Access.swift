import PayshareAPI
import Protobuf

extension Person {
  /// The person's organisation, to grant roles on.
  func organisation() async throws -> PayshareV1.GrantResource {
    let id = try await organisations.getOrganisation(.init()).id
    return .with { $0.resource = .organisationID(id) }
  }

  /// Grants a role to somebody.
  @discardableResult
  func grant(
    _ role: String, to person: Person, on resource: PayshareV1.GrantResource,
    _ more: (inout PayshareV1.Grant) -> Void = { _ in }
  ) async throws -> PayshareV1.GrantRoleResponse {
    var grant = PayshareV1.Grant.with {
      $0.principal = .with { $0.principal = .userID(person.id) }
      ($0.role, $0.resource) = (role, resource)
    }
    more(&grant)
    return try await access.grantRole(.with { $0.grant = grant })
  }

  /// Makes a role that can be granted on anything.
  func makeRole(_ name: String, _ permissions: [PayshareV1.Permission]) async throws {
    _ = try await access.createRole(
      .with {
        $0.role = .with {
          ($0.name, $0.permissions) = (name, permissions)
          $0.resourceTypes = [.organisation, .group, .event, .goal, .budget]
        }
      })
  }
}
