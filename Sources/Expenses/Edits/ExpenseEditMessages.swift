import Approvals
import GoogleAPI
import Identifiers
import PayshareAPI
import Protobuf
import Rules
import ServiceKit

extension PayshareV1.ExpenseEdit {
  init(_ edit: ExpenseEdit) {
    self.init()
    (eventID, number, expenseID) = (edit.eventID.description, edit.number, edit.expenseID.description)
    kind = Kind(rawValue: Int32(edit.kind.rawValue))
    expense = edit.proposal
    state = PayshareV1.Approval.State(rawValue: Int32(edit.state.rawValue))
    (expenseEtag, movedMinor) = (edit.base.etag, edit.movedMinor)
    authorUserIDs = edit.authorIDs.map(\.description)
    reason = edit.reason
    createTime = GoogleProtobuf.Timestamp(edit.createTime)
    updateTime = GoogleProtobuf.Timestamp(edit.updateTime)
    etag = edit.version.etag
  }
}

extension ExpenseEdit.Kind {
  /// What a request asks for; the contract's rules refuse others.
  init?(_ kind: PayshareV1.ExpenseEdit.Kind) {
    self.init(rawValue: Int16(clamping: kind.rawValue))
  }

  /// The change, as the journal says it.
  var change: ExpenseChange.Change {
    switch self {
    case .update: .update
    case .delete: .delete
    case .undelete: .undelete
    }
  }
}
