import Identifiers
import Postgres

/// The SQL of audit entries.
enum AuditStatements {
  /// Adds an entry; `before` and `after` are the encoded resource.
  static func insert(
    _ operation: String, of id: UUID, type: String, before: [UInt8]?, after: [UInt8], by mutation: Mutation
  ) -> Statement<Void> {
    Statement(
      """
      INSERT INTO audit_entry
        (organisation_id, id, create_time, actor_user_id, service, operation, resource_type, resource_id,
         before, after)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """, mutation.organisationID, UUID.version7(at: mutation.time), mutation.time, mutation.actorID,
      mutation.service, operation, type, id, before, after)
  }
}

extension UUID {
  /// A new UUID of version 7 for a change, so that entries are in the order of their times.
  fileprivate static func version7(at time: Timestamp) -> UUID {
    // Boxed: ThreadSanitizer stumbles over the address of an empty struct (swiftlang/swift#66099).
    var random: any RandomNumberGenerator = SystemRandomNumberGenerator()
    return version7(atUnixNanoseconds: time.microsecondsSince1970 &* 1_000, using: &random)
  }
}
