import Accounts
import Identifiers
import Organisations
import PayshareAPI
import PersonalStorage
import Postgres
import RPC
import Roles
import Rules
import ServiceKit

extension UserImporting {
  /// Who imports, as it is now.
  struct Importer: Sendable {
    let displayName: String
    let organisation: Organisation
  }

  /// What a decision needs, of one snapshot.
  struct Facts: Sendable {
    let importer: Importer
    let known: UserImportRules.Known
  }

  /// Reads what a decision needs.
  /// - Throws: `UNAUTHENTICATED` or `PERMISSION_DENIED` if the caller may not import any more.
  func facts(for rows: [UserImportRules.CheckedRow]) async throws(Status) -> Facts {
    let organisation = caller.organisationID
    let valid = rows.filter(\.violations.isEmpty)
    let (users, organisations, stored, owners) = try await database.read(
      AccountStatements.user(caller.userID, in: organisation),
      OrganisationStatements.organisation(organisation),
      UserImportStatements.rows(settings.validateOnly ? [] : rows.map(\.row.row), of: importing),
      AccountStatements.owners(
        of: valid.map(\.emailCode), plaintexts: valid.map { CanonicalEmail($0.row.email).text },
        in: organisation), for: call)
    let importer = try importer(users.first?.user, organisations.first?.organisation)
    if !settings.role.isEmpty, try await !database.mayGiveForGood(settings.role, for: call) {
      throw InvitationService.roleNotHeld(settings.role)
    }
    var codes: [UUID: [UInt8]] = [:]
    for owner in owners {
      if let code = owner.code {
        codes[owner.id] = code
      } else if let email = owner.plaintext {
        codes[owner.id] = try service.vault.code(of: CanonicalEmail(email), in: organisation)
      }
    }
    if settings.validateOnly {
      return Facts(importer: importer, known: rehearsed.known(rows, owned: Set(codes.values)))
    }
    var known = UserImportRules.Known()
    for (number, row) in stored { known.rows[number] = row }
    for code in codes.values { known.owners[code] = 0 }
    if !codes.isEmpty {
      let made = try await database.read(
        UserImportStatements.rows(thatMade: Array(codes.keys), of: importing), for: call)
      for (userID, row) in made { if let code = codes[userID] { known.owners[code] = row } }
    }
    return Facts(importer: importer, known: known)
  }

  private func importer(
    _ user: User?, _ organisation: Organisation?
  ) throws(Status) -> Importer {
    guard let user, let organisation else { throw Status(Refusal.unauthenticated) }
    try InvitationService.requireOpen(organisation)
    return Importer(displayName: user.displayName, organisation: organisation)
  }
}
