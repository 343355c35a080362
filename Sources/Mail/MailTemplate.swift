/// A kind of mail, with the variables of its texts. The texts are files, `Templates/NAME.LANGUAGE.subject`, `.text` and
/// `.html`; operators may replace them (`--mail-templates`).
public struct MailTemplate: Sendable, Hashable {
  /// The variable of all kinds: the name of the organisation that sends the mail.
  public static let organisation = "organisation"

  /// The name: small letters, digits and `-`.
  public let name: String
  /// The variables; text and HTML each use all of them.
  public let variables: Set<String>
  /// Whether mails of this kind precede others, because their recipients wait for them.
  public let isUrgent: Bool

  /// A kind of mail, whose texts use these variables.
  public init(_ name: String, variables: Set<String>, isUrgent: Bool = false) {
    self.name = name
    self.variables = variables
    self.isUrgent = isUrgent
  }

  /// The mail of `payshare mail test`.
  public static let test = MailTemplate("test", variables: ["recipient"], isUrgent: true)

  /// Invites somebody into the organisation. `action` is what accepts the invitation (`MailLinks`).
  public static let invitation = MailTemplate("invitation", variables: ["inviter", "action"])
  /// Brings a token with which a user sets a new password; `action` uses it.
  public static let passwordReset = MailTemplate("password-reset", variables: ["action"], isUrgent: true)
  /// Tells a user that their password was changed.
  public static let passwordChanged = MailTemplate("password-changed", variables: [])
  /// Tells a user that an administrator has removed their second factor.
  public static let secondFactorReset = MailTemplate("second-factor-reset", variables: [])

  /// Lets a user show that their address is theirs.
  public static let emailVerification = MailTemplate(
    "email-verification", variables: ["action"], isUrgent: true)
  /// To the address that a user wants instead of theirs.
  public static let emailChangeNew = MailTemplate("email-change-new", variables: ["action"], isUrgent: true)
  /// To the address that a user wants to replace by `address`.
  public static let emailChangeOld = MailTemplate(
    "email-change-old", variables: ["address", "action"], isUrgent: true)
  /// To the address that was replaced by `address`.
  public static let emailChanged = MailTemplate("email-changed", variables: ["address"], isUrgent: true)

  /// All kinds.
  public static let all = [
    test, invitation, passwordReset, passwordChanged, secondFactorReset, emailVerification, emailChangeNew,
    emailChangeOld, emailChanged,
  ]
}
