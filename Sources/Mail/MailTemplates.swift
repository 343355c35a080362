import SMTP
import ServiceKit

/// The texts of all mails in all their languages. Immutable.
public struct MailTemplates: Sendable {
  /// The most bytes of a file.
  public static let maximumFileBytes = 64 << 10
  /// The most bytes of a subject; the values that are filled in have as many.
  static let maximumSubjectBytes = MailMessage.maximumHeaderBytes / 2

  /// By the name of the mail, then by language. All have English texts.
  private let texts: [String: [LanguageTag: MailTexts]]

  /// The built-in texts, replaced or extended by those of a folder.
  public init(folder: String? = nil) throws(MailTemplateError) {
    var files = BuiltInTemplates.files
    if let folder { files.merge(try TemplateFolder(folder).files()) { $1 } }
    try self.init(MailTemplate.all, files: files)
  }

  /// The texts of these kinds of mail, from files by name.
  init(_ templates: [MailTemplate], files: [String: [UInt8]]) throws(MailTemplateError) {
    let known = Dictionary(templates.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var parts: [String: [LanguageTag: [MailTexts.Part: MailText]]] = [:]
    // Sorted, so that the same one of several faults is reported each time.
    for (file, bytes) in files.sorted(by: { $0.key < $1.key }) {
      let name = try TemplateFileName(file)
      guard let template = known[name.template] else {
        throw MailTemplateError(file, .unknownTemplate(known: known.keys.sorted()))
      }
      parts[template.name, default: [:]][name.language, default: [:]][name.part] =
        try Self.text(bytes, name.part, of: template, file: file)
    }
    var texts: [String: [LanguageTag: MailTexts]] = [:]
    for template in templates {
      let languages = Set((parts[template.name] ?? [:]).keys).union([.english])
      for language in languages.sorted(by: { $0.text < $1.text }) {
        let parts = parts[template.name]?[language] ?? [:]
        texts[template.name, default: [:]][language] = try Self.together(parts, template, language)
      }
    }
    self.texts = texts
  }

  /// The texts of a kind of mail in the nearest available language, and that language.
  func texts(of template: MailTemplate, in language: LanguageTag) -> (LanguageTag, MailTexts)? {
    let languages = texts[template.name] ?? [:]
    return language.fallbacks.lazy.compactMap { tag in languages[tag].map { (tag, $0) } }.first
  }

  private static func together(
    _ parts: [MailTexts.Part: MailText], _ template: MailTemplate, _ language: LanguageTag
  ) throws(MailTemplateError) -> MailTexts {
    func part(_ part: MailTexts.Part) throws(MailTemplateError) -> MailText {
      guard let text = parts[part] else {
        throw MailTemplateError("\(template.name).\(language.text).\(part.rawValue)", .missing)
      }
      return text
    }
    return MailTexts(subject: try part(.subject), text: try part(.text), html: try part(.html))
  }

  /// Whether a header cannot have a character, or would break its line there.
  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || Character(scalar).isNewline
  }

  /// Reads one file, and checks its variables.
  private static func text(
    _ bytes: [UInt8], _ part: MailTexts.Part, of template: MailTemplate, file: String
  ) throws(MailTemplateError) -> MailText {
    guard var source = String(validating: bytes, as: UTF8.self) else {
      throw MailTemplateError(file, .notUTF8)
    }
    if part == .subject {
      if source.last?.isNewline == true { source.removeLast() }
      guard !source.isEmpty, source.utf8.count <= maximumSubjectBytes,
        !source.unicodeScalars.contains(where: isBreak)
      else {
        throw MailTemplateError(file, .malformedSubject)
      }
    }
    let text: MailText
    do throws(MailText.Fault) {
      text = try MailText(source)
    } catch {
      switch error {
      case .unclosedPlaceholder(let line): throw MailTemplateError(file, .unclosedPlaceholder(line: line))
      case .malformedPlaceholder(let line): throw MailTemplateError(file, .malformedPlaceholder(line: line))
      }
    }
    let allowed = template.variables.union([MailTemplate.organisation])
    if let unknown = text.variables.subtracting(allowed).min() {
      throw MailTemplateError(file, .unknownVariable(unknown, known: allowed.sorted()))
    }
    if part != .subject, let unused = template.variables.subtracting(text.variables).min() {
      throw MailTemplateError(file, .unusedVariable(unused))
    }
    return text
  }
}
