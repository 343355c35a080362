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
      ChxwYXlzaGFyZS92MS9wZXJtaXNzaW9uLnByb3RvEgtwYXlzaGFyZS52MSqaAQoMUmVzb3VyY2VUeXBlEh0KGVJFU09VUkNFX1RZ
      UEVfVU5TUEVDSUZJRUQQABIeChpSRVNPVVJDRV9UWVBFX09SR0FOSVNBVElPThABEhcKE1JFU09VUkNFX1RZUEVfR1JPVVAQAhIX
      ChNSRVNPVVJDRV9UWVBFX0VWRU5UEAMSGQoVUkVTT1VSQ0VfVFlQRV9FWFBFTlNFEAQq5AcKClBlcm1pc3Npb24SGgoWUEVSTUlT
      U0lPTl9VTlNQRUNJRklFRBAAEhsKF1BFUk1JU1NJT05fQUNDT1VOVF9SRUFEEAESHQoZUEVSTUlTU0lPTl9TRVNTSU9OX0RFTEVU
      RRACEhsKF1BFUk1JU1NJT05fR1JPVVBfQ1JFQVRFEAMSGQoVUEVSTUlTU0lPTl9HUk9VUF9SRUFEEAQSGwoXUEVSTUlTU0lPTl9F
      VkVOVF9DUkVBVEUQBRIZChVQRVJNSVNTSU9OX0VWRU5UX1JFQUQQBhIdChlQRVJNSVNTSU9OX0VYUEVOU0VfQ1JFQVRFEAcSGwoX
      UEVSTUlTU0lPTl9FWFBFTlNFX1JFQUQQCBIdChlQRVJNSVNTSU9OX0VYUEVOU0VfVVBEQVRFEAkSHQoZUEVSTUlTU0lPTl9FWFBF
      TlNFX0RFTEVURRAKEhsKF1BFUk1JU1NJT05fQkFMQU5DRV9SRUFEEAsSHgoaUEVSTUlTU0lPTl9TRVRUTEVNRU5UX1JFQUQQDBIi
      Ch5QRVJNSVNTSU9OX09SR0FOSVNBVElPTl9DUkVBVEUQDRIgChxQRVJNSVNTSU9OX09SR0FOSVNBVElPTl9SRUFEEA4SIgoeUEVS
      TUlTU0lPTl9PUkdBTklTQVRJT05fVVBEQVRFEA8SHQoZUEVSTUlTU0lPTl9BQ0NPVU5UX1VQREFURRAQEhgKFFBFUk1JU1NJT05f
      VVNFUl9SRUFEEBESGgoWUEVSTUlTU0lPTl9VU0VSX1VQREFURRASEhoKFlBFUk1JU1NJT05fVVNFUl9ERUxFVEUQExIYChRQRVJN
      SVNTSU9OX1VTRVJfRklORBAUEiAKHFBFUk1JU1NJT05fSU5WSVRBVElPTl9DUkVBVEUQFRIeChpQRVJNSVNTSU9OX0lOVklUQVRJ
      T05fUkVBRBAWEiAKHFBFUk1JU1NJT05fSU5WSVRBVElPTl9ERUxFVEUQFxIbChdQRVJNSVNTSU9OX1NFU1NJT05fUkVBRBAaEiEK
      HVBFUk1JU1NJT05fQ1JFREVOVElBTFNfVVBEQVRFEBsSIAocUEVSTUlTU0lPTl9VU0VSX1NFU1NJT05fUkVBRBAcEiIKHlBFUk1J
      U1NJT05fVVNFUl9TRVNTSU9OX0RFTEVURRAdEiUKIVBFUk1JU1NJT05fVVNFUl9DUkVERU5USUFMU19SRVNFVBAeEhoKFlBFUk1J
      U1NJT05fVVNFUl9JTVBPUlQQHxIZChVQRVJNSVNTSU9OX1VTRVJfRVJBU0UQIBIaChZQRVJNSVNTSU9OX1VTRVJfRVhQT1JUECFC
      ZgoPZGV2LnBheXNoYXJlLnYxUAFaJnBheXNoYXJlLmRldi9nby9wYXlzaGFyZS92MTtwYXlzaGFyZXYxqgILUGF5c2hhcmUuVjHK
      AgtQYXlzaGFyZVxWMeoCDFBheXNoYXJlOjpWMWIGcHJvdG8z
      """)
}
