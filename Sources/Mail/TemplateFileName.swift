import ServiceKit

/// The parts of a template file's name, such as `test.de-at.html`.
struct TemplateFileName: Sendable, Hashable {
  let template: String
  let language: LanguageTag
  let part: MailTexts.Part

  /// Reads the name of a file.
  init(_ file: String) throws(MailTemplateError) {
    let words = file.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 3, let language = LanguageTag(words[1]),
      let part = MailTexts.Part(rawValue: words[2])
    else { throw MailTemplateError(file, .malformedName) }
    template = words[0]
    self.language = language
    self.part = part
  }
}
