import Files
import Foundation
import Glibc
import Identifiers
import Postgres
import RPCTestSupport
import ServiceKit
import Testing

@testable import Mail

/// Which texts a mail has, and what is refused when they are loaded.
@Suite("Templates of mails") struct MailTemplatesTests {
  private static let reset = MailTemplate("reset", variables: ["link"])

  /// A mail in English with nothing wrong.
  private static let english = [
    "reset.en.subject": "Reset at {{organisation}}\n", "reset.en.text": "Here: {{link}}\n",
    "reset.en.html": "<p>{{link}}</p>\n",
  ]
  private static let german = [
    "reset.de.subject": "Zurücksetzen", "reset.de.text": "Hier: {{link}}", "reset.de.html": "<p>{{link}}</p>",
  ]

  private func templates(_ files: [String: String]) throws(MailTemplateError) -> MailTemplates {
    try MailTemplates([Self.reset], files: files.mapValues { Array($0.utf8) })
  }

  private func error(_ changes: [String: String?]) -> MailTemplateError? {
    var files = Self.english
    for (file, text) in changes { files[file] = text }
    do throws(MailTemplateError) {
      _ = try templates(files)
      return nil
    } catch {
      return error
    }
  }

  private func mail(
    _ templates: MailTemplates, _ language: String, _ values: [String: String] = ["link": "https://x"]
  ) throws -> Mail {
    try MailRules.compose(
      Self.reset, templates, to: "asha@example.com", in: #require(LanguageTag(language)), values,
      organisation: "Payshare", organisationID: .zero, at: Timestamp(microsecondsSince1970: 0))
  }

  @Test(arguments: [("de-AT", "de"), ("de", "de"), ("fr", "en"), ("en-GB", "en")])
  func aMailIsWrittenInTheNearestLanguage(_ wanted: String, _ written: String) throws {
    let mail = try mail(templates(Self.english.merging(Self.german) { $1 }), wanted)
    #expect(mail.language.text == written)
    #expect(mail.subject == (written == "de" ? "Zurücksetzen" : "Reset at Payshare"))
    #expect(mail.text == (written == "de" ? "Hier: https://x" : "Here: https://x\n"))
  }

  @Test(arguments: [[:], ["link": "a", "more": "b"], ["lnik": "a"], ["link": "a", "organisation": "b"]])
  func otherValuesThanTheTemplateHasAreAFaultOfTheProgram(_ values: [String: String]) throws {
    let templates = try templates(Self.english)
    #expect(throws: MailRules.Fault.otherValues(expected: ["link"])) { try mail(templates, "en", values) }
  }

  @Test func whatIsWrongIsToldWithItsFile() {
    #expect(error([:]) == nil)
    let known = ["link", "organisation"]
    let cases: [([String: String?], String, MailTemplateError.Problem)] = [
      (["reset.en.text": "{{link}} {{name}}"], "reset.en.text", .unknownVariable("name", known: known)),
      (["reset.en.text": "hello"], "reset.en.text", .unusedVariable("link")),
      (["reset.en.html": "{{link}} {{x"], "reset.en.html", .unclosedPlaceholder(line: 1)),
      (["reset.en.html": "{{link}}\n{{ x }}"], "reset.en.html", .malformedPlaceholder(line: 2)),
      (["reset.en.html": String?.none], "reset.en.html", .missing),
      (["reset.de.text": "{{link}}"], "reset.de.subject", .missing),
      (["reset.en.subject": "a\nb"], "reset.en.subject", .malformedSubject),
      (["reset.en.subject": "\n"], "reset.en.subject", .malformedSubject),
      (["reset.en.subject": "a\tb"], "reset.en.subject", .malformedSubject),
      (["reset.en.subject": String(repeating: "é", count: 257)], "reset.en.subject", .malformedSubject),
      (["rset.en.text": "{{link}}"], "rset.en.text", .unknownTemplate(known: ["reset"])),
      (["reset.en.txt": ""], "reset.en.txt", .malformedName),
      (["reset.text": ""], "reset.text", .malformedName),
      (["reset.e.text": ""], "reset.e.text", .malformedName), (["README": ""], "README", .malformedName),
    ]
    for (changes, file, problem) in cases {
      #expect(error(changes) == MailTemplateError(file, problem))
    }
  }

  @Test func whatIsNotUTF8IsRefused() {
    var files = Self.english.mapValues { Array($0.utf8) }
    files["reset.en.text"] = [0xFF]
    #expect(throws: MailTemplateError("reset.en.text", .notUTF8)) {
      try MailTemplates([Self.reset], files: files)
    }
  }

  @Test func aFolderReplacesAndAddsTexts() throws {
    let folder = try ScratchFolder.make("templates")
    for (file, text) in [
      "test.en.subject": "Ours", "test.de.subject": "Probe", "test.de.text": "An {{recipient}}",
      "test.de.html": "<p>{{recipient}}</p>", ".hidden": "",
    ] { try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(file)")) }
    let templates = try MailTemplates(folder: folder)
    func subject(_ language: String) throws -> String? {
      try templates.texts(of: .test, in: #require(LanguageTag(language)))?.1.filled(with: [:]).subject
    }
    #expect(try subject("de-CH") == "Probe")
    #expect(try subject("fr") == "Ours")
  }

  @Test func aFolderThatCannotBeReadIsRefused() throws {
    #expect(throws: MailTemplateError("/no/such", .unusable(.system(ENOENT)))) {
      try MailTemplates(folder: "/no/such")
    }
    let folder = try ScratchFolder.make("templates")
    mkdir("\(folder)/test.en.text", 0o755)
    #expect(throws: MailTemplateError("\(folder)/test.en.text", .unusable(.notRegular))) {
      try MailTemplates(folder: folder)
    }
    rmdir("\(folder)/test.en.text")
    let large = Data(count: MailTemplates.maximumFileBytes + 1)
    try large.write(to: URL(fileURLWithPath: "\(folder)/test.en.text"))
    let problem = FileError.Problem.tooLarge(bytes: MailTemplates.maximumFileBytes)
    #expect(throws: MailTemplateError("\(folder)/test.en.text", .unusable(problem))) {
      try MailTemplates(folder: folder)
    }
  }
}
