import Identifiers
import Journal
public import PayshareAPI
public import Postgres
public import Protobuf
public import RPC
import Rules
public import ServiceKit

/// Shows auditors the journal of their organisation, and proves that nobody rewrote it.
public struct AuditService: PayshareV1.AuditService {
  private let database: Database
  private let pages: PageTokens
  private let publicKeys: [[UInt8]]

  /// A service over a database; signatures are by one of `publicKeys`.
  public init(_ database: Database, pages: PageTokens, publicKeys: [[UInt8]]) {
    self.database = database
    self.pages = pages
    self.publicKeys = publicKeys
  }

  /// Entries, the newest first.
  public func listAuditEntries(
    _ request: PayshareV1.ListAuditEntriesRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListAuditEntriesResponse {
    let query = try decide(AuditQuery(filter: request.filter, orderBy: request.orderBy))
    let organisation = try call.caller.organisationID
    let arguments = ["audit", organisation.description] + query.arguments
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    let rows = try await database.read(
      AuditStatements.page(
        in: organisation, before: page.start.number, query, limit: page.rowLimit,
        maximumBytes: Page.maximumBytes), for: call)
    let found = rows.compactMap(\.found)
    let shown = found.prefix(page.size)
    var response = PayshareV1.ListAuditEntriesResponse()
    response.entries = try await call.compose(of: shown.count) { () throws(Status) in
      try shown.map { found throws(Status) in try PayshareV1.JournalEntry(found.entry) }
    }
    // What did not fit begins the next page; else it begins where this one stopped looking.
    let isCut =
      found.count > shown.count || found.reduce(0) { $0 + $1.entry.event.count } > Page.maximumBytes
    let end = isCut ? shown.last?.place : rows.first.flatMap { $0.readUpTo > 1 ? $0.readUpTo : nil }
    if let end {
      response.nextPageToken = try pages.token(
        after: Page.Position(.number(end), time: .latest, id: .zero), arguments: arguments)
    }
    return response
  }

  /// An entry with what it changed.
  public func getAuditEntry(
    _ request: PayshareV1.GetAuditEntryRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.AuditEntry {
    let id = try UUID(required: request.entryID, field: "entry_id")
    let organisation = try call.caller.organisationID
    guard
      let stored = try await database.readFirst(AuditStatements.entry(id, in: organisation), for: call)
    else {
      throw Status(
        .notFound, reason: "AUDIT_ENTRY_NOT_FOUND", "there is no entry with this id, or not yet")
    }
    return try await call.compute { _ throws(Status) in
      let entry = try PayshareV1.JournalEntry(stored)
      let differences = try EventDifference.fields(of: stored.event)
      return .with {
        $0.entry = entry
        $0.differences = differences
      }
    }
  }

  /// The chain, compared with its hashes and signatures.
  public func verifyAudit(
    _ request: PayshareV1.VerifyAuditRequest,
    _ responses: ResponseWriter<PayshareV1.VerifyAuditResponse>, _ call: ServerCall
  ) async throws(Status) {
    let organisation = try call.caller.organisationID
    let noted = request.notedHeads.map {
      JournalVerification.NotedHead(organisationID: organisation, position: $0.position, hash: $0.hash)
    }
    var verification = AuditVerification(
      database, publicKeys, ChainVerification(of: organisation, noted: noted), responses, call)
    try await verification.run()
  }

  /// The chain, with what is needed to verify it elsewhere.
  public func exportAudit(
    _ request: PayshareV1.ExportAuditRequest,
    _ responses: ResponseWriter<PayshareV1.ExportAuditResponse>, _ call: ServerCall
  ) async throws(Status) {
    try await AuditExport(database, responses, call).run(after: request.afterPosition)
  }

  /// The violations in the filter and the order of a list, beyond the field rules.
  public func violations(
    beyondFieldRules request: any Message, _ call: ServerCall
  ) async throws(Status) -> [Protobuf.FieldViolation] {
    guard let request = request as? PayshareV1.ListAuditEntriesRequest else { return [] }
    return findings { () throws(Refusal) in
      _ = try AuditQuery(filter: request.filter, orderBy: request.orderBy)
    }
  }
}
