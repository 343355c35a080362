import Accounts
import Identifiers
import Journal
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import ServiceKit

/// The right of access, and to take one's data along.
extension UserService {
  /// Everything that is stored about the caller.
  public func exportOwnData(
    _ request: PayshareV1.ExportOwnDataRequest, _ responses: ResponseWriter<PayshareV1.UserData>,
    _ call: ServerCall
  ) async throws(Status) {
    try await export(try await own(call), responses, call)
  }

  /// Everything that is stored about a user.
  public func exportUserData(
    _ request: PayshareV1.ExportUserDataRequest, _ responses: ResponseWriter<PayshareV1.UserData>,
    _ call: ServerCall
  ) async throws(Status) {
    let id = try UUID(required: request.userID, field: "user_id")
    let (stored, organisation) = try await account(id, call)
    let author = try Mutation(call, request, requestID: "").author
    var batch = WriteBatch()
    batch.record(.userDataExported(.init()), of: id, by: author)
    try await database.commit(batch, for: call)
    try await export(Account(organisation: organisation, stored: stored), responses, call)
  }

  private func export(
    _ account: Account, _ responses: ResponseWriter<PayshareV1.UserData>, _ call: ServerCall
  ) async throws(Status) {
    try await UserDataExport(
      database: database, vault: vault, mails: mails, account: account, call: call, responses: responses
    ).run()
  }
}
