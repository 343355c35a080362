import Identifiers
public import PayshareAPI
public import Postgres
import Protobuf
public import RPC
public import ServiceKit

/// Shows the journal to operators.
public struct JournalService: PayshareV1.JournalService {
  /// The most readers that follow the journal on one server.
  public static let maximumReaders = 64
  /// The most entries that are read for a client before it has taken them.
  static let readEntries: Int64 = 200
  /// The most entries that are read for one page.
  static let maximumReadEntries: Int64 = 10_000
  /// After this many entries that its client does not want, a reader sends a token without an entry.
  static let silentEntries: Int64 = 10_000

  private let database: Database
  private let pages: PageTokens
  private let follower: JournalFollower

  /// A service over a database.
  public init(_ database: Database, pages: PageTokens, follower: JournalFollower) {
    self.database = database
    self.pages = pages
    self.follower = follower
  }

  /// Entries, the newest first.
  public func listJournalEntries(
    _ request: PayshareV1.ListJournalEntriesRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListJournalEntriesResponse {
    let selection = try JournalStatements.Selection(request.selection)
    let arguments = ["journal"] + selection.arguments
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    let rows = try await database.read(
      JournalStatements.page(
        before: page.start.number, selection, limit: page.rowLimit, readLimit: Self.maximumReadEntries,
        maximumBytes: Page.maximumBytes), for: call)
    let found = rows.compactMap(\.entry)
    let shown = found.prefix(page.size)
    var response = PayshareV1.ListJournalEntriesResponse()
    response.entries = try shown.map { entry throws(Status) in try PayshareV1.JournalEntry(entry) }
    // What did not fit begins the next page; else it begins where this one stopped looking.
    let isCut = found.count > shown.count || found.reduce(0) { $0 + $1.event.count } > Page.maximumBytes
    let end = isCut ? shown.last?.position : rows.first.flatMap { $0.readUpTo > 1 ? $0.readUpTo : nil }
    if let end {
      response.nextPageToken = try pages.token(
        after: Page.Position(.number(end), time: .latest, id: .zero), arguments: arguments)
    }
    return response
  }

  /// Entries as they are committed.
  public func followJournal(
    _ request: PayshareV1.FollowJournalRequest,
    _ responses: ResponseWriter<PayshareV1.FollowJournalResponse>, _ call: ServerCall
  ) async throws(Status) {
    let selection = try JournalStatements.Selection(request.selection)
    guard let positions = follower.positions(maximum: Self.maximumReaders) else {
      throw Status(
        .resourceExhausted, reason: "TOO_MANY_READERS",
        "\(Self.maximumReaders) readers follow the journal on this server; try another one")
    }
    defer { positions.end() }
    var told = try await start(of: request, call)
    var position = told
    // A client whose connection breaks before the first entry goes on here as well.
    if request.resumeToken.isEmpty, !request.fromBeginning {
      try await responses.send(try await progress(position, call))
    }
    var waits = positions.stream.makeAsyncIterator()
    while true {
      let entries = try await database.read(
        JournalStatements.entries(
          after: position, selection, limit: Self.readEntries, maximumBytes: Page.maximumBytes), for: call)
      for passed in entries {
        position = passed.position
        guard let entry = passed.entry else { continue }
        try await responses.send(
          .with { response throws(Status) in
            response.entry = try PayshareV1.JournalEntry(entry)
            response.resumeToken = ResumeToken(position: position, hash: entry.hash).text
          })
        told = position
      }
      if position - told >= Self.silentEntries {
        try await responses.send(try await progress(position, call))
        told = position
      }
      // Nothing is left in the database: it is read again when the journal has come further.
      if entries.isEmpty, await waits.next() == nil { return }
    }
  }

  /// The newest signed head of each organisation.
  public func listJournalHeads(
    _ request: PayshareV1.ListJournalHeadsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListJournalHeadsResponse {
    let arguments = ["journal heads"]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    let heads = try await database.read(
      JournalStatements.signedHeads(after: page.after?.id ?? .zero, limit: page.rowLimit), for: call)
    var response = PayshareV1.ListJournalHeadsResponse()
    response.heads = heads.prefix(page.size).map(PayshareV1.JournalHead.init)
    if heads.count > page.size {
      response.nextPageToken = try pages.token(
        after: Page.Position(time: .latest, id: heads[page.size - 1].head.organisationID),
        arguments: arguments)
    }
    return response
  }

  /// The position behind which a request wants to read.
  private func start(of request: PayshareV1.FollowJournalRequest, _ call: ServerCall) async throws(Status)
    -> Int64
  {
    if request.resumeToken.isEmpty {
      if request.fromBeginning { return 0 }
      return try await database.readFirst(JournalStatements.top, for: call) ?? 0
    }
    let token = try ResumeToken(request.resumeToken)
    guard token.fits(try await database.readFirst(JournalStatements.hash(at: token.position), for: call))
    else {
      throw Status(
        .failedPrecondition, reason: "JOURNAL_RESTORED",
        "the journal does not have the entry of this resume_token: it was restored to an earlier state; begin anew"
      )
    }
    return token.position
  }

  private func progress(_ position: Int64, _ call: ServerCall) async throws(Status)
    -> PayshareV1.FollowJournalResponse
  {
    let hash = try await database.readFirst(JournalStatements.hash(at: position), for: call) ?? []
    return .with { $0.resumeToken = ResumeToken(position: position, hash: hash).text }
  }
}

extension JournalStatements.Selection {
  /// What a request selects.
  /// - Throws: `INVALID_ARGUMENT` where a kind is unknown.
  fileprivate init(_ selection: PayshareV1.JournalSelection?) throws(Status) {
    guard let selection else { return }
    organisationID = try UUID(optional: selection.organisationID, field: "selection.organisation_id")
    resourceID = try UUID(optional: selection.resourceID, field: "selection.resource_id")
    actorID = try UUID(optional: selection.actorUserID, field: "selection.actor_user_id")
    if !selection.traceID.isEmpty {
      guard let traceID = UUID(traceText: selection.traceID) else {
        throw Status(
          field: "selection.trace_id", reason: "MALFORMED", "must be 32 hexadecimal digits")
      }
      self.traceID = traceID
    }
    if selection.kinds.isEmpty { return }
    let schema = PayshareV1.JournalEvent.schemas.message(PayshareV1.JournalEvent.fullName)
    var kinds: [Int32] = []
    for (index, name) in selection.kinds.enumerated() {
      guard let schema, let place = schema.index(ofName: name) else {
        throw Status(
          field: "selection.kinds[\(index)]", reason: "UNKNOWN_KIND",
          "is not the name of a field of JournalEvent")
      }
      kinds.append(Int32(schema.fields[place].number))
    }
    self.kinds = kinds
  }

  /// What page tokens are bound to.
  fileprivate var arguments: [String] {
    [organisationID, resourceID, actorID, traceID].map { $0?.description ?? "" }
      + (kinds ?? []).map(String.init)
  }
}

extension PayshareV1.JournalHead {
  /// The head with its signature.
  package init(_ signed: JournalStatements.SignedHead) {
    self.init()
    organisationID = signed.head.organisationID.description
    position = signed.head.position
    hash = signed.head.hash
    signature = signed.signature
    publicKey = signed.publicKey
  }
}
