public import Identifiers
public import Postgres

extension AccountStatements {
  /// Who has an address.
  public struct AddressOwner: Sendable {
    /// The user.
    public let id: UUID
    /// The code of the address; nil while it is stored in plaintext.
    public let code: [UInt8]?
    /// The address; nil if it is sealed.
    public let plaintext: String?
  }

  /// The users with some of these addresses: by their codes, or by the addresses themselves where rows are not sealed
  /// yet.
  public static func owners(
    of codes: [[UInt8]], plaintexts: [String], in organisation: UUID
  ) -> Statement<AddressOwner> {
    Statement(
      """
      SELECT id, email_hash, email FROM app_user WHERE organisation_id = $1 AND email_hash = ANY ($2)
      UNION ALL
      SELECT id, email_hash, email FROM app_user WHERE organisation_id = $1 AND email = ANY ($3)
      """, organisation, codes, plaintexts
    ) { row throws(PostgresError) in
      AddressOwner(id: try row.next(), code: try row.next(), plaintext: try row.next())
    }
  }
}
