import Identifiers
import Postgres
import ServiceKit

/// How a mail is made from its template. No I/O, no clock.
enum MailRules {
  /// Why a mail cannot be made: a programming error.
  enum Fault: Error, Sendable, Hashable {
    /// There are no texts of this kind.
    case unknownTemplate(String)
    /// The values do not match the template's variables.
    case otherValues(expected: [String])
  }

  /// Fills the values and the organisation's name into the texts.
  static func compose(
    _ template: MailTemplate, _ templates: MailTemplates, to recipient: String, in language: LanguageTag,
    _ values: [String: String], organisation: String, organisationID: UUID, at time: Timestamp
  ) throws(Fault) -> Mail {
    guard Set(values.keys) == template.variables else {
      throw .otherValues(expected: template.variables.sorted())
    }
    guard let (language, texts) = templates.texts(of: template, in: language) else {
      throw .unknownTemplate(template.name)
    }
    let filled = texts.filled(with: values.merging([MailTemplate.organisation: organisation]) { $1 })
    return Mail(
      id: .version7(), organisationID: organisationID, template: template.name, isUrgent: template.isUrgent,
      recipient: recipient, language: language, subject: filled.subject, text: filled.text,
      html: filled.html, createTime: time)
  }

  /// How long mails are kept after they were made, in seconds: 30 days.
  static let keptSeconds: Int64 = 30 * 24 * 60 * 60
  /// How many characters of an error are kept, as PostgreSQL counts them: code points.
  static let maximumErrorLength = 500

  /// An error as it is stored.
  static func stored(_ error: String) -> String {
    String(String.UnicodeScalarView(error.unicodeScalars.prefix(maximumErrorLength)))
  }
}
