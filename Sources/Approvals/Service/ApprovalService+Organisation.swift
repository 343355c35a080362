import Identifiers
public import PayshareAPI
import Postgres
public import RPC
import Roles
import ServiceKit

/// The approvals of a whole organisation.
extension ApprovalService {
  /// All approvals of the organisation.
  public func listOrganisationApprovals(
    _ request: PayshareV1.ListOrganisationApprovalsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListOrganisationApprovalsResponse {
    let organisation = try call.caller.organisationID
    let filter = ApprovalFilter(request)
    let arguments = ["organisation-approvals", organisation.description] + (filter?.arguments ?? [])
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    let now = Timestamp.now
    let (epochs, found) = try await database.read(
      GrantStatements.epoch(of: organisation),
      ApprovalStatements.approvals(in: organisation, page, filter, at: now), for: call)
    let epoch = try page.require(epoch: epochs.first)
    var rows = found
    var response = PayshareV1.ListOrganisationApprovalsResponse()
    response.nextPageToken = try pages.cut(&rows, to: page, arguments: arguments, epoch: epoch)
    response.approvals = try await call.compute(isLong: rows.count > Self.fewApprovals) {
      [rows] () throws(Status) in
      // What a deadline has brought about counts, whether or not that was written already.
      rows.map { $0.element.settled(at: now) }
        .filter { filter?.states.contains($0.request.state) ?? true }
        .map { PayshareV1.Approval($0) }
    }
    return response
  }
}
