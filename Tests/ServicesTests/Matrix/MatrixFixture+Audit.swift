import PayshareAPI
import Protobuf
import Testing

extension MatrixFixture {
  private typealias Methods = PayshareV1.AuditServiceMethods

  /// What has happened in the organisation.
  static let audit: [MatrixFixture] = [
    .init(Methods.listAuditEntries, PayshareV1.ListAuditEntriesRequest.self),
    .init(Methods.getAuditEntry, PayshareV1.GetAuditEntryRequest.self) { scene, request in
      let entries = try await scene.root.audit.listAuditEntries(.with { $0.pageSize = 1 }).entries
      request.entryID = try #require(entries.first).id
    },
    .init(Methods.verifyAudit, PayshareV1.VerifyAuditRequest.self),
    .init(Methods.exportAudit, PayshareV1.ExportAuditRequest.self),
  ]
}
