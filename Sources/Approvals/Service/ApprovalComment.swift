import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import Protobuf
import ServiceKit

/// What somebody said about an approval.
struct ApprovalComment: Sendable, Hashable {
  let id: UUID
  let approvalID: UUID
  /// Empty until `ApprovalVault` opens it.
  var text: String
  let authorID: UUID
  let createTime: Timestamp
  /// Who is mentioned.
  var mentionedIDs: [UUID] = []

  var message: PayshareV1.ApprovalComment {
    .with {
      ($0.id, $0.approvalID, $0.text) = (id.description, approvalID.description, text)
      ($0.authorUserID, $0.createTime) = (authorID.description, GoogleProtobuf.Timestamp(createTime))
      $0.mentionedUserIDs = mentionedIDs.map(\.description)
    }
  }
}

/// A comment as it is stored.
struct StoredApprovalComment: Sendable {
  var comment: ApprovalComment
  let textSealed: [UInt8]
}
