public import Identifiers
public import Postgres
public import Protobuf

extension WriteBatch {
  /// Adds the audit entry of a change: who changed which resource, with the resource before and after. Followers read
  /// these entries.
  public mutating func record<Resource: Message>(
    _ operation: String, of id: UUID, before: Resource? = nil, after: Resource, by mutation: Mutation
  ) {
    add(
      AuditStatements.insert(
        operation, of: id, type: Resource.fullName, before: before?.encoded(), after: after.encoded(),
        by: mutation))
  }
}
