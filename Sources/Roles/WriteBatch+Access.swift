import Identifiers
import Postgres
import ServiceKit

extension WriteBatch {
  /// Makes the change of a grant wait for others of the organisation's access, or fail if there was one since it was
  /// decided, or of what decided it. Comes first.
  mutating func change(_ grant: Grant, from epoch: Int64, _ facts: AccessFacts, in organisation: UUID) {
    if GrantRules.isOfOrganisation(grant) {
      add(GrantStatements.raiseEpoch(of: organisation, from: epoch))
    } else {
      require(facts, from: epoch, in: organisation)
    }
  }

  /// Rolls the batch back if what somebody holds by grants has changed since it was read.
  mutating func require(_ facts: AccessFacts, from epoch: Int64, in organisation: UUID) {
    add(GrantStatements.requireEpoch(epoch, of: organisation))
    let uncounted = (facts.held + (facts.service ?? [])).map(\.stored.grant).filter {
      !GrantRules.isOfOrganisation($0)
    }
    if !uncounted.isEmpty { add(GrantStatements.requireUnchanged(uncounted, in: organisation)) }
  }

  /// Rolls the batch back unless what a new grant refers to exists, and there is room for it.
  mutating func require(_ grant: Grant, of role: Role, in organisation: UUID) {
    if !role.isBuiltIn { add(GrantStatements.requireRole(role.name, in: organisation)) }
    if let statement = GrantStatements.requirePrincipal(grant.principal, in: organisation) { add(statement) }
    if let statement = GrantStatements.requireResource(grant.resource, in: organisation) { add(statement) }
    add(GrantStatements.requireRoom(for: grant, in: organisation))
  }

  /// Rolls the batch back if a change of a grant has left the organisation without an administrator.
  mutating func keepAnAdministrator(after old: Grant, in organisation: UUID) {
    if old.role == GrantStatements.admin { keepAnAdministrator(in: organisation) }
  }
}
