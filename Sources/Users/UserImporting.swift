import Accounts
import Identifiers
import Journal
import Mail
import PayshareAPI
import PersonalStorage
import Postgres
import Protobuf
import RPC
import ServiceKit
import TimeZones

/// Processes the rows of one stream, batch by batch. Confined to the stream's call.
struct UserImporting {
  let service: UserService
  let importing: UserImport
  let caller: Caller
  let call: ServerCall
  private(set) var rehearsed = RehearsedRows()
  private var hasNewResults = false

  var database: Database { service.database }
  var settings: PayshareV1.UserImportSettings { importing.settings }

  /// Begins an import, or goes on with it.
  /// - Throws: `INVALID_ARGUMENT` if it was begun with other settings.
  init(
    _ service: UserService, _ id: UUID, _ settings: PayshareV1.UserImportSettings, _ call: ServerCall
  ) async throws(Status) {
    caller = try call.caller
    (self.service, self.call) = (service, call)
    importing = UserImport(
      organisationID: caller.organisationID, userID: caller.userID, id: id, settings: settings)
    if !settings.languageCode.isEmpty, LanguageTag(settings.languageCode) == nil {
      throw Status(
        field: "settings.language_code", reason: "INVALID_LANGUAGE",
        "it must be a language tag such as de-AT")
    }
    _ = try await facts(for: [])
    if !settings.validateOnly { try await begin() }
  }

  private mutating func begin() async throws(Status) {
    for _ in 0..<Mutation.maximumDecisions {
      let stored = try await database.readFirst(UserImportStatements.settings(of: importing), for: call)
      if let stored, stored != settings.encoded() { throw .requestIDReused }
      let author = author
      var batch = WriteBatch()
      if stored == nil {
        batch.add(UserImportStatements.begin(importing, at: author.time))
        let begun = PayshareV1.UserImportBegun.with { $0.settings = settings }
        batch.record(.userImportBegun(begun), of: importing.id, by: author)
        hasNewResults = true
      } else {
        batch.add(UserImportStatements.use(importing, at: author.time))
      }
      if try await commit(batch) { return }
    }
    throw Self.contended
  }

  /// Processes rows, and returns the result of each.
  mutating func results(
    of rows: [UserImportRules.ArrivedRow]
  ) async throws(Status) -> [PayshareV1.BulkRegisterUsersResponse] {
    var results: [PayshareV1.BulkRegisterUsersResponse] = []
    // The next one last.
    var parts = [rows[...]]
    var attempts = 0
    while let part = parts.popLast() {
      if let found = try await attempt(part) {
        results += found
        attempts = 0
        continue
      }
      attempts += 1
      if attempts < Mutation.maximumDecisions {
        parts.append(part)
      } else if part.count > 1 {
        // Others keep interfering with some of the rows, which must not hold up the rest.
        let middle = part.startIndex + part.count / 2
        parts += [part[middle...], part[..<middle]]
        attempts = 0
      } else {
        throw Self.contended
      }
    }
    return results
  }

  /// Ends the import: all rows that the client wanted to send were processed.
  func end() async throws(Status) {
    if settings.validateOnly || !hasNewResults { return }
    let counts = Dictionary(
      try await database.read(UserImportStatements.counts(of: importing), for: call).map {
        (UserImport.Outcome(rawValue: $0.outcome), $0.count)
      }, uniquingKeysWith: { first, _ in first })
    var batch = WriteBatch()
    batch.record(
      .userImportEnded(
        .with {
          $0.createdCount = counts[.created] ?? 0
          $0.duplicateCount = counts[.duplicate] ?? 0
          $0.invalidCount = counts[.invalid] ?? 0
        }), of: importing.id, by: author)
    try await database.commit(batch, for: call)
  }

  /// Reads, decides and commits; nil if another change came in between.
  private mutating func attempt(
    _ rows: ArraySlice<UserImportRules.ArrivedRow>
  ) async throws(Status) -> [PayshareV1.BulkRegisterUsersResponse]? {
    let checked = try check(rows)
    let facts = try await facts(for: checked)
    let decisions = UserImportRules.decide(checked, facts.known, settings) { .version7() }
    if settings.validateOnly {
      rehearsed.remember(decisions)
    } else {
      guard try await commit(decisions, by: facts.importer) else { return nil }
    }
    return decisions.map(\.result)
  }

  /// Finds what is wrong with each row by itself.
  private func check(
    _ rows: ArraySlice<UserImportRules.ArrivedRow>
  ) throws(Status) -> [UserImportRules.CheckedRow] {
    let organisation = caller.organisationID
    return try rows.map { arrived throws(Status) in
      let row = arrived.row
      let violations = arrived.allViolations(isTimeZone: TimeZoneDatabase.system.contains)
      return UserImportRules.CheckedRow(
        row: row, code: try service.vault.rowCode(of: row.encoded(), in: organisation),
        emailCode: violations.isEmpty
          ? try service.vault.code(of: CanonicalEmail(row.email), in: organisation) : [],
        violations: violations)
    }
  }

  /// Stores what was decided; false if another change came in between.
  private mutating func commit(
    _ decisions: [UserImportRules.Decision], by importer: Importer
  ) async throws(Status) -> Bool {
    let new = decisions.filter(\.isNew)
    if new.isEmpty { return true }
    let users = new.compactMap(\.user)
    let author = author
    let tokens = try users.map { _ throws(Status) in try OneTimeToken() }
    let sealed = try await service.vault.sealed(users, in: caller.organisationID, call)
    let mails = try await mails(to: users, tokens, from: importer, at: author.time)
    var batch = WriteBatch()
    if let first = sealed.first { batch.add(first.guarding) }
    for (index, user) in users.enumerated() {
      let invitation = Invitation(
        userID: user.id, role: settings.role.isEmpty ? nil : settings.role, inviterID: caller.userID,
        createTime: author.time)
      batch.invite(
        InvitedUser(user, isNew: true), sealed[index], invitation, tokens[index], by: author, isGuarded: true)
    }
    batch.add(UserImportStatements.keep(new, of: importing))
    batch.enqueueBulkMails(mails)
    guard try await commit(batch) else { return false }
    hasNewResults = true
    return true
  }

  private func mails(
    to users: [User], _ tokens: [OneTimeToken], from importer: Importer, at time: Timestamp
  ) async throws(Status) -> [SealedMail] {
    if settings.skipInvitationMails { return [] }
    let links = service.composer.links
    let recipients = zip(users, tokens).map { user, token in
      MailRecipient(
        address: user.email, language: user.mailLanguage(in: importer.organisation),
        values: [
          "inviter": importer.displayName,
          "action": links.action(
            page: "invitation", command: "payshare invitation accept", token: token.text),
        ])
    }
    return try await service.composer.compose(
      .invitation, to: recipients, for: importer.organisation, at: time, call)
  }

  /// Commits; false if another change came in between, and it is worth deciding again.
  private func commit(_ batch: WriteBatch) async throws(Status) -> Bool {
    do throws(Status) {
      try await database.commit(batch, for: call) { error in
        guard case .server(let server) = error, server.state == .uniqueViolation,
          let constraint = server.constraint, Self.contendedKeys.contains(constraint)
        else { return nil }
        return .lostRace
      }
      return true
    } catch {
      if error.isLostRace { return false }
      throw error
    }
  }

  /// What calls at the same moment may violate: the address of another row, or the same row.
  private static let contendedKeys: Set<String> = [
    AccountStatements.emailConstraint, UserImportStatements.rowConstraint,
  ]

  private var author: JournalAuthor {
    JournalAuthor(
      organisationID: caller.organisationID, userID: caller.userID, service: call.serviceName,
      requestID: importing.id, traceID: call.traceID, time: ChangeClock.shared.next())
  }

  private static var contended: Status {
    Status(
      .aborted, reason: "CONFLICT", "other changes keep coming in between; go on with the same request_id")
  }
}
