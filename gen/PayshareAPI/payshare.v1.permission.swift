// Generated from payshare/v1/permission.proto by protoc-gen-payshare, do not edit.

public import Protobuf

extension PayshareV1 {
  /// The kinds of resources on which roles can be granted. Those below another one are within its grants,
  /// too.
  public enum ResourceType: ProtobufEnum {
    /// None.
    case unspecified
    /// An organisation: all that belongs to it is below it.
    case organisation
    /// A group; its members have a role on it.
    case group
    /// An event; its participants have a role on it.
    case event
    /// An expense, below its event.
    case expense
    /// A user: everybody may do with themselves what others need a role on the organisation for.
    case user
    /// A grant, below the resource that it is on.
    case grant
    /// A goal; its owner has a role on it.
    case goal
    /// A budget, below its goal.
    case budget
    /// An approval, below what is approved, such as a budget.
    case approval
    /// A value that this version of the contract does not name.
    case unrecognized(Int32)

    /// The value that has this number on the wire.
    public init(rawValue: Int32) {
      self =
        switch rawValue {
        case 0: .unspecified
        case 1: .organisation
        case 2: .group
        case 3: .event
        case 4: .expense
        case 5: .user
        case 6: .grant
        case 7: .goal
        case 8: .budget
        case 9: .approval
        default: .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .organisation: 1
      case .group: 2
      case .event: 3
      case .expense: 4
      case .user: 5
      case .grant: 6
      case .goal: 7
      case .budget: 8
      case .approval: 9
      case .unrecognized(let number): number
      }
    }

    /// Whether this version of the contract names the value.
    public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
  }
}

extension PayshareV1 {
  /// What a caller may do to a kind of resource. The policy of each method names the one that it needs; roles
  /// are sets of
  /// them. There is no other list.
  ///
  /// A value is called `PERMISSION_<RESOURCE>_<VERB>`, the verb being the last word: `CREATE`, `READ`,
  /// `UPDATE`, `DELETE`, or
  /// another one where none of these says it. What is shown, logged and stored with roles is `resource.verb`:
  /// `PERMISSION_EVENT_READ` is `event.read`. Numbers and names are never changed or reused; a permission
  /// that is no longer
  /// needed is `reserved`, with both.
  public enum Permission: ProtobufEnum {
    /// None.
    case unspecified
    /// See one's own account.
    case accountRead
    /// End one's own session.
    case sessionDelete
    /// Make groups.
    case groupCreate
    /// See a group and its members.
    case groupRead
    /// Make events.
    case eventCreate
    /// See an event and its participants.
    case eventRead
    /// Enter expenses.
    case expenseCreate
    /// See expenses.
    case expenseRead
    /// Change expenses.
    case expenseUpdate
    /// Delete and restore expenses.
    case expenseDelete
    /// See who paid and owes what.
    case balanceRead
    /// See who pays whom.
    case settlementRead
    /// Make organisations; it counts only in the first organisation of the system.
    case organisationCreate
    /// See one's own organisation and its settings.
    case organisationRead
    /// Change one's own organisation and its settings.
    case organisationUpdate
    /// Change one's own account.
    case accountUpdate
    /// See all accounts of one's own organisation.
    case userRead
    /// Change, lock and unlock other accounts.
    case userUpdate
    /// Delete and restore accounts.
    case userDelete
    /// Find people by their exact address, and see the names of those with whom one shares a group or an
    /// event.
    case userFind
    /// Invite people.
    case invitationCreate
    /// See invitations.
    case invitationRead
    /// Take invitations back.
    case invitationDelete
    /// See one's own sessions.
    case sessionRead
    /// Change one's own password and second factor.
    case credentialsUpdate
    /// See other people's sessions.
    case userSessionRead
    /// End other people's sessions.
    case userSessionDelete
    /// Help people who cannot log in: unlock their accounts, send them a reset of their password, and remove
    /// their second
    /// factor.
    case userCredentialsReset
    /// Invite many people at once.
    case userImport
    /// Erase everything personal of other people.
    case userErase
    /// Get everything that is stored about other people.
    case userExport
    /// Make roles of the organisation.
    case roleCreate
    /// See the roles of the organisation.
    case roleRead
    /// Change roles of the organisation.
    case roleUpdate
    /// Delete roles of the organisation.
    case roleDelete
    /// Grant roles whose permissions one does not hold.
    case roleBind
    /// Give roles permissions that one does not hold.
    case roleEscalate
    /// Grant roles.
    case grantCreate
    /// See who holds which roles.
    case grantRead
    /// Change when roles end that others hold.
    case grantUpdate
    /// Take roles back.
    case grantDelete
    /// Ask what one may do oneself.
    case accessCheck
    /// Ask what others may do.
    case accessRead
    /// Change a group and who is in it.
    case groupUpdate
    /// Leave a group.
    case groupLeave
    /// List all groups of the organisation.
    case groupList
    /// List all events of the organisation.
    case eventList
    /// Make categories.
    case categoryCreate
    /// See the categories of the organisation.
    case categoryRead
    /// Rename, move, merge and archive categories.
    case categoryUpdate
    /// Make goals.
    case goalCreate
    /// See a goal, its entries and its changes.
    case goalRead
    /// Change a goal and its entries.
    case goalUpdate
    /// List all goals of the organisation.
    case goalList
    /// Make budgets of a goal.
    case budgetCreate
    /// See a budget, its revisions, what is spent by it, and its changes.
    case budgetRead
    /// Change a budget and its drafts.
    case budgetUpdate
    /// See what happened in one's own organisation, and verify it.
    case auditRead
    /// Get all of what happened in one's own organisation.
    case auditExport
    /// Put revisions of a budget in force.
    case budgetApprove
    /// Enter what is spent and planned by a budget.
    case budgetSpend
    /// Spend beyond the limits of a budget.
    case budgetOverride
    /// Let events count for a budget.
    case budgetLink
    /// List all budgets of the organisation, and count again what was spent by them.
    case budgetList
    /// Let an event count for budgets, which may then stop its expenses.
    case eventLink
    /// Make templates of budgets.
    case budgetTemplateCreate
    /// See the templates of budgets of the organisation.
    case budgetTemplateRead
    /// Change and remove templates of budgets.
    case budgetTemplateUpdate
    /// Make routes of approvals.
    case approvalRouteCreate
    /// See the routes of approvals of the organisation.
    case approvalRouteRead
    /// Change and remove routes of approvals.
    case approvalRouteUpdate
    /// See approvals and what was said about them.
    case approvalRead
    /// Decide about what others submit.
    case approvalDecide
    /// Take back what others submitted, and have other people decide.
    case approvalManage
    /// Have another person decide what one is asked oneself.
    case approvalDelegate
    /// Say something about approvals.
    case approvalComment
    /// Say which edits of expenses, and transfers of budgets, need to be approved.
    case approvalThresholdUpdate
    /// See what people say about something.
    case commentRead
    /// Say something about it.
    case commentCreate
    /// Take back what others said about it.
    case commentDelete
    /// List all approvals of the organisation.
    case approvalList
    /// A value that this version of the contract does not name.
    case unrecognized(Int32)

    /// The value that has this number on the wire.
    public init(rawValue: Int32) {
      self =
        switch rawValue {
        case 0: .unspecified
        case 1: .accountRead
        case 2: .sessionDelete
        case 3: .groupCreate
        case 4: .groupRead
        case 5: .eventCreate
        case 6: .eventRead
        case 7: .expenseCreate
        case 8: .expenseRead
        case 9: .expenseUpdate
        case 10: .expenseDelete
        case 11: .balanceRead
        case 12: .settlementRead
        case 13: .organisationCreate
        case 14: .organisationRead
        case 15: .organisationUpdate
        case 16: .accountUpdate
        case 17: .userRead
        case 18: .userUpdate
        case 19: .userDelete
        case 20: .userFind
        case 21: .invitationCreate
        case 22: .invitationRead
        case 23: .invitationDelete
        case 26: .sessionRead
        case 27: .credentialsUpdate
        case 28: .userSessionRead
        case 29: .userSessionDelete
        case 30: .userCredentialsReset
        case 31: .userImport
        case 32: .userErase
        case 33: .userExport
        case 34: .roleCreate
        case 35: .roleRead
        case 36: .roleUpdate
        case 37: .roleDelete
        case 38: .roleBind
        case 39: .roleEscalate
        case 40: .grantCreate
        case 41: .grantRead
        case 42: .grantUpdate
        case 43: .grantDelete
        case 44: .accessCheck
        case 45: .accessRead
        case 46: .groupUpdate
        case 47: .groupLeave
        case 48: .groupList
        case 49: .eventList
        case 50: .categoryCreate
        case 51: .categoryRead
        case 52: .categoryUpdate
        case 53: .goalCreate
        case 54: .goalRead
        case 55: .goalUpdate
        case 56: .goalList
        case 57: .budgetCreate
        case 58: .budgetRead
        case 59: .budgetUpdate
        case 60: .auditRead
        case 61: .auditExport
        case 62: .budgetApprove
        case 63: .budgetSpend
        case 64: .budgetOverride
        case 65: .budgetLink
        case 66: .budgetList
        case 67: .eventLink
        case 68: .budgetTemplateCreate
        case 69: .budgetTemplateRead
        case 70: .budgetTemplateUpdate
        case 71: .approvalRouteCreate
        case 72: .approvalRouteRead
        case 73: .approvalRouteUpdate
        case 74: .approvalRead
        case 75: .approvalDecide
        case 76: .approvalManage
        case 77: .approvalDelegate
        case 78: .approvalComment
        case 79: .approvalThresholdUpdate
        case 80: .commentRead
        case 81: .commentCreate
        case 82: .commentDelete
        case 83: .approvalList
        default: .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .accountRead: 1
      case .sessionDelete: 2
      case .groupCreate: 3
      case .groupRead: 4
      case .eventCreate: 5
      case .eventRead: 6
      case .expenseCreate: 7
      case .expenseRead: 8
      case .expenseUpdate: 9
      case .expenseDelete: 10
      case .balanceRead: 11
      case .settlementRead: 12
      case .organisationCreate: 13
      case .organisationRead: 14
      case .organisationUpdate: 15
      case .accountUpdate: 16
      case .userRead: 17
      case .userUpdate: 18
      case .userDelete: 19
      case .userFind: 20
      case .invitationCreate: 21
      case .invitationRead: 22
      case .invitationDelete: 23
      case .sessionRead: 26
      case .credentialsUpdate: 27
      case .userSessionRead: 28
      case .userSessionDelete: 29
      case .userCredentialsReset: 30
      case .userImport: 31
      case .userErase: 32
      case .userExport: 33
      case .roleCreate: 34
      case .roleRead: 35
      case .roleUpdate: 36
      case .roleDelete: 37
      case .roleBind: 38
      case .roleEscalate: 39
      case .grantCreate: 40
      case .grantRead: 41
      case .grantUpdate: 42
      case .grantDelete: 43
      case .accessCheck: 44
      case .accessRead: 45
      case .groupUpdate: 46
      case .groupLeave: 47
      case .groupList: 48
      case .eventList: 49
      case .categoryCreate: 50
      case .categoryRead: 51
      case .categoryUpdate: 52
      case .goalCreate: 53
      case .goalRead: 54
      case .goalUpdate: 55
      case .goalList: 56
      case .budgetCreate: 57
      case .budgetRead: 58
      case .budgetUpdate: 59
      case .auditRead: 60
      case .auditExport: 61
      case .budgetApprove: 62
      case .budgetSpend: 63
      case .budgetOverride: 64
      case .budgetLink: 65
      case .budgetList: 66
      case .eventLink: 67
      case .budgetTemplateCreate: 68
      case .budgetTemplateRead: 69
      case .budgetTemplateUpdate: 70
      case .approvalRouteCreate: 71
      case .approvalRouteRead: 72
      case .approvalRouteUpdate: 73
      case .approvalRead: 74
      case .approvalDecide: 75
      case .approvalManage: 76
      case .approvalDelegate: 77
      case .approvalComment: 78
      case .approvalThresholdUpdate: 79
      case .commentRead: 80
      case .commentCreate: 81
      case .commentDelete: 82
      case .approvalList: 83
      case .unrecognized(let number): number
      }
    }

    /// Whether this version of the contract names the value.
    public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1Permission = FileDescriptor(
    name: "payshare/v1/permission.proto",
    dependencies: [],
    base64: """
      ChxwYXlzaGFyZS92MS9wZXJtaXNzaW9uLnByb3RvEgtwYXlzaGFyZS52MSqZAgoMUmVzb3VyY2VUeXBlEh0KGVJFU09VUkNFX1RZ
      UEVfVU5TUEVDSUZJRUQQABIeChpSRVNPVVJDRV9UWVBFX09SR0FOSVNBVElPThABEhcKE1JFU09VUkNFX1RZUEVfR1JPVVAQAhIX
      ChNSRVNPVVJDRV9UWVBFX0VWRU5UEAMSGQoVUkVTT1VSQ0VfVFlQRV9FWFBFTlNFEAQSFgoSUkVTT1VSQ0VfVFlQRV9VU0VSEAUS
      FwoTUkVTT1VSQ0VfVFlQRV9HUkFOVBAGEhYKElJFU09VUkNFX1RZUEVfR09BTBAHEhgKFFJFU09VUkNFX1RZUEVfQlVER0VUEAgS
      GgoWUkVTT1VSQ0VfVFlQRV9BUFBST1ZBTBAJKtQTCgpQZXJtaXNzaW9uEhoKFlBFUk1JU1NJT05fVU5TUEVDSUZJRUQQABIbChdQ
      RVJNSVNTSU9OX0FDQ09VTlRfUkVBRBABEh0KGVBFUk1JU1NJT05fU0VTU0lPTl9ERUxFVEUQAhIbChdQRVJNSVNTSU9OX0dST1VQ
      X0NSRUFURRADEhkKFVBFUk1JU1NJT05fR1JPVVBfUkVBRBAEEhsKF1BFUk1JU1NJT05fRVZFTlRfQ1JFQVRFEAUSGQoVUEVSTUlT
      U0lPTl9FVkVOVF9SRUFEEAYSHQoZUEVSTUlTU0lPTl9FWFBFTlNFX0NSRUFURRAHEhsKF1BFUk1JU1NJT05fRVhQRU5TRV9SRUFE
      EAgSHQoZUEVSTUlTU0lPTl9FWFBFTlNFX1VQREFURRAJEh0KGVBFUk1JU1NJT05fRVhQRU5TRV9ERUxFVEUQChIbChdQRVJNSVNT
      SU9OX0JBTEFOQ0VfUkVBRBALEh4KGlBFUk1JU1NJT05fU0VUVExFTUVOVF9SRUFEEAwSIgoeUEVSTUlTU0lPTl9PUkdBTklTQVRJ
      T05fQ1JFQVRFEA0SIAocUEVSTUlTU0lPTl9PUkdBTklTQVRJT05fUkVBRBAOEiIKHlBFUk1JU1NJT05fT1JHQU5JU0FUSU9OX1VQ
      REFURRAPEh0KGVBFUk1JU1NJT05fQUNDT1VOVF9VUERBVEUQEBIYChRQRVJNSVNTSU9OX1VTRVJfUkVBRBAREhoKFlBFUk1JU1NJ
      T05fVVNFUl9VUERBVEUQEhIaChZQRVJNSVNTSU9OX1VTRVJfREVMRVRFEBMSGAoUUEVSTUlTU0lPTl9VU0VSX0ZJTkQQFBIgChxQ
      RVJNSVNTSU9OX0lOVklUQVRJT05fQ1JFQVRFEBUSHgoaUEVSTUlTU0lPTl9JTlZJVEFUSU9OX1JFQUQQFhIgChxQRVJNSVNTSU9O
      X0lOVklUQVRJT05fREVMRVRFEBcSGwoXUEVSTUlTU0lPTl9TRVNTSU9OX1JFQUQQGhIhCh1QRVJNSVNTSU9OX0NSRURFTlRJQUxT
      X1VQREFURRAbEiAKHFBFUk1JU1NJT05fVVNFUl9TRVNTSU9OX1JFQUQQHBIiCh5QRVJNSVNTSU9OX1VTRVJfU0VTU0lPTl9ERUxF
      VEUQHRIlCiFQRVJNSVNTSU9OX1VTRVJfQ1JFREVOVElBTFNfUkVTRVQQHhIaChZQRVJNSVNTSU9OX1VTRVJfSU1QT1JUEB8SGQoV
      UEVSTUlTU0lPTl9VU0VSX0VSQVNFECASGgoWUEVSTUlTU0lPTl9VU0VSX0VYUE9SVBAhEhoKFlBFUk1JU1NJT05fUk9MRV9DUkVB
      VEUQIhIYChRQRVJNSVNTSU9OX1JPTEVfUkVBRBAjEhoKFlBFUk1JU1NJT05fUk9MRV9VUERBVEUQJBIaChZQRVJNSVNTSU9OX1JP
      TEVfREVMRVRFECUSGAoUUEVSTUlTU0lPTl9ST0xFX0JJTkQQJhIcChhQRVJNSVNTSU9OX1JPTEVfRVNDQUxBVEUQJxIbChdQRVJN
      SVNTSU9OX0dSQU5UX0NSRUFURRAoEhkKFVBFUk1JU1NJT05fR1JBTlRfUkVBRBApEhsKF1BFUk1JU1NJT05fR1JBTlRfVVBEQVRF
      ECoSGwoXUEVSTUlTU0lPTl9HUkFOVF9ERUxFVEUQKxIbChdQRVJNSVNTSU9OX0FDQ0VTU19DSEVDSxAsEhoKFlBFUk1JU1NJT05f
      QUNDRVNTX1JFQUQQLRIbChdQRVJNSVNTSU9OX0dST1VQX1VQREFURRAuEhoKFlBFUk1JU1NJT05fR1JPVVBfTEVBVkUQLxIZChVQ
      RVJNSVNTSU9OX0dST1VQX0xJU1QQMBIZChVQRVJNSVNTSU9OX0VWRU5UX0xJU1QQMRIeChpQRVJNSVNTSU9OX0NBVEVHT1JZX0NS
      RUFURRAyEhwKGFBFUk1JU1NJT05fQ0FURUdPUllfUkVBRBAzEh4KGlBFUk1JU1NJT05fQ0FURUdPUllfVVBEQVRFEDQSGgoWUEVS
      TUlTU0lPTl9HT0FMX0NSRUFURRA1EhgKFFBFUk1JU1NJT05fR09BTF9SRUFEEDYSGgoWUEVSTUlTU0lPTl9HT0FMX1VQREFURRA3
      EhgKFFBFUk1JU1NJT05fR09BTF9MSVNUEDgSHAoYUEVSTUlTU0lPTl9CVURHRVRfQ1JFQVRFEDkSGgoWUEVSTUlTU0lPTl9CVURH
      RVRfUkVBRBA6EhwKGFBFUk1JU1NJT05fQlVER0VUX1VQREFURRA7EhkKFVBFUk1JU1NJT05fQVVESVRfUkVBRBA8EhsKF1BFUk1J
      U1NJT05fQVVESVRfRVhQT1JUED0SHQoZUEVSTUlTU0lPTl9CVURHRVRfQVBQUk9WRRA+EhsKF1BFUk1JU1NJT05fQlVER0VUX1NQ
      RU5EED8SHgoaUEVSTUlTU0lPTl9CVURHRVRfT1ZFUlJJREUQQBIaChZQRVJNSVNTSU9OX0JVREdFVF9MSU5LEEESGgoWUEVSTUlT
      U0lPTl9CVURHRVRfTElTVBBCEhkKFVBFUk1JU1NJT05fRVZFTlRfTElOSxBDEiUKIVBFUk1JU1NJT05fQlVER0VUX1RFTVBMQVRF
      X0NSRUFURRBEEiMKH1BFUk1JU1NJT05fQlVER0VUX1RFTVBMQVRFX1JFQUQQRRIlCiFQRVJNSVNTSU9OX0JVREdFVF9URU1QTEFU
      RV9VUERBVEUQRhIkCiBQRVJNSVNTSU9OX0FQUFJPVkFMX1JPVVRFX0NSRUFURRBHEiIKHlBFUk1JU1NJT05fQVBQUk9WQUxfUk9V
      VEVfUkVBRBBIEiQKIFBFUk1JU1NJT05fQVBQUk9WQUxfUk9VVEVfVVBEQVRFEEkSHAoYUEVSTUlTU0lPTl9BUFBST1ZBTF9SRUFE
      EEoSHgoaUEVSTUlTU0lPTl9BUFBST1ZBTF9ERUNJREUQSxIeChpQRVJNSVNTSU9OX0FQUFJPVkFMX01BTkFHRRBMEiAKHFBFUk1J
      U1NJT05fQVBQUk9WQUxfREVMRUdBVEUQTRIfChtQRVJNSVNTSU9OX0FQUFJPVkFMX0NPTU1FTlQQThIoCiRQRVJNSVNTSU9OX0FQ
      UFJPVkFMX1RIUkVTSE9MRF9VUERBVEUQTxIbChdQRVJNSVNTSU9OX0NPTU1FTlRfUkVBRBBQEh0KGVBFUk1JU1NJT05fQ09NTUVO
      VF9DUkVBVEUQURIdChlQRVJNSVNTSU9OX0NPTU1FTlRfREVMRVRFEFISHAoYUEVSTUlTU0lPTl9BUFBST1ZBTF9MSVNUEFNCZgoP
      ZGV2LnBheXNoYXJlLnYxUAFaJnBheXNoYXJlLmRldi9nby9wYXlzaGFyZS92MTtwYXlzaGFyZXYxqgILUGF5c2hhcmUuVjHKAgtQ
      YXlzaGFyZVxWMeoCDFBheXNoYXJlOjpWMWIGcHJvdG8z
      """)
}
