public import Files

/// Why the texts of mails are unusable.
public struct MailTemplateError: Error, Sendable, Hashable {
  /// The file.
  public let file: String
  /// What is wrong with it.
  public let problem: Problem

  /// The kinds of problems.
  public enum Problem: Sendable, Hashable {
    /// The folder or the file cannot be read.
    case unusable(FileError.Problem)
    /// It is not UTF-8.
    case notUTF8
    /// It is not called `NAME.LANGUAGE.subject`, `.text` or `.html`.
    case malformedName
    /// No mail has this name.
    case unknownTemplate(known: [String])
    /// The mail lacks this part in this language, but has others.
    case missing
    /// `{{` has no `}}` on its line.
    case unclosedPlaceholder(line: Int)
    /// A placeholder is not `{{name}}`, of small letters, digits and `_`.
    case malformedPlaceholder(line: Int)
    /// This mail has no such variable.
    case unknownVariable(String, known: [String])
    /// A variable of the mail is not used.
    case unusedVariable(String)
    /// A subject is one line, not empty, not too long, and without control characters.
    case malformedSubject
  }

  /// A problem of a file.
  public init(_ file: String, _ problem: Problem) {
    self.file = file
    self.problem = problem
  }
}

extension MailTemplateError: CustomStringConvertible {
  /// One line for a person.
  public var description: String { "\(file): \(problem)" }
}

extension MailTemplateError.Problem: CustomStringConvertible {
  /// What is wrong, for a person.
  public var description: String {
    switch self {
    case .unusable(let problem): "\(problem)"
    case .notUTF8: "not UTF-8"
    case .malformedName: "templates are called NAME.LANGUAGE.subject, .text or .html"
    case .unknownTemplate(let known): "there is no such mail; there are: \(known.joined(separator: ", "))"
    case .missing: "missing; a mail has a subject, a text and HTML in each of its languages"
    case .unclosedPlaceholder(let line): "line \(line): {{ has no }} on the same line"
    case .malformedPlaceholder(let line):
      "line \(line): a placeholder is {{name}}, of small letters, digits and _"
    case .unknownVariable(let name, let known):
      "{{\(name)}} is unknown; this mail has: \(known.map { "{{\($0)}}" }.joined(separator: ", "))"
    case .unusedVariable(let name): "{{\(name)}} is missing"
    case .malformedSubject:
      """
      a subject is one line of at most \(MailTemplates.maximumSubjectBytes) bytes without tabs and other control \
      characters, and not empty
      """
    }
  }
}
