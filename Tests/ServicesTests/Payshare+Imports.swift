import GoogleAPI
import Identifiers
import PayshareAPI
import Protobuf
import RPC

extension PayshareV1.UserRow {
  /// A row of an import.
  static func of(_ number: Int32, _ email: String, name: String = "") -> Self {
    .with { ($0.row, $0.email, $0.displayName) = (number, email, name) }
  }
}

extension PayshareV1.BulkRegisterUsersResponse {
  /// The result in short.
  var text: String {
    switch result {
    case .created: "\(row) created"
    case .duplicate(let duplicate): "\(row) duplicate of \(duplicate.earlierRow)"
    case .invalid(let invalid):
      "\(row) invalid "
        + invalid.fieldViolations.map { "\($0.field) \($0.reason)" }.sorted().joined(separator: ", ")
    case nil: "\(row) nothing"
    }
  }

  /// The id of the user that it made.
  var createdID: String? {
    if case .created(let created) = result { created.userID } else { nil }
  }
}

extension Person {
  typealias ImportCall = BidirectionalCall<
    PayshareV1.BulkRegisterUsersRequest, PayshareV1.BulkRegisterUsersResponse
  >

  /// Begins an import.
  func beginImport(
    _ requestID: String = UUID.version7().description, _ settings: PayshareV1.UserImportSettings = .init()
  ) async throws -> ImportCall {
    let call = try await accounts.bulkRegisterUsers()
    try await call.send(
      .with {
        $0.requestID = requestID
        $0.part = .settings(settings)
      })
    return call
  }

  /// Imports rows to the end, reading results meanwhile.
  func importing(
    _ rows: [PayshareV1.UserRow], _ requestID: String = UUID.version7().description,
    _ settings: PayshareV1.UserImportSettings = .init()
  ) async throws -> [PayshareV1.BulkRegisterUsersResponse] {
    let call = try await beginImport(requestID, settings)
    async let sent: Void = {
      for row in rows { try await call.send(.row(row)) }
      call.finishSending()
    }()
    var results: [PayshareV1.BulkRegisterUsersResponse] = []
    for try await result in call.responses { results.append(result) }
    try await sent
    return results
  }
}

extension PayshareV1.BulkRegisterUsersRequest {
  static func row(_ row: PayshareV1.UserRow) -> Self { .with { $0.part = .row(row) } }
}
