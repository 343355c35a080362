import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import Protobuf
import ServiceKit

extension PayshareV1.SecondFactor {
  /// A stored one; nil if there is none.
  init(_ factor: StoredFactor?) {
    self.init()
    state = factor.map { $0.confirmTime == nil ? .pending : .enabled } ?? .disabled
    confirmTime = factor?.confirmTime.map { GoogleProtobuf.Timestamp($0) }
    recoveryCodeCount = factor?.recoveryCodeCount ?? 0
  }
}

extension PayshareV1.ExportedRole {
  init(_ role: StoredRole) {
    self.init()
    self.role = role.role
    resourceID = role.resourceID.description
    granterUserID = role.granterID?.description ?? ""
    reason = role.reason
    createTime = GoogleProtobuf.Timestamp(role.createTime)
    expireTime = role.expireTime.map { GoogleProtobuf.Timestamp($0) }
  }
}

extension PayshareV1.ExportedSession {
  /// A session with its address, opened.
  init(_ stored: StoredSession, address: String, isCurrent: Bool) {
    self.init()
    session = .with {
      $0.id = stored.id.description
      $0.device = stored.device
      $0.address = address
      $0.service = stored.service
      $0.createTime = GoogleProtobuf.Timestamp(stored.createTime)
      $0.lastUseTime = GoogleProtobuf.Timestamp(stored.lastUseTime)
      $0.expireTime = GoogleProtobuf.Timestamp(stored.expireTime)
      $0.current = isCurrent
    }
    endTime = stored.endTime.map { GoogleProtobuf.Timestamp($0) }
  }
}

extension PayshareV1.ExportedGroup {
  init(_ group: StoredMembership) {
    self.init()
    id = group.id.description
    displayName = group.displayName
    role = PayshareV1.GroupMember.Role(rawValue: Int32(group.role))
  }
}

extension PayshareV1.ExportedEvent {
  init(_ event: StoredParticipation) {
    self.init()
    id = event.id.description
    displayName = event.displayName
    currencyCode = event.currency
    paidMinor = event.paidMinor
    owedMinor = event.owedMinor
    // Both are bounded (`participant_bounds`).
    netMinor = event.paidMinor - event.owedMinor
    created = event.isCreator
  }
}

extension PayshareV1.ExportedExpense {
  init(_ expense: StoredInvolvement) {
    self.init()
    id = expense.id.description
    eventID = expense.eventID.description
    description = expense.description
    kind = PayshareV1.Expense.Kind(rawValue: Int32(expense.kind))
    spendDate = expense.spendDate.description
    total = .with { ($0.amountMinor, $0.currencyCode) = (expense.totalMinor, expense.currency) }
    paidMinor = expense.paidMinor
    owedMinor = expense.owedMinor
    basePaidMinor = expense.basePaidMinor
    baseOwedMinor = expense.baseOwedMinor
    created = expense.isCreator
    createTime = GoogleProtobuf.Timestamp(expense.createTime)
    deleteTime = expense.deleteTime.map { GoogleProtobuf.Timestamp($0) }
  }
}

extension PayshareV1.ExportedEntry {
  /// The names of the kinds of entries by their numbers.
  private static let kinds: [Int: String] = {
    let fields = PayshareAPIFileDescriptors.schemas.message(PayshareV1.JournalEvent.fullName)?.fields ?? []
    return Dictionary(fields.map { ($0.number, $0.name) }, uniquingKeysWith: { first, _ in first })
  }()

  init(_ entry: StoredTrace) {
    self.init()
    id = entry.id.description
    createTime = GoogleProtobuf.Timestamp(entry.createTime)
    kind = Self.kinds[Int(entry.kind)] ?? "\(entry.kind)"
    resourceID = entry.resourceID.description
    actorUserID = entry.actorID?.description ?? ""
    service = entry.service
  }
}
