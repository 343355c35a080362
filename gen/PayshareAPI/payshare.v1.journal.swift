// Generated from payshare/v1/journal.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf

extension PayshareV1 {
  /// One change: what happened, who did it and when. It is written in the transaction of the change and never
  /// altered.
  public struct JournalEntry: DescribedMessage {
    /// Its place in the order of all commits, without gaps, from 1 on.
    public var position: Int64 = 0
    /// The entry's own id.
    public var id: String = ""
    /// The organisation whose data was changed.
    public var organisationID: String = ""
    /// When the change was made.
    public var createTime: GoogleProtobuf.Timestamp?
    /// The user who made it; empty where none did.
    public var actorUserID: String = ""
    /// The identity of the certificate that called; for what the server does by itself, the name of the job.
    public var service: String = ""
    /// The `request_id` of the call; empty where it had none.
    public var requestID: String = ""
    /// The id of what was changed.
    public var resourceID: String = ""
    private var eventBox: Box<PayshareV1.JournalEvent>?
    /// What happened.
    public var event: PayshareV1.JournalEvent? {
      get { eventBox?.value }
      set { eventBox = newValue.map { Box($0) } }
    }
    /// The hash that seals the entry and all of its organisation before it, SHA-256.
    public var hash: [UInt8] = []
    /// The trace that the call belonged to, in 32 hexadecimal digits: the one that its client stated
    /// (`traceparent` of W3C
    /// Trace Context), or else its session. Empty where it belonged to none.
    public var traceID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.JournalEntry" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.position = try reader.int64()
        case 18: self.id = try reader.string()
        case 26: self.organisationID = try reader.string()
        case 34: try reader.message(into: &self.createTime)
        case 42: self.actorUserID = try reader.string()
        case 50: self.service = try reader.string()
        case 58: self.requestID = try reader.string()
        case 66: self.resourceID = try reader.string()
        case 74: try reader.message(into: &self.eventBox)
        case 82: self.hash = try reader.bytes()
        case 90: self.traceID = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int64(self.position, field: 1)
      writer.string(self.id, field: 2)
      writer.string(self.organisationID, field: 3)
      writer.message(self.createTime, field: 4)
      writer.string(self.actorUserID, field: 5)
      writer.string(self.service, field: 6)
      writer.string(self.requestID, field: 7)
      writer.string(self.resourceID, field: 8)
      writer.message(self.eventBox, field: 9)
      writer.bytes(self.hash, field: 10)
      writer.string(self.traceID, field: 11)
    }
  }
}

extension PayshareV1 {
  /// What happened. A change of something that existed has it as it is afterwards, and of what it was before
  /// only the
  /// fields that were different.
  public struct JournalEvent: DescribedMessage {
    /// Exactly one. Numbers are never used again.
    public var kind: Kind?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.JournalEvent" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10:
          var value = PayshareV1.UserRegistered()
          if case .userRegistered(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .userRegistered(value) }
          try reader.message(intoCase: &value)
        case 18:
          var value = PayshareV1.SessionBegun()
          if case .sessionBegun(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .sessionBegun(value) }
          try reader.message(intoCase: &value)
        case 26:
          var value = PayshareV1.SessionEnded()
          if case .sessionEnded(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .sessionEnded(value) }
          try reader.message(intoCase: &value)
        case 34:
          var value = PayshareV1.SessionRevoked()
          if case .sessionRevoked(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .sessionRevoked(value) }
          try reader.message(intoCase: &value)
        case 42:
          var value = PayshareV1.GroupCreated()
          if case .groupCreated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .groupCreated(value) }
          try reader.message(intoCase: &value)
        case 50:
          var value = PayshareV1.EventCreated()
          if case .eventCreated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .eventCreated(value) }
          try reader.message(intoCase: &value)
        case 58:
          var value = PayshareV1.ExpenseCreated()
          if case .expenseCreated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .expenseCreated(value) }
          try reader.message(intoCase: &value)
        case 66:
          var value = PayshareV1.ExpenseUpdated()
          if case .expenseUpdated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .expenseUpdated(value) }
          try reader.message(intoCase: &value)
        case 74:
          var value = PayshareV1.ExpenseDeleted()
          if case .expenseDeleted(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .expenseDeleted(value) }
          try reader.message(intoCase: &value)
        case 82:
          var value = PayshareV1.ExpenseUndeleted()
          if case .expenseUndeleted(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .expenseUndeleted(value) }
          try reader.message(intoCase: &value)
        case 90:
          var value = PayshareV1.JobRetried()
          if case .jobRetried(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .jobRetried(value) }
          try reader.message(intoCase: &value)
        case 98:
          var value = PayshareV1.JobDropped()
          if case .jobDropped(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .jobDropped(value) }
          try reader.message(intoCase: &value)
        case 106:
          var value = PayshareV1.JobRun()
          if case .jobRun(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .jobRun(value) }
          try reader.message(intoCase: &value)
        case 114:
          var value = PayshareV1.TestMailSent()
          if case .testMailSent(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .testMailSent(value) }
          try reader.message(intoCase: &value)
        case 122:
          var value = PayshareV1.OrganisationCreated()
          if case .organisationCreated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .organisationCreated(value) }
          try reader.message(intoCase: &value)
        case 130:
          var value = PayshareV1.OrganisationUpdated()
          if case .organisationUpdated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .organisationUpdated(value) }
          try reader.message(intoCase: &value)
        case 138:
          var value = PayshareV1.OrganisationArchived()
          if case .organisationArchived(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .organisationArchived(value) }
          try reader.message(intoCase: &value)
        case 146:
          var value = PayshareV1.OrganisationUnarchived()
          if case .organisationUnarchived(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .organisationUnarchived(value) }
          try reader.message(intoCase: &value)
        case 154:
          var value = PayshareV1.RoleGranted()
          if case .roleGranted(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .roleGranted(value) }
          try reader.message(intoCase: &value)
        case 162:
          var value = PayshareV1.RoleRevoked()
          if case .roleRevoked(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .roleRevoked(value) }
          try reader.message(intoCase: &value)
        case 170:
          var value = PayshareV1.BootstrapTokenIssued()
          if case .bootstrapTokenIssued(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .bootstrapTokenIssued(value) }
          try reader.message(intoCase: &value)
        case 178:
          var value = PayshareV1.RoleCreated()
          if case .roleCreated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .roleCreated(value) }
          try reader.message(intoCase: &value)
        case 186:
          var value = PayshareV1.RoleUpdated()
          if case .roleUpdated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .roleUpdated(value) }
          try reader.message(intoCase: &value)
        case 194:
          var value = PayshareV1.RoleDeleted()
          if case .roleDeleted(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .roleDeleted(value) }
          try reader.message(intoCase: &value)
        case 202:
          var value = PayshareV1.InvitationCreated()
          if case .invitationCreated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .invitationCreated(value) }
          try reader.message(intoCase: &value)
        case 210:
          var value = PayshareV1.InvitationResent()
          if case .invitationResent(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .invitationResent(value) }
          try reader.message(intoCase: &value)
        case 218:
          var value = PayshareV1.InvitationRevoked()
          if case .invitationRevoked(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .invitationRevoked(value) }
          try reader.message(intoCase: &value)
        case 226:
          var value = PayshareV1.InvitationAccepted()
          if case .invitationAccepted(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .invitationAccepted(value) }
          try reader.message(intoCase: &value)
        case 234:
          var value = PayshareV1.InvitationDeclined()
          if case .invitationDeclined(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .invitationDeclined(value) }
          try reader.message(intoCase: &value)
        case 242:
          var value = PayshareV1.UserUpdated()
          if case .userUpdated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .userUpdated(value) }
          try reader.message(intoCase: &value)
        case 250:
          var value = PayshareV1.UserDeactivated()
          if case .userDeactivated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .userDeactivated(value) }
          try reader.message(intoCase: &value)
        case 258:
          var value = PayshareV1.UserReactivated()
          if case .userReactivated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .userReactivated(value) }
          try reader.message(intoCase: &value)
        case 266:
          var value = PayshareV1.UserDeleted()
          if case .userDeleted(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .userDeleted(value) }
          try reader.message(intoCase: &value)
        case 274:
          var value = PayshareV1.UserUndeleted()
          if case .userUndeleted(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .userUndeleted(value) }
          try reader.message(intoCase: &value)
        case 282:
          var value = PayshareV1.EmailVerificationRequested()
          if case .emailVerificationRequested(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .emailVerificationRequested(value) }
          try reader.message(intoCase: &value)
        case 290:
          var value = PayshareV1.EmailVerified()
          if case .emailVerified(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .emailVerified(value) }
          try reader.message(intoCase: &value)
        case 298:
          var value = PayshareV1.EmailChangeRequested()
          if case .emailChangeRequested(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .emailChangeRequested(value) }
          try reader.message(intoCase: &value)
        case 306:
          var value = PayshareV1.EmailChanged()
          if case .emailChanged(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .emailChanged(value) }
          try reader.message(intoCase: &value)
        case 314:
          var value = PayshareV1.GrantUpdated()
          if case .grantUpdated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .grantUpdated(value) }
          try reader.message(intoCase: &value)
        case 362:
          var value = PayshareV1.SessionsRevoked()
          if case .sessionsRevoked(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .sessionsRevoked(value) }
          try reader.message(intoCase: &value)
        case 370:
          var value = PayshareV1.PasswordChanged()
          if case .passwordChanged(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .passwordChanged(value) }
          try reader.message(intoCase: &value)
        case 378:
          var value = PayshareV1.PasswordResetStarted()
          if case .passwordResetStarted(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .passwordResetStarted(value) }
          try reader.message(intoCase: &value)
        case 386:
          var value = PayshareV1.PasswordReset()
          if case .passwordReset(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .passwordReset(value) }
          try reader.message(intoCase: &value)
        case 394:
          var value = PayshareV1.UserUnlocked()
          if case .userUnlocked(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .userUnlocked(value) }
          try reader.message(intoCase: &value)
        case 402:
          var value = PayshareV1.SecondFactorOffered()
          if case .secondFactorOffered(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .secondFactorOffered(value) }
          try reader.message(intoCase: &value)
        case 410:
          var value = PayshareV1.SecondFactorEnrolled()
          if case .secondFactorEnrolled(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .secondFactorEnrolled(value) }
          try reader.message(intoCase: &value)
        case 418:
          var value = PayshareV1.SecondFactorRemoved()
          if case .secondFactorRemoved(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .secondFactorRemoved(value) }
          try reader.message(intoCase: &value)
        case 426:
          var value = PayshareV1.RecoveryCodesReplaced()
          if case .recoveryCodesReplaced(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .recoveryCodesReplaced(value) }
          try reader.message(intoCase: &value)
        case 434:
          var value = PayshareV1.RecoveryCodeUsed()
          if case .recoveryCodeUsed(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .recoveryCodeUsed(value) }
          try reader.message(intoCase: &value)
        case 442:
          var value = PayshareV1.SecondFactorReset()
          if case .secondFactorReset(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .secondFactorReset(value) }
          try reader.message(intoCase: &value)
        case 522:
          var value = PayshareV1.DataKeyReplaced()
          if case .dataKeyReplaced(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .dataKeyReplaced(value) }
          try reader.message(intoCase: &value)
        case 530:
          var value = PayshareV1.DataKeysDestroyed()
          if case .dataKeysDestroyed(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .dataKeysDestroyed(value) }
          try reader.message(intoCase: &value)
        case 538:
          var value = PayshareV1.UserErased()
          if case .userErased(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .userErased(value) }
          try reader.message(intoCase: &value)
        case 546:
          var value = PayshareV1.UserDataExported()
          if case .userDataExported(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .userDataExported(value) }
          try reader.message(intoCase: &value)
        case 554:
          var value = PayshareV1.GroupUpdated()
          if case .groupUpdated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .groupUpdated(value) }
          try reader.message(intoCase: &value)
        case 562:
          var value = PayshareV1.UserImportBegun()
          if case .userImportBegun(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .userImportBegun(value) }
          try reader.message(intoCase: &value)
        case 570:
          var value = PayshareV1.UserImportEnded()
          if case .userImportEnded(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .userImportEnded(value) }
          try reader.message(intoCase: &value)
        case 578:
          var value = PayshareV1.CategoryCreated()
          if case .categoryCreated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .categoryCreated(value) }
          try reader.message(intoCase: &value)
        case 586:
          var value = PayshareV1.CategoryUpdated()
          if case .categoryUpdated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .categoryUpdated(value) }
          try reader.message(intoCase: &value)
        case 594:
          var value = PayshareV1.CategoryMerged()
          if case .categoryMerged(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .categoryMerged(value) }
          try reader.message(intoCase: &value)
        case 602:
          var value = PayshareV1.GoalCreated()
          if case .goalCreated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .goalCreated(value) }
          try reader.message(intoCase: &value)
        case 610:
          var value = PayshareV1.GoalUpdated()
          if case .goalUpdated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .goalUpdated(value) }
          try reader.message(intoCase: &value)
        case 618:
          var value = PayshareV1.GoalEntryAdded()
          if case .goalEntryAdded(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .goalEntryAdded(value) }
          try reader.message(intoCase: &value)
        case 626:
          var value = PayshareV1.GoalEntryUpdated()
          if case .goalEntryUpdated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .goalEntryUpdated(value) }
          try reader.message(intoCase: &value)
        case 634:
          var value = PayshareV1.GoalEntryDeleted()
          if case .goalEntryDeleted(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .goalEntryDeleted(value) }
          try reader.message(intoCase: &value)
        case 642:
          var value = PayshareV1.BudgetCreated()
          if case .budgetCreated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .budgetCreated(value) }
          try reader.message(intoCase: &value)
        case 650:
          var value = PayshareV1.BudgetUpdated()
          if case .budgetUpdated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .budgetUpdated(value) }
          try reader.message(intoCase: &value)
        case 658:
          var value = PayshareV1.BudgetRevisionCreated()
          if case .budgetRevisionCreated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .budgetRevisionCreated(value) }
          try reader.message(intoCase: &value)
        case 666:
          var value = PayshareV1.BudgetLinesUpdated()
          if case .budgetLinesUpdated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .budgetLinesUpdated(value) }
          try reader.message(intoCase: &value)
        case 674:
          var value = PayshareV1.BudgetRevisionDeleted()
          if case .budgetRevisionDeleted(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .budgetRevisionDeleted(value) }
          try reader.message(intoCase: &value)
        case 682:
          var value = PayshareV1.BudgetRevisionApproved()
          if case .budgetRevisionApproved(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .budgetRevisionApproved(value) }
          try reader.message(intoCase: &value)
        case 690:
          var value = PayshareV1.BudgetEntryAdded()
          if case .budgetEntryAdded(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .budgetEntryAdded(value) }
          try reader.message(intoCase: &value)
        case 698:
          var value = PayshareV1.BudgetEntryUpdated()
          if case .budgetEntryUpdated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .budgetEntryUpdated(value) }
          try reader.message(intoCase: &value)
        case 706:
          var value = PayshareV1.BudgetEntryDeleted()
          if case .budgetEntryDeleted(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .budgetEntryDeleted(value) }
          try reader.message(intoCase: &value)
        case 714:
          var value = PayshareV1.BudgetEventLinked()
          if case .budgetEventLinked(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .budgetEventLinked(value) }
          try reader.message(intoCase: &value)
        case 722:
          var value = PayshareV1.BudgetEventUnlinked()
          if case .budgetEventUnlinked(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .budgetEventUnlinked(value) }
          try reader.message(intoCase: &value)
        case 730:
          var value = PayshareV1.BudgetTemplateCreated()
          if case .budgetTemplateCreated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .budgetTemplateCreated(value) }
          try reader.message(intoCase: &value)
        case 738:
          var value = PayshareV1.BudgetTemplateUpdated()
          if case .budgetTemplateUpdated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .budgetTemplateUpdated(value) }
          try reader.message(intoCase: &value)
        case 746:
          var value = PayshareV1.BudgetTemplateDeleted()
          if case .budgetTemplateDeleted(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .budgetTemplateDeleted(value) }
          try reader.message(intoCase: &value)
        case 754:
          var value = PayshareV1.ApprovalRouteCreated()
          if case .approvalRouteCreated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .approvalRouteCreated(value) }
          try reader.message(intoCase: &value)
        case 762:
          var value = PayshareV1.ApprovalRouteUpdated()
          if case .approvalRouteUpdated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .approvalRouteUpdated(value) }
          try reader.message(intoCase: &value)
        case 770:
          var value = PayshareV1.ApprovalRouteDeleted()
          if case .approvalRouteDeleted(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .approvalRouteDeleted(value) }
          try reader.message(intoCase: &value)
        case 778:
          var value = PayshareV1.ApprovalDelegationCreated()
          if case .approvalDelegationCreated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .approvalDelegationCreated(value) }
          try reader.message(intoCase: &value)
        case 786:
          var value = PayshareV1.ApprovalDelegationDeleted()
          if case .approvalDelegationDeleted(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .approvalDelegationDeleted(value) }
          try reader.message(intoCase: &value)
        case 794:
          var value = PayshareV1.ApprovalChanged()
          if case .approvalChanged(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .approvalChanged(value) }
          try reader.message(intoCase: &value)
        case 802:
          var value = PayshareV1.ExpenseEditCreated()
          if case .expenseEditCreated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .expenseEditCreated(value) }
          try reader.message(intoCase: &value)
        case 810:
          var value = PayshareV1.ExpenseEditUpdated()
          if case .expenseEditUpdated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .expenseEditUpdated(value) }
          try reader.message(intoCase: &value)
        case 818:
          var value = PayshareV1.ExpenseEditThresholdChanged()
          if case .expenseEditThresholdChanged(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .expenseEditThresholdChanged(value) }
          try reader.message(intoCase: &value)
        case 826:
          var value = PayshareV1.BudgetTransferThresholdChanged()
          if case .budgetTransferThresholdChanged(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .budgetTransferThresholdChanged(value) }
          try reader.message(intoCase: &value)
        case 834:
          var value = PayshareV1.ShareLinkCreated()
          if case .shareLinkCreated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .shareLinkCreated(value) }
          try reader.message(intoCase: &value)
        case 842:
          var value = PayshareV1.ShareLinkRevoked()
          if case .shareLinkRevoked(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .shareLinkRevoked(value) }
          try reader.message(intoCase: &value)
        case 850:
          var value = PayshareV1.ShareLinkRedeemed()
          if case .shareLinkRedeemed(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .shareLinkRedeemed(value) }
          try reader.message(intoCase: &value)
        case 858:
          var value = PayshareV1.CommentCreated()
          if case .commentCreated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .commentCreated(value) }
          try reader.message(intoCase: &value)
        case 866:
          var value = PayshareV1.CommentUpdated()
          if case .commentUpdated(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .commentUpdated(value) }
          try reader.message(intoCase: &value)
        case 874:
          var value = PayshareV1.CommentDeleted()
          if case .commentDeleted(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .commentDeleted(value) }
          try reader.message(intoCase: &value)
        case 962:
          var value = PayshareV1.CallRefused()
          if case .callRefused(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .callRefused(value) }
          try reader.message(intoCase: &value)
        case 970:
          var value = PayshareV1.AlertRaised()
          if case .alertRaised(let current)? = self.kind { value = current }
          self.kind = nil
          defer { self.kind = .alertRaised(value) }
          try reader.message(intoCase: &value)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      switch self.kind {
      case .userRegistered(let value)?: writer.message(.some(value), field: 1)
      case .sessionBegun(let value)?: writer.message(.some(value), field: 2)
      case .sessionEnded(let value)?: writer.message(.some(value), field: 3)
      case .sessionRevoked(let value)?: writer.message(.some(value), field: 4)
      case .groupCreated(let value)?: writer.message(.some(value), field: 5)
      case .eventCreated(let value)?: writer.message(.some(value), field: 6)
      case .expenseCreated(let value)?: writer.message(.some(value), field: 7)
      case .expenseUpdated(let value)?: writer.message(.some(value), field: 8)
      case .expenseDeleted(let value)?: writer.message(.some(value), field: 9)
      case .expenseUndeleted(let value)?: writer.message(.some(value), field: 10)
      case .jobRetried(let value)?: writer.message(.some(value), field: 11)
      case .jobDropped(let value)?: writer.message(.some(value), field: 12)
      case .jobRun(let value)?: writer.message(.some(value), field: 13)
      case .testMailSent(let value)?: writer.message(.some(value), field: 14)
      case .organisationCreated(let value)?: writer.message(.some(value), field: 15)
      case .organisationUpdated(let value)?: writer.message(.some(value), field: 16)
      case .organisationArchived(let value)?: writer.message(.some(value), field: 17)
      case .organisationUnarchived(let value)?: writer.message(.some(value), field: 18)
      case .roleGranted(let value)?: writer.message(.some(value), field: 19)
      case .roleRevoked(let value)?: writer.message(.some(value), field: 20)
      case .bootstrapTokenIssued(let value)?: writer.message(.some(value), field: 21)
      case .roleCreated(let value)?: writer.message(.some(value), field: 22)
      case .roleUpdated(let value)?: writer.message(.some(value), field: 23)
      case .roleDeleted(let value)?: writer.message(.some(value), field: 24)
      case .invitationCreated(let value)?: writer.message(.some(value), field: 25)
      case .invitationResent(let value)?: writer.message(.some(value), field: 26)
      case .invitationRevoked(let value)?: writer.message(.some(value), field: 27)
      case .invitationAccepted(let value)?: writer.message(.some(value), field: 28)
      case .invitationDeclined(let value)?: writer.message(.some(value), field: 29)
      case .userUpdated(let value)?: writer.message(.some(value), field: 30)
      case .userDeactivated(let value)?: writer.message(.some(value), field: 31)
      case .userReactivated(let value)?: writer.message(.some(value), field: 32)
      case .userDeleted(let value)?: writer.message(.some(value), field: 33)
      case .userUndeleted(let value)?: writer.message(.some(value), field: 34)
      case .emailVerificationRequested(let value)?: writer.message(.some(value), field: 35)
      case .emailVerified(let value)?: writer.message(.some(value), field: 36)
      case .emailChangeRequested(let value)?: writer.message(.some(value), field: 37)
      case .emailChanged(let value)?: writer.message(.some(value), field: 38)
      case .grantUpdated(let value)?: writer.message(.some(value), field: 39)
      case .sessionsRevoked(let value)?: writer.message(.some(value), field: 45)
      case .passwordChanged(let value)?: writer.message(.some(value), field: 46)
      case .passwordResetStarted(let value)?: writer.message(.some(value), field: 47)
      case .passwordReset(let value)?: writer.message(.some(value), field: 48)
      case .userUnlocked(let value)?: writer.message(.some(value), field: 49)
      case .secondFactorOffered(let value)?: writer.message(.some(value), field: 50)
      case .secondFactorEnrolled(let value)?: writer.message(.some(value), field: 51)
      case .secondFactorRemoved(let value)?: writer.message(.some(value), field: 52)
      case .recoveryCodesReplaced(let value)?: writer.message(.some(value), field: 53)
      case .recoveryCodeUsed(let value)?: writer.message(.some(value), field: 54)
      case .secondFactorReset(let value)?: writer.message(.some(value), field: 55)
      case .dataKeyReplaced(let value)?: writer.message(.some(value), field: 65)
      case .dataKeysDestroyed(let value)?: writer.message(.some(value), field: 66)
      case .userErased(let value)?: writer.message(.some(value), field: 67)
      case .userDataExported(let value)?: writer.message(.some(value), field: 68)
      case .groupUpdated(let value)?: writer.message(.some(value), field: 69)
      case .userImportBegun(let value)?: writer.message(.some(value), field: 70)
      case .userImportEnded(let value)?: writer.message(.some(value), field: 71)
      case .categoryCreated(let value)?: writer.message(.some(value), field: 72)
      case .categoryUpdated(let value)?: writer.message(.some(value), field: 73)
      case .categoryMerged(let value)?: writer.message(.some(value), field: 74)
      case .goalCreated(let value)?: writer.message(.some(value), field: 75)
      case .goalUpdated(let value)?: writer.message(.some(value), field: 76)
      case .goalEntryAdded(let value)?: writer.message(.some(value), field: 77)
      case .goalEntryUpdated(let value)?: writer.message(.some(value), field: 78)
      case .goalEntryDeleted(let value)?: writer.message(.some(value), field: 79)
      case .budgetCreated(let value)?: writer.message(.some(value), field: 80)
      case .budgetUpdated(let value)?: writer.message(.some(value), field: 81)
      case .budgetRevisionCreated(let value)?: writer.message(.some(value), field: 82)
      case .budgetLinesUpdated(let value)?: writer.message(.some(value), field: 83)
      case .budgetRevisionDeleted(let value)?: writer.message(.some(value), field: 84)
      case .budgetRevisionApproved(let value)?: writer.message(.some(value), field: 85)
      case .budgetEntryAdded(let value)?: writer.message(.some(value), field: 86)
      case .budgetEntryUpdated(let value)?: writer.message(.some(value), field: 87)
      case .budgetEntryDeleted(let value)?: writer.message(.some(value), field: 88)
      case .budgetEventLinked(let value)?: writer.message(.some(value), field: 89)
      case .budgetEventUnlinked(let value)?: writer.message(.some(value), field: 90)
      case .budgetTemplateCreated(let value)?: writer.message(.some(value), field: 91)
      case .budgetTemplateUpdated(let value)?: writer.message(.some(value), field: 92)
      case .budgetTemplateDeleted(let value)?: writer.message(.some(value), field: 93)
      case .approvalRouteCreated(let value)?: writer.message(.some(value), field: 94)
      case .approvalRouteUpdated(let value)?: writer.message(.some(value), field: 95)
      case .approvalRouteDeleted(let value)?: writer.message(.some(value), field: 96)
      case .approvalDelegationCreated(let value)?: writer.message(.some(value), field: 97)
      case .approvalDelegationDeleted(let value)?: writer.message(.some(value), field: 98)
      case .approvalChanged(let value)?: writer.message(.some(value), field: 99)
      case .expenseEditCreated(let value)?: writer.message(.some(value), field: 100)
      case .expenseEditUpdated(let value)?: writer.message(.some(value), field: 101)
      case .expenseEditThresholdChanged(let value)?: writer.message(.some(value), field: 102)
      case .budgetTransferThresholdChanged(let value)?: writer.message(.some(value), field: 103)
      case .shareLinkCreated(let value)?: writer.message(.some(value), field: 104)
      case .shareLinkRevoked(let value)?: writer.message(.some(value), field: 105)
      case .shareLinkRedeemed(let value)?: writer.message(.some(value), field: 106)
      case .commentCreated(let value)?: writer.message(.some(value), field: 107)
      case .commentUpdated(let value)?: writer.message(.some(value), field: 108)
      case .commentDeleted(let value)?: writer.message(.some(value), field: 109)
      case .callRefused(let value)?: writer.message(.some(value), field: 120)
      case .alertRaised(let value)?: writer.message(.some(value), field: 121)
      case nil: break
      }
    }

    /// Exactly one. Numbers are never used again.
    public enum Kind: Sendable, Hashable {
      /// Somebody registered.
      case userRegistered(PayshareV1.UserRegistered)
      /// Somebody logged in.
      case sessionBegun(PayshareV1.SessionBegun)
      /// Somebody logged out.
      case sessionEnded(PayshareV1.SessionEnded)
      /// A session was ended for its user, such as when its refresh token was used twice.
      case sessionRevoked(PayshareV1.SessionRevoked)
      /// A group was made.
      case groupCreated(PayshareV1.GroupCreated)
      /// An event was made.
      case eventCreated(PayshareV1.EventCreated)
      /// An expense was entered.
      case expenseCreated(PayshareV1.ExpenseCreated)
      /// An expense was changed.
      case expenseUpdated(PayshareV1.ExpenseUpdated)
      /// An expense was taken out of the balances.
      case expenseDeleted(PayshareV1.ExpenseDeleted)
      /// An expense was brought back into the balances.
      case expenseUndeleted(PayshareV1.ExpenseUndeleted)
      /// An operator made a job ready.
      case jobRetried(PayshareV1.JobRetried)
      /// An operator removed a job.
      case jobDropped(PayshareV1.JobDropped)
      /// An operator made the job of a schedule.
      case jobRun(PayshareV1.JobRun)
      /// An operator sent a test mail.
      case testMailSent(PayshareV1.TestMailSent)
      /// An organisation was made.
      case organisationCreated(PayshareV1.OrganisationCreated)
      /// An organisation was changed.
      indirect case organisationUpdated(PayshareV1.OrganisationUpdated)
      /// An organisation was archived.
      case organisationArchived(PayshareV1.OrganisationArchived)
      /// An organisation was made usable again.
      case organisationUnarchived(PayshareV1.OrganisationUnarchived)
      /// Somebody got a role.
      case roleGranted(PayshareV1.RoleGranted)
      /// Somebody lost a role.
      case roleRevoked(PayshareV1.RoleRevoked)
      /// A token was made with which somebody can become an administrator.
      case bootstrapTokenIssued(PayshareV1.BootstrapTokenIssued)
      /// A role was made.
      indirect case roleCreated(PayshareV1.RoleCreated)
      /// A role was changed.
      indirect case roleUpdated(PayshareV1.RoleUpdated)
      /// A role was deleted.
      indirect case roleDeleted(PayshareV1.RoleDeleted)
      /// Somebody was invited.
      case invitationCreated(PayshareV1.InvitationCreated)
      /// An invitation was sent again.
      case invitationResent(PayshareV1.InvitationResent)
      /// An invitation was taken back.
      case invitationRevoked(PayshareV1.InvitationRevoked)
      /// An invitation was accepted.
      case invitationAccepted(PayshareV1.InvitationAccepted)
      /// An invitation was declined.
      case invitationDeclined(PayshareV1.InvitationDeclined)
      /// An account was changed.
      case userUpdated(PayshareV1.UserUpdated)
      /// An account was locked; all of its sessions ended.
      case userDeactivated(PayshareV1.UserDeactivated)
      /// A locked account was unlocked.
      case userReactivated(PayshareV1.UserReactivated)
      /// An account was deleted; all of its sessions ended.
      case userDeleted(PayshareV1.UserDeleted)
      /// A deleted account was restored.
      case userUndeleted(PayshareV1.UserUndeleted)
      /// Somebody asked for a mail that verifies their address.
      case emailVerificationRequested(PayshareV1.EmailVerificationRequested)
      /// Somebody has shown that their address is theirs.
      case emailVerified(PayshareV1.EmailVerified)
      /// Somebody asked for another address.
      case emailChangeRequested(PayshareV1.EmailChangeRequested)
      /// The address of an account was changed; all of its sessions ended.
      case emailChanged(PayshareV1.EmailChanged)
      /// A grant was changed.
      case grantUpdated(PayshareV1.GrantUpdated)
      /// All sessions of somebody were ended, or all but one.
      case sessionsRevoked(PayshareV1.SessionsRevoked)
      /// Somebody changed their password.
      case passwordChanged(PayshareV1.PasswordChanged)
      /// A token was sent to somebody, with which they can set a new password.
      case passwordResetStarted(PayshareV1.PasswordResetStarted)
      /// Somebody set a new password by a token.
      case passwordReset(PayshareV1.PasswordReset)
      /// An administrator gave back all guesses at somebody's password.
      case userUnlocked(PayshareV1.UserUnlocked)
      /// Somebody got the seed of a second factor, which waits for its first code.
      case secondFactorOffered(PayshareV1.SecondFactorOffered)
      /// Somebody enrolled a second factor.
      case secondFactorEnrolled(PayshareV1.SecondFactorEnrolled)
      /// Somebody removed their second factor.
      case secondFactorRemoved(PayshareV1.SecondFactorRemoved)
      /// Somebody replaced their recovery codes.
      case recoveryCodesReplaced(PayshareV1.RecoveryCodesReplaced)
      /// Somebody used a recovery code.
      case recoveryCodeUsed(PayshareV1.RecoveryCodeUsed)
      /// An administrator removed somebody's second factor.
      case secondFactorReset(PayshareV1.SecondFactorReset)
      /// The key of an organisation's personal data was replaced.
      case dataKeyReplaced(PayshareV1.DataKeyReplaced)
      /// Replaced keys of an organisation's personal data were destroyed.
      case dataKeysDestroyed(PayshareV1.DataKeysDestroyed)
      /// Everything personal of a user was erased.
      case userErased(PayshareV1.UserErased)
      /// An administrator got everything that is stored about a user.
      case userDataExported(PayshareV1.UserDataExported)
      /// A group was changed, or who is in it.
      indirect case groupUpdated(PayshareV1.GroupUpdated)
      /// Somebody began to invite many people.
      case userImportBegun(PayshareV1.UserImportBegun)
      /// All rows of an import, or of what was left of it, were processed.
      case userImportEnded(PayshareV1.UserImportEnded)
      /// A category was made.
      case categoryCreated(PayshareV1.CategoryCreated)
      /// A category was renamed, moved, archived or brought back into use.
      case categoryUpdated(PayshareV1.CategoryUpdated)
      /// A category was merged into another one.
      case categoryMerged(PayshareV1.CategoryMerged)
      /// A goal was made.
      case goalCreated(PayshareV1.GoalCreated)
      /// A goal was changed, its state included.
      case goalUpdated(PayshareV1.GoalUpdated)
      /// Something was entered for a goal.
      case goalEntryAdded(PayshareV1.GoalEntryAdded)
      /// An entry of a goal was changed.
      case goalEntryUpdated(PayshareV1.GoalEntryUpdated)
      /// An entry of a goal was removed.
      case goalEntryDeleted(PayshareV1.GoalEntryDeleted)
      /// A budget was made, with its first revision.
      case budgetCreated(PayshareV1.BudgetCreated)
      /// A budget was renamed or described anew.
      case budgetUpdated(PayshareV1.BudgetUpdated)
      /// A draft of a revision was made.
      case budgetRevisionCreated(PayshareV1.BudgetRevisionCreated)
      /// Lines of a draft were changed.
      case budgetLinesUpdated(PayshareV1.BudgetLinesUpdated)
      /// A draft was removed.
      case budgetRevisionDeleted(PayshareV1.BudgetRevisionDeleted)
      /// A revision was put in force.
      case budgetRevisionApproved(PayshareV1.BudgetRevisionApproved)
      /// Something was entered for a budget.
      case budgetEntryAdded(PayshareV1.BudgetEntryAdded)
      /// An entry of a budget was changed.
      case budgetEntryUpdated(PayshareV1.BudgetEntryUpdated)
      /// An entry of a budget was removed.
      case budgetEntryDeleted(PayshareV1.BudgetEntryDeleted)
      /// An event counts for a budget.
      indirect case budgetEventLinked(PayshareV1.BudgetEventLinked)
      /// An event counts for a budget no more.
      indirect case budgetEventUnlinked(PayshareV1.BudgetEventUnlinked)
      /// A template of budgets was made.
      case budgetTemplateCreated(PayshareV1.BudgetTemplateCreated)
      /// A template of budgets was changed.
      case budgetTemplateUpdated(PayshareV1.BudgetTemplateUpdated)
      /// A template of budgets was removed.
      case budgetTemplateDeleted(PayshareV1.BudgetTemplateDeleted)
      /// A route of approvals was made.
      indirect case approvalRouteCreated(PayshareV1.ApprovalRouteCreated)
      /// A route of approvals was changed.
      indirect case approvalRouteUpdated(PayshareV1.ApprovalRouteUpdated)
      /// A route of approvals was removed.
      indirect case approvalRouteDeleted(PayshareV1.ApprovalRouteDeleted)
      /// Somebody has another person decide for them.
      case approvalDelegationCreated(PayshareV1.ApprovalDelegationCreated)
      /// A delegation was ended.
      case approvalDelegationDeleted(PayshareV1.ApprovalDelegationDeleted)
      /// Something happened to an approval.
      case approvalChanged(PayshareV1.ApprovalChanged)
      /// An edit of an expense was made that is to be approved.
      case expenseEditCreated(PayshareV1.ExpenseEditCreated)
      /// An edit of an expense was made anew.
      case expenseEditUpdated(PayshareV1.ExpenseEditUpdated)
      /// Which edits of an event's expenses need to be approved was changed.
      indirect case expenseEditThresholdChanged(PayshareV1.ExpenseEditThresholdChanged)
      /// It was said how much of a budget may be moved without being approved.
      indirect case budgetTransferThresholdChanged(PayshareV1.BudgetTransferThresholdChanged)
      /// A share link was made.
      case shareLinkCreated(PayshareV1.ShareLinkCreated)
      /// A share link was revoked.
      case shareLinkRevoked(PayshareV1.ShareLinkRevoked)
      /// A share link was redeemed.
      case shareLinkRedeemed(PayshareV1.ShareLinkRedeemed)
      /// Something was said about something.
      case commentCreated(PayshareV1.CommentCreated)
      /// Something was said differently.
      case commentUpdated(PayshareV1.CommentUpdated)
      /// Something that was said was taken back.
      case commentDeleted(PayshareV1.CommentDeleted)
      /// Calls of a protected method were refused.
      case callRefused(PayshareV1.CallRefused)
      /// A rule found edits that somebody should look at.
      case alertRaised(PayshareV1.AlertRaised)
    }
  }
}

extension PayshareV1 {
  /// Somebody registered.
  public struct UserRegistered: DescribedMessage {
    private var userBox: Box<PayshareV1.User>?
    /// The user.
    public var user: PayshareV1.User? {
      get { userBox?.value }
      set { userBox = newValue.map { Box($0) } }
    }

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UserRegistered" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.userBox)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.userBox, field: 1)
    }
  }
}

extension PayshareV1 {
  /// Somebody logged in.
  public struct SessionBegun: DescribedMessage {
    /// Whether the session can only be used to enrol a second factor.
    public var enrolmentOnly: Bool = false

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.SessionBegun" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.enrolmentOnly = try reader.bool()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.bool(self.enrolmentOnly, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 2 }
    }
  }
}

extension PayshareV1 {
  /// Somebody logged out.
  public struct SessionEnded: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.SessionEnded" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// A session was ended for its user.
  public struct SessionRevoked: DescribedMessage {
    /// Why.
    public var reason: PayshareV1.SessionRevocationReason = .unspecified

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.SessionRevoked" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.reason = try reader.enumeration()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.enumeration(self.reason, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 11 }
    }
  }
}

extension PayshareV1 {
  /// A group was made.
  public struct GroupCreated: DescribedMessage {
    /// The group.
    public var group: PayshareV1.Group?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GroupCreated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.group)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.group, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 446565 }
    }
  }
}

extension PayshareV1 {
  /// A group was changed, or who is in it.
  public struct GroupUpdated: DescribedMessage {
    /// The group as it is now, without its members.
    public var group: PayshareV1.Group?
    /// What it was before, in the fields that changed.
    public var previous: PayshareV1.Group?
    /// The fields that changed; one that `previous` does not have was empty.
    public var changedFields: [String] = []
    /// Who joined it or got another role in it, with their roles now.
    public var joinedMembers: [PayshareV1.GroupMember] = []
    /// Who left it or had another role in it, with their roles before.
    public var leftMembers: [PayshareV1.GroupMember] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GroupUpdated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.group)
        case 18: try reader.message(into: &self.previous)
        case 26: self.changedFields.append(try reader.string())
        case 34: try reader.message(appendingTo: &self.joinedMembers)
        case 42: try reader.message(appendingTo: &self.leftMembers)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.group, field: 1)
      writer.message(self.previous, field: 2)
      writer.strings(self.changedFields, field: 3)
      writer.messages(self.joinedMembers, field: 4)
      writer.messages(self.leftMembers, field: 5)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 893130 }
      /// One of `joined_members`, with its tag and length.
      public static var joinedMembers: Int { 446 }
      /// One of `left_members`, with its tag and length.
      public static var leftMembers: Int { 446 }
    }
  }
}

extension PayshareV1 {
  /// An event was made.
  public struct EventCreated: DescribedMessage {
    private var eventBox: Box<PayshareV1.Event>?
    /// The event.
    public var event: PayshareV1.Event? {
      get { eventBox?.value }
      set { eventBox = newValue.map { Box($0) } }
    }

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.EventCreated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.eventBox)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.eventBox, field: 1)
    }
  }
}

extension PayshareV1 {
  /// An expense was entered.
  public struct ExpenseCreated: DescribedMessage {
    private var expenseBox: Box<PayshareV1.Expense>?
    /// The expense.
    public var expense: PayshareV1.Expense? {
      get { expenseBox?.value }
      set { expenseBox = newValue.map { Box($0) } }
    }

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ExpenseCreated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.expenseBox)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.expenseBox, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 7854837 }
    }
  }
}

extension PayshareV1 {
  /// An expense was changed.
  public struct ExpenseUpdated: DescribedMessage {
    private var expenseBox: Box<PayshareV1.Expense>?
    /// The expense as it is now.
    public var expense: PayshareV1.Expense? {
      get { expenseBox?.value }
      set { expenseBox = newValue.map { Box($0) } }
    }
    private var previousBox: Box<PayshareV1.Expense>?
    /// What it was before, in the fields that changed.
    public var previous: PayshareV1.Expense? {
      get { previousBox?.value }
      set { previousBox = newValue.map { Box($0) } }
    }
    /// The fields that changed; one that `previous` does not have was empty.
    public var changedFields: [String] = []
    /// The approval that made the change; empty if none was needed.
    public var approvalID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ExpenseUpdated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.expenseBox)
        case 18: try reader.message(into: &self.previousBox)
        case 26: self.changedFields.append(try reader.string())
        case 34: self.approvalID = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.expenseBox, field: 1)
      writer.message(self.previousBox, field: 2)
      writer.strings(self.changedFields, field: 3)
      writer.string(self.approvalID, field: 4)
    }
  }
}

extension PayshareV1 {
  /// An expense was taken out of the balances.
  public struct ExpenseDeleted: DescribedMessage {
    private var expenseBox: Box<PayshareV1.Expense>?
    /// The expense as it is now.
    public var expense: PayshareV1.Expense? {
      get { expenseBox?.value }
      set { expenseBox = newValue.map { Box($0) } }
    }
    /// The approval that made the change; empty if none was needed.
    public var approvalID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ExpenseDeleted" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.expenseBox)
        case 18: self.approvalID = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.expenseBox, field: 1)
      writer.string(self.approvalID, field: 2)
    }
  }
}

extension PayshareV1 {
  /// An expense was brought back into the balances.
  public struct ExpenseUndeleted: DescribedMessage {
    private var expenseBox: Box<PayshareV1.Expense>?
    /// The expense as it is now.
    public var expense: PayshareV1.Expense? {
      get { expenseBox?.value }
      set { expenseBox = newValue.map { Box($0) } }
    }
    /// The approval that made the change; empty if none was needed.
    public var approvalID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ExpenseUndeleted" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.expenseBox)
        case 18: self.approvalID = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.expenseBox, field: 1)
      writer.string(self.approvalID, field: 2)
    }
  }
}

extension PayshareV1 {
  /// An operator made a job ready.
  public struct JobRetried: DescribedMessage {
    private var jobBox: Box<PayshareV1.Job>?
    /// The job as it is now.
    public var job: PayshareV1.Job? {
      get { jobBox?.value }
      set { jobBox = newValue.map { Box($0) } }
    }
    private var previousBox: Box<PayshareV1.Job>?
    /// What it was before, in the fields that changed.
    public var previous: PayshareV1.Job? {
      get { previousBox?.value }
      set { previousBox = newValue.map { Box($0) } }
    }
    /// The fields that changed; one that `previous` does not have was empty.
    public var changedFields: [String] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.JobRetried" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.jobBox)
        case 18: try reader.message(into: &self.previousBox)
        case 26: self.changedFields.append(try reader.string())
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.jobBox, field: 1)
      writer.message(self.previousBox, field: 2)
      writer.strings(self.changedFields, field: 3)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 6778 }
    }
  }
}

extension PayshareV1 {
  /// An operator removed a job.
  public struct JobDropped: DescribedMessage {
    private var jobBox: Box<PayshareV1.Job>?
    /// The job as it was.
    public var job: PayshareV1.Job? {
      get { jobBox?.value }
      set { jobBox = newValue.map { Box($0) } }
    }

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.JobDropped" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.jobBox)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.jobBox, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 3389 }
    }
  }
}

extension PayshareV1 {
  /// An operator made the job of a schedule.
  public struct JobRun: DescribedMessage {
    private var jobBox: Box<PayshareV1.Job>?
    /// The job.
    public var job: PayshareV1.Job? {
      get { jobBox?.value }
      set { jobBox = newValue.map { Box($0) } }
    }

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.JobRun" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.jobBox)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.jobBox, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 3389 }
    }
  }
}

extension PayshareV1 {
  /// An operator sent a test mail.
  public struct TestMailSent: DescribedMessage {
    private var mailBox: Box<PayshareV1.Mail>?
    /// The mail, without its texts.
    public var mail: PayshareV1.Mail? {
      get { mailBox?.value }
      set { mailBox = newValue.map { Box($0) } }
    }

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.TestMailSent" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.mailBox)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.mailBox, field: 1)
    }
  }
}

extension PayshareV1 {
  /// An organisation was made.
  public struct OrganisationCreated: DescribedMessage {
    /// The organisation.
    public var organisation: PayshareV1.Organisation?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.OrganisationCreated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.organisation)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.organisation, field: 1)
    }
  }
}

extension PayshareV1 {
  /// An organisation was changed.
  public struct OrganisationUpdated: DescribedMessage {
    /// The organisation as it is now.
    public var organisation: PayshareV1.Organisation?
    /// What it was before, in the fields that changed.
    public var previous: PayshareV1.Organisation?
    /// The fields that changed; one that `previous` does not have was empty.
    public var changedFields: [String] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.OrganisationUpdated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.organisation)
        case 18: try reader.message(into: &self.previous)
        case 26: self.changedFields.append(try reader.string())
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.organisation, field: 1)
      writer.message(self.previous, field: 2)
      writer.strings(self.changedFields, field: 3)
    }
  }
}

extension PayshareV1 {
  /// An organisation was archived.
  public struct OrganisationArchived: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.OrganisationArchived" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// An organisation was made usable again.
  public struct OrganisationUnarchived: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.OrganisationUnarchived" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// Somebody got a role.
  public struct RoleGranted: DescribedMessage {
    /// Who got it; empty if it was no user.
    public var userID: String = ""
    /// The role, such as `admin`.
    public var role: String = ""
    /// The id of what it holds for, and for all below it.
    public var resourceID: String = ""
    /// Why.
    public var reason: String = ""
    private var grantBox: Box<PayshareV1.Grant>?
    /// The grant.
    public var grant: PayshareV1.Grant? {
      get { grantBox?.value }
      set { grantBox = newValue.map { Box($0) } }
    }

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RoleGranted" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userID = try reader.string()
        case 18: self.role = try reader.string()
        case 26: self.resourceID = try reader.string()
        case 34: self.reason = try reader.string()
        case 42: try reader.message(into: &self.grantBox)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.userID, field: 1)
      writer.string(self.role, field: 2)
      writer.string(self.resourceID, field: 3)
      writer.string(self.reason, field: 4)
      writer.message(self.grantBox, field: 5)
    }
  }
}

extension PayshareV1 {
  /// Somebody lost a role.
  public struct RoleRevoked: DescribedMessage {
    /// Who lost it; empty if it was no user.
    public var userID: String = ""
    /// The role, such as `admin`.
    public var role: String = ""
    /// The id of what it held for.
    public var resourceID: String = ""
    private var grantBox: Box<PayshareV1.Grant>?
    /// The grant as it was.
    public var grant: PayshareV1.Grant? {
      get { grantBox?.value }
      set { grantBox = newValue.map { Box($0) } }
    }

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RoleRevoked" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userID = try reader.string()
        case 18: self.role = try reader.string()
        case 26: self.resourceID = try reader.string()
        case 34: try reader.message(into: &self.grantBox)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.userID, field: 1)
      writer.string(self.role, field: 2)
      writer.string(self.resourceID, field: 3)
      writer.message(self.grantBox, field: 4)
    }
  }
}

extension PayshareV1 {
  /// A grant was changed: when it ends, or why it was given.
  public struct GrantUpdated: DescribedMessage {
    private var grantBox: Box<PayshareV1.Grant>?
    /// The grant as it is now.
    public var grant: PayshareV1.Grant? {
      get { grantBox?.value }
      set { grantBox = newValue.map { Box($0) } }
    }
    private var previousBox: Box<PayshareV1.Grant>?
    /// What it was before, in the fields that changed.
    public var previous: PayshareV1.Grant? {
      get { previousBox?.value }
      set { previousBox = newValue.map { Box($0) } }
    }
    /// The fields that changed; one that `previous` does not have was empty.
    public var changedFields: [String] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GrantUpdated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.grantBox)
        case 18: try reader.message(into: &self.previousBox)
        case 26: self.changedFields.append(try reader.string())
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.grantBox, field: 1)
      writer.message(self.previousBox, field: 2)
      writer.strings(self.changedFields, field: 3)
    }
  }
}

extension PayshareV1 {
  /// A role was made.
  public struct RoleCreated: DescribedMessage {
    /// The role.
    public var role: PayshareV1.Role?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RoleCreated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.role)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.role, field: 1)
    }
  }
}

extension PayshareV1 {
  /// A role was changed.
  public struct RoleUpdated: DescribedMessage {
    /// The role as it is now.
    public var role: PayshareV1.Role?
    /// What it was before, in the fields that changed.
    public var previous: PayshareV1.Role?
    /// The fields that changed; one that `previous` does not have was empty.
    public var changedFields: [String] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RoleUpdated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.role)
        case 18: try reader.message(into: &self.previous)
        case 26: self.changedFields.append(try reader.string())
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.role, field: 1)
      writer.message(self.previous, field: 2)
      writer.strings(self.changedFields, field: 3)
    }
  }
}

extension PayshareV1 {
  /// A role was deleted.
  public struct RoleDeleted: DescribedMessage {
    /// The role as it was.
    public var role: PayshareV1.Role?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RoleDeleted" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.role)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.role, field: 1)
    }
  }
}

extension PayshareV1 {
  /// A token was made with which somebody can become an administrator of the organisation.
  public struct BootstrapTokenIssued: DescribedMessage {
    /// Until when it can be used.
    public var expireTime: GoogleProtobuf.Timestamp?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BootstrapTokenIssued" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.expireTime)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.expireTime, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 19 }
    }
  }
}

extension PayshareV1 {
  /// The key of an organisation's personal data was replaced: new data is encrypted under the new one.
  public struct DataKeyReplaced: DescribedMessage {
    /// The number of the new key.
    public var number: Int32 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DataKeyReplaced" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.number = try reader.int32()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int32(self.number, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 11 }
    }
  }
}

extension PayshareV1 {
  /// Replaced keys of an organisation's personal data were destroyed: nothing is encrypted under them any
  /// more.
  public struct DataKeysDestroyed: DescribedMessage {
    /// The numbers of the keys.
    public var numbers: [Int32] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DataKeysDestroyed" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.numbers.append(try reader.int32())
        case 10: try reader.packed(Int32Codec.self, into: &self.numbers)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.packed(Int32Codec.self, self.numbers, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 0 }
    }
  }
}

extension PayshareV1 {
  /// Somebody was invited, for the first time or again.
  public struct InvitationCreated: DescribedMessage {
    private var invitationBox: Box<PayshareV1.Invitation>?
    /// The invitation.
    public var invitation: PayshareV1.Invitation? {
      get { invitationBox?.value }
      set { invitationBox = newValue.map { Box($0) } }
    }

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.InvitationCreated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.invitationBox)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.invitationBox, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 1186 }
    }
  }
}

extension PayshareV1 {
  /// An invitation was sent again.
  public struct InvitationResent: DescribedMessage {
    private var invitationBox: Box<PayshareV1.Invitation>?
    /// The invitation as it is now.
    public var invitation: PayshareV1.Invitation? {
      get { invitationBox?.value }
      set { invitationBox = newValue.map { Box($0) } }
    }

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.InvitationResent" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.invitationBox)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.invitationBox, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 1186 }
    }
  }
}

extension PayshareV1 {
  /// An invitation was taken back.
  public struct InvitationRevoked: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.InvitationRevoked" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// An invitation was accepted.
  public struct InvitationAccepted: DescribedMessage {
    private var userBox: Box<PayshareV1.User>?
    /// The user as they are now.
    public var user: PayshareV1.User? {
      get { userBox?.value }
      set { userBox = newValue.map { Box($0) } }
    }

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.InvitationAccepted" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.userBox)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.userBox, field: 1)
    }
  }
}

extension PayshareV1 {
  /// An invitation was declined.
  public struct InvitationDeclined: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.InvitationDeclined" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// All sessions of a user were ended, or all but one.
  public struct SessionsRevoked: DescribedMessage {
    /// Why.
    public var reason: PayshareV1.SessionRevocationReason = .unspecified
    /// The session that goes on; empty if none does.
    public var keptSessionID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.SessionsRevoked" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.reason = try reader.enumeration()
        case 18: self.keptSessionID = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.enumeration(self.reason, field: 1)
      writer.string(self.keptSessionID, field: 2)
    }
  }
}

extension PayshareV1 {
  /// An account was changed.
  public struct UserUpdated: DescribedMessage {
    private var userBox: Box<PayshareV1.User>?
    /// The user as they are now.
    public var user: PayshareV1.User? {
      get { userBox?.value }
      set { userBox = newValue.map { Box($0) } }
    }
    private var previousBox: Box<PayshareV1.User>?
    /// What the user was before, in the fields that changed.
    public var previous: PayshareV1.User? {
      get { previousBox?.value }
      set { previousBox = newValue.map { Box($0) } }
    }
    /// The fields that changed; one that `previous` does not have was empty.
    public var changedFields: [String] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UserUpdated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.userBox)
        case 18: try reader.message(into: &self.previousBox)
        case 26: self.changedFields.append(try reader.string())
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.userBox, field: 1)
      writer.message(self.previousBox, field: 2)
      writer.strings(self.changedFields, field: 3)
    }
  }
}

extension PayshareV1 {
  /// An account was locked; all of its sessions ended.
  public struct UserDeactivated: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UserDeactivated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// A locked account was unlocked.
  public struct UserReactivated: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UserReactivated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// An account was deleted; all of its sessions ended.
  public struct UserDeleted: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UserDeleted" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// A deleted account was restored.
  public struct UserUndeleted: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UserUndeleted" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// Somebody changed their password.
  public struct PasswordChanged: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.PasswordChanged" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// A token was sent to somebody, with which they can set a new password. The entry has a user where an
  /// administrator
  /// sent it.
  public struct PasswordResetStarted: DescribedMessage {
    /// Until when it can be used.
    public var expireTime: GoogleProtobuf.Timestamp?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.PasswordResetStarted" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.expireTime)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.expireTime, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 19 }
    }
  }
}

extension PayshareV1 {
  /// Somebody set a new password by a token.
  public struct PasswordReset: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.PasswordReset" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// An administrator gave back all guesses at somebody's password.
  public struct UserUnlocked: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UserUnlocked" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// Somebody got the seed of a second factor, which waits for its first code.
  public struct SecondFactorOffered: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.SecondFactorOffered" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// Somebody enrolled a second factor.
  public struct SecondFactorEnrolled: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.SecondFactorEnrolled" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// Somebody removed their second factor.
  public struct SecondFactorRemoved: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.SecondFactorRemoved" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// Somebody replaced their recovery codes.
  public struct RecoveryCodesReplaced: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RecoveryCodesReplaced" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// Somebody used a recovery code.
  public struct RecoveryCodeUsed: DescribedMessage {
    /// How many are left.
    public var remainingCount: Int32 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RecoveryCodeUsed" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.remainingCount = try reader.int32()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int32(self.remainingCount, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 11 }
    }
  }
}

extension PayshareV1 {
  /// An administrator removed somebody's second factor.
  public struct SecondFactorReset: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.SecondFactorReset" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// Somebody asked for a mail that verifies their address.
  public struct EmailVerificationRequested: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.EmailVerificationRequested" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// Somebody has shown that their address is theirs.
  public struct EmailVerified: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.EmailVerified" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// Somebody asked for another address.
  public struct EmailChangeRequested: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.EmailChangeRequested" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// The address of an account was changed; all of its sessions ended.
  public struct EmailChanged: DescribedMessage {
    private var userBox: Box<PayshareV1.User>?
    /// The user as they are now.
    public var user: PayshareV1.User? {
      get { userBox?.value }
      set { userBox = newValue.map { Box($0) } }
    }
    private var previousBox: Box<PayshareV1.User>?
    /// What the user was before, in the fields that changed.
    public var previous: PayshareV1.User? {
      get { previousBox?.value }
      set { previousBox = newValue.map { Box($0) } }
    }
    /// The fields that changed; one that `previous` does not have was empty.
    public var changedFields: [String] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.EmailChanged" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.userBox)
        case 18: try reader.message(into: &self.previousBox)
        case 26: self.changedFields.append(try reader.string())
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.userBox, field: 1)
      writer.message(self.previousBox, field: 2)
      writer.strings(self.changedFields, field: 3)
    }
  }
}

extension PayshareV1 {
  /// Somebody began to invite many people; each of them has an entry `invitation_created`. The entry is about
  /// the import, by
  /// its `request_id`.
  public struct UserImportBegun: DescribedMessage {
    /// What holds for all rows.
    public var settings: PayshareV1.UserImportSettings?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UserImportBegun" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.settings)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.settings, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 405 }
    }
  }
}

extension PayshareV1 {
  /// An import, or what was left of it, was sent to its end. The entry is about the import, by its
  /// `request_id`. The counts
  /// are those of the whole import so far.
  public struct UserImportEnded: DescribedMessage {
    /// People who were invited.
    public var createdCount: Int64 = 0
    /// Rows whose address had an account.
    public var duplicateCount: Int64 = 0
    /// Rows that were wrong.
    public var invalidCount: Int64 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UserImportEnded" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.createdCount = try reader.int64()
        case 16: self.duplicateCount = try reader.int64()
        case 24: self.invalidCount = try reader.int64()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int64(self.createdCount, field: 1)
      writer.int64(self.duplicateCount, field: 2)
      writer.int64(self.invalidCount, field: 3)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 33 }
    }
  }
}

extension PayshareV1 {
  /// Everything personal of a user was erased: by themselves, by an administrator, or because they were
  /// deleted long ago.
  public struct UserErased: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UserErased" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// An administrator got everything that is stored about a user.
  public struct UserDataExported: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UserDataExported" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// Calls of a protected method were refused: its user lacked a permission, could not see the resource, or
  /// had to enrol a
  /// second factor first. The first of a user and a method within a minute has an entry of its own, further
  /// ones of that
  /// minute one entry together.
  public struct CallRefused: DescribedMessage {
    /// The full name of the method, such as `payshare.v1.ExpenseService/UpdateExpense`; empty where calls of
    /// several users
    /// and methods are counted together, because there were too many.
    public var method: String = ""
    /// The reason, as in `google.rpc.ErrorInfo`, such as `PERMISSION_MISSING`; of several, that of the last
    /// one.
    public var reason: String = ""
    /// The permission that was missing, such as `user.read`; empty if none was.
    public var permission: String = ""
    /// The ids that the request named, at most 10; of several calls, those of the last one.
    public var resourceIDs: [String] = []
    /// How many calls the entry stands for.
    public var count: Int64 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CallRefused" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.method = try reader.string()
        case 18: self.reason = try reader.string()
        case 26: self.permission = try reader.string()
        case 34: self.resourceIDs.append(try reader.string())
        case 40: self.count = try reader.int64()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.method, field: 1)
      writer.string(self.reason, field: 2)
      writer.string(self.permission, field: 3)
      writer.strings(self.resourceIDs, field: 4)
      writer.int64(self.count, field: 5)
    }
  }
}

extension PayshareV1 {
  /// A rule found edits that somebody should look at.
  public struct AlertRaised: DescribedMessage {
    /// The rule.
    public var rule: PayshareV1.AlertRule = .unspecified
    /// Whose edits they are.
    public var userID: String = ""
    /// The positions of the entries that the rule goes by, at most 100.
    public var positions: [Int64] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.AlertRaised" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.rule = try reader.enumeration()
        case 18: self.userID = try reader.string()
        case 24: self.positions.append(try reader.int64())
        case 26: try reader.packed(Int64Codec.self, into: &self.positions)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.enumeration(self.rule, field: 1)
      writer.string(self.userID, field: 2)
      writer.packed(Int64Codec.self, self.positions, field: 3)
    }
  }
}

extension PayshareV1 {
  /// A category was made.
  public struct CategoryCreated: DescribedMessage {
    private var categoryBox: Box<PayshareV1.Category>?
    /// The category.
    public var category: PayshareV1.Category? {
      get { categoryBox?.value }
      set { categoryBox = newValue.map { Box($0) } }
    }

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CategoryCreated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.categoryBox)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.categoryBox, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 822 }
    }
  }
}

extension PayshareV1 {
  /// A category was renamed, moved, archived or brought back into use.
  public struct CategoryUpdated: DescribedMessage {
    private var categoryBox: Box<PayshareV1.Category>?
    /// The category as it is now.
    public var category: PayshareV1.Category? {
      get { categoryBox?.value }
      set { categoryBox = newValue.map { Box($0) } }
    }
    private var previousBox: Box<PayshareV1.Category>?
    /// What it was before, in the fields that changed.
    public var previous: PayshareV1.Category? {
      get { previousBox?.value }
      set { previousBox = newValue.map { Box($0) } }
    }
    /// The fields that changed; one that `previous` does not have was empty.
    public var changedFields: [String] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CategoryUpdated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.categoryBox)
        case 18: try reader.message(into: &self.previousBox)
        case 26: self.changedFields.append(try reader.string())
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.categoryBox, field: 1)
      writer.message(self.previousBox, field: 2)
      writer.strings(self.changedFields, field: 3)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 1644 }
    }
  }
}

extension PayshareV1 {
  /// A category was merged into another one.
  public struct CategoryMerged: DescribedMessage {
    private var categoryBox: Box<PayshareV1.Category>?
    /// The category as it is now.
    public var category: PayshareV1.Category? {
      get { categoryBox?.value }
      set { categoryBox = newValue.map { Box($0) } }
    }
    /// The ids of the categories that were below it, and are now below the other one.
    public var movedCategoryIDs: [String] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CategoryMerged" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.categoryBox)
        case 18: self.movedCategoryIDs.append(try reader.string())
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.categoryBox, field: 1)
      writer.strings(self.movedCategoryIDs, field: 2)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 822 }
    }
  }
}

extension PayshareV1 {
  /// A goal was made.
  public struct GoalCreated: DescribedMessage {
    private var goalBox: Box<PayshareV1.Goal>?
    /// The goal, without what is saved.
    public var goal: PayshareV1.Goal? {
      get { goalBox?.value }
      set { goalBox = newValue.map { Box($0) } }
    }
    /// Why.
    public var reason: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GoalCreated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.goalBox)
        case 18: self.reason = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.goalBox, field: 1)
      writer.string(self.reason, field: 2)
    }
  }
}

extension PayshareV1 {
  /// A goal was changed, its state included.
  public struct GoalUpdated: DescribedMessage {
    private var goalBox: Box<PayshareV1.Goal>?
    /// The goal as it is now, without what is saved.
    public var goal: PayshareV1.Goal? {
      get { goalBox?.value }
      set { goalBox = newValue.map { Box($0) } }
    }
    private var previousBox: Box<PayshareV1.Goal>?
    /// What it was before, in the fields that changed.
    public var previous: PayshareV1.Goal? {
      get { previousBox?.value }
      set { previousBox = newValue.map { Box($0) } }
    }
    /// The fields that changed; one that `previous` does not have was empty.
    public var changedFields: [String] = []
    /// Why.
    public var reason: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GoalUpdated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.goalBox)
        case 18: try reader.message(into: &self.previousBox)
        case 26: self.changedFields.append(try reader.string())
        case 34: self.reason = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.goalBox, field: 1)
      writer.message(self.previousBox, field: 2)
      writer.strings(self.changedFields, field: 3)
      writer.string(self.reason, field: 4)
    }
  }
}

extension PayshareV1 {
  /// Something was entered for a goal. The journal's entry is about the goal, like those of later changes.
  public struct GoalEntryAdded: DescribedMessage {
    private var entryBox: Box<PayshareV1.GoalEntry>?
    /// The entry.
    public var entry: PayshareV1.GoalEntry? {
      get { entryBox?.value }
      set { entryBox = newValue.map { Box($0) } }
    }
    /// Why.
    public var reason: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GoalEntryAdded" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.entryBox)
        case 18: self.reason = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.entryBox, field: 1)
      writer.string(self.reason, field: 2)
    }
  }
}

extension PayshareV1 {
  /// An entry of a goal was changed.
  public struct GoalEntryUpdated: DescribedMessage {
    private var entryBox: Box<PayshareV1.GoalEntry>?
    /// The entry as it is now.
    public var entry: PayshareV1.GoalEntry? {
      get { entryBox?.value }
      set { entryBox = newValue.map { Box($0) } }
    }
    private var previousBox: Box<PayshareV1.GoalEntry>?
    /// What it was before, in the fields that changed.
    public var previous: PayshareV1.GoalEntry? {
      get { previousBox?.value }
      set { previousBox = newValue.map { Box($0) } }
    }
    /// The fields that changed; one that `previous` does not have was empty.
    public var changedFields: [String] = []
    /// Why.
    public var reason: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GoalEntryUpdated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.entryBox)
        case 18: try reader.message(into: &self.previousBox)
        case 26: self.changedFields.append(try reader.string())
        case 34: self.reason = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.entryBox, field: 1)
      writer.message(self.previousBox, field: 2)
      writer.strings(self.changedFields, field: 3)
      writer.string(self.reason, field: 4)
    }
  }
}

extension PayshareV1 {
  /// An entry of a goal was removed.
  public struct GoalEntryDeleted: DescribedMessage {
    private var entryBox: Box<PayshareV1.GoalEntry>?
    /// The entry as it was.
    public var entry: PayshareV1.GoalEntry? {
      get { entryBox?.value }
      set { entryBox = newValue.map { Box($0) } }
    }
    /// Why.
    public var reason: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GoalEntryDeleted" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.entryBox)
        case 18: self.reason = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.entryBox, field: 1)
      writer.string(self.reason, field: 2)
    }
  }
}

extension PayshareV1 {
  /// A budget was made, with its first revision. The journal's entries about revisions, entries and events of
  /// a budget are
  /// about the budget.
  public struct BudgetCreated: DescribedMessage {
    private var budgetBox: Box<PayshareV1.Budget>?
    /// The budget.
    public var budget: PayshareV1.Budget? {
      get { budgetBox?.value }
      set { budgetBox = newValue.map { Box($0) } }
    }
    /// The lines of its first revision.
    public var lines: [PayshareV1.BudgetLine] = []
    /// The budget that it was copied from; empty if it was not.
    public var copiedBudgetID: String = ""
    /// Why.
    public var reason: String = ""
    /// The template that it was made with; empty if there was none.
    public var budgetTemplateID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetCreated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.budgetBox)
        case 18: try reader.message(appendingTo: &self.lines)
        case 26: self.copiedBudgetID = try reader.string()
        case 34: self.reason = try reader.string()
        case 42: self.budgetTemplateID = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.budgetBox, field: 1)
      writer.messages(self.lines, field: 2)
      writer.string(self.copiedBudgetID, field: 3)
      writer.string(self.reason, field: 4)
      writer.string(self.budgetTemplateID, field: 5)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// One of `lines`, with its tag and length.
      public static var lines: Int { 1181 }
    }
  }
}

extension PayshareV1 {
  /// A budget was renamed or described anew.
  public struct BudgetUpdated: DescribedMessage {
    private var budgetBox: Box<PayshareV1.Budget>?
    /// The budget as it is now.
    public var budget: PayshareV1.Budget? {
      get { budgetBox?.value }
      set { budgetBox = newValue.map { Box($0) } }
    }
    private var previousBox: Box<PayshareV1.Budget>?
    /// What it was before, in the fields that changed.
    public var previous: PayshareV1.Budget? {
      get { previousBox?.value }
      set { previousBox = newValue.map { Box($0) } }
    }
    /// The fields that changed; one that `previous` does not have was empty.
    public var changedFields: [String] = []
    /// Why.
    public var reason: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetUpdated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.budgetBox)
        case 18: try reader.message(into: &self.previousBox)
        case 26: self.changedFields.append(try reader.string())
        case 34: self.reason = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.budgetBox, field: 1)
      writer.message(self.previousBox, field: 2)
      writer.strings(self.changedFields, field: 3)
      writer.string(self.reason, field: 4)
    }
  }
}

extension PayshareV1 {
  /// A draft of a revision was made.
  public struct BudgetRevisionCreated: DescribedMessage {
    private var revisionBox: Box<PayshareV1.BudgetRevision>?
    /// The draft.
    public var revision: PayshareV1.BudgetRevision? {
      get { revisionBox?.value }
      set { revisionBox = newValue.map { Box($0) } }
    }
    /// Why.
    public var reason: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetRevisionCreated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.revisionBox)
        case 18: self.reason = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.revisionBox, field: 1)
      writer.string(self.reason, field: 2)
    }
  }
}

extension PayshareV1 {
  /// Lines of a draft were changed.
  public struct BudgetLinesUpdated: DescribedMessage {
    private var revisionBox: Box<PayshareV1.BudgetRevision>?
    /// The draft as it is now.
    public var revision: PayshareV1.BudgetRevision? {
      get { revisionBox?.value }
      set { revisionBox = newValue.map { Box($0) } }
    }
    /// The lines that are new or changed, as they are now.
    public var lines: [PayshareV1.BudgetLine] = []
    /// The lines that were changed or removed, as they were.
    public var previousLines: [PayshareV1.BudgetLine] = []
    /// Why.
    public var reason: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetLinesUpdated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.revisionBox)
        case 18: try reader.message(appendingTo: &self.lines)
        case 26: try reader.message(appendingTo: &self.previousLines)
        case 34: self.reason = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.revisionBox, field: 1)
      writer.messages(self.lines, field: 2)
      writer.messages(self.previousLines, field: 3)
      writer.string(self.reason, field: 4)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// One of `lines`, with its tag and length.
      public static var lines: Int { 1181 }
      /// One of `previous_lines`, with its tag and length.
      public static var previousLines: Int { 1181 }
    }
  }
}

extension PayshareV1 {
  /// A draft was removed.
  public struct BudgetRevisionDeleted: DescribedMessage {
    private var revisionBox: Box<PayshareV1.BudgetRevision>?
    /// The draft as it was.
    public var revision: PayshareV1.BudgetRevision? {
      get { revisionBox?.value }
      set { revisionBox = newValue.map { Box($0) } }
    }
    /// Why.
    public var reason: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetRevisionDeleted" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.revisionBox)
        case 18: self.reason = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.revisionBox, field: 1)
      writer.string(self.reason, field: 2)
    }
  }
}

extension PayshareV1 {
  /// A revision was put in force.
  public struct BudgetRevisionApproved: DescribedMessage {
    private var revisionBox: Box<PayshareV1.BudgetRevision>?
    /// The revision.
    public var revision: PayshareV1.BudgetRevision? {
      get { revisionBox?.value }
      set { revisionBox = newValue.map { Box($0) } }
    }
    /// The number of the revision whose place it has taken; zero if there was none.
    public var supersededNumber: Int64 = 0
    /// The lines that differ from those of that revision, as they are now.
    public var lines: [PayshareV1.BudgetLine] = []
    /// The lines of that revision that differ or are no more, as they were.
    public var previousLines: [PayshareV1.BudgetLine] = []
    /// Why.
    public var reason: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetRevisionApproved" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.revisionBox)
        case 16: self.supersededNumber = try reader.int64()
        case 26: try reader.message(appendingTo: &self.lines)
        case 34: try reader.message(appendingTo: &self.previousLines)
        case 42: self.reason = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.revisionBox, field: 1)
      writer.int64(self.supersededNumber, field: 2)
      writer.messages(self.lines, field: 3)
      writer.messages(self.previousLines, field: 4)
      writer.string(self.reason, field: 5)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// One of `lines`, with its tag and length.
      public static var lines: Int { 1181 }
      /// One of `previous_lines`, with its tag and length.
      public static var previousLines: Int { 1181 }
    }
  }
}

extension PayshareV1 {
  /// Something was entered for a budget.
  public struct BudgetEntryAdded: DescribedMessage {
    private var entryBox: Box<PayshareV1.BudgetEntry>?
    /// The entry.
    public var entry: PayshareV1.BudgetEntry? {
      get { entryBox?.value }
      set { entryBox = newValue.map { Box($0) } }
    }
    /// Why.
    public var reason: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetEntryAdded" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.entryBox)
        case 18: self.reason = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.entryBox, field: 1)
      writer.string(self.reason, field: 2)
    }
  }
}

extension PayshareV1 {
  /// An entry of a budget was changed.
  public struct BudgetEntryUpdated: DescribedMessage {
    private var entryBox: Box<PayshareV1.BudgetEntry>?
    /// The entry as it is now.
    public var entry: PayshareV1.BudgetEntry? {
      get { entryBox?.value }
      set { entryBox = newValue.map { Box($0) } }
    }
    private var previousBox: Box<PayshareV1.BudgetEntry>?
    /// What it was before, in the fields that changed.
    public var previous: PayshareV1.BudgetEntry? {
      get { previousBox?.value }
      set { previousBox = newValue.map { Box($0) } }
    }
    /// The fields that changed; one that `previous` does not have was empty.
    public var changedFields: [String] = []
    /// Why.
    public var reason: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetEntryUpdated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.entryBox)
        case 18: try reader.message(into: &self.previousBox)
        case 26: self.changedFields.append(try reader.string())
        case 34: self.reason = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.entryBox, field: 1)
      writer.message(self.previousBox, field: 2)
      writer.strings(self.changedFields, field: 3)
      writer.string(self.reason, field: 4)
    }
  }
}

extension PayshareV1 {
  /// An entry of a budget was removed.
  public struct BudgetEntryDeleted: DescribedMessage {
    private var entryBox: Box<PayshareV1.BudgetEntry>?
    /// The entry as it was.
    public var entry: PayshareV1.BudgetEntry? {
      get { entryBox?.value }
      set { entryBox = newValue.map { Box($0) } }
    }
    /// Why.
    public var reason: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetEntryDeleted" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.entryBox)
        case 18: self.reason = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.entryBox, field: 1)
      writer.string(self.reason, field: 2)
    }
  }
}

extension PayshareV1 {
  /// An event counts for a budget. The entry is about the budget; another one like it is about the event.
  public struct BudgetEventLinked: DescribedMessage {
    /// The link.
    public var link: PayshareV1.BudgetLink?
    /// Why.
    public var reason: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetEventLinked" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.link)
        case 18: self.reason = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.link, field: 1)
      writer.string(self.reason, field: 2)
    }
  }
}

extension PayshareV1 {
  /// An event counts for a budget no more. The entry is about the budget; another one like it is about the
  /// event.
  public struct BudgetEventUnlinked: DescribedMessage {
    /// The link as it was.
    public var link: PayshareV1.BudgetLink?
    /// Why.
    public var reason: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetEventUnlinked" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.link)
        case 18: self.reason = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.link, field: 1)
      writer.string(self.reason, field: 2)
    }
  }
}

extension PayshareV1 {
  /// A template of budgets was made.
  public struct BudgetTemplateCreated: DescribedMessage {
    private var budgetTemplateBox: Box<PayshareV1.BudgetTemplate>?
    /// The template, with its lines.
    public var budgetTemplate: PayshareV1.BudgetTemplate? {
      get { budgetTemplateBox?.value }
      set { budgetTemplateBox = newValue.map { Box($0) } }
    }
    /// The budget that its lines are from; empty if they were stated.
    public var savedBudgetID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetTemplateCreated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.budgetTemplateBox)
        case 18: self.savedBudgetID = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.budgetTemplateBox, field: 1)
      writer.string(self.savedBudgetID, field: 2)
    }
  }
}

extension PayshareV1 {
  /// A template of budgets was changed.
  public struct BudgetTemplateUpdated: DescribedMessage {
    private var budgetTemplateBox: Box<PayshareV1.BudgetTemplate>?
    /// The template as it is now; with its lines if they changed.
    public var budgetTemplate: PayshareV1.BudgetTemplate? {
      get { budgetTemplateBox?.value }
      set { budgetTemplateBox = newValue.map { Box($0) } }
    }
    private var previousBox: Box<PayshareV1.BudgetTemplate>?
    /// What it was before, in the fields that changed.
    public var previous: PayshareV1.BudgetTemplate? {
      get { previousBox?.value }
      set { previousBox = newValue.map { Box($0) } }
    }
    /// The fields that changed; one that `previous` does not have was empty.
    public var changedFields: [String] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetTemplateUpdated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.budgetTemplateBox)
        case 18: try reader.message(into: &self.previousBox)
        case 26: self.changedFields.append(try reader.string())
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.budgetTemplateBox, field: 1)
      writer.message(self.previousBox, field: 2)
      writer.strings(self.changedFields, field: 3)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 2371244 }
    }
  }
}

extension PayshareV1 {
  /// A template of budgets was removed.
  public struct BudgetTemplateDeleted: DescribedMessage {
    private var budgetTemplateBox: Box<PayshareV1.BudgetTemplate>?
    /// The template as it was, without its lines.
    public var budgetTemplate: PayshareV1.BudgetTemplate? {
      get { budgetTemplateBox?.value }
      set { budgetTemplateBox = newValue.map { Box($0) } }
    }

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetTemplateDeleted" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.budgetTemplateBox)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.budgetTemplateBox, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 1185622 }
    }
  }
}

extension PayshareV1 {
  /// A route of approvals was made.
  public struct ApprovalRouteCreated: DescribedMessage {
    /// The route.
    public var approvalRoute: PayshareV1.ApprovalRoute?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ApprovalRouteCreated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.approvalRoute)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.approvalRoute, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 318502 }
    }
  }
}

extension PayshareV1 {
  /// A route of approvals was changed.
  public struct ApprovalRouteUpdated: DescribedMessage {
    /// The route as it is now.
    public var approvalRoute: PayshareV1.ApprovalRoute?
    /// What it was before, in the fields that changed.
    public var previous: PayshareV1.ApprovalRoute?
    /// The fields that changed; one that `previous` does not have was empty.
    public var changedFields: [String] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ApprovalRouteUpdated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.approvalRoute)
        case 18: try reader.message(into: &self.previous)
        case 26: self.changedFields.append(try reader.string())
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.approvalRoute, field: 1)
      writer.message(self.previous, field: 2)
      writer.strings(self.changedFields, field: 3)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 637004 }
    }
  }
}

extension PayshareV1 {
  /// A route of approvals was removed.
  public struct ApprovalRouteDeleted: DescribedMessage {
    /// The route as it was.
    public var approvalRoute: PayshareV1.ApprovalRoute?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ApprovalRouteDeleted" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.approvalRoute)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.approvalRoute, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 318502 }
    }
  }
}

extension PayshareV1 {
  /// Somebody has another person decide for them.
  public struct ApprovalDelegationCreated: DescribedMessage {
    /// The delegation.
    public var delegation: PayshareV1.ApprovalDelegation?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ApprovalDelegationCreated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.delegation)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.delegation, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 174 }
    }
  }
}

extension PayshareV1 {
  /// A delegation was ended.
  public struct ApprovalDelegationDeleted: DescribedMessage {
    /// The delegation as it was.
    public var delegation: PayshareV1.ApprovalDelegation?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ApprovalDelegationDeleted" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.delegation)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.delegation, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 174 }
    }
  }
}

extension PayshareV1 {
  /// Something happened to an approval. The entry is about its subject, such as the budget.
  public struct ApprovalChanged: DescribedMessage {
    private var approvalBox: Box<PayshareV1.Approval>?
    /// The approval as it is now.
    public var approval: PayshareV1.Approval? {
      get { approvalBox?.value }
      set { approvalBox = newValue.map { Box($0) } }
    }
    /// What happened, in order.
    public var changes: [PayshareV1.ApprovalChange] = []
    /// The comment that was made; only who made it and when is kept.
    public var comment: PayshareV1.ApprovalComment?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ApprovalChanged" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.approvalBox)
        case 18: try reader.message(appendingTo: &self.changes)
        case 26: try reader.message(into: &self.comment)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.approvalBox, field: 1)
      writer.messages(self.changes, field: 2)
      writer.message(self.comment, field: 3)
    }
  }
}

extension PayshareV1 {
  /// An edit of an expense was made that is to be approved.
  public struct ExpenseEditCreated: DescribedMessage {
    private var expenseEditBox: Box<PayshareV1.ExpenseEdit>?
    /// The edit.
    public var expenseEdit: PayshareV1.ExpenseEdit? {
      get { expenseEditBox?.value }
      set { expenseEditBox = newValue.map { Box($0) } }
    }

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ExpenseEditCreated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.expenseEditBox)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.expenseEditBox, field: 1)
    }
  }
}

extension PayshareV1 {
  /// An edit of an expense was made anew.
  public struct ExpenseEditUpdated: DescribedMessage {
    private var expenseEditBox: Box<PayshareV1.ExpenseEdit>?
    /// The edit as it is now.
    public var expenseEdit: PayshareV1.ExpenseEdit? {
      get { expenseEditBox?.value }
      set { expenseEditBox = newValue.map { Box($0) } }
    }
    private var previousBox: Box<PayshareV1.ExpenseEdit>?
    /// What it was before, in the fields that changed.
    public var previous: PayshareV1.ExpenseEdit? {
      get { previousBox?.value }
      set { previousBox = newValue.map { Box($0) } }
    }
    /// The fields that changed; one that `previous` does not have was empty.
    public var changedFields: [String] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ExpenseEditUpdated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.expenseEditBox)
        case 18: try reader.message(into: &self.previousBox)
        case 26: self.changedFields.append(try reader.string())
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.expenseEditBox, field: 1)
      writer.message(self.previousBox, field: 2)
      writer.strings(self.changedFields, field: 3)
    }
  }
}

extension PayshareV1 {
  /// Which edits of an event's expenses need to be approved was changed.
  public struct ExpenseEditThresholdChanged: DescribedMessage {
    /// The threshold as it is now; absent if it was removed.
    public var threshold: PayshareV1.ExpenseEditThreshold?
    /// What it was before; absent if there was none.
    public var previous: PayshareV1.ExpenseEditThreshold?
    /// Why.
    public var reason: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ExpenseEditThresholdChanged" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.threshold)
        case 18: try reader.message(into: &self.previous)
        case 26: self.reason = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.threshold, field: 1)
      writer.message(self.previous, field: 2)
      writer.string(self.reason, field: 3)
    }
  }
}

extension PayshareV1 {
  /// It was said how much of a budget may be moved without being approved. The entry is about the budget.
  public struct BudgetTransferThresholdChanged: DescribedMessage {
    /// The threshold as it is now; absent if it was removed.
    public var threshold: PayshareV1.BudgetTransferThreshold?
    /// What it was before; absent if there was none.
    public var previous: PayshareV1.BudgetTransferThreshold?
    /// The fields that changed: `amount_minor`.
    public var changedFields: [String] = []
    /// Why.
    public var reason: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetTransferThresholdChanged" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.threshold)
        case 18: try reader.message(into: &self.previous)
        case 26: self.changedFields.append(try reader.string())
        case 34: self.reason = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.threshold, field: 1)
      writer.message(self.previous, field: 2)
      writer.strings(self.changedFields, field: 3)
      writer.string(self.reason, field: 4)
    }
  }
}

extension PayshareV1 {
  /// A share link was made. The entry is about what it is for.
  public struct ShareLinkCreated: DescribedMessage {
    private var shareLinkBox: Box<PayshareV1.ShareLink>?
    /// The link, without its token.
    public var shareLink: PayshareV1.ShareLink? {
      get { shareLinkBox?.value }
      set { shareLinkBox = newValue.map { Box($0) } }
    }

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ShareLinkCreated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.shareLinkBox)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.shareLinkBox, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 2204 }
    }
  }
}

extension PayshareV1 {
  /// A share link was revoked. The grants that it gave, which name it, have ended with it.
  public struct ShareLinkRevoked: DescribedMessage {
    private var shareLinkBox: Box<PayshareV1.ShareLink>?
    /// The link as it is now.
    public var shareLink: PayshareV1.ShareLink? {
      get { shareLinkBox?.value }
      set { shareLinkBox = newValue.map { Box($0) } }
    }

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ShareLinkRevoked" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.shareLinkBox)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.shareLinkBox, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 2204 }
    }
  }
}

extension PayshareV1 {
  /// A share link was redeemed. The grant has an entry of its own besides.
  public struct ShareLinkRedeemed: DescribedMessage {
    /// The link.
    public var shareLinkID: String = ""
    /// The grant that its redeemer got.
    public var grantID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ShareLinkRedeemed" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.shareLinkID = try reader.string()
        case 18: self.grantID = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.shareLinkID, field: 1)
      writer.string(self.grantID, field: 2)
    }
  }
}

extension PayshareV1 {
  /// Something was said. The entry is about what it was said about.
  public struct CommentCreated: DescribedMessage {
    private var commentBox: Box<PayshareV1.Comment>?
    /// The comment; its text is not kept.
    public var comment: PayshareV1.Comment? {
      get { commentBox?.value }
      set { commentBox = newValue.map { Box($0) } }
    }

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CommentCreated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.commentBox)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.commentBox, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 9019 }
    }
  }
}

extension PayshareV1 {
  /// Something was said differently.
  public struct CommentUpdated: DescribedMessage {
    private var commentBox: Box<PayshareV1.Comment>?
    /// The comment as it is now; its text is not kept.
    public var comment: PayshareV1.Comment? {
      get { commentBox?.value }
      set { commentBox = newValue.map { Box($0) } }
    }

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CommentUpdated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.commentBox)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.commentBox, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 9019 }
    }
  }
}

extension PayshareV1 {
  /// Something that was said was taken back.
  public struct CommentDeleted: DescribedMessage {
    private var commentBox: Box<PayshareV1.Comment>?
    /// The comment as it is now.
    public var comment: PayshareV1.Comment? {
      get { commentBox?.value }
      set { commentBox = newValue.map { Box($0) } }
    }

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CommentDeleted" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.commentBox)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.commentBox, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 9019 }
    }
  }
}

extension PayshareV1 {
  /// Why a session was ended for its user.
  public enum SessionRevocationReason: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// A refresh token was used a second time: one of the two who have it has stolen it.
    case tokenReused
    /// The user ended it from another session.
    case user
    /// An administrator ended it.
    case administrator
    /// The user changed their password.
    case passwordChanged
    /// The user set a new password by a token.
    case passwordReset
    /// An administrator removed the user's second factor.
    case secondFactorReset
    /// A value that this version of the contract does not name.
    case unrecognized(Int32)

    /// The value that has this number on the wire.
    public init(rawValue: Int32) {
      self =
        switch rawValue {
        case 0: .unspecified
        case 1: .tokenReused
        case 2: .user
        case 3: .administrator
        case 4: .passwordChanged
        case 5: .passwordReset
        case 6: .secondFactorReset
        default: .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .tokenReused: 1
      case .user: 2
      case .administrator: 3
      case .passwordChanged: 4
      case .passwordReset: 5
      case .secondFactorReset: 6
      case .unrecognized(let number): number
      }
    }

    /// Whether this version of the contract names the value.
    public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
  }
}

extension PayshareV1 {
  /// The rules by which edits are suspicious.
  public enum AlertRule: ProtobufEnum {
    /// None.
    case unspecified
    /// One person edited many expenses of others within an hour.
    case manyEditsOfOthers
    /// Much of an expense was changed long after it was entered, when people may have settled.
    case lateLargeChange
    /// An expense of a past month was entered or changed some days after the month had ended.
    case pastPeriod
    /// A value that this version of the contract does not name.
    case unrecognized(Int32)

    /// The value that has this number on the wire.
    public init(rawValue: Int32) {
      self =
        switch rawValue {
        case 0: .unspecified
        case 1: .manyEditsOfOthers
        case 2: .lateLargeChange
        case 3: .pastPeriod
        default: .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .manyEditsOfOthers: 1
      case .lateLargeChange: 2
      case .pastPeriod: 3
      case .unrecognized(let number): number
      }
    }

    /// Whether this version of the contract names the value.
    public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1Journal = FileDescriptor(
    name: "payshare/v1/journal.proto",
    dependencies: [
      "google/protobuf/timestamp.proto",
      "payshare/v1/access.proto",
      "payshare/v1/approval.proto",
      "payshare/v1/approval_route.proto",
      "payshare/v1/budget.proto",
      "payshare/v1/budget_template.proto",
      "payshare/v1/category.proto",
      "payshare/v1/comment.proto",
      "payshare/v1/event.proto",
      "payshare/v1/expense.proto",
      "payshare/v1/expense_edit.proto",
      "payshare/v1/goal.proto",
      "payshare/v1/group.proto",
      "payshare/v1/invitation.proto",
      "payshare/v1/job.proto",
      "payshare/v1/mail.proto",
      "payshare/v1/organisation.proto",
      "payshare/v1/share_link.proto",
      "payshare/v1/user.proto",
      "payshare/v1/user_import.proto",
    ],
    base64: """
      ChlwYXlzaGFyZS92MS9qb3VybmFsLnByb3RvEgtwYXlzaGFyZS52MRofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90bxoY
      cGF5c2hhcmUvdjEvYWNjZXNzLnByb3RvGhpwYXlzaGFyZS92MS9hcHByb3ZhbC5wcm90bxogcGF5c2hhcmUvdjEvYXBwcm92YWxf
      cm91dGUucHJvdG8aGHBheXNoYXJlL3YxL2J1ZGdldC5wcm90bxohcGF5c2hhcmUvdjEvYnVkZ2V0X3RlbXBsYXRlLnByb3RvGhpw
      YXlzaGFyZS92MS9jYXRlZ29yeS5wcm90bxoZcGF5c2hhcmUvdjEvY29tbWVudC5wcm90bxoXcGF5c2hhcmUvdjEvZXZlbnQucHJv
      dG8aGXBheXNoYXJlL3YxL2V4cGVuc2UucHJvdG8aHnBheXNoYXJlL3YxL2V4cGVuc2VfZWRpdC5wcm90bxoWcGF5c2hhcmUvdjEv
      Z29hbC5wcm90bxoXcGF5c2hhcmUvdjEvZ3JvdXAucHJvdG8aHHBheXNoYXJlL3YxL2ludml0YXRpb24ucHJvdG8aFXBheXNoYXJl
      L3YxL2pvYi5wcm90bxoWcGF5c2hhcmUvdjEvbWFpbC5wcm90bxoecGF5c2hhcmUvdjEvb3JnYW5pc2F0aW9uLnByb3RvGhxwYXlz
      aGFyZS92MS9zaGFyZV9saW5rLnByb3RvGhZwYXlzaGFyZS92MS91c2VyLnByb3RvGh1wYXlzaGFyZS92MS91c2VyX2ltcG9ydC5w
      cm90byL+AgoMSm91cm5hbEVudHJ5EhoKCHBvc2l0aW9uGAEgASgDUghwb3NpdGlvbhIOCgJpZBgCIAEoCVICaWQSJwoPb3JnYW5p
      c2F0aW9uX2lkGAMgASgJUg5vcmdhbmlzYXRpb25JZBI7CgtjcmVhdGVfdGltZRgEIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1l
      c3RhbXBSCmNyZWF0ZVRpbWUSIgoNYWN0b3JfdXNlcl9pZBgFIAEoCVILYWN0b3JVc2VySWQSGAoHc2VydmljZRgGIAEoCVIHc2Vy
      dmljZRIdCgpyZXF1ZXN0X2lkGAcgASgJUglyZXF1ZXN0SWQSHwoLcmVzb3VyY2VfaWQYCCABKAlSCnJlc291cmNlSWQSLwoFZXZl
      bnQYCSABKAsyGS5wYXlzaGFyZS52MS5Kb3VybmFsRXZlbnRSBWV2ZW50EhIKBGhhc2gYCiABKAxSBGhhc2gSGQoIdHJhY2VfaWQY
      CyABKAlSB3RyYWNlSWQiyzsKDEpvdXJuYWxFdmVudBJGCg91c2VyX3JlZ2lzdGVyZWQYASABKAsyGy5wYXlzaGFyZS52MS5Vc2Vy
      UmVnaXN0ZXJlZEgAUg51c2VyUmVnaXN0ZXJlZBJACg1zZXNzaW9uX2JlZ3VuGAIgASgLMhkucGF5c2hhcmUudjEuU2Vzc2lvbkJl
      Z3VuSABSDHNlc3Npb25CZWd1bhJACg1zZXNzaW9uX2VuZGVkGAMgASgLMhkucGF5c2hhcmUudjEuU2Vzc2lvbkVuZGVkSABSDHNl
      c3Npb25FbmRlZBJGCg9zZXNzaW9uX3Jldm9rZWQYBCABKAsyGy5wYXlzaGFyZS52MS5TZXNzaW9uUmV2b2tlZEgAUg5zZXNzaW9u
      UmV2b2tlZBJACg1ncm91cF9jcmVhdGVkGAUgASgLMhkucGF5c2hhcmUudjEuR3JvdXBDcmVhdGVkSABSDGdyb3VwQ3JlYXRlZBJA
      Cg1ldmVudF9jcmVhdGVkGAYgASgLMhkucGF5c2hhcmUudjEuRXZlbnRDcmVhdGVkSABSDGV2ZW50Q3JlYXRlZBJGCg9leHBlbnNl
      X2NyZWF0ZWQYByABKAsyGy5wYXlzaGFyZS52MS5FeHBlbnNlQ3JlYXRlZEgAUg5leHBlbnNlQ3JlYXRlZBJGCg9leHBlbnNlX3Vw
      ZGF0ZWQYCCABKAsyGy5wYXlzaGFyZS52MS5FeHBlbnNlVXBkYXRlZEgAUg5leHBlbnNlVXBkYXRlZBJGCg9leHBlbnNlX2RlbGV0
      ZWQYCSABKAsyGy5wYXlzaGFyZS52MS5FeHBlbnNlRGVsZXRlZEgAUg5leHBlbnNlRGVsZXRlZBJMChFleHBlbnNlX3VuZGVsZXRl
      ZBgKIAEoCzIdLnBheXNoYXJlLnYxLkV4cGVuc2VVbmRlbGV0ZWRIAFIQZXhwZW5zZVVuZGVsZXRlZBI6Cgtqb2JfcmV0cmllZBgL
      IAEoCzIXLnBheXNoYXJlLnYxLkpvYlJldHJpZWRIAFIKam9iUmV0cmllZBI6Cgtqb2JfZHJvcHBlZBgMIAEoCzIXLnBheXNoYXJl
      LnYxLkpvYkRyb3BwZWRIAFIKam9iRHJvcHBlZBIuCgdqb2JfcnVuGA0gASgLMhMucGF5c2hhcmUudjEuSm9iUnVuSABSBmpvYlJ1
      bhJBCg50ZXN0X21haWxfc2VudBgOIAEoCzIZLnBheXNoYXJlLnYxLlRlc3RNYWlsU2VudEgAUgx0ZXN0TWFpbFNlbnQSVQoUb3Jn
      YW5pc2F0aW9uX2NyZWF0ZWQYDyABKAsyIC5wYXlzaGFyZS52MS5PcmdhbmlzYXRpb25DcmVhdGVkSABSE29yZ2FuaXNhdGlvbkNy
      ZWF0ZWQSVQoUb3JnYW5pc2F0aW9uX3VwZGF0ZWQYECABKAsyIC5wYXlzaGFyZS52MS5PcmdhbmlzYXRpb25VcGRhdGVkSABSE29y
      Z2FuaXNhdGlvblVwZGF0ZWQSWAoVb3JnYW5pc2F0aW9uX2FyY2hpdmVkGBEgASgLMiEucGF5c2hhcmUudjEuT3JnYW5pc2F0aW9u
      QXJjaGl2ZWRIAFIUb3JnYW5pc2F0aW9uQXJjaGl2ZWQSXgoXb3JnYW5pc2F0aW9uX3VuYXJjaGl2ZWQYEiABKAsyIy5wYXlzaGFy
      ZS52MS5PcmdhbmlzYXRpb25VbmFyY2hpdmVkSABSFm9yZ2FuaXNhdGlvblVuYXJjaGl2ZWQSPQoMcm9sZV9ncmFudGVkGBMgASgL
      MhgucGF5c2hhcmUudjEuUm9sZUdyYW50ZWRIAFILcm9sZUdyYW50ZWQSPQoMcm9sZV9yZXZva2VkGBQgASgLMhgucGF5c2hhcmUu
      djEuUm9sZVJldm9rZWRIAFILcm9sZVJldm9rZWQSWQoWYm9vdHN0cmFwX3Rva2VuX2lzc3VlZBgVIAEoCzIhLnBheXNoYXJlLnYx
      LkJvb3RzdHJhcFRva2VuSXNzdWVkSABSFGJvb3RzdHJhcFRva2VuSXNzdWVkEj0KDHJvbGVfY3JlYXRlZBgWIAEoCzIYLnBheXNo
      YXJlLnYxLlJvbGVDcmVhdGVkSABSC3JvbGVDcmVhdGVkEj0KDHJvbGVfdXBkYXRlZBgXIAEoCzIYLnBheXNoYXJlLnYxLlJvbGVV
      cGRhdGVkSABSC3JvbGVVcGRhdGVkEj0KDHJvbGVfZGVsZXRlZBgYIAEoCzIYLnBheXNoYXJlLnYxLlJvbGVEZWxldGVkSABSC3Jv
      bGVEZWxldGVkEk8KEmludml0YXRpb25fY3JlYXRlZBgZIAEoCzIeLnBheXNoYXJlLnYxLkludml0YXRpb25DcmVhdGVkSABSEWlu
      dml0YXRpb25DcmVhdGVkEkwKEWludml0YXRpb25fcmVzZW50GBogASgLMh0ucGF5c2hhcmUudjEuSW52aXRhdGlvblJlc2VudEgA
      UhBpbnZpdGF0aW9uUmVzZW50Ek8KEmludml0YXRpb25fcmV2b2tlZBgbIAEoCzIeLnBheXNoYXJlLnYxLkludml0YXRpb25SZXZv
      a2VkSABSEWludml0YXRpb25SZXZva2VkElIKE2ludml0YXRpb25fYWNjZXB0ZWQYHCABKAsyHy5wYXlzaGFyZS52MS5JbnZpdGF0
      aW9uQWNjZXB0ZWRIAFISaW52aXRhdGlvbkFjY2VwdGVkElIKE2ludml0YXRpb25fZGVjbGluZWQYHSABKAsyHy5wYXlzaGFyZS52
      MS5JbnZpdGF0aW9uRGVjbGluZWRIAFISaW52aXRhdGlvbkRlY2xpbmVkEj0KDHVzZXJfdXBkYXRlZBgeIAEoCzIYLnBheXNoYXJl
      LnYxLlVzZXJVcGRhdGVkSABSC3VzZXJVcGRhdGVkEkkKEHVzZXJfZGVhY3RpdmF0ZWQYHyABKAsyHC5wYXlzaGFyZS52MS5Vc2Vy
      RGVhY3RpdmF0ZWRIAFIPdXNlckRlYWN0aXZhdGVkEkkKEHVzZXJfcmVhY3RpdmF0ZWQYICABKAsyHC5wYXlzaGFyZS52MS5Vc2Vy
      UmVhY3RpdmF0ZWRIAFIPdXNlclJlYWN0aXZhdGVkEj0KDHVzZXJfZGVsZXRlZBghIAEoCzIYLnBheXNoYXJlLnYxLlVzZXJEZWxl
      dGVkSABSC3VzZXJEZWxldGVkEkMKDnVzZXJfdW5kZWxldGVkGCIgASgLMhoucGF5c2hhcmUudjEuVXNlclVuZGVsZXRlZEgAUg11
      c2VyVW5kZWxldGVkEmsKHGVtYWlsX3ZlcmlmaWNhdGlvbl9yZXF1ZXN0ZWQYIyABKAsyJy5wYXlzaGFyZS52MS5FbWFpbFZlcmlm
      aWNhdGlvblJlcXVlc3RlZEgAUhplbWFpbFZlcmlmaWNhdGlvblJlcXVlc3RlZBJDCg5lbWFpbF92ZXJpZmllZBgkIAEoCzIaLnBh
      eXNoYXJlLnYxLkVtYWlsVmVyaWZpZWRIAFINZW1haWxWZXJpZmllZBJZChZlbWFpbF9jaGFuZ2VfcmVxdWVzdGVkGCUgASgLMiEu
      cGF5c2hhcmUudjEuRW1haWxDaGFuZ2VSZXF1ZXN0ZWRIAFIUZW1haWxDaGFuZ2VSZXF1ZXN0ZWQSQAoNZW1haWxfY2hhbmdlZBgm
      IAEoCzIZLnBheXNoYXJlLnYxLkVtYWlsQ2hhbmdlZEgAUgxlbWFpbENoYW5nZWQSQAoNZ3JhbnRfdXBkYXRlZBgnIAEoCzIZLnBh
      eXNoYXJlLnYxLkdyYW50VXBkYXRlZEgAUgxncmFudFVwZGF0ZWQSSQoQc2Vzc2lvbnNfcmV2b2tlZBgtIAEoCzIcLnBheXNoYXJl
      LnYxLlNlc3Npb25zUmV2b2tlZEgAUg9zZXNzaW9uc1Jldm9rZWQSSQoQcGFzc3dvcmRfY2hhbmdlZBguIAEoCzIcLnBheXNoYXJl
      LnYxLlBhc3N3b3JkQ2hhbmdlZEgAUg9wYXNzd29yZENoYW5nZWQSWQoWcGFzc3dvcmRfcmVzZXRfc3RhcnRlZBgvIAEoCzIhLnBh
      eXNoYXJlLnYxLlBhc3N3b3JkUmVzZXRTdGFydGVkSABSFHBhc3N3b3JkUmVzZXRTdGFydGVkEkMKDnBhc3N3b3JkX3Jlc2V0GDAg
      ASgLMhoucGF5c2hhcmUudjEuUGFzc3dvcmRSZXNldEgAUg1wYXNzd29yZFJlc2V0EkAKDXVzZXJfdW5sb2NrZWQYMSABKAsyGS5w
      YXlzaGFyZS52MS5Vc2VyVW5sb2NrZWRIAFIMdXNlclVubG9ja2VkElYKFXNlY29uZF9mYWN0b3Jfb2ZmZXJlZBgyIAEoCzIgLnBh
      eXNoYXJlLnYxLlNlY29uZEZhY3Rvck9mZmVyZWRIAFITc2Vjb25kRmFjdG9yT2ZmZXJlZBJZChZzZWNvbmRfZmFjdG9yX2Vucm9s
      bGVkGDMgASgLMiEucGF5c2hhcmUudjEuU2Vjb25kRmFjdG9yRW5yb2xsZWRIAFIUc2Vjb25kRmFjdG9yRW5yb2xsZWQSVgoVc2Vj
      b25kX2ZhY3Rvcl9yZW1vdmVkGDQgASgLMiAucGF5c2hhcmUudjEuU2Vjb25kRmFjdG9yUmVtb3ZlZEgAUhNzZWNvbmRGYWN0b3JS
      ZW1vdmVkElwKF3JlY292ZXJ5X2NvZGVzX3JlcGxhY2VkGDUgASgLMiIucGF5c2hhcmUudjEuUmVjb3ZlcnlDb2Rlc1JlcGxhY2Vk
      SABSFXJlY292ZXJ5Q29kZXNSZXBsYWNlZBJNChJyZWNvdmVyeV9jb2RlX3VzZWQYNiABKAsyHS5wYXlzaGFyZS52MS5SZWNvdmVy
      eUNvZGVVc2VkSABSEHJlY292ZXJ5Q29kZVVzZWQSUAoTc2Vjb25kX2ZhY3Rvcl9yZXNldBg3IAEoCzIeLnBheXNoYXJlLnYxLlNl
      Y29uZEZhY3RvclJlc2V0SABSEXNlY29uZEZhY3RvclJlc2V0EkoKEWRhdGFfa2V5X3JlcGxhY2VkGEEgASgLMhwucGF5c2hhcmUu
      djEuRGF0YUtleVJlcGxhY2VkSABSD2RhdGFLZXlSZXBsYWNlZBJQChNkYXRhX2tleXNfZGVzdHJveWVkGEIgASgLMh4ucGF5c2hh
      cmUudjEuRGF0YUtleXNEZXN0cm95ZWRIAFIRZGF0YUtleXNEZXN0cm95ZWQSOgoLdXNlcl9lcmFzZWQYQyABKAsyFy5wYXlzaGFy
      ZS52MS5Vc2VyRXJhc2VkSABSCnVzZXJFcmFzZWQSTQoSdXNlcl9kYXRhX2V4cG9ydGVkGEQgASgLMh0ucGF5c2hhcmUudjEuVXNl
      ckRhdGFFeHBvcnRlZEgAUhB1c2VyRGF0YUV4cG9ydGVkEkAKDWdyb3VwX3VwZGF0ZWQYRSABKAsyGS5wYXlzaGFyZS52MS5Hcm91
      cFVwZGF0ZWRIAFIMZ3JvdXBVcGRhdGVkEkoKEXVzZXJfaW1wb3J0X2JlZ3VuGEYgASgLMhwucGF5c2hhcmUudjEuVXNlckltcG9y
      dEJlZ3VuSABSD3VzZXJJbXBvcnRCZWd1bhJKChF1c2VyX2ltcG9ydF9lbmRlZBhHIAEoCzIcLnBheXNoYXJlLnYxLlVzZXJJbXBv
      cnRFbmRlZEgAUg91c2VySW1wb3J0RW5kZWQSSQoQY2F0ZWdvcnlfY3JlYXRlZBhIIAEoCzIcLnBheXNoYXJlLnYxLkNhdGVnb3J5
      Q3JlYXRlZEgAUg9jYXRlZ29yeUNyZWF0ZWQSSQoQY2F0ZWdvcnlfdXBkYXRlZBhJIAEoCzIcLnBheXNoYXJlLnYxLkNhdGVnb3J5
      VXBkYXRlZEgAUg9jYXRlZ29yeVVwZGF0ZWQSRgoPY2F0ZWdvcnlfbWVyZ2VkGEogASgLMhsucGF5c2hhcmUudjEuQ2F0ZWdvcnlN
      ZXJnZWRIAFIOY2F0ZWdvcnlNZXJnZWQSPQoMZ29hbF9jcmVhdGVkGEsgASgLMhgucGF5c2hhcmUudjEuR29hbENyZWF0ZWRIAFIL
      Z29hbENyZWF0ZWQSPQoMZ29hbF91cGRhdGVkGEwgASgLMhgucGF5c2hhcmUudjEuR29hbFVwZGF0ZWRIAFILZ29hbFVwZGF0ZWQS
      RwoQZ29hbF9lbnRyeV9hZGRlZBhNIAEoCzIbLnBheXNoYXJlLnYxLkdvYWxFbnRyeUFkZGVkSABSDmdvYWxFbnRyeUFkZGVkEk0K
      EmdvYWxfZW50cnlfdXBkYXRlZBhOIAEoCzIdLnBheXNoYXJlLnYxLkdvYWxFbnRyeVVwZGF0ZWRIAFIQZ29hbEVudHJ5VXBkYXRl
      ZBJNChJnb2FsX2VudHJ5X2RlbGV0ZWQYTyABKAsyHS5wYXlzaGFyZS52MS5Hb2FsRW50cnlEZWxldGVkSABSEGdvYWxFbnRyeURl
      bGV0ZWQSQwoOYnVkZ2V0X2NyZWF0ZWQYUCABKAsyGi5wYXlzaGFyZS52MS5CdWRnZXRDcmVhdGVkSABSDWJ1ZGdldENyZWF0ZWQS
      QwoOYnVkZ2V0X3VwZGF0ZWQYUSABKAsyGi5wYXlzaGFyZS52MS5CdWRnZXRVcGRhdGVkSABSDWJ1ZGdldFVwZGF0ZWQSXAoXYnVk
      Z2V0X3JldmlzaW9uX2NyZWF0ZWQYUiABKAsyIi5wYXlzaGFyZS52MS5CdWRnZXRSZXZpc2lvbkNyZWF0ZWRIAFIVYnVkZ2V0UmV2
      aXNpb25DcmVhdGVkElMKFGJ1ZGdldF9saW5lc191cGRhdGVkGFMgASgLMh8ucGF5c2hhcmUudjEuQnVkZ2V0TGluZXNVcGRhdGVk
      SABSEmJ1ZGdldExpbmVzVXBkYXRlZBJcChdidWRnZXRfcmV2aXNpb25fZGVsZXRlZBhUIAEoCzIiLnBheXNoYXJlLnYxLkJ1ZGdl
      dFJldmlzaW9uRGVsZXRlZEgAUhVidWRnZXRSZXZpc2lvbkRlbGV0ZWQSXwoYYnVkZ2V0X3JldmlzaW9uX2FwcHJvdmVkGFUgASgL
      MiMucGF5c2hhcmUudjEuQnVkZ2V0UmV2aXNpb25BcHByb3ZlZEgAUhZidWRnZXRSZXZpc2lvbkFwcHJvdmVkEk0KEmJ1ZGdldF9l
      bnRyeV9hZGRlZBhWIAEoCzIdLnBheXNoYXJlLnYxLkJ1ZGdldEVudHJ5QWRkZWRIAFIQYnVkZ2V0RW50cnlBZGRlZBJTChRidWRn
      ZXRfZW50cnlfdXBkYXRlZBhXIAEoCzIfLnBheXNoYXJlLnYxLkJ1ZGdldEVudHJ5VXBkYXRlZEgAUhJidWRnZXRFbnRyeVVwZGF0
      ZWQSUwoUYnVkZ2V0X2VudHJ5X2RlbGV0ZWQYWCABKAsyHy5wYXlzaGFyZS52MS5CdWRnZXRFbnRyeURlbGV0ZWRIAFISYnVkZ2V0
      RW50cnlEZWxldGVkElAKE2J1ZGdldF9ldmVudF9saW5rZWQYWSABKAsyHi5wYXlzaGFyZS52MS5CdWRnZXRFdmVudExpbmtlZEgA
      UhFidWRnZXRFdmVudExpbmtlZBJWChVidWRnZXRfZXZlbnRfdW5saW5rZWQYWiABKAsyIC5wYXlzaGFyZS52MS5CdWRnZXRFdmVu
      dFVubGlua2VkSABSE2J1ZGdldEV2ZW50VW5saW5rZWQSXAoXYnVkZ2V0X3RlbXBsYXRlX2NyZWF0ZWQYWyABKAsyIi5wYXlzaGFy
      ZS52MS5CdWRnZXRUZW1wbGF0ZUNyZWF0ZWRIAFIVYnVkZ2V0VGVtcGxhdGVDcmVhdGVkElwKF2J1ZGdldF90ZW1wbGF0ZV91cGRh
      dGVkGFwgASgLMiIucGF5c2hhcmUudjEuQnVkZ2V0VGVtcGxhdGVVcGRhdGVkSABSFWJ1ZGdldFRlbXBsYXRlVXBkYXRlZBJcChdi
      dWRnZXRfdGVtcGxhdGVfZGVsZXRlZBhdIAEoCzIiLnBheXNoYXJlLnYxLkJ1ZGdldFRlbXBsYXRlRGVsZXRlZEgAUhVidWRnZXRU
      ZW1wbGF0ZURlbGV0ZWQSWQoWYXBwcm92YWxfcm91dGVfY3JlYXRlZBheIAEoCzIhLnBheXNoYXJlLnYxLkFwcHJvdmFsUm91dGVD
      cmVhdGVkSABSFGFwcHJvdmFsUm91dGVDcmVhdGVkElkKFmFwcHJvdmFsX3JvdXRlX3VwZGF0ZWQYXyABKAsyIS5wYXlzaGFyZS52
      MS5BcHByb3ZhbFJvdXRlVXBkYXRlZEgAUhRhcHByb3ZhbFJvdXRlVXBkYXRlZBJZChZhcHByb3ZhbF9yb3V0ZV9kZWxldGVkGGAg
      ASgLMiEucGF5c2hhcmUudjEuQXBwcm92YWxSb3V0ZURlbGV0ZWRIAFIUYXBwcm92YWxSb3V0ZURlbGV0ZWQSaAobYXBwcm92YWxf
      ZGVsZWdhdGlvbl9jcmVhdGVkGGEgASgLMiYucGF5c2hhcmUudjEuQXBwcm92YWxEZWxlZ2F0aW9uQ3JlYXRlZEgAUhlhcHByb3Zh
      bERlbGVnYXRpb25DcmVhdGVkEmgKG2FwcHJvdmFsX2RlbGVnYXRpb25fZGVsZXRlZBhiIAEoCzImLnBheXNoYXJlLnYxLkFwcHJv
      dmFsRGVsZWdhdGlvbkRlbGV0ZWRIAFIZYXBwcm92YWxEZWxlZ2F0aW9uRGVsZXRlZBJJChBhcHByb3ZhbF9jaGFuZ2VkGGMgASgL
      MhwucGF5c2hhcmUudjEuQXBwcm92YWxDaGFuZ2VkSABSD2FwcHJvdmFsQ2hhbmdlZBJTChRleHBlbnNlX2VkaXRfY3JlYXRlZBhk
      IAEoCzIfLnBheXNoYXJlLnYxLkV4cGVuc2VFZGl0Q3JlYXRlZEgAUhJleHBlbnNlRWRpdENyZWF0ZWQSUwoUZXhwZW5zZV9lZGl0
      X3VwZGF0ZWQYZSABKAsyHy5wYXlzaGFyZS52MS5FeHBlbnNlRWRpdFVwZGF0ZWRIAFISZXhwZW5zZUVkaXRVcGRhdGVkEm8KHmV4
      cGVuc2VfZWRpdF90aHJlc2hvbGRfY2hhbmdlZBhmIAEoCzIoLnBheXNoYXJlLnYxLkV4cGVuc2VFZGl0VGhyZXNob2xkQ2hhbmdl
      ZEgAUhtleHBlbnNlRWRpdFRocmVzaG9sZENoYW5nZWQSeAohYnVkZ2V0X3RyYW5zZmVyX3RocmVzaG9sZF9jaGFuZ2VkGGcgASgL
      MisucGF5c2hhcmUudjEuQnVkZ2V0VHJhbnNmZXJUaHJlc2hvbGRDaGFuZ2VkSABSHmJ1ZGdldFRyYW5zZmVyVGhyZXNob2xkQ2hh
      bmdlZBJNChJzaGFyZV9saW5rX2NyZWF0ZWQYaCABKAsyHS5wYXlzaGFyZS52MS5TaGFyZUxpbmtDcmVhdGVkSABSEHNoYXJlTGlu
      a0NyZWF0ZWQSTQoSc2hhcmVfbGlua19yZXZva2VkGGkgASgLMh0ucGF5c2hhcmUudjEuU2hhcmVMaW5rUmV2b2tlZEgAUhBzaGFy
      ZUxpbmtSZXZva2VkElAKE3NoYXJlX2xpbmtfcmVkZWVtZWQYaiABKAsyHi5wYXlzaGFyZS52MS5TaGFyZUxpbmtSZWRlZW1lZEgA
      UhFzaGFyZUxpbmtSZWRlZW1lZBJGCg9jb21tZW50X2NyZWF0ZWQYayABKAsyGy5wYXlzaGFyZS52MS5Db21tZW50Q3JlYXRlZEgA
      Ug5jb21tZW50Q3JlYXRlZBJGCg9jb21tZW50X3VwZGF0ZWQYbCABKAsyGy5wYXlzaGFyZS52MS5Db21tZW50VXBkYXRlZEgAUg5j
      b21tZW50VXBkYXRlZBJGCg9jb21tZW50X2RlbGV0ZWQYbSABKAsyGy5wYXlzaGFyZS52MS5Db21tZW50RGVsZXRlZEgAUg5jb21t
      ZW50RGVsZXRlZBI9CgxjYWxsX3JlZnVzZWQYeCABKAsyGC5wYXlzaGFyZS52MS5DYWxsUmVmdXNlZEgAUgtjYWxsUmVmdXNlZBI9
      CgxhbGVydF9yYWlzZWQYeSABKAsyGC5wYXlzaGFyZS52MS5BbGVydFJhaXNlZEgAUgthbGVydFJhaXNlZEIGCgRraW5kIjcKDlVz
      ZXJSZWdpc3RlcmVkEiUKBHVzZXIYASABKAsyES5wYXlzaGFyZS52MS5Vc2VyUgR1c2VyIjUKDFNlc3Npb25CZWd1bhIlCg5lbnJv
      bG1lbnRfb25seRgBIAEoCFINZW5yb2xtZW50T25seSIOCgxTZXNzaW9uRW5kZWQiTgoOU2Vzc2lvblJldm9rZWQSPAoGcmVhc29u
      GAEgASgOMiQucGF5c2hhcmUudjEuU2Vzc2lvblJldm9jYXRpb25SZWFzb25SBnJlYXNvbiI4CgxHcm91cENyZWF0ZWQSKAoFZ3Jv
      dXAYASABKAsyEi5wYXlzaGFyZS52MS5Hcm91cFIFZ3JvdXAijQIKDEdyb3VwVXBkYXRlZBIoCgVncm91cBgBIAEoCzISLnBheXNo
      YXJlLnYxLkdyb3VwUgVncm91cBIuCghwcmV2aW91cxgCIAEoCzISLnBheXNoYXJlLnYxLkdyb3VwUghwcmV2aW91cxIlCg5jaGFu
      Z2VkX2ZpZWxkcxgDIAMoCVINY2hhbmdlZEZpZWxkcxI/Cg5qb2luZWRfbWVtYmVycxgEIAMoCzIYLnBheXNoYXJlLnYxLkdyb3Vw
      TWVtYmVyUg1qb2luZWRNZW1iZXJzEjsKDGxlZnRfbWVtYmVycxgFIAMoCzIYLnBheXNoYXJlLnYxLkdyb3VwTWVtYmVyUgtsZWZ0
      TWVtYmVycyI4CgxFdmVudENyZWF0ZWQSKAoFZXZlbnQYASABKAsyEi5wYXlzaGFyZS52MS5FdmVudFIFZXZlbnQiQAoORXhwZW5z
      ZUNyZWF0ZWQSLgoHZXhwZW5zZRgBIAEoCzIULnBheXNoYXJlLnYxLkV4cGVuc2VSB2V4cGVuc2UiugEKDkV4cGVuc2VVcGRhdGVk
      Ei4KB2V4cGVuc2UYASABKAsyFC5wYXlzaGFyZS52MS5FeHBlbnNlUgdleHBlbnNlEjAKCHByZXZpb3VzGAIgASgLMhQucGF5c2hh
      cmUudjEuRXhwZW5zZVIIcHJldmlvdXMSJQoOY2hhbmdlZF9maWVsZHMYAyADKAlSDWNoYW5nZWRGaWVsZHMSHwoLYXBwcm92YWxf
      aWQYBCABKAlSCmFwcHJvdmFsSWQiYQoORXhwZW5zZURlbGV0ZWQSLgoHZXhwZW5zZRgBIAEoCzIULnBheXNoYXJlLnYxLkV4cGVu
      c2VSB2V4cGVuc2USHwoLYXBwcm92YWxfaWQYAiABKAlSCmFwcHJvdmFsSWQiYwoQRXhwZW5zZVVuZGVsZXRlZBIuCgdleHBlbnNl
      GAEgASgLMhQucGF5c2hhcmUudjEuRXhwZW5zZVIHZXhwZW5zZRIfCgthcHByb3ZhbF9pZBgCIAEoCVIKYXBwcm92YWxJZCKFAQoK
      Sm9iUmV0cmllZBIiCgNqb2IYASABKAsyEC5wYXlzaGFyZS52MS5Kb2JSA2pvYhIsCghwcmV2aW91cxgCIAEoCzIQLnBheXNoYXJl
      LnYxLkpvYlIIcHJldmlvdXMSJQoOY2hhbmdlZF9maWVsZHMYAyADKAlSDWNoYW5nZWRGaWVsZHMiMAoKSm9iRHJvcHBlZBIiCgNq
      b2IYASABKAsyEC5wYXlzaGFyZS52MS5Kb2JSA2pvYiIsCgZKb2JSdW4SIgoDam9iGAEgASgLMhAucGF5c2hhcmUudjEuSm9iUgNq
      b2IiNQoMVGVzdE1haWxTZW50EiUKBG1haWwYASABKAsyES5wYXlzaGFyZS52MS5NYWlsUgRtYWlsIlQKE09yZ2FuaXNhdGlvbkNy
      ZWF0ZWQSPQoMb3JnYW5pc2F0aW9uGAEgASgLMhkucGF5c2hhcmUudjEuT3JnYW5pc2F0aW9uUgxvcmdhbmlzYXRpb24isgEKE09y
      Z2FuaXNhdGlvblVwZGF0ZWQSPQoMb3JnYW5pc2F0aW9uGAEgASgLMhkucGF5c2hhcmUudjEuT3JnYW5pc2F0aW9uUgxvcmdhbmlz
      YXRpb24SNQoIcHJldmlvdXMYAiABKAsyGS5wYXlzaGFyZS52MS5PcmdhbmlzYXRpb25SCHByZXZpb3VzEiUKDmNoYW5nZWRfZmll
      bGRzGAMgAygJUg1jaGFuZ2VkRmllbGRzIhYKFE9yZ2FuaXNhdGlvbkFyY2hpdmVkIhgKFk9yZ2FuaXNhdGlvblVuYXJjaGl2ZWQi
      nQEKC1JvbGVHcmFudGVkEhcKB3VzZXJfaWQYASABKAlSBnVzZXJJZBISCgRyb2xlGAIgASgJUgRyb2xlEh8KC3Jlc291cmNlX2lk
      GAMgASgJUgpyZXNvdXJjZUlkEhYKBnJlYXNvbhgEIAEoCVIGcmVhc29uEigKBWdyYW50GAUgASgLMhIucGF5c2hhcmUudjEuR3Jh
      bnRSBWdyYW50IoUBCgtSb2xlUmV2b2tlZBIXCgd1c2VyX2lkGAEgASgJUgZ1c2VySWQSEgoEcm9sZRgCIAEoCVIEcm9sZRIfCgty
      ZXNvdXJjZV9pZBgDIAEoCVIKcmVzb3VyY2VJZBIoCgVncmFudBgEIAEoCzISLnBheXNoYXJlLnYxLkdyYW50UgVncmFudCKPAQoM
      R3JhbnRVcGRhdGVkEigKBWdyYW50GAEgASgLMhIucGF5c2hhcmUudjEuR3JhbnRSBWdyYW50Ei4KCHByZXZpb3VzGAIgASgLMhIu
      cGF5c2hhcmUudjEuR3JhbnRSCHByZXZpb3VzEiUKDmNoYW5nZWRfZmllbGRzGAMgAygJUg1jaGFuZ2VkRmllbGRzIjQKC1JvbGVD
      cmVhdGVkEiUKBHJvbGUYASABKAsyES5wYXlzaGFyZS52MS5Sb2xlUgRyb2xlIooBCgtSb2xlVXBkYXRlZBIlCgRyb2xlGAEgASgL
      MhEucGF5c2hhcmUudjEuUm9sZVIEcm9sZRItCghwcmV2aW91cxgCIAEoCzIRLnBheXNoYXJlLnYxLlJvbGVSCHByZXZpb3VzEiUK
      DmNoYW5nZWRfZmllbGRzGAMgAygJUg1jaGFuZ2VkRmllbGRzIjQKC1JvbGVEZWxldGVkEiUKBHJvbGUYASABKAsyES5wYXlzaGFy
      ZS52MS5Sb2xlUgRyb2xlIlMKFEJvb3RzdHJhcFRva2VuSXNzdWVkEjsKC2V4cGlyZV90aW1lGAEgASgLMhouZ29vZ2xlLnByb3Rv
      YnVmLlRpbWVzdGFtcFIKZXhwaXJlVGltZSIpCg9EYXRhS2V5UmVwbGFjZWQSFgoGbnVtYmVyGAEgASgFUgZudW1iZXIiLQoRRGF0
      YUtleXNEZXN0cm95ZWQSGAoHbnVtYmVycxgBIAMoBVIHbnVtYmVycyJMChFJbnZpdGF0aW9uQ3JlYXRlZBI3CgppbnZpdGF0aW9u
      GAEgASgLMhcucGF5c2hhcmUudjEuSW52aXRhdGlvblIKaW52aXRhdGlvbiJLChBJbnZpdGF0aW9uUmVzZW50EjcKCmludml0YXRp
      b24YASABKAsyFy5wYXlzaGFyZS52MS5JbnZpdGF0aW9uUgppbnZpdGF0aW9uIhMKEUludml0YXRpb25SZXZva2VkIjsKEkludml0
      YXRpb25BY2NlcHRlZBIlCgR1c2VyGAEgASgLMhEucGF5c2hhcmUudjEuVXNlclIEdXNlciIUChJJbnZpdGF0aW9uRGVjbGluZWQi
      dwoPU2Vzc2lvbnNSZXZva2VkEjwKBnJlYXNvbhgBIAEoDjIkLnBheXNoYXJlLnYxLlNlc3Npb25SZXZvY2F0aW9uUmVhc29uUgZy
      ZWFzb24SJgoPa2VwdF9zZXNzaW9uX2lkGAIgASgJUg1rZXB0U2Vzc2lvbklkIooBCgtVc2VyVXBkYXRlZBIlCgR1c2VyGAEgASgL
      MhEucGF5c2hhcmUudjEuVXNlclIEdXNlchItCghwcmV2aW91cxgCIAEoCzIRLnBheXNoYXJlLnYxLlVzZXJSCHByZXZpb3VzEiUK
      DmNoYW5nZWRfZmllbGRzGAMgAygJUg1jaGFuZ2VkRmllbGRzIhEKD1VzZXJEZWFjdGl2YXRlZCIRCg9Vc2VyUmVhY3RpdmF0ZWQi
      DQoLVXNlckRlbGV0ZWQiDwoNVXNlclVuZGVsZXRlZCIRCg9QYXNzd29yZENoYW5nZWQiUwoUUGFzc3dvcmRSZXNldFN0YXJ0ZWQS
      OwoLZXhwaXJlX3RpbWUYASABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpleHBpcmVUaW1lIg8KDVBhc3N3b3JkUmVz
      ZXQiDgoMVXNlclVubG9ja2VkIhUKE1NlY29uZEZhY3Rvck9mZmVyZWQiFgoUU2Vjb25kRmFjdG9yRW5yb2xsZWQiFQoTU2Vjb25k
      RmFjdG9yUmVtb3ZlZCIXChVSZWNvdmVyeUNvZGVzUmVwbGFjZWQiOwoQUmVjb3ZlcnlDb2RlVXNlZBInCg9yZW1haW5pbmdfY291
      bnQYASABKAVSDnJlbWFpbmluZ0NvdW50IhMKEVNlY29uZEZhY3RvclJlc2V0IhwKGkVtYWlsVmVyaWZpY2F0aW9uUmVxdWVzdGVk
      Ig8KDUVtYWlsVmVyaWZpZWQiFgoURW1haWxDaGFuZ2VSZXF1ZXN0ZWQiiwEKDEVtYWlsQ2hhbmdlZBIlCgR1c2VyGAEgASgLMhEu
      cGF5c2hhcmUudjEuVXNlclIEdXNlchItCghwcmV2aW91cxgCIAEoCzIRLnBheXNoYXJlLnYxLlVzZXJSCHByZXZpb3VzEiUKDmNo
      YW5nZWRfZmllbGRzGAMgAygJUg1jaGFuZ2VkRmllbGRzIk4KD1VzZXJJbXBvcnRCZWd1bhI7CghzZXR0aW5ncxgBIAEoCzIfLnBh
      eXNoYXJlLnYxLlVzZXJJbXBvcnRTZXR0aW5nc1IIc2V0dGluZ3MihAEKD1VzZXJJbXBvcnRFbmRlZBIjCg1jcmVhdGVkX2NvdW50
      GAEgASgDUgxjcmVhdGVkQ291bnQSJwoPZHVwbGljYXRlX2NvdW50GAIgASgDUg5kdXBsaWNhdGVDb3VudBIjCg1pbnZhbGlkX2Nv
      dW50GAMgASgDUgxpbnZhbGlkQ291bnQiDAoKVXNlckVyYXNlZCISChBVc2VyRGF0YUV4cG9ydGVkIpYBCgtDYWxsUmVmdXNlZBIW
      CgZtZXRob2QYASABKAlSBm1ldGhvZBIWCgZyZWFzb24YAiABKAlSBnJlYXNvbhIeCgpwZXJtaXNzaW9uGAMgASgJUgpwZXJtaXNz
      aW9uEiEKDHJlc291cmNlX2lkcxgEIAMoCVILcmVzb3VyY2VJZHMSFAoFY291bnQYBSABKANSBWNvdW50InAKC0FsZXJ0UmFpc2Vk
      EioKBHJ1bGUYASABKA4yFi5wYXlzaGFyZS52MS5BbGVydFJ1bGVSBHJ1bGUSFwoHdXNlcl9pZBgCIAEoCVIGdXNlcklkEhwKCXBv
      c2l0aW9ucxgDIAMoA1IJcG9zaXRpb25zIkQKD0NhdGVnb3J5Q3JlYXRlZBIxCghjYXRlZ29yeRgBIAEoCzIVLnBheXNoYXJlLnYx
      LkNhdGVnb3J5UghjYXRlZ29yeSKeAQoPQ2F0ZWdvcnlVcGRhdGVkEjEKCGNhdGVnb3J5GAEgASgLMhUucGF5c2hhcmUudjEuQ2F0
      ZWdvcnlSCGNhdGVnb3J5EjEKCHByZXZpb3VzGAIgASgLMhUucGF5c2hhcmUudjEuQ2F0ZWdvcnlSCHByZXZpb3VzEiUKDmNoYW5n
      ZWRfZmllbGRzGAMgAygJUg1jaGFuZ2VkRmllbGRzInEKDkNhdGVnb3J5TWVyZ2VkEjEKCGNhdGVnb3J5GAEgASgLMhUucGF5c2hh
      cmUudjEuQ2F0ZWdvcnlSCGNhdGVnb3J5EiwKEm1vdmVkX2NhdGVnb3J5X2lkcxgCIAMoCVIQbW92ZWRDYXRlZ29yeUlkcyJMCgtH
      b2FsQ3JlYXRlZBIlCgRnb2FsGAEgASgLMhEucGF5c2hhcmUudjEuR29hbFIEZ29hbBIWCgZyZWFzb24YAiABKAlSBnJlYXNvbiKi
      AQoLR29hbFVwZGF0ZWQSJQoEZ29hbBgBIAEoCzIRLnBheXNoYXJlLnYxLkdvYWxSBGdvYWwSLQoIcHJldmlvdXMYAiABKAsyES5w
      YXlzaGFyZS52MS5Hb2FsUghwcmV2aW91cxIlCg5jaGFuZ2VkX2ZpZWxkcxgDIAMoCVINY2hhbmdlZEZpZWxkcxIWCgZyZWFzb24Y
      BCABKAlSBnJlYXNvbiJWCg5Hb2FsRW50cnlBZGRlZBIsCgVlbnRyeRgBIAEoCzIWLnBheXNoYXJlLnYxLkdvYWxFbnRyeVIFZW50
      cnkSFgoGcmVhc29uGAIgASgJUgZyZWFzb24iswEKEEdvYWxFbnRyeVVwZGF0ZWQSLAoFZW50cnkYASABKAsyFi5wYXlzaGFyZS52
      MS5Hb2FsRW50cnlSBWVudHJ5EjIKCHByZXZpb3VzGAIgASgLMhYucGF5c2hhcmUudjEuR29hbEVudHJ5UghwcmV2aW91cxIlCg5j
      aGFuZ2VkX2ZpZWxkcxgDIAMoCVINY2hhbmdlZEZpZWxkcxIWCgZyZWFzb24YBCABKAlSBnJlYXNvbiJYChBHb2FsRW50cnlEZWxl
      dGVkEiwKBWVudHJ5GAEgASgLMhYucGF5c2hhcmUudjEuR29hbEVudHJ5UgVlbnRyeRIWCgZyZWFzb24YAiABKAlSBnJlYXNvbiLb
      AQoNQnVkZ2V0Q3JlYXRlZBIrCgZidWRnZXQYASABKAsyEy5wYXlzaGFyZS52MS5CdWRnZXRSBmJ1ZGdldBItCgVsaW5lcxgCIAMo
      CzIXLnBheXNoYXJlLnYxLkJ1ZGdldExpbmVSBWxpbmVzEigKEGNvcGllZF9idWRnZXRfaWQYAyABKAlSDmNvcGllZEJ1ZGdldElk
      EhYKBnJlYXNvbhgEIAEoCVIGcmVhc29uEiwKEmJ1ZGdldF90ZW1wbGF0ZV9pZBgFIAEoCVIQYnVkZ2V0VGVtcGxhdGVJZCKsAQoN
      QnVkZ2V0VXBkYXRlZBIrCgZidWRnZXQYASABKAsyEy5wYXlzaGFyZS52MS5CdWRnZXRSBmJ1ZGdldBIvCghwcmV2aW91cxgCIAEo
      CzITLnBheXNoYXJlLnYxLkJ1ZGdldFIIcHJldmlvdXMSJQoOY2hhbmdlZF9maWVsZHMYAyADKAlSDWNoYW5nZWRGaWVsZHMSFgoG
      cmVhc29uGAQgASgJUgZyZWFzb24iaAoVQnVkZ2V0UmV2aXNpb25DcmVhdGVkEjcKCHJldmlzaW9uGAEgASgLMhsucGF5c2hhcmUu
      djEuQnVkZ2V0UmV2aXNpb25SCHJldmlzaW9uEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uItQBChJCdWRnZXRMaW5lc1VwZGF0ZWQS
      NwoIcmV2aXNpb24YASABKAsyGy5wYXlzaGFyZS52MS5CdWRnZXRSZXZpc2lvblIIcmV2aXNpb24SLQoFbGluZXMYAiADKAsyFy5w
      YXlzaGFyZS52MS5CdWRnZXRMaW5lUgVsaW5lcxI+Cg5wcmV2aW91c19saW5lcxgDIAMoCzIXLnBheXNoYXJlLnYxLkJ1ZGdldExp
      bmVSDXByZXZpb3VzTGluZXMSFgoGcmVhc29uGAQgASgJUgZyZWFzb24iaAoVQnVkZ2V0UmV2aXNpb25EZWxldGVkEjcKCHJldmlz
      aW9uGAEgASgLMhsucGF5c2hhcmUudjEuQnVkZ2V0UmV2aXNpb25SCHJldmlzaW9uEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uIoUC
      ChZCdWRnZXRSZXZpc2lvbkFwcHJvdmVkEjcKCHJldmlzaW9uGAEgASgLMhsucGF5c2hhcmUudjEuQnVkZ2V0UmV2aXNpb25SCHJl
      dmlzaW9uEisKEXN1cGVyc2VkZWRfbnVtYmVyGAIgASgDUhBzdXBlcnNlZGVkTnVtYmVyEi0KBWxpbmVzGAMgAygLMhcucGF5c2hh
      cmUudjEuQnVkZ2V0TGluZVIFbGluZXMSPgoOcHJldmlvdXNfbGluZXMYBCADKAsyFy5wYXlzaGFyZS52MS5CdWRnZXRMaW5lUg1w
      cmV2aW91c0xpbmVzEhYKBnJlYXNvbhgFIAEoCVIGcmVhc29uIloKEEJ1ZGdldEVudHJ5QWRkZWQSLgoFZW50cnkYASABKAsyGC5w
      YXlzaGFyZS52MS5CdWRnZXRFbnRyeVIFZW50cnkSFgoGcmVhc29uGAIgASgJUgZyZWFzb24iuQEKEkJ1ZGdldEVudHJ5VXBkYXRl
      ZBIuCgVlbnRyeRgBIAEoCzIYLnBheXNoYXJlLnYxLkJ1ZGdldEVudHJ5UgVlbnRyeRI0CghwcmV2aW91cxgCIAEoCzIYLnBheXNo
      YXJlLnYxLkJ1ZGdldEVudHJ5UghwcmV2aW91cxIlCg5jaGFuZ2VkX2ZpZWxkcxgDIAMoCVINY2hhbmdlZEZpZWxkcxIWCgZyZWFz
      b24YBCABKAlSBnJlYXNvbiJcChJCdWRnZXRFbnRyeURlbGV0ZWQSLgoFZW50cnkYASABKAsyGC5wYXlzaGFyZS52MS5CdWRnZXRF
      bnRyeVIFZW50cnkSFgoGcmVhc29uGAIgASgJUgZyZWFzb24iWAoRQnVkZ2V0RXZlbnRMaW5rZWQSKwoEbGluaxgBIAEoCzIXLnBh
      eXNoYXJlLnYxLkJ1ZGdldExpbmtSBGxpbmsSFgoGcmVhc29uGAIgASgJUgZyZWFzb24iWgoTQnVkZ2V0RXZlbnRVbmxpbmtlZBIr
      CgRsaW5rGAEgASgLMhcucGF5c2hhcmUudjEuQnVkZ2V0TGlua1IEbGluaxIWCgZyZWFzb24YAiABKAlSBnJlYXNvbiKFAQoVQnVk
      Z2V0VGVtcGxhdGVDcmVhdGVkEkQKD2J1ZGdldF90ZW1wbGF0ZRgBIAEoCzIbLnBheXNoYXJlLnYxLkJ1ZGdldFRlbXBsYXRlUg5i
      dWRnZXRUZW1wbGF0ZRImCg9zYXZlZF9idWRnZXRfaWQYAiABKAlSDXNhdmVkQnVkZ2V0SWQivQEKFUJ1ZGdldFRlbXBsYXRlVXBk
      YXRlZBJECg9idWRnZXRfdGVtcGxhdGUYASABKAsyGy5wYXlzaGFyZS52MS5CdWRnZXRUZW1wbGF0ZVIOYnVkZ2V0VGVtcGxhdGUS
      NwoIcHJldmlvdXMYAiABKAsyGy5wYXlzaGFyZS52MS5CdWRnZXRUZW1wbGF0ZVIIcHJldmlvdXMSJQoOY2hhbmdlZF9maWVsZHMY
      AyADKAlSDWNoYW5nZWRGaWVsZHMiXQoVQnVkZ2V0VGVtcGxhdGVEZWxldGVkEkQKD2J1ZGdldF90ZW1wbGF0ZRgBIAEoCzIbLnBh
      eXNoYXJlLnYxLkJ1ZGdldFRlbXBsYXRlUg5idWRnZXRUZW1wbGF0ZSJZChRBcHByb3ZhbFJvdXRlQ3JlYXRlZBJBCg5hcHByb3Zh
      bF9yb3V0ZRgBIAEoCzIaLnBheXNoYXJlLnYxLkFwcHJvdmFsUm91dGVSDWFwcHJvdmFsUm91dGUiuAEKFEFwcHJvdmFsUm91dGVV
      cGRhdGVkEkEKDmFwcHJvdmFsX3JvdXRlGAEgASgLMhoucGF5c2hhcmUudjEuQXBwcm92YWxSb3V0ZVINYXBwcm92YWxSb3V0ZRI2
      CghwcmV2aW91cxgCIAEoCzIaLnBheXNoYXJlLnYxLkFwcHJvdmFsUm91dGVSCHByZXZpb3VzEiUKDmNoYW5nZWRfZmllbGRzGAMg
      AygJUg1jaGFuZ2VkRmllbGRzIlkKFEFwcHJvdmFsUm91dGVEZWxldGVkEkEKDmFwcHJvdmFsX3JvdXRlGAEgASgLMhoucGF5c2hh
      cmUudjEuQXBwcm92YWxSb3V0ZVINYXBwcm92YWxSb3V0ZSJcChlBcHByb3ZhbERlbGVnYXRpb25DcmVhdGVkEj8KCmRlbGVnYXRp
      b24YASABKAsyHy5wYXlzaGFyZS52MS5BcHByb3ZhbERlbGVnYXRpb25SCmRlbGVnYXRpb24iXAoZQXBwcm92YWxEZWxlZ2F0aW9u
      RGVsZXRlZBI/CgpkZWxlZ2F0aW9uGAEgASgLMh8ucGF5c2hhcmUudjEuQXBwcm92YWxEZWxlZ2F0aW9uUgpkZWxlZ2F0aW9uIrMB
      Cg9BcHByb3ZhbENoYW5nZWQSMQoIYXBwcm92YWwYASABKAsyFS5wYXlzaGFyZS52MS5BcHByb3ZhbFIIYXBwcm92YWwSNQoHY2hh
      bmdlcxgCIAMoCzIbLnBheXNoYXJlLnYxLkFwcHJvdmFsQ2hhbmdlUgdjaGFuZ2VzEjYKB2NvbW1lbnQYAyABKAsyHC5wYXlzaGFy
      ZS52MS5BcHByb3ZhbENvbW1lbnRSB2NvbW1lbnQiUQoSRXhwZW5zZUVkaXRDcmVhdGVkEjsKDGV4cGVuc2VfZWRpdBgBIAEoCzIY
      LnBheXNoYXJlLnYxLkV4cGVuc2VFZGl0UgtleHBlbnNlRWRpdCKuAQoSRXhwZW5zZUVkaXRVcGRhdGVkEjsKDGV4cGVuc2VfZWRp
      dBgBIAEoCzIYLnBheXNoYXJlLnYxLkV4cGVuc2VFZGl0UgtleHBlbnNlRWRpdBI0CghwcmV2aW91cxgCIAEoCzIYLnBheXNoYXJl
      LnYxLkV4cGVuc2VFZGl0UghwcmV2aW91cxIlCg5jaGFuZ2VkX2ZpZWxkcxgDIAMoCVINY2hhbmdlZEZpZWxkcyK1AQobRXhwZW5z
      ZUVkaXRUaHJlc2hvbGRDaGFuZ2VkEj8KCXRocmVzaG9sZBgBIAEoCzIhLnBheXNoYXJlLnYxLkV4cGVuc2VFZGl0VGhyZXNob2xk
      Ugl0aHJlc2hvbGQSPQoIcHJldmlvdXMYAiABKAsyIS5wYXlzaGFyZS52MS5FeHBlbnNlRWRpdFRocmVzaG9sZFIIcHJldmlvdXMS
      FgoGcmVhc29uGAMgASgJUgZyZWFzb24i5QEKHkJ1ZGdldFRyYW5zZmVyVGhyZXNob2xkQ2hhbmdlZBJCCgl0aHJlc2hvbGQYASAB
      KAsyJC5wYXlzaGFyZS52MS5CdWRnZXRUcmFuc2ZlclRocmVzaG9sZFIJdGhyZXNob2xkEkAKCHByZXZpb3VzGAIgASgLMiQucGF5
      c2hhcmUudjEuQnVkZ2V0VHJhbnNmZXJUaHJlc2hvbGRSCHByZXZpb3VzEiUKDmNoYW5nZWRfZmllbGRzGAMgAygJUg1jaGFuZ2Vk
      RmllbGRzEhYKBnJlYXNvbhgEIAEoCVIGcmVhc29uIkkKEFNoYXJlTGlua0NyZWF0ZWQSNQoKc2hhcmVfbGluaxgBIAEoCzIWLnBh
      eXNoYXJlLnYxLlNoYXJlTGlua1IJc2hhcmVMaW5rIkkKEFNoYXJlTGlua1Jldm9rZWQSNQoKc2hhcmVfbGluaxgBIAEoCzIWLnBh
      eXNoYXJlLnYxLlNoYXJlTGlua1IJc2hhcmVMaW5rIlIKEVNoYXJlTGlua1JlZGVlbWVkEiIKDXNoYXJlX2xpbmtfaWQYASABKAlS
      C3NoYXJlTGlua0lkEhkKCGdyYW50X2lkGAIgASgJUgdncmFudElkIkAKDkNvbW1lbnRDcmVhdGVkEi4KB2NvbW1lbnQYASABKAsy
      FC5wYXlzaGFyZS52MS5Db21tZW50Ugdjb21tZW50IkAKDkNvbW1lbnRVcGRhdGVkEi4KB2NvbW1lbnQYASABKAsyFC5wYXlzaGFy
      ZS52MS5Db21tZW50Ugdjb21tZW50IkAKDkNvbW1lbnREZWxldGVkEi4KB2NvbW1lbnQYASABKAsyFC5wYXlzaGFyZS52MS5Db21t
      ZW50Ugdjb21tZW50KtICChdTZXNzaW9uUmV2b2NhdGlvblJlYXNvbhIpCiVTRVNTSU9OX1JFVk9DQVRJT05fUkVBU09OX1VOU1BF
      Q0lGSUVEEAASKgomU0VTU0lPTl9SRVZPQ0FUSU9OX1JFQVNPTl9UT0tFTl9SRVVTRUQQARIiCh5TRVNTSU9OX1JFVk9DQVRJT05f
      UkVBU09OX1VTRVIQAhIrCidTRVNTSU9OX1JFVk9DQVRJT05fUkVBU09OX0FETUlOSVNUUkFUT1IQAxIuCipTRVNTSU9OX1JFVk9D
      QVRJT05fUkVBU09OX1BBU1NXT1JEX0NIQU5HRUQQBBIsCihTRVNTSU9OX1JFVk9DQVRJT05fUkVBU09OX1BBU1NXT1JEX1JFU0VU
      EAUSMQotU0VTU0lPTl9SRVZPQ0FUSU9OX1JFQVNPTl9TRUNPTkRfRkFDVE9SX1JFU0VUEAYqigEKCUFsZXJ0UnVsZRIaChZBTEVS
      VF9SVUxFX1VOU1BFQ0lGSUVEEAASIwofQUxFUlRfUlVMRV9NQU5ZX0VESVRTX09GX09USEVSUxABEiAKHEFMRVJUX1JVTEVfTEFU
      RV9MQVJHRV9DSEFOR0UQAhIaChZBTEVSVF9SVUxFX1BBU1RfUEVSSU9EEANCZgoPZGV2LnBheXNoYXJlLnYxUAFaJnBheXNoYXJl
      LmRldi9nby9wYXlzaGFyZS92MTtwYXlzaGFyZXYxqgILUGF5c2hhcmUuVjHKAgtQYXlzaGFyZVxWMeoCDFBheXNoYXJlOjpWMWIG
      cHJvdG8z
      """)
}
