import Identifiers
public import PayshareAPI
import Protobuf
public import RPC
import ServiceKit

/// Inviting many people by one stream.
extension UserService {
  /// Invites people, one for each row.
  public func bulkRegisterUsers(
    _ requests: RequestStream<PayshareV1.BulkRegisterUsersRequest>,
    _ responses: ResponseWriter<PayshareV1.BulkRegisterUsersResponse>, _ call: ServerCall
  ) async throws(Status) {
    try importStreams.begin()
    defer { importStreams.end() }
    var iterator = requests.makeAsyncIterator()
    let (id, settings) = try Self.settings(in: try await iterator.next())
    var importing = try await UserImporting(self, id, settings, call)
    while let rows = try await Self.nextRows(&iterator, call) {
      for result in try await importing.results(of: rows) { try await responses.send(result) }
    }
    try await importing.end()
  }

  /// The id and the settings in the first message.
  private static func settings(
    in first: PayshareV1.BulkRegisterUsersRequest?
  ) throws(Status) -> (UUID, PayshareV1.UserImportSettings) {
    guard let first, case .settings(let settings) = first.part else {
      throw Status(field: "settings", reason: "REQUIRED", "the first message has the settings")
    }
    guard let id = try UUID(optional: first.requestID, field: "request_id") else {
      throw Status(field: "request_id", reason: "REQUIRED", "the first message names the import")
    }
    return (id, settings)
  }

  /// Waits for a row, and takes those with it that have arrived, as many as one transaction processes; nil after the
  /// last.
  private static func nextRows(
    _ iterator: inout RequestStream<PayshareV1.BulkRegisterUsersRequest>.AsyncIterator, _ call: ServerCall
  ) async throws(Status) -> [UserImportRules.ArrivedRow]? {
    var rows: [UserImportRules.ArrivedRow] = []
    repeat {
      guard let (request, violations) = try await iterator.nextWithViolations() else { break }
      rows.append(try row(in: request, violations))
    } while rows.count < UserImport.maximumBatchRows && call.waitingMessageCount > 0
    return rows.isEmpty ? nil : rows
  }

  /// The row in a message. Violations of its own fields belong to it; without a number it cannot be answered.
  private static func row(
    in request: PayshareV1.BulkRegisterUsersRequest, _ violations: Violations
  ) throws(Status) -> UserImportRules.ArrivedRow {
    guard case .row(let row) = request.part else {
      throw Status(field: "row", reason: "REQUIRED", "each message after the first one has a row")
    }
    if violations.all.contains(where: { !$0.field.hasPrefix("row.") || $0.field == "row.row" }) {
      throw Status(violations)
    }
    var ofRow = Violations()
    if !violations.isEmpty { row.validate(into: &ofRow) }
    return UserImportRules.ArrivedRow(row, ofRow)
  }
}
