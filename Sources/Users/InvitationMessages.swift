public import Accounts
import GoogleAPI
import Identifiers
public import PayshareAPI
import Postgres
import ServiceKit

extension PayshareV1.Invitation {
  /// An invitation of a user.
  public init(_ invitation: Invitation, of user: User) {
    self.init()
    id = invitation.userID.description
    email = user.email
    displayName = user.displayName
    role = invitation.role ?? ""
    languageCode = user.language
    state = PayshareV1.InvitationState(invitation.state)
    inviterUserID = invitation.inviterID?.description ?? ""
    createTime = GoogleProtobuf.Timestamp(invitation.createTime)
    expireTime = GoogleProtobuf.Timestamp(invitation.expireTime)
  }
}

extension PayshareV1.Invitation {
  /// The same without the address, as answers are recorded.
  var withoutAddress: Self {
    var invitation = self
    invitation.email = ""
    return invitation
  }
}

extension PayshareV1.InvitationState {
  fileprivate init(_ state: Invitation.State) {
    switch state {
    case .pending: self = .pending
    case .accepted: self = .accepted
    case .declined: self = .declined
    case .revoked: self = .revoked
    case .expired: self = .expired
    }
  }
}
