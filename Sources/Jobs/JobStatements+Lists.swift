import Identifiers
import PayshareAPI
import Postgres
import ServiceKit

extension JobStatements {
  /// A row of a page of jobs: a job, or where a filtered page stopped reading.
  enum Listed: Sendable {
    case job(PageRow<StoredJob>)
    case readUpTo(Page.Position)
  }

  /// A page of jobs.
  static func jobs(_ page: Page, _ query: JobQuery) -> Statement<Listed> {
    guard let wanted = query.wanted else {
      let start = page.start
      return Statement(
        ListTexts.plain, start.organisation, start.id, page.rowLimit, Page.maximumBytes, row: listed
      ).large
    }
    let text = wanted.state == .dead ? ListTexts.dead : ListTexts.filtered
    let (start, least) = wanted.range(of: page)
    return Statement(
      text, start.organisation, start.id, page.rowLimit, Page.maximumBytes, least, wanted.kind,
      wanted.state?.rawValue, row: listed
    ).large
  }

  /// All texts of the list.
  static var pageTexts: [SQL] { [ListTexts.plain, ListTexts.filtered, ListTexts.dead] }

  private static let listed: Statement<Listed>.Decode = { row throws(PostgresError) in
    let bytesUpToHere: Int64? = try row.next()
    guard let bytesUpToHere else {
      return .readUpTo(.job(in: try row.next(), try row.next()))
    }
    let job = try decode(&row)
    return .job(PageRow(job, at: .job(in: job.organisationID, job.id), bytesUpToHere: bytesUpToHere))
  }

  /// The columns that `decode` reads.
  static let columns = """
    organisation_id, id, kind, state, attempt, max_attempts, create_time, run_time, lease_expire_time, unique_key,
    last_error
    """

  /// Reads a job.
  static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredJob {
    let (organisationID, id, kind) = (
      try row.next(UUID.self), try row.next(UUID.self), try row.next(String.self)
    )
    let number: Int16 = try row.next()
    guard let state = JobState(rawValue: number) else {
      throw row.locate(row.undecodable("\(number) is not a state"), table: "job", id: id)
    }
    return StoredJob(
      organisationID: organisationID, id: id, kind: kind, state: state, attempt: try row.next(),
      maximumAttempts: try row.next(), createTime: try row.next(), runTime: try row.next(),
      leaseExpireTime: try row.next(), uniqueKey: try row.next(), lastError: try row.next())
  }
}

/// The texts of the statements that read a page of jobs, composed once from literals. `$1` and `$2` are the organisation
/// and the id before the page, `$3` is the number of rows, `$4` of bytes. Filters use `$5`, the first organisation, `$6`,
/// the kind, and `$7`, the state; NULL stands for all.
private enum ListTexts {
  static let plain = SQL(dynamic: page("SELECT * FROM job WHERE (organisation_id, id) < ($1, $2)"))

  static let filtered = SQL(dynamic: filtered(""))

  /// For dead jobs, which have an index of their own because they are few among many.
  static let dead = SQL(dynamic: filtered("AND state = 4"))

  /// The most bytes of a job in a response.
  private static let bytes = PayshareV1.Job.EncodedSize.message

  private static func page(_ rows: String) -> String {
    """
    SELECT bytes_up_to_here, \(JobStatements.columns)
    FROM (
      SELECT *, \(bytes) * row_number() OVER (ORDER BY organisation_id DESC, id DESC) AS bytes_up_to_here
      FROM (\(rows) ORDER BY organisation_id DESC, id DESC LIMIT $3) AS j
    ) AS j
    WHERE bytes_up_to_here - \(bytes) <= $4
    """
  }

  /// Reads rows in index order until enough of them match, or `ListLimits.maximumReadRows` were read. Then the last row
  /// says where.
  private static func filtered(_ condition: String) -> String {
    let read = """
      FROM job WHERE (organisation_id, id) < ($1, $2) AND organisation_id >= $5 \(condition)
      ORDER BY organisation_id DESC, id DESC
      """
    return """
      WITH page AS MATERIALIZED (
        \(page("""
          SELECT * FROM (SELECT * \(read) LIMIT \(ListLimits.maximumReadRows)) AS r
          WHERE ($6 IS NULL OR kind = $6) AND ($7 IS NULL OR state = $7)
          """))
      )
      SELECT * FROM page
      UNION ALL
      SELECT NULL, organisation_id, id, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
      FROM (
        SELECT organisation_id, id \(read) OFFSET \(ListLimits.maximumReadRows - 1) LIMIT 1) AS r
      WHERE (SELECT count(*) FROM page) < $3
      """
  }
}

extension JobFilter {
  /// Where to start reading, and the last organisation to read.
  fileprivate func range(of page: Page) -> (start: Page.Position, least: UUID) {
    guard let organisation else { return (page.start, .zero) }
    let first = Page.Position.job(in: organisation, UUID(high: .max, low: .max))
    let start = page.start
    let isBeyond = (start.organisation.high, start.organisation.low) > (organisation.high, organisation.low)
    return (isBeyond ? first : start, organisation)
  }
}

extension Page.Position {
  /// The place of a job in the list. The organisation comes first; it is stored as a name.
  static func job(in organisation: UUID, _ id: UUID) -> Page.Position {
    Page.Position(.name(organisation.description), time: .latest, id: id)
  }

  /// The organisation of the place; before the first element, the greatest possible.
  fileprivate var organisation: UUID { UUID(name) ?? UUID(high: .max, low: .max) }
}
