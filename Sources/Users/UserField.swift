import Accounts
import PayshareAPI
import Rules

/// The fields of a user that an update mask may name; the raw values are the contract's names.
enum UserField: String, Sendable, Hashable, CaseIterable {
  case displayName = "display_name"
  case phone
  case languageCode = "language_code"
  case timeZone = "time_zone"

  /// Takes the field from a message.
  func copy(from draft: PayshareV1.User, to user: inout User) {
    switch self {
    case .displayName: user.displayName = draft.displayName
    case .phone: user.phone = draft.phone
    case .languageCode: user.language = draft.languageCode
    case .timeZone: user.timeZone = draft.timeZone
    }
  }
}
