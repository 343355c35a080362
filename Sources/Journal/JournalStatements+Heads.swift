package import Identifiers
package import Postgres

extension JournalStatements {
  /// The newest hash of a chain.
  package struct Head: Sendable, Hashable {
    package let organisationID: UUID
    package let position: Int64
    package let hash: [UInt8]
  }

  /// A head with its signature.
  package struct SignedHead: Sendable, Hashable {
    package let head: Head
    package let signature: [UInt8]
    package let publicKey: [UInt8]
  }

  /// A position of a chain, with its entry; nil where the entry is missing.
  package struct ChainLink: Sendable {
    package let position: Int64
    package let hash: [UInt8]
    package let entry: StoredEntry?
  }

  /// The heads that have moved since their last signature, of organisations after one, at most so many.
  static func unsignedHeads(after organisation: UUID, limit: Int64) -> Statement<Head> {
    Statement(
      """
      SELECT o.id, h.position, h.hash
      FROM organisation o
      CROSS JOIN LATERAL (
        SELECT position, hash FROM journal_position WHERE organisation_id = o.id ORDER BY position DESC LIMIT 1) AS h
      WHERE o.id > $1
        AND NOT EXISTS (
          SELECT FROM journal_signature s WHERE s.organisation_id = o.id AND s.position = h.position)
      ORDER BY o.id LIMIT $2
      """, organisation, limit, row: decodeHead)
  }

  /// Keeps a signature; another server may have signed the same head.
  static func insert(_ signed: SignedHead) -> Statement<Void> {
    Statement(
      """
      INSERT INTO journal_signature (organisation_id, position, hash, public_key, signature)
      VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING
      """, signed.head.organisationID, signed.head.position, signed.head.hash, signed.publicKey,
      signed.signature)
  }

  /// The newest signed heads of organisations after one, by organisation.
  static func signedHeads(after organisation: UUID, limit: Int64) -> Statement<SignedHead> {
    Statement(
      """
      SELECT o.id, s.position, s.hash, s.signature, s.public_key
      FROM organisation o
      CROSS JOIN LATERAL (
        SELECT * FROM journal_signature WHERE organisation_id = o.id ORDER BY position DESC LIMIT 1) AS s
      WHERE o.id > $1 ORDER BY o.id LIMIT $2
      """, organisation, limit, row: decodeSigned)
  }

  /// The signed heads of one organisation after a position, in order.
  package static func signatures(
    of organisation: UUID, after position: Int64, limit: Int64
  ) -> Statement<SignedHead> {
    Statement(
      """
      SELECT organisation_id, position, hash, signature, public_key FROM journal_signature
      WHERE organisation_id = $1 AND position > $2 ORDER BY position LIMIT $3
      """, organisation, position, limit, row: decodeSigned)
  }

  /// The organisations that have a chain, or had one that was signed.
  static var organisations: Statement<UUID> {
    Statement(
      """
      SELECT id FROM organisation o
      WHERE EXISTS (SELECT FROM journal_position WHERE organisation_id = o.id)
      UNION
      SELECT organisation_id FROM journal_signature
      ORDER BY 1
      """, as: UUID.self)
  }

  /// Committed entries that no sealing will give a position, by organisation: how many, and the least number of them.
  ///
  /// Either their numbers were given up, or they were stated and not drawn; what was drawn is only known to the owner
  /// of the tables.
  static var unsealable: Statement<UnsealableEntries> {
    Statement(unsealableOfAll) { row throws(PostgresError) in
      UnsealableEntries(organisationID: try row.next(), count: try row.next(), firstSequence: try row.next())
    }
  }

  /// Of one organisation: zero and zero where there are none.
  package static func unsealable(of organisation: UUID) -> Statement<UnsealableEntries> {
    Statement(unsealableOfOne, organisation) { row throws(PostgresError) in
      UnsealableEntries(
        organisationID: organisation, count: try row.next(), firstSequence: try row.next())
    }
  }

  private static let unsealableCondition = """
    NOT EXISTS (SELECT FROM journal_position p WHERE p.sequence = e.sequence)
      AND ((e.sequence <= s.sequence AND e.sequence <> ALL (s.missing))
        OR (has_sequence_privilege('journal_sequence', 'SELECT')
          AND e.sequence > coalesce(pg_sequence_last_value('journal_sequence'), 0)))
    """

  private static let unsealableOfAll = SQL(
    dynamic: """
      SELECT e.organisation_id, count(*), min(e.sequence) FROM journal_entry e CROSS JOIN journal_state s
      WHERE \(unsealableCondition) GROUP BY e.organisation_id ORDER BY e.organisation_id
      """)

  private static let unsealableOfOne = SQL(
    dynamic: """
      SELECT count(*), coalesce(min(e.sequence), 0) FROM journal_entry e CROSS JOIN journal_state s
      WHERE e.organisation_id = $1 AND \(unsealableCondition)
      """)

  /// Entries of one organisation that no sealing will give a position.
  package struct UnsealableEntries: Sendable {
    let organisationID: UUID
    let count: Int64
    let firstSequence: Int64
  }

  /// The links of one organisation's chain after a position, in order, at most so many and so many bytes.
  package static func chain(
    of organisation: UUID, after position: Int64, limit: Int64, maximumBytes: Int64
  ) -> Statement<ChainLink> {
    Statement(chain, organisation, position, limit, maximumBytes) { row throws(PostgresError) in
      let (position, hash): (Int64, [UInt8]) = (try row.next(), try row.next())
      let hasEntry: Bool = try row.next()
      return ChainLink(position: position, hash: hash, entry: hasEntry ? try StoredEntry(&row) : nil)
    }.large
  }

  private static let chain = SQL(
    dynamic: """
      SELECT p.position, p.hash, e.sequence IS NOT NULL, \(columns)
      FROM (
        SELECT p.position, p.hash, p.sequence,
          sum(coalesce(e.length, 0)) OVER (ORDER BY p.position ROWS UNBOUNDED PRECEDING)
            - coalesce(e.length, 0) AS bytes_before
        FROM (
          SELECT * FROM journal_position WHERE organisation_id = $1 AND position > $2 ORDER BY position LIMIT $3
        ) AS p
        LEFT JOIN LATERAL (
          SELECT length(event) AS length FROM journal_entry WHERE sequence = p.sequence LIMIT 1) AS e ON true
      ) AS p
      LEFT JOIN LATERAL (SELECT * FROM journal_entry WHERE sequence = p.sequence LIMIT 1) AS e ON true
      WHERE p.bytes_before <= $4 ORDER BY p.position
      """)

  private static let decodeHead: Statement<Head>.Decode = { row throws(PostgresError) in
    Head(organisationID: try row.next(), position: try row.next(), hash: try row.next())
  }

  private static let decodeSigned: Statement<SignedHead>.Decode = { row throws(PostgresError) in
    SignedHead(head: try decodeHead(&row), signature: try row.next(), publicKey: try row.next())
  }
}
