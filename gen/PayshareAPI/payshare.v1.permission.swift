// Generated from payshare/v1/permission.proto by protoc-gen-payshare, do not edit.

public import Protobuf

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
      ChxwYXlzaGFyZS92MS9wZXJtaXNzaW9uLnByb3RvEgtwYXlzaGFyZS52MSrkBwoKUGVybWlzc2lvbhIaChZQRVJNSVNTSU9OX1VO
      U1BFQ0lGSUVEEAASGwoXUEVSTUlTU0lPTl9BQ0NPVU5UX1JFQUQQARIdChlQRVJNSVNTSU9OX1NFU1NJT05fREVMRVRFEAISGwoX
      UEVSTUlTU0lPTl9HUk9VUF9DUkVBVEUQAxIZChVQRVJNSVNTSU9OX0dST1VQX1JFQUQQBBIbChdQRVJNSVNTSU9OX0VWRU5UX0NS
      RUFURRAFEhkKFVBFUk1JU1NJT05fRVZFTlRfUkVBRBAGEh0KGVBFUk1JU1NJT05fRVhQRU5TRV9DUkVBVEUQBxIbChdQRVJNSVNT
      SU9OX0VYUEVOU0VfUkVBRBAIEh0KGVBFUk1JU1NJT05fRVhQRU5TRV9VUERBVEUQCRIdChlQRVJNSVNTSU9OX0VYUEVOU0VfREVM
      RVRFEAoSGwoXUEVSTUlTU0lPTl9CQUxBTkNFX1JFQUQQCxIeChpQRVJNSVNTSU9OX1NFVFRMRU1FTlRfUkVBRBAMEiIKHlBFUk1J
      U1NJT05fT1JHQU5JU0FUSU9OX0NSRUFURRANEiAKHFBFUk1JU1NJT05fT1JHQU5JU0FUSU9OX1JFQUQQDhIiCh5QRVJNSVNTSU9O
      X09SR0FOSVNBVElPTl9VUERBVEUQDxIdChlQRVJNSVNTSU9OX0FDQ09VTlRfVVBEQVRFEBASGAoUUEVSTUlTU0lPTl9VU0VSX1JF
      QUQQERIaChZQRVJNSVNTSU9OX1VTRVJfVVBEQVRFEBISGgoWUEVSTUlTU0lPTl9VU0VSX0RFTEVURRATEhgKFFBFUk1JU1NJT05f
      VVNFUl9GSU5EEBQSIAocUEVSTUlTU0lPTl9JTlZJVEFUSU9OX0NSRUFURRAVEh4KGlBFUk1JU1NJT05fSU5WSVRBVElPTl9SRUFE
      EBYSIAocUEVSTUlTU0lPTl9JTlZJVEFUSU9OX0RFTEVURRAXEhsKF1BFUk1JU1NJT05fU0VTU0lPTl9SRUFEEBoSIQodUEVSTUlT
      U0lPTl9DUkVERU5USUFMU19VUERBVEUQGxIgChxQRVJNSVNTSU9OX1VTRVJfU0VTU0lPTl9SRUFEEBwSIgoeUEVSTUlTU0lPTl9V
      U0VSX1NFU1NJT05fREVMRVRFEB0SJQohUEVSTUlTU0lPTl9VU0VSX0NSRURFTlRJQUxTX1JFU0VUEB4SGgoWUEVSTUlTU0lPTl9V
      U0VSX0lNUE9SVBAfEhkKFVBFUk1JU1NJT05fVVNFUl9FUkFTRRAgEhoKFlBFUk1JU1NJT05fVVNFUl9FWFBPUlQQIUJmCg9kZXYu
      cGF5c2hhcmUudjFQAVomcGF5c2hhcmUuZGV2L2dvL3BheXNoYXJlL3YxO3BheXNoYXJldjGqAgtQYXlzaGFyZS5WMcoCC1BheXNo
      YXJlXFYx6gIMUGF5c2hhcmU6OlYxYgZwcm90bzM=
      """)
}
