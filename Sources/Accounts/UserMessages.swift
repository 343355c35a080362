import GoogleAPI
import Identifiers
import Organisations
public import PayshareAPI
public import Postgres
import Rules
import ServiceKit

extension PayshareV1.User {
  /// A stored user.
  public init(_ stored: AccountStatements.StoredUser) {
    self.init(stored.user, createTime: stored.createTime, updateTime: stored.updateTime)
    deleteTime = stored.deleteTime.map { GoogleProtobuf.Timestamp($0) }
    eraseTime = stored.eraseTime.map { GoogleProtobuf.Timestamp($0) }
  }

  /// A user with their times.
  public init(_ user: User, createTime: Timestamp, updateTime: Timestamp) {
    self.init()
    id = user.id.description
    email = user.email
    emailVerified = user.isEmailVerified
    displayName = user.displayName
    phone = user.phone
    languageCode = user.language
    timeZone = user.timeZone
    state = PayshareV1.UserState(user.state)
    roles = user.roles
    self.createTime = GoogleProtobuf.Timestamp(createTime)
    self.updateTime = GoogleProtobuf.Timestamp(updateTime)
    etag = user.version.etag
  }

  /// The same with the language and the time zone in use, which may be the organisation's.
  public func effective(in settings: PayshareV1.OrganisationSettings) -> Self {
    var user = self
    user.effectiveLanguageCode = languageCode.isEmpty ? settings.effectiveLanguage.text : languageCode
    user.effectiveTimeZone = timeZone.isEmpty ? settings.effectiveTimeZone : timeZone
    return user
  }
}

extension PayshareV1.UserState {
  /// A stored state.
  public init(_ state: UserState) {
    switch state {
    case .active: self = .active
    case .invited: self = .invited
    case .deactivated: self = .deactivated
    case .deleted: self = .deleted
    case .erased: self = .erased
    }
  }
}
